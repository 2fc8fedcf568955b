import type { JSX } from 'preact';
import { createContext } from 'preact';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import type { Copy } from '../../contracts/report.ts';
import type { Unfolded, Unfolding } from '../../contracts/unfolding.ts';
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
      title={text('notACopyHint')}
      aria-label={text('notACopyLabel', [label])}
      onClick={() => unfolding.leaveUnfolded(copy.shape)}
    >
      {text('notACopy')}
    </button>
  );
};

/** What was unfolded just now, each with the way back. */
export const JustUnfolded = (): JSX.Element | null => {
  const unfolding = useContext(Unfolds);
  if (unfolding === null) return null;
  return (
    <div class="just-unfolded" aria-live="polite">
      {unfolding.recent.map((unfolded) => (
        <Row key={unfolded.shape} unfolded={unfolded} unfolding={unfolding} />
      ))}
    </div>
  );
};

const Row = ({
  unfolded,
  unfolding,
}: {
  readonly unfolded: Unfolded;
  readonly unfolding: Unfolding;
}): JSX.Element => {
  const text = useText();
  const undo = useRef<HTMLButtonElement>(null);
  // The button that had the focus is gone with its row: the way back takes it.
  useLayoutEffect(() => undo.current?.focus(), []);
  return (
    <p class="small-print">
      <UnfoldedWords unfolded={unfolded} host={unfolding.host} />{' '}
      <button
        type="button"
        ref={undo}
        class="plain fold-again"
        onClick={() => unfolding.foldAgain(unfolded.shape)}
      >
        {text('foldAgain')}
      </button>
    </p>
  );
};

const UnfoldedWords = ({
  unfolded,
  host,
}: {
  readonly unfolded: Unfolded;
  readonly host: string | null;
}): JSX.Element => {
  const text = useText();
  if (host !== null && unfolded.remembered) return <>{text('unfoldedJustNow', [host])}</>;
  return (
    <>
      {text('unfoldedHere')} {host !== null && text('unfoldedFailed')}
    </>
  );
};
