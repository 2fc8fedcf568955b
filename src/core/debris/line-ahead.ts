import { hasDigit, letters } from '../text/letters.ts';

/** Words of the name of a section over a story, or of who wrote it, at most. */
const longestName = 3;
/** Words of a line that says who wrote it, at most. */
const longestByline = 14;
const ends = new RegExp(`[${letters}]$`);
const sentence = new RegExp(`[${letters}][.!?\u2026]["\u201d\u00bb]?$`);

/** A line before the first paragraph of a story that is none of it: the section, or the author's name. */
export const isNameAhead = (text: string, words: number): boolean =>
  words <= longestName && ends.test(text) && !hasDigit(text);

/**
 * A line at the beginning of a story that says who wrote it.
 *
 * @param authorsIn reads whom a line names as authors
 */
export const isBylineAhead = (
  text: string,
  words: number,
  authorsIn: (line: string) => readonly string[],
): boolean => words <= longestByline && !sentence.test(text) && authorsIn(text).length > 0;
