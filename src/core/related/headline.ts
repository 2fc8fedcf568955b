import { normalise } from './labels.ts';

/** Words of a headline, at least and at most; a character of Chinese or Japanese counts as half a word. */
const fewest = 3;
const most = 34;

/** A date, an hour, an age or a count stands alone. */
const dated = /^[\p{N}\s.,:/\u2013\u2014|-]+$|^\p{N}+ \p{L}+ (?:ago|temu|geleden|sedan|siden|fa|lalu)$/iu;
/** What buttons, notices and bylines say. */
const service =
  /^(?:by |von |par |por |di |photo|image|video:|advertisement|sponsored|subscribe|sign (?:up|in)|log ?in|show (?:more|all|new)|load more|view all|see all|share|follow|comments?|\d+ comments?|published|updated|posted|continue reading|read (?:the )?full|click here|skip to|copyright|\u00a9|go to|back to|all rights)/iu;

export const wordsIn = (text: string): number => {
  const dense = text.match(/[\u3040-\u30ff\u3400-\u9fff]/gu)?.length ?? 0;
  const spaced =
    text.replace(/[\u3040-\u30ff\u3400-\u9fff]/gu, ' ').match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
  return spaced + Math.ceil(dense / 2);
};

/** The text may be the headline of a story: long enough to say something, no date, no button. */
export const isHeadline = (text: string): boolean => {
  if (text.length > 260 || dated.test(text) || service.test(text)) return false;
  const words = wordsIn(text);
  return words >= fewest && words <= most && /\p{L}/u.test(text);
};

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
