import type { LivePageText, PageBlock } from '../blocks.ts';
import { coverOfBlocks } from '../cover.ts';
import { settlePicture } from './loaded.ts';

/** Elements that are put down whole: nothing is inserted between their parts. */
const units = 'table, ul, ol, dl, blockquote, figure, pre';

/** Elements that are a paragraph where nothing but words is in them: outside of its list, or apart from what it was laid out with. */
const itemsAndWrappers = new Set(['LI', 'DD', 'DIV', 'SECTION', 'SPAN', 'HEADER']);
const structure = 'p, div, section, h1, h2, h3, h4, h5, h6, ul, ol, dl, table, blockquote, figure, pre';

/** Words by which a block is known again: Readability may join it with what follows. */
const opening = 6;

/**
 * Puts copies of blocks of the page into an extract: each after the block that stands before it on the page, those before
 * all others at the beginning.
 *
 * @param missing indices of the page's blocks, ascending
 */
export const insertBlocks = (
  content: Element,
  read: LivePageText,
  page: LivePageText,
  missing: readonly number[],
): void => {
  const places = new Map<string, Element>();
  for (const block of read.blocks) places.set(openingOf(read, block), block.element);
  const { elements, rest } = coverOfBlocks(page, missing);
  const document = content.ownerDocument;
  const copies = new Map<Element, Element>();
  for (const element of elements) {
    const copy = document.importNode(element, true);
    const pictures = copy.querySelectorAll('img');
    element.querySelectorAll('img').forEach((picture, i) => settlePicture(picture, pictures[i]!));
    copies.set(element, copy);
  }
  const alone = new Set(rest);
  const out = new Set(missing);
  const begin = beginOf(content);
  let after: Element | undefined;
  let placed: Element | undefined;
  page.blocks.forEach((block, index) => {
    if (!out.has(index)) {
      const place = places.get(openingOf(page, block));
      if (place !== undefined && place !== content && content.contains(place))
        after = unitAround(content, place);
      return;
    }
    let copy: Element | undefined;
    if (alone.has(block)) {
      copy = document.createElement('p');
      copy.textContent = block.text;
    } else {
      const cover = elements.find((element) => element.contains(block.element));
      if (cover === undefined || cover === placed) return;
      placed = cover;
      copy = copies.get(cover)!;
      if (itemsAndWrappers.has(cover.tagName) && copy.querySelector(structure) === null) {
        const paragraph = document.createElement('p');
        paragraph.append(...copy.childNodes);
        copy = paragraph;
      }
    }
    if (after === undefined) begin.prepend(copy);
    else after.after(copy);
    after = copy;
  });
};

/** What an extract begins in: Readability puts an element of its own around it. */
export const beginOf = (content: Element): Element =>
  content.firstElementChild?.id === 'readability-page-1' ? content.firstElementChild : content;

/** A headline that quotes the text begins like a paragraph of it and is none. */
const openingOf = ({ words }: LivePageText, { start, end, kind }: PageBlock): string =>
  `${kind === 'heading'} ${words.subarray(start, Math.min(end, start + opening)).join(' ')}`;

const unitAround = (content: Element, element: Element): Element => {
  let unit = element;
  for (let at: Element | null = element; at !== null && at !== content; at = at.parentElement)
    if (at.matches(units)) unit = at;
  return unit;
};
