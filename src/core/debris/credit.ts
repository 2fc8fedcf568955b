import { pictureWords } from '../text/picture-words.ts';

/** Who took a picture, and where a figure, or what stands above, was taken from. */
const labelsAlone = new Set([
  ...pictureWords,
  ...'quelle source fuente fonte bron kilde k\u00e4lla l\u00e4hde \u017ar\u00f3d\u0142o zdroj forr\u00e1s izvor kaynak \u0438\u0441\u0442\u043e\u0447\u043d\u0438\u043a \u0434\u0436\u0435\u0440\u0435\u043b\u043e'.split(
    ' ',
  ),
]);
const opening = /^[([]? ?([^\s:\uff1a\u00a9/.()[\]]{2,20})(.*)$/s;
/** What comes between the label and the name, where the line is nothing else. */
const alone = /^(?: (?:by|credit|courtesy|von|de|di))?(?: ?[:\uff1a\u00a9/]|\.:) ?\S.{1,100}$/i;
/** The same in brackets. */
const bracketed = /^ ?[:\uff1a] ?[^()[\]]{2,60}[)\]]\.?$/;
/** Characters of a bracket at the end, at most. */
const longestBracket = 90;
const longest = 400;

/** The line is a picture's credit, a caption that ends in one, or names a source and nothing else. */
export const isCredit = (text: string): boolean =>
  text.length <= longest &&
  ((text.startsWith('\u00a9 ') && text.length < 200) ||
    afterLabel(text, alone, labelsAlone) ||
    withoutCredit(text) !== text);

/** A line without the credit of its picture in brackets at its end. */
export const withoutCredit = (text: string): string => {
  if (!/[)\]]\.?$/.test(text)) return text;
  const credit = lastBracket(text.slice(-longestBracket));
  return afterLabel(credit, bracketed, pictureWords) ? text.slice(0, -credit.length).trimEnd() : text;
};

/** The text begins with a label, and goes on like this. */
const afterLabel = (text: string, goesOn: RegExp, known: ReadonlySet<string>): boolean => {
  const [, label = '', rest = ''] = opening.exec(text) ?? [];
  return known.has(label.toLowerCase()) && goesOn.test(rest);
};

const lastBracket = (text: string): string =>
  text.slice(Math.max(text.lastIndexOf('('), text.lastIndexOf('['), 0));
