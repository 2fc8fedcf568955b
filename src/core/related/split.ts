import { normalise } from './normalise.ts';

/**
 * Splits headlines that were run together without a mark, by those that the page prints elsewhere.
 *
 * @param known headlines by what `normalise` makes of them
 * @returns the headlines in order; undefined unless they make up the whole text. O(n) in its words, times the words of a headline.
 */
export const splitHeadlines = (text: string, known: ReadonlyMap<string, string>): string[] | undefined => {
  const words = normalise(text).split(' ');
  const longest = Math.max(0, ...[...known.keys()].map((key) => key.split(' ').length));
  const found: string[] = [];
  let at = 0;
  while (at < words.length) {
    let length = Math.min(longest, words.length - at);
    while (length > 0 && !known.has(words.slice(at, at + length).join(' '))) length--;
    if (length === 0) return undefined;
    found.push(known.get(words.slice(at, at + length).join(' '))!);
    at += length;
  }
  return found;
};
