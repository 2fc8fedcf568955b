import { letters, smalls, standsApart } from '../text/letters.ts';
import { agencies } from './agencies.ts';
import { evidenceOf } from './evidence.ts';
import { sentenceAt } from './sentence.ts';

/** A news agency that a story says it comes from. */
export interface Agency {
  readonly name: string;
  /** The words that say so. */
  readonly evidence: string;
}

const bySignature: ReadonlyMap<string, string> = new Map(
  agencies.flatMap(([name, ...signatures]) => signatures.map((signature) => [signature, name] as const)),
);

/** "with AFP", "AP writer": what is said around a signature. */
const lead = /^(?:the|with|via|avec|mit|con|com|met|agenzia|agência|agencia|agence)\s/;
const tail = /\s(?:staff|writers?|reporters?|news|wire|service|correspondent)$/i;

const agencyNamed = (text: string): string | undefined => {
  const signature = text.trim().replace(lead, '');
  return bySignature.get(signature) ?? bySignature.get(signature.replace(tail, ''));
};

/** What stands before the brackets or slashes of a dateline, and what they hold: "LONDON, May 3 (Reuters) -". */
const dateline =
  /^(?<before>[^([/!?]{0,80}?)(?:[([](?<name>[^()[\]]{2,40})[)\]]|\/(?<slashed>[^/]{2,30})\/)(?<dash>\.?\s?[-\u2010-\u2015:.\u2500])?/u;
/** A dateline without brackets: "AFP \u2013 It is late". */
const bare = new RegExp(`^([${letters}.-]{2,20}) ?[\u2012-\u2015]\\s`);
/** A day of the year at the end of a place: its month may be in lower case. */
const day = new RegExp(
  String.raw`,?\s?(?:\d{1,2}\.?\u00ba?\s(?:de\s)?[${letters}]{3,10}\.?|[${letters}]{3,9}\.?\s\d{1,2})(?:,?\s\d{4})?\.?,?\s?$`,
);
/** A word of a sentence: a place has none. */
const ordinary = new RegExp(`(?<![${letters}])[${smalls}]{3}`);

/** What a paragraph's dateline is signed with; a dash ends it, or a date stands before the signature. */
const datelineOf = (text: string): string => {
  const match = dateline.exec(text);
  const { before = '', name, slashed, dash } = match?.groups ?? {};
  const place = before.replace(day, '');
  const dated = place !== before && place.trim() !== '';
  if (match === null || ordinary.test(place) || (dash === undefined && !dated))
    return bare.exec(text)?.[1] ?? '';
  return name ?? slashed ?? '';
};

/** "PARIS, May 3 (AFP)", "(dpa)", "\u2014 AP": what a report ends with. */
const closing = new RegExp(
  String.raw`(?:[([]([^()[\]]{2,40})[)\]]|\s[\u2012-\u2015-]{1,2}\s?([${letters}.]{2,16}))\.?$`,
);
/** "The Associated Press contributed to this report." */
const contributed = new RegExp(
  String.raw`^(?:the )?([${letters}\s.-]{2,40}?) (?:contributed|has contributed) to th(?:is|e) (?:report|story|article)\.?$`,
  'i',
);
/** "Source: AFP", "\u00a9 2020 The Associated Press. All rights reserved.", "With files from Reuters". */
const credit = new RegExp(
  String.raw`^(?:(?:sources?|quelle|fonte|fuente|bron|via|by|from|par|por|agency|agencies|with (?:files|inputs?|reporting|information) from|avec|con informaci\u00f3n de|mit informationen (?:von|der)|quellen?|text|bericht|com informa\u00e7\u00f5es d[aeo]|com agências?|mit material (?:von|der))\s?:?\s|(?:copyright|\u00a9|\(c\))[\s\d\u00a9]*(?:by )?)?([${letters}\s.-]{2,40}?)(?:[.,]?\s?(?:all rights reserved|alle rechte vorbehalten|\d{4}).{0,40})?[.)]?$`,
  'i',
);
/** "(Reporting by Jane Doe; editing by \u2026)" is how one agency signs. */
const reporting = /^\(?(?:additional )?reporting by .{3,200}(?:editing|writing) by /i;

const closedBy = (text: string): string => {
  const match = closing.exec(text);
  return match?.[1] ?? match?.[2] ?? '';
};

const among = (text: string): readonly string[] =>
  [text, ...text.split(/\s?[/,;&+]\s?|\s(?:and|und|y|e|et)\s/)].flatMap((part) => agencyNamed(part) ?? []);

/** The words of `reporting` that a text must hold. */
const reported = 'eporting by ';

/** A text holds a signature, not as a part of a word: "ap" stands in many. */
const holds = (text: string, sign: string): boolean => {
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1))
    if (standsApart(text, at, at + sign.length)) return true;
  return false;
};

/** Tells of each of some texts whether it may be signed: it holds a signature. Undefined where none of them does. */
const signedIn = (texts: readonly string[]): ((text: string) => boolean) | undefined => {
  const all = texts.join('\n');
  const signs = [...bySignature.keys()].filter((sign) => holds(all, sign));
  return signs.length === 0 && !all.includes(reported)
    ? undefined
    : (text) => text.includes(reported) || signs.some((sign) => holds(text, sign));
};

/** A text up to the end of the sentence that its dateline is a part of: "Sept." ends none. */
const openingOf = (text: string, signature: string): string => {
  const sentence = sentenceAt(text, text.indexOf(signature));
  return text.slice(0, text.indexOf(sentence) + sentence.length);
};

/** Longest text that is a credit and not a sentence. */
const longest = 120;

/**
 * The news agencies that a story comes from: signed at its beginning or end, in its author fields, or in short lines
 * of their own. Agencies that the text only mentions are none.
 */
export const findAgencies = (
  paragraphs: readonly string[],
  authors: readonly string[],
  lines: readonly string[],
): readonly Agency[] => {
  const found = new Map<string, string>();
  // Most stories name no agency where one could sign: the forms of signatures need not be tried on them.
  const isSigned = signedIn([...authors, ...paragraphs.slice(0, 3), ...paragraphs.slice(-3), ...lines]);
  if (isSigned === undefined) return [];
  const add = (names: readonly string[], evidence: string): void => {
    for (const name of names) if (!found.has(name)) found.set(name, evidenceOf(evidence));
  };
  for (const author of authors) add(among(author), author);
  for (const text of paragraphs.slice(0, 3)) {
    const signature = datelineOf(text.slice(0, 200));
    add(among(signature), openingOf(text, signature));
  }
  for (const text of paragraphs.slice(-3))
    add(among(closedBy(text.slice(-60))), sentenceAt(text, text.length - 1));
  for (const text of [...lines, ...paragraphs.slice(-3)].filter(isSigned)) {
    if (text.length <= longest)
      for (const form of [credit, contributed]) add(among(form.exec(text)?.[1] ?? ''), text);
    if (reporting.test(text.slice(0, 400))) add(['Reuters'], text);
  }
  return [...found].map(([name, evidence]) => ({ name, evidence }));
};
