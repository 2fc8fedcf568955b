import type { JSX } from 'preact';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Copy } from '../../contracts/report.ts';
import type { Unfolding } from '../../contracts/unfolding.ts';
import { useText } from '../texts.ts';

/** Given once at the top by whoever can unfold; without, nothing is offered. */
export const Unfolds = createContext<Unfolding | null>(null);

interface NotACopyProps {
  readonly copy: Copy;
  /** What the reader knows the copy as: "Copy below the article". */
  readonly label: string;
}

/** "Not a copy", for the row of a copy. */
export const NotACopy = ({ copy, label }: NotACopyProps): JSX.Element | null => {
  const text = useText();
  const unfolding = useContext(Unfolds);
  if (unfolding === null) return null;
  return (
    <button
      type="button"
      class="plain not-a-copy"
      data-shape={copy.shape}
      title={text('notACopyHint')}
      aria-label={text('notACopyLabel', [label])}
      onClick={() => unfolding.leaveUnfolded(copy.shape)}
    >
      {text('notACopy')}
    </button>
  );
};
