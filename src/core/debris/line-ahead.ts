import { letters } from '../text/letters.ts';

/** Words of the name of a section over a story, or of who wrote it, at most. */
const longestName = 3;
/** Words of a line that says who wrote it, at most. */
const longestByline = 14;
const ends = new RegExp(`[${letters}]$`);
const sentence = new RegExp(`[${letters}][.!?\u2026]["\u201d\u00bb]?$`);

/**
 * The line stands before the first paragraph of a story and is none of it: the section, the author's name, or who wrote it.
 *
 * @param authorsIn reads whom a line names as authors
 */
export const isLineAhead = (
  text: string,
  words: number,
  authorsIn: (line: string) => readonly string[],
): boolean =>
  (words <= longestName && ends.test(text)) ||
  (words <= longestByline && !sentence.test(text) && authorsIn(text).length > 0);
