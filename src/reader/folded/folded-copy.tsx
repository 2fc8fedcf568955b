import type { JSX } from 'preact';
import { plural } from '../../core/text/plural.ts';
import type { Copy, Story } from '../../contracts/report.ts';
import { factsOf } from '../../ui/story/copy-words.ts';
import { NotACopy } from '../../ui/story/not-a-copy.tsx';
import { ShowCopy } from '../../ui/story/show-copy.tsx';
import { useText } from '../../ui/texts.ts';
import { Facts } from '../../ui/widgets/facts.tsx';
import { Differences } from './differences.tsx';
import { Paragraphs } from './paragraphs.tsx';
import { inLanguageOf } from '../../ui/story/in-language.ts';

interface FoldedCopyProps {
  readonly copy: Copy;
  readonly label: string;
  readonly level: 3 | 5;
  /** The story that it is a copy of. */
  readonly story: Pick<Story, 'lang' | 'dir'>;
}

/** One copy: what it is, how like the story, how it differs, what only it has, and all of it. */
export const FoldedCopy = ({ copy, label, level, story }: FoldedCopyProps): JSX.Element => {
  const text = useText();
  const Heading = `h${level}` as const;
  return (
    <div class="copy">
      <Heading>
        <Facts>
          {label}
          {factsOf(text, copy).map((fact) => (
            <span key={fact} class="soft">
              {fact}
            </span>
          ))}
        </Facts>
      </Heading>
      <div class="actions">
        <ShowCopy copy={copy} label={label} />
        <NotACopy copy={copy} label={label} />
      </div>
      {copy.differences.length === 0 ? (
        <p class="soft">{text('viewSame')}</p>
      ) : (
        <details>
          <summary>{plural(text, 'viewDifferences', copy.differences.length)}</summary>
          <Differences differences={copy.differences} story={story} />
        </details>
      )}
      {copy.unique.length > 0 && (
        <details>
          <summary>{text('viewOnlyHere')}</summary>
          {copy.unique.map((passage, place) => (
            <blockquote key={place} {...inLanguageOf(story)}>
              {passage}
            </blockquote>
          ))}
        </details>
      )}
      <details>
        <summary>{text('viewWholeText')}</summary>
        <Paragraphs text={copy.text} story={story} />
      </details>
    </div>
  );
};
