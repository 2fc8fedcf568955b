/** A letter of a text that is given in pieces: which piece, and where in it. */
export interface Spot {
  readonly piece: number;
  readonly offset: number;
}

/** From the first letter to behind the last one. */
export interface Span {
  readonly start: Spot;
  readonly end: Spot;
}

/** What is not looked at: white space of any kind, and signs that nobody sees. */
const unseen = /[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g;
/** The sign that says that a text was cut. */
const cut = /\s*(?:\u2026|\.{3})$/;
/** Letters at either end by which a sentence is known whose middle reads otherwise. */
const anchor = 24;
/** Times its length over which such a sentence may stand, at most: footnote marks are short. */
const longest = 1.5;
/** Places that are looked for, at most. */
const most = 100;

const bare = (text: string): string => text.replace(unseen, '');

/**
 * Finds the places of a sentence in a text that is given in pieces, as text nodes are. It may begin and end within a
 * piece, and white space counts for nothing: where a line was broken or two pieces meet is no part of what it says.
 *
 * Looked for as it stands; else, where it ends in "…", by what is ahead of that; else by its first and last letters, as
 * text fragments do (https://wicg.github.io/scroll-to-text-fragment/): the page may have a footnote mark in it.
 *
 * @returns the places in the order of the text, at most a hundred
 */
export const findSentence = (pieces: readonly string[], sentence: string): readonly Span[] => {
  const stripped = pieces.map(bare);
  const starts = [0];
  for (const piece of stripped) starts.push(starts.at(-1)! + piece.length);
  const text = stripped.join('');
  const spotOf = (place: number): Spot => {
    const piece = lastAtMost(starts, place);
    return { piece, offset: offsetOf(pieces[piece]!, place - starts[piece]!) };
  };
  return rangesOf(text, sentence.trim()).map(([first, end]) => {
    const last = spotOf(end - 1);
    return { start: spotOf(first), end: { ...last, offset: last.offset + 1 } };
  });
};

type Range = readonly [start: number, end: number];

const rangesOf = (text: string, sentence: string): readonly Range[] => {
  const whole = bare(sentence);
  const exact = allOf(text, whole);
  if (exact.length > 0) return exact;
  if (cut.test(sentence)) return allOf(text, bare(sentence.replace(cut, '')));
  return whole.length < 3 * anchor ? [] : anchored(text, whole);
};

const allOf = (text: string, part: string): Range[] => {
  const found: Range[] = [];
  if (part === '') return found;
  for (let at = text.indexOf(part); at >= 0 && found.length < most; at = text.indexOf(part, at + part.length))
    found.push([at, at + part.length]);
  return found;
};

const anchored = (text: string, whole: string): Range[] => {
  const tail = whole.slice(-anchor);
  return allOf(text, whole.slice(0, anchor)).flatMap(([start]): Range[] => {
    const end = text.slice(start, start + longest * whole.length).lastIndexOf(tail);
    return end < anchor ? [] : [[start, start + end + anchor]];
  });
};

/** Index of the last of some ascending numbers that is not above `limit`, the last of all left out. */
const lastAtMost = (ascending: readonly number[], limit: number): number => {
  let low = 0;
  let high = ascending.length - 2;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (ascending[middle]! <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** Where the nth letter that is looked at stands in a piece. */
const offsetOf = (piece: string, nth: number): number => {
  let left = nth;
  let from = 0;
  for (const { index, 0: skipped } of piece.matchAll(unseen)) {
    if (index - from > left) break;
    left -= index - from;
    from = index + skipped.length;
  }
  return from + left;
};
