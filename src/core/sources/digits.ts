import { digits } from '../text/letters.ts';
/** Blocks of Unicode in which the digits begin at the seventh code point of a column, as those of India do. */
const indic = /[\u0900-\u0dff]/;

const everyDigit = new RegExp(`[${digits}]`, 'g');

/** Digits of any script (Arabic, Persian, Devanagari, Thai, full width) as 0 to 9. */
export const westernDigits = (text: string): string =>
  /[^\0-\u007f]/.test(text)
    ? text.replace(everyDigit, (digit) => {
        if (digit <= '9') return digit;
        // Ten digits stand in a row, from the start of a column of sixteen or from its seventh place.
        const place = digit.codePointAt(0)! & 15;
        return String((place - (indic.test(digit) ? 6 : 0)) % 10);
      })
    : text;
