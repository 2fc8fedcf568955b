/** Where a reader stands in a text: a block, told by its words, and how far its top is from the window's. */
interface Place {
  readonly text: string;
  /** Which of the blocks with that text. */
  readonly nth: number;
  readonly top: number;
}

const blocks = 'p,li,h1,h2,h3,h4,h5,h6,blockquote,pre,figcaption,td,th,dt,dd,summary';

/** The block at the top of the window; undefined at the very top of the text. Elements are told by text: a redraw makes new ones. */
export const placeIn = (document: Document): Place | undefined => {
  if (document.defaultView!.scrollY <= 0) return undefined;
  const before = new Map<string, number>();
  for (const block of document.body.querySelectorAll(blocks)) {
    const text = block.textContent ?? '';
    const nth = before.get(text) ?? 0;
    before.set(text, nth + 1);
    const { top, bottom } = block.getBoundingClientRect();
    if (bottom > 0 && text.trim() !== '') return { text, nth, top };
  }
  return undefined;
};

/** Scrolls the block of a place to where it stood; leaves the window as it is where that block is gone. */
export const returnTo = (document: Document, place: Place | undefined): void => {
  if (place === undefined) return;
  const same = [...document.body.querySelectorAll(blocks)].filter(
    (block) => block.textContent === place.text,
  );
  const block = same[Math.min(place.nth, same.length - 1)];
  if (block === undefined) return;
  document.defaultView!.scrollBy({ top: block.getBoundingClientRect().top - place.top, behavior: 'instant' });
};
