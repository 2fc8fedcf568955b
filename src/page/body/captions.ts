import type { PageBlock } from '../blocks.ts';

/** What stands behind the words of a caption that is cut off: "…", "... more". */
const cut = /\s*(?:…|\.{3})[^….]{0,20}$/;
/** Words of a part of a caption, at least: a single one is a label. */
const leastPart = 2;

/** Where a picture stands in a gallery. */
const place = /^(\s*)(\d{1,3}) ?\/ ?(\d{1,3})\s+(?=\S)/;
/** What a link says that shows the rest of a caption, or hides it again. */
const switches = new Set(
  'more less mehr weniger plus moins m\u00e1s menos mais pi\u00f9 meno meer minder'.split(' '),
);
const nowhere = 'a:not([href]), a[href$="#"], button';
/** A picture's owner is named once without the sign and once with it. */
const rights = /^\u00a9 ?/;

/**
 * Takes the marks of a gallery out of its captions: links that show more or less of one, and the places of the pictures
 * where two of the same number say theirs; one alone may be a fraction.
 */
export const cleanCaptions = (captions: readonly PageBlock[]): void => {
  const counts = new Map<string, number>();
  const placed: Text[] = [];
  for (const { nodes } of captions) {
    const first = nodes.find(({ data }) => /\S/.test(data));
    const last = nodes.findLast(({ data }) => /\S/.test(data));
    if (
      first !== last &&
      last?.parentElement?.closest(nowhere) != null &&
      switches.has(last.data.trim().toLowerCase())
    )
      last.data = '';
    const [, , at = '', of = ''] = place.exec(first?.data ?? '') ?? [];
    if (at === '' || Number(at) > Number(of)) continue;
    counts.set(of, (counts.get(of) ?? 0) + 1);
    placed.push(first!);
  }
  for (const node of placed)
    if (counts.get(place.exec(node.data)![3]!)! > 1) node.data = node.data.replace(place, '$1');
};

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
    .trim()
    .replace(rights, '');

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
