/** The words of a list that blanks part. */
export const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
