import { digits, letters, withoutAccents } from '../text/letters.ts';

const ascii = /^[\0-\x7f]*$/;
/** Latin with its marks, and the punctuation of print: of these it can be told by ranges what is no letter. */
const latin = /^(?:[\0-\u017f\u2000-\u206f]|[\u0300-\u036f])*$/;

const between = new RegExp(`[^${letters}${digits}]+`, 'g');

/** As a reader compares two short texts: case, accents, punctuation and white space left aside. Words are parted by one blank. */
export const normalise = (text: string): string => {
  // Most texts: the rest would only say the same, later.
  if (ascii.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  const apart = text.normalize('NFKD');
  if (latin.test(apart))
    return apart
      .replace(/[\u0300-\u036f]+/g, '')
      .toLowerCase()
      .replace(/[^a-z0-9\u00df-\u00f6\u00f8-\u017f]+/g, ' ')
      .trim();
  return withoutAccents(apart).normalize('NFC').toLowerCase().replace(between, ' ').trim();
};
