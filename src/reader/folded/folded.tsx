import type { JSX } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { plural } from '../../core/text/plural.ts';
import type { Story } from '../../contracts/report.ts';
import type { ViewModel } from '../../contracts/view.ts';
import { labelsOf } from '../../ui/story/copy-words.ts';
import { Unfolds } from '../../ui/story/not-a-copy.tsx';
import { useText } from '../../ui/texts.ts';
import { CopyDetails } from './copy-details.tsx';
import { FoldedCopy } from './folded-copy.tsx';

interface FoldedProps {
  readonly model: ViewModel;
  readonly story: Story;
  /** Of the heading: the copies have the next one. The main story's is 2; details, which tell of all stories, are there. */
  readonly level: 2 | 4;
}

/** "2 copies folded: 540 words", and each copy one click away. */
export const Folded = ({ model, story, level }: FoldedProps): JSX.Element => {
  const text = useText();
  const { copies } = story;
  const unfolding = useContext(Unfolds);
  // Only at first: what the reader has opened or closed stays so when the view is drawn again.
  const [open] = useState(() => copies.some(({ id }) => model.at?.kind === 'copy' && id === model.at.id));
  if (copies.length === 0)
    return (
      <div class="folded nothing">
        <p class="soft">{text(unfolding?.recent.length ? 'viewNothingFoldedNow' : 'viewNothingFolded')}</p>
        <CopyDetails model={model} />
      </div>
    );
  const labels = labelsOf(text, copies);
  const words = copies.reduce((sum, copy) => sum + copy.words, 0);
  const kind = copies.every(({ scope }) => scope === 'fragment') ? 'viewPassages' : 'popupCopies';
  const Heading = `h${level}` as const;
  return (
    <details class="folded" open={open}>
      <summary>
        <Heading>
          {text('viewFolded', [plural(text, kind, copies.length), plural(text, 'viewWords', words)])}
        </Heading>
      </summary>
      <ul class="copies">
        {copies.map((copy, place) => (
          <li key={copy.id}>
            <FoldedCopy copy={copy} label={labels[place]!} level={level === 2 ? 3 : 5} story={story} />
          </li>
        ))}
      </ul>
      {level === 2 && <CopyDetails model={model} />}
    </details>
  );
};
