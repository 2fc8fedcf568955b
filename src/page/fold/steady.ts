import { scrollersAround } from '../scroll.ts';
import { isFolded } from './mark.ts';

/** Where in the window is looked for what the reader reads: shares of its width, and rows down its height. */
const columns = [0.5, 0.3, 0.7];
const rows = 14;

/** Where the gap comes to lie of a copy that filled the window: a share of its height from above. */
const gapAt = 0.2;

/**
 * Makes a change that moves things, and scrolls so that what the reader looks at stays where it was; where that is what
 * goes, its gap is to be seen. A page that stands at its very top stays at its top.
 *
 * @param going elements that may vanish in the change
 */
export const steadily = (document: Document, going: readonly Element[], change: () => void): void => {
  const stays = anchorIn(document, going);
  const anchor = stays ?? going.find((element) => isInWindow(element));
  // What scrolls by itself stays where it is when it does: what is around it moves it.
  const scroller =
    anchor === undefined ? undefined : scrollersAround(anchor).find((around) => around !== anchor);
  if (anchor === undefined || scroller === undefined || scroller.scrollTop === 0) {
    change();
    return;
  }
  const before = anchor.getBoundingClientRect().top;
  const wanted = stays === undefined ? Math.max(before, gapAt * document.defaultView!.innerHeight) : before;
  change();
  const moved = anchor.getBoundingClientRect().top - wanted;
  if (moved !== 0) scroller.scrollBy({ top: moved, behavior: 'instant' });
};

/** The element with the most text among those in the window that stay. */
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
  // A picture will do where there is no text.
  let best: Element | undefined;
  let most = -1;
  for (const element of stays) {
    const length = lengthOf(element);
    if (length <= most) continue;
    [best, most] = [element, length];
  }
  return best;
};

const isInWindow = (element: Element): boolean => {
  const { top, bottom, width } = element.getBoundingClientRect();
  return width > 0 && bottom > 0 && top < element.ownerDocument.defaultView!.innerHeight;
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
