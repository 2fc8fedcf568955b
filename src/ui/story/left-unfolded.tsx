import type { ComponentChildren, JSX } from 'preact';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import { plural } from '../../core/text/plural.ts';
import type { Unfolded } from '../../contracts/unfolding.ts';
import { useText } from '../texts.ts';
import { Unfolds } from './not-a-copy.tsx';

/** What was unfolded just now, each with the way back, and what is remembered from before. */
export const LeftUnfolded = (): JSX.Element | null => {
  const text = useText();
  const unfolding = useContext(Unfolds);
  const rows = useRef<HTMLDivElement>(null);
  const foldedAgainRef = useRef<readonly string[]>([]);
  const recent = unfolding?.recent ?? [];
  const earlier = (unfolding?.earlier ?? []).filter(
    (shape) => !recent.some((known) => known.shape === shape),
  );
  // The button that was pressed has gone with its row.
  useLayoutEffect(() => {
    const [first] = foldedAgainRef.current;
    if (first === undefined || earlier.includes(first) || recent.some(({ shape }) => shape === first)) return;
    if (rows.current !== null) goOn(rows.current.ownerDocument, foldedAgainRef.current);
    foldedAgainRef.current = [];
  });
  if (unfolding === null) return null;
  const foldAgain = (shapes: readonly string[]): void => {
    foldedAgainRef.current = shapes;
    unfolding.foldAgain(shapes);
  };
  return (
    <>
      <div class="just-unfolded" aria-live="polite" ref={rows}>
        {recent.map((unfolded) => (
          <Row key={unfolded.shape} shapes={[unfolded.shape]} foldAgain={foldAgain} isNew>
            <UnfoldedWords unfolded={unfolded} host={unfolding.host} />
          </Row>
        ))}
      </div>
      {earlier.length > 0 && (
        <Row shapes={earlier} foldAgain={foldAgain}>
          {plural(text, 'unfoldedEarlier', earlier.length)}
        </Row>
      )}
    </>
  );
};

/** To the copy that is folded again, so that a slip is mended by the next key; else to what comes first. */
const goOn = (document: Document, shapes: readonly string[]): void => {
  const ways = [...document.querySelectorAll<HTMLElement>('.not-a-copy')];
  const back = ways.find(({ dataset }) => shapes.includes(dataset['shape']!)) ?? ways[0];
  let closed = back?.closest('details') ?? null;
  for (; closed !== null; closed = closed.parentElement?.closest('details') ?? null) closed.open = true;
  (back ?? document.querySelector<HTMLElement>('main button:enabled'))?.focus();
};

interface RowProps {
  readonly shapes: readonly string[];
  readonly foldAgain: (shapes: readonly string[]) => void;
  readonly isNew?: boolean;
  readonly children: ComponentChildren;
}

const Row = ({ shapes, foldAgain, isNew = false, children }: RowProps): JSX.Element => {
  const text = useText();
  const undo = useRef<HTMLButtonElement>(null);
  // The button that had the focus is gone with its row: the way back takes it.
  useLayoutEffect(() => {
    if (isNew) undo.current?.focus();
  }, [isNew]);
  return (
    <p class="small-print">
      {children}{' '}
      <button type="button" ref={undo} class="plain fold-again" onClick={() => foldAgain(shapes)}>
        {plural(text, 'foldAgain', shapes.length)}
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
