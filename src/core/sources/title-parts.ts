const signs = '|\u00b7\u2022\u00ab\u00bb\u2013\u2014-';
/** Needs no blanks around it. */
const bar = String.raw`\s*[|\uff5c]\s*`;

/** What parts a headline from what a page's title says besides: the outlet, the day. A colon is the headline's own. */
export const titleSeparator = new RegExp(String.raw`\s+(?:[${signs}]+|::)\s+|${bar}`);

/** What may part any two pieces of a title: for those who try the pieces joined, too. */
export const pieceSeparator = new RegExp(String.raw`\s+[\u203a\u2039:/${signs}]+\s+|${bar}|:\s+`);
