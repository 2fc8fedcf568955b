/** Which words of a page a matcher should find. */
import { cover } from './matching/matcher.ts';

/** Words in a row that a labelled text and another one of its story have in common, at least. */
const common = 4;
/** A shorter piece of a labelled text is not looked for on the page by itself. */
const piece = 12;

/**
 * Marks the words of labelled texts that stand in another text of the same story too.
 *
 * Each labelled text is looked for on the page word by word; where it does not stand in one piece, its halves are.
 *
 * @param page the page's words, menus and headings too
 */
export const goldOf = (page: Int32Array, stories: readonly (readonly Int32Array[])[]): Uint8Array => {
  const gold = new Uint8Array(page.length);
  const taken = new Uint8Array(page.length);
  const places = placesOf(page);
  const texts = stories.flatMap((story) =>
    story.map((text) => ({ text, repeated: repeatedIn(text, story) })),
  );
  /** Looks for the words `start` to `end` of one text. */
  const locate = ({ text, repeated }: (typeof texts)[number], start: number, end: number): void => {
    const at = places(text, start, end).find((place) => taken[place] === 0);
    if (at !== undefined) {
      taken.fill(1, at, at + end - start);
      gold.set(repeated.subarray(start, end), at);
    } else if (end - start > piece) {
      const middle = (start + end) >> 1;
      locate({ text, repeated }, start, middle);
      locate({ text, repeated }, middle, end);
    }
  };
  for (const each of texts.sort((a, b) => b.text.length - a.text.length)) locate(each, 0, each.text.length);
  return gold;
};

/** Where words `start` to `end` of a text stand on the page. */
const placesOf = (
  page: Int32Array,
): ((text: Int32Array, start: number, end: number) => readonly number[]) => {
  const byWord = new Map<number, number[]>();
  page.forEach((word, i) => {
    const known = byWord.get(word);
    if (known === undefined) byWord.set(word, [i]);
    else known.push(i);
  });
  return (text, start, end) =>
    (byWord.get(text[start]!) ?? []).filter((place) => {
      for (let i = 0; i < end - start; i++) if (page[place + i] !== text[start + i]) return false;
      return true;
    });
};

/** Marks the words of a text that stand, four in a row, in another text of the story. */
const repeatedIn = (text: Int32Array, story: readonly Int32Array[]): Uint8Array => {
  const others = new Set(story.filter((other) => other !== text).flatMap((other) => [...rows(other)]));
  const starts = new Uint8Array(text.length);
  [...rows(text)].forEach((row, i) => {
    if (others.has(row)) starts[i] = 1;
  });
  return cover(starts, common, text.length);
};

function* rows(text: Int32Array): Generator<string> {
  for (let i = 0; i + common <= text.length; i++) yield text.subarray(i, i + common).join();
}
