/**
 * As much of a text as is looked at: cut off behind so many letters, but never within a number, which would then be
 * another one ("26.01.20" of "26.01.2022").
 */
export const beginningOf = (text: string, letters: number): string => {
  const beginning = text.slice(0, letters);
  return /\d/.test(text.charAt(letters)) ? beginning.replace(/[\d./-]+$/, '') : beginning;
};
