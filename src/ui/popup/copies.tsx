import type { JSX } from 'preact';
import { plural } from '../../core/text/plural.ts';
import type { Copy, Story } from '../../contracts/report.ts';
import { factsOf, labelsOf, outletsOf } from '../story/copy-words.ts';
import { NotACopy } from '../story/not-a-copy.tsx';
import { ShowCopy } from '../story/show-copy.tsx';
import { useText } from '../texts.ts';
import { CappedList } from '../widgets/capped-list.tsx';
import { Facts } from '../widgets/facts.tsx';
import { Section } from '../widgets/section.tsx';

interface CopiesProps {
  /** The main story first. */
  readonly stories: readonly Story[];
}

/** The main story's copies, who prints it, and how many stories there are besides; nothing where there is none of these. */
export const Copies = ({ stories }: CopiesProps): JSX.Element | null => {
  const text = useText();
  const [main, ...others] = stories;
  if (main === undefined || (main.copies.length === 0 && others.length === 0)) return null;
  const labels = labelsOf(text, main.copies);
  const copiesOfOthers = others.reduce((sum, { copies }) => sum + copies.length, 0);
  const outlets = outletsOf(text, main.outlets);
  const draw = ({ copy, label }: { readonly copy: Copy; readonly label: string }): JSX.Element => (
    <>
      <p>
        <b>{label}</b>
      </p>
      <p class="small-print">
        <Facts>{factsOf(text, copy)}</Facts>
      </p>
      <div class="actions">
        <ShowCopy copy={copy} label={label} />
        <NotACopy copy={copy} label={label} />
      </div>
    </>
  );
  return (
    <Section title={text(main.copies.length > 0 ? 'popupCopiesTitle' : 'alsoTitle')} class="copies">
      {outlets !== undefined && <p>{outlets}</p>}
      <CappedList
        class="copy-list"
        items={main.copies.map((copy, index) => ({ copy, label: labels[index]! }))}
        cap={3}
        draw={draw}
      />
      {others.length > 0 && (
        <div>
          <p>{plural(text, 'popupMoreStories', others.length)}</p>
          {copiesOfOthers > 0 && <p class="small-print">{plural(text, 'popupMoreCopies', copiesOfOthers)}</p>}
        </div>
      )}
    </Section>
  );
};
