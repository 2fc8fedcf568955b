import type { JSX } from 'preact';
import { shortened } from '../../core/text/shorten.ts';
import type { Difference, Story } from '../../contracts/report.ts';
import { mattersOf, weighed } from '../../ui/story/copy-words.ts';
import { useText } from '../../ui/texts.ts';
import { CappedList } from '../../ui/widgets/capped-list.tsx';
import { inLanguageOf } from '../../ui/story/in-language.ts';

interface DifferencesProps {
  readonly differences: readonly Difference[];
  readonly story: Pick<Story, 'lang' | 'dir'>;
}

/** Differences shown before "Show all". */
const cap = 8;
/** Words of a difference that are shown: what is longer can be read whole in the story or in the copy. */
const longest = 40;

const kinds: Record<Difference['kind'], string> = {
  inserted: 'differenceInserted',
  removed: 'differenceRemoved',
  changed: 'differenceChanged',
};

/** Where a copy reads otherwise than the story, as one reads a corrected proof; what matters most comes first. */
export const Differences = ({ differences, story }: DifferencesProps): JSX.Element => {
  const text = useText();
  return (
    <>
      <p class="small-print">{text('differenceLegend')}</p>
      <CappedList
        class="differences"
        items={weighed(differences).map((difference) => ({ difference, story }))}
        cap={cap}
        draw={drawDifference}
      />
    </>
  );
};

interface ADifferenceProps {
  readonly difference: Difference;
  readonly story: Pick<Story, 'lang' | 'dir'>;
}

/** "Changed · a number differs: … about del 48 /del ins 84 /ins loaded barges …" */
const ADifference = ({ difference, story }: ADifferenceProps): JSX.Element => {
  const text = useText();
  const { kind, kept, copy, before, after } = difference;
  return (
    <>
      <p class="kind">
        <b>{text(kinds[kind])}</b>
        {mattersOf(text, difference).map((matter) => (
          <span key={matter} class="matter">
            {matter}
          </span>
        ))}
      </p>
      <p class="proof" {...inLanguageOf(story)}>
        {before !== '' && `… ${before} `}
        {kept !== '' && (
          <>
            <Aside>{text('differenceInStory')}</Aside>
            <del>{shortened(kept, longest)}</del>{' '}
          </>
        )}
        {copy !== '' && (
          <>
            <Aside>{text('differenceInCopy')}</Aside>
            <ins>{shortened(copy, longest)}</ins>{' '}
          </>
        )}
        {after !== '' && `${after} …`}
      </p>
    </>
  );
};

/** Said by screen readers, which pass over `del` and `ins`. */
const Aside = ({ children }: { readonly children: string }): JSX.Element => (
  <span class="visually-hidden"> {children} </span>
);

const drawDifference = (props: ADifferenceProps): JSX.Element => <ADifference {...props} />;
