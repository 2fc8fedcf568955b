import type { PageBlock } from '../blocks.ts';

/** What stands behind the words of a caption that is cut off: "…", "... more". */
const cut = /\s*(?:…|\.{3})[^….]{0,20}$/;
/** Words of a part of a caption, at least: a single one is a label. */
const leastPart = 2;

/** Captions that stand more than once, be it whole or as their beginning: the longest of each stays. */
export const repeatedCaptions = (captions: readonly PageBlock[]): PageBlock[] =>
  beginnings(captions, ({ text }) => text);

/** The text of one caption that says its beginning again, since it is set in several lengths for several screens. */
export const repeatedParts = ({ nodes, element }: PageBlock): Text[] => {
  const parts = partsOf(element, nodes).filter((part) => textOf(part).split(' ').length >= leastPart);
  return beginnings(parts, textOf).flat();
};

/** The nodes by the elements that they stand in, side by side. */
const partsOf = (around: Element, nodes: readonly Text[]): Text[][] => {
  const parts = new Map<Node, Text[]>();
  for (const node of nodes) {
    let part: Node = node;
    while (part.parentNode !== null && part.parentNode !== around) part = part.parentNode;
    parts.set(part, [...(parts.get(part) ?? []), node]);
  }
  const [only, second] = parts.keys();
  return second === undefined && only?.nodeType === 1 ? partsOf(only as Element, nodes) : [...parts.values()];
};

const textOf = (part: readonly Text[]): string =>
  part
    .map(({ data }) => data)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

/** Those that say no more than how another one begins. */
const beginnings = <Item>(items: readonly Item[], say: (item: Item) => string): Item[] => {
  const kept: string[][] = [];
  return [...items]
    .sort((a, b) => say(b).length - say(a).length)
    .filter((item) => {
      const text = say(item);
      const own = text.replace(cut, '').split(' ');
      const isCut = cut.test(text);
      const begins = (words: readonly string[]): boolean =>
        own.every(
          (word, i) => word === words[i] || (isCut && i === own.length - 1 && words[i]?.startsWith(word)),
        );
      if (kept.some(begins)) return true;
      kept.push(text.split(' '));
      return false;
    });
};
