import { isFolded } from './mark.ts';

/** Where in the window is looked for what the reader reads: shares of its width, and rows down its height. */
const columns = [0.5, 0.3, 0.7];
const rows = 14;

/**
 * Makes a change that moves things, and scrolls so that what the reader looks at stays where it was. A page that stands
 * at its very top stays at its top.
 *
 * @param going elements that may vanish in the change
 */
export const steadily = (document: Document, going: readonly Element[], change: () => void): void => {
  const anchor = anchorIn(document, going);
  const scroller = anchor === undefined ? undefined : scrollerOf(anchor);
  if (anchor === undefined || scroller === undefined || scroller.scrollTop === 0) {
    change();
    return;
  }
  const before = anchor.getBoundingClientRect().top;
  change();
  const moved = anchor.getBoundingClientRect().top - before;
  if (moved !== 0) scroller.scrollBy({ top: moved, behavior: 'instant' });
};

/** The element with the most text among those in the window that stay; where all go, the first that goes. */
const anchorIn = (document: Document, going: readonly Element[]): Element | undefined => {
  const { innerWidth, innerHeight } = document.defaultView!;
  const seen = new Set<Element>();
  for (let row = 0; row < rows; row++)
    for (const column of columns) {
      const at = document.elementFromPoint(column * innerWidth, ((row + 0.5) / rows) * innerHeight);
      if (at !== null) seen.add(at);
    }
  const stays = [...seen].filter(
    (element) =>
      !isFolded(element) &&
      !going.some((other) => element.contains(other) || other.contains(element)) &&
      !isPinned(element),
  );
  let best: Element | undefined;
  for (const element of stays)
    if (lengthOf(element) > (best === undefined ? 0 : lengthOf(best))) best = element;
  return best ?? going.find((element) => element.isConnected && element.getClientRects().length > 0);
};

/** A wrapper's text counts for what stands in it by itself. */
const lengthOf = (element: Element): number =>
  [...element.childNodes].reduce(
    (sum, node) => sum + (node.nodeType === 3 ? (node as Text).data.trim().length : 0),
    0,
  );

/** Stays in the window while the page scrolls: it tells nothing. */
const isPinned = (element: Element): boolean => {
  for (let at: Element | null = element; at !== null; at = at.parentElement)
    if (/fixed|sticky/.test(getComputedStyle(at).position)) return true;
  return false;
};

const scrollerOf = (element: Element): HTMLElement | undefined => {
  for (let at = element.parentElement; at !== null; at = at.parentElement)
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  return (element.ownerDocument.scrollingElement as HTMLElement | null) ?? undefined;
};
