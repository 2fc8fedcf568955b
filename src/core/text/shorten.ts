/** Letters that a word has at most on the average; more, and the text is written without spaces. */
const longestWords = 20;
/** Letters that count as a word there. */
const lettersAWord = 4;

/**
 * The beginning and the end of a long text; the text itself where little would be left out.
 *
 * @param words at most so many words are left, two or more; of a text without spaces, about as much
 */
export const shortened = (text: string, words: number): string => {
  const spaced = text.trim().split(/\s+/);
  const letters = Array.from(text.trim());
  const written = letters.length <= longestWords * spaced.length;
  const [parts, most, space] = written ? [spaced, words, ' '] : [letters, lettersAWord * words, ''];
  if (parts.length <= most + 3) return text.trim();
  const head = Math.ceil(most / 2);
  return `${parts.slice(0, head).join(space)} … ${parts.slice(head - most).join(space)}`;
};
