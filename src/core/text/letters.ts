/**
 * Classes of characters for regular expressions, as ranges: `[${letters}]`. To make a set such as `\p{L}` takes a browser
 * 0.2 to 0.4 ms when it is first used, as long as some pages take to be read; these take 0.02. They hold the scripts in
 * use with their vowel signs, and nothing beyond the first plane.
 */

/** Letters, the marks that belong to them, and no digits or punctuation. */
export const letters =
  // Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic, Syriac to Devanagari
  'A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u037d\u037f-\u0386\u0388-\u0481\u0483-\u0559\u0560-\u0588\u0591-\u05bd\u05d0-\u05f2\u0610-\u061a\u0620-\u065f\u066e-\u06d3\u06d5-\u06ef\u06fa-\u06ff\u0710-\u07bf\u07ca-\u07f5\u0800-\u0963' +
  // India, Thai, Lao, Tibetan, Burmese, Georgian, Hangul jamo, Ethiopic, Khmer, Mongolian to polytonic Greek
  '\u0971-\u09e3\u09f0\u09f1\u0a01-\u0a63\u0a70-\u0ae3\u0b01-\u0b63\u0b71-\u0be3\u0c00-\u0c63\u0c80-\u0ce3\u0d00-\u0d63\u0d7a-\u0de3\u0e01-\u0e3a\u0e40-\u0e4e\u0e81-\u0ecd\u0edc-\u0f00\u0f40-\u0fbc\u1000-\u103f\u1050-\u108f\u10a0-\u10fa\u10fc-\u135f\u1380-\u166c\u166f-\u167f\u1681-\u17d3\u17d7\u17dc\u1820-\u1fbc\u1fc2-\u1fcc\u1fd0-\u1fdb\u1fe0-\u1fec\u1ff2-\u1ffc' +
  // Kana, Han, Yi and others, Hangul, forms for presentation, full and half width
  '\u2c00-\u2ce4\u2d00-\u2d6f\u2d7f-\u2dff\u3005-\u3007\u3031-\u3035\u3041-\u309a\u309d-\u309f\u30a1-\u30fa\u30fc-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\ua4d0-\ua4fd\ua500-\ua60c\ua640-\ua66e\ua67f-\ua6e5\ua717-\ua827\ua840-\ua873\uaa00-\uaa4d\uaa60-\uaac2\uab01-\uabea\uac00-\ud7fb\uf900-\ufb28\ufb2a-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdfb\ufe70-\ufefc\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc';

/** Capitals of Latin, Greek and Cyrillic, and their small letters: to be looked for within a text. */
export const capitals =
  'A-Z\u00c0-\u00d6\u00d8-\u00deĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĻŁŃŅŇŌŐŒŘŚŞŠŢŤŪŮŰŲŹŻŽȘȚ\u0386\u0388-\u038f\u0391-\u03ab\u0401-\u042fҐ\u1e9e';
export const smalls =
  'a-z\u00df-\u00f6\u00f8-\u00ffāăąćčďđēėęěğģīįıķļłńņňōőœřśşšţťūůűųźżžșț\u03ac-\u03ce\u0430-\u045fґ';

/** Of Latin, Arabic, Persian, India, Thai, and of full width. */
export const digits =
  '0-9\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0a66-\u0a6f\u0ae6-\u0aef\u0b66-\u0b6f\u0be6-\u0bef\u0c66-\u0c6f\u0ce6-\u0cef\u0d66-\u0d6f\u0e50-\u0e59\uff10-\uff19';

/** Marks that may be left out of a word: of Latin, Greek and Cyrillic, the points of Hebrew, the vowels of Arabic. */
const accents = '\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u064b-\u065f\u0670';

const letter = new RegExp(`[${letters}]`);
const digit = new RegExp(`[${digits}]`);
const twoLetters = new RegExp(`[${letters}]{2}`);
const anyWord = new RegExp(`[${letters}${digits}]+`, 'g');
const anySign = new RegExp(`[^${letters}${digits}]`, 'g');
const anyAccent = new RegExp(`[${accents}]+`, 'g');

/** Between two words without a blank, as the texts of two elements stand: "Ann LeeMar 10, 2022". */
export const glued = new RegExp(`(?<=[${smalls}])(?=[${capitals}][${smalls}])`, 'g');

export const hasLetter = (text: string): boolean => letter.test(text);
export const hasDigit = (text: string): boolean => digit.test(text);
/** No letter stands right before or right behind a part of a text: it is no part of a word. */
export const standsApart = (text: string, start: number, end: number): boolean =>
  !hasLetter(text.charAt(start - 1)) && !hasLetter(text.charAt(end));
/** Two letters stand side by side: the text says something. */
export const hasLetters = (text: string): boolean => twoLetters.test(text);

/** Letters and digits alone. */
export const withoutSigns = (text: string): string => text.replace(anySign, '');
/** Of a text whose accents stand apart (NFD, NFKD). */
export const withoutAccents = (text: string): string => text.replace(anyAccent, '');

/** Runs of letters and digits. */
export const allWords = (text: string): readonly string[] => text.match(anyWord) ?? [];
/** The same with their places. */
export const everyWord = (text: string): IterableIterator<RegExpExecArray> => text.matchAll(anyWord);

/** The text begins with a capital letter. */
export const isCapital = (text: string): boolean => text.charAt(0) !== text.charAt(0).toLowerCase();

/** The text begins with a small letter. */
export const isSmall = (text: string): boolean => text.charAt(0) !== text.charAt(0).toUpperCase();

/** The text begins as names do: with a capital letter, or with one of a script that has none. */
export const beginsLikeName = (text: string): boolean => !isSmall(text) && letter.test(text.charAt(0));
