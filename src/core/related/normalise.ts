/** As a reader compares two short texts: case, accents, punctuation and white space left aside. */
export const normalise = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mn}+/gu, (marks) => (/[\u0900-\u0dff]|\u3099|\u309a/.test(marks) ? marks : ''))
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
