import { isCapital, letters, smalls, standsApart } from '../text/letters.ts';
import { pictureWords } from '../text/picture-words.ts';
import { agenciesAmong, agencyNamed, signatures, withWords } from './agency-names.ts';
import { evidenceOf } from './evidence.ts';
import { sentenceAt } from './sentence.ts';

/** A news agency that a story says it comes from. */
export interface Agency {
  readonly name: string;
  /** The words that say so. */
  readonly evidence: string;
}

/** What stands before the brackets or slashes of a dateline, and what they hold: "LONDON, May 3 (Reuters) -". */
const dateline =
  /^(?<before>[^([!?]{0,80}?)(?:[([](?<name>[^()[\]]{2,40})[)\]]|\/(?<slashed>[^/(]{2,30})\/)(?<dash>\.?\s?[-\u2010-\u2015:.\u2500])?/u;
/** A dateline without brackets: "AFP \u2013 It is late". */
const bare = new RegExp(`^([${letters}.-]{2,20}) ?[\u2012-\u2015]\\s`);
/** A day of the year at the end of a place: its month may be in lower case. */
const day = new RegExp(
  String.raw`,?\s?(?:\d{1,2}\.?\u00ba?\s(?:de\s)?[${letters}]{3,10}\.?|[${letters}]{3,9}\.?\s\d{1,2})(?:,?\s\d{4})?\.?,?\s?$`,
);
/** A word of a sentence: a place has none. */
const ordinary = new RegExp(`(?<![${letters}])[${smalls}]{3}`);

/** Ends with a day whose month is left out: "MADRID, 12". */
const bareDay = /, \d{1,2} ?$/;
/** Stand in brackets behind a name with another meaning: a state, a party. */
const ambiguous = new Set('PA AP A.P. ap AA CP TT ANI MAP TAP SITA ATS'.split(' '));
/** Do not begin the name of a place where such a dateline is. */
const articles = new Set('the der die das den dem ein eine le la les un une el los las il lo i'.split(' '));
/** Kana, Han, Hangul. */
const unspaced = /[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const unspacedSigns = signatures.filter((sign) => unspaced.test(sign));
/** Words of their own as well: they sign behind a place only. */
const common = new Set(['\u5171\u540c', '\u6642\u4e8b']);
/** "\u65b0\u534e\u793e\u5317\u4eac3\u67082\u65e5\u7535": the agency, the place, the day and a word for "wired"; "\u636e\u65b0\u534e\u793e\u7535": the first and the last alone. */
const wired =
  /^\(?[\u636e\u64da]?([\u3400-\u9fff]{3})(?:[^\u3002\uff0c,]{0,30}\u65e5(?:[\u7efc\u7d9c]\u5408\u5916?)?)?[\u7535\u96fb\u8baf\u8a0a](?![\u89c6\u8996])/;
/** Beside an agency's name in brackets they tell whose picture it is. */
const ofPictures = ['\u5199\u771f', '\u63d0\u4f9b', '\u64ae\u5f71', '\u753b\u50cf'];

/** A text with the brackets and blanks that are as wide as other letters: those of Chinese and Japanese are wider. */
const narrow = (text: string): string =>
  /[\u3000-\u3015\uff08\uff09\uff3b\uff3d]/.test(text)
    ? text
        .replace(/[\u3010\u3014\uff08\uff3b]/g, '(')
        .replace(/[\u3011\u3015\uff09\uff3d]/g, ')')
        .replaceAll('\u3000', ' ')
    : text;

/** What brackets at the beginning of a paragraph are signed with behind the place: "\u6771\u4eac 2\u65e5 \u30ed\u30a4\u30bf\u30fc", "\uc11c\uc6b8=\uc5f0\ud569\ub274\uc2a4". */
const signedPlace = (held: string, alone: boolean): string => {
  const sign = unspacedSigns.find((each) => held.endsWith(each));
  if (sign !== undefined) return sign === held && common.has(sign) && !alone ? '' : sign;
  return unspaced.test(held) ? held.split(/[ =\uff1d]/).at(-1)! : held;
};

/** What a paragraph's dateline is signed with; a dash ends it, or a date stands before the signature. */
const datelineOf = (paragraph: string): string => {
  const text = narrow(paragraph);
  const [, agency = ''] = wired.exec(text) ?? [];
  if (agencyNamed(agency) !== undefined) return agency;
  const match = dateline.exec(text);
  const { before = '', name, slashed, dash } = match?.groups ?? {};
  // Other brackets hold what a story is about: "\u3010\u6642\u4e8b\u3011".
  if (match !== null && before === '' && name !== undefined && unspaced.test(name))
    return signedPlace(name, /^[(\uff08]/.test(paragraph));
  const place = before.replace(day, '');
  const dated =
    (place !== before && place.trim() !== '') || (bareDay.test(before) && before === before.toUpperCase());
  const signature = name ?? slashed ?? '';
  if (match === null || ordinary.test(place)) return unbracketed(text);
  if (slashed !== undefined && dated) return slashed.split(' ').find(agencyNamed) ?? slashed;
  if (dash !== undefined || dated || /[\u2012-\u2015-] ?$/.test(before)) return signature;
  return beginsSentence(text.slice(match[0].length)) && isPlace(place.trim(), signature)
    ? signature
    : unbracketed(text);
};

/** Letters of a dateline without brackets, at most. */
const longestPlace = 80;

/**
 * What a dateline without brackets is signed with: "AFP \u2013", "\u30ed\u30a4\u30bf\u30fc ", or behind a place and a day or between two dashes:
 * "\u041c\u041e\u0421\u041a\u0412\u0410, 3 \u043c\u0430\u044f - \u0420\u0418\u0410 \u041d\u043e\u0432\u043e\u0441\u0442\u0438.", "\u041c\u043e\u0441\u043a\u0432\u0430. 3 \u043c\u0430\u044f. INTERFAX.RU -".
 */
const unbracketed = (text: string): string => {
  const [, first] = bare.exec(text) ?? [];
  if (first !== undefined && agencyNamed(first) !== undefined) return first;
  const sign = unspacedSigns.find((each) => text.startsWith(`${each} `) && !common.has(each));
  if (sign !== undefined) return sign;
  const parts = text.slice(0, longestPlace).split(/(\. | [-\u2012-\u2015] )/);
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const name = parts[at]!;
    if (agencyNamed(name) === undefined || ambiguous.has(name)) continue;
    const before = parts.slice(0, Math.max(0, at - 1)).join('');
    const place = before.replace(day, '');
    const isDashed = parts[at - 1] !== '. ' && parts[at + 1] !== '. ';
    const isSigned = place !== before || (isDashed && isPlace(before, name));
    return isSigned && !ordinary.test(place) ? name : '';
  }
  return '';
};

/** Behind a dateline that no dash ends a sentence begins. */
const beginsSentence = (text: string): boolean =>
  text.startsWith(' ') && isCapital(text.slice(1).replace(/^["\u201e\u201c\u00ab]/, ''));

/** Longest name of a place, in words. */
const placeWords = 3;

/** A name of one to three words, or none, before a signature; not what the signature is short for. */
const isPlace = (name: string, signature: string): boolean => {
  const words = name === '' ? [] : name.split(/[ -]/);
  const initials = words.map((word) => word.charAt(0)).join('');
  return (
    words.length <= placeWords &&
    !articles.has((words[0] ?? '').toLowerCase()) &&
    initials.toLowerCase() !== signature.toLowerCase() &&
    agenciesAmong(name).length === 0 &&
    !signature.split('/').some((sign) => ambiguous.has(sign))
  );
};

/** "PARIS, May 3 (AFP)", "(dpa)", "\u2014 AP": what a report ends with. */
const closing = new RegExp(
  String.raw`(?:[([]([^()[\]]{2,40})[)\]]|\s[\u2012-\u2015-]{1,2}\s?([${letters}.]{2,16}))\.?$`,
);
/** "The Associated Press contributed to this report.", "Associated Press writers Ann Lee in Rome and Bob Day contributed …" */
const contributed = new RegExp(
  String.raw`^(?:the )?([${letters}\s.-]{2,40}?) (?:(?:writers?|reporters?|journalists?|correspondents?) [^.]{2,160}? )?(?:contributed|has contributed|also contributed) to th(?:is|e) (?:report|story|article)\.?$`,
  'i',
);
/** "Source: AFP", "\u00a9 2020 The Associated Press. All rights reserved.", "With files from Reuters". */
const credit = new RegExp(
  String.raw`^(?:(?:sources?|quelle|fonte|fuente|bron|via|by|from|par|por|door|agency|agencies|with (?:files|inputs?|reporting|information) from|avec|con informaci\u00f3n de|mit informationen (?:von|der)|quellen?|text|bericht|com informa\u00e7\u00f5es d[aeo]|com agências?|mit material (?:von|der))\s?:?\s|(?:copyright|\u00a9|\(c\))[\s\d\u00a9]*(?:by )?)?([${letters}\s.-]{2,40}?)(?:[.,]?\s?(?:all rights reserved|alle rechte vorbehalten|\d{4}).{0,40})?[.)]?$`,
  'i',
);
/** "(Reporting by Jane Doe; editing by \u2026)" is how one agency signs. */
const reporting = /^\(?(?:additional )?reporting by .{3,200}(?:editing|writing) by /i;

/** Letters before the end of a story among which it is signed. */
const atEnd = 60;

const closedBy = (text: string): string => {
  const end = narrow(text.slice(-atEnd));
  const match = closing.exec(end);
  return match?.[1] ?? match?.[2] ?? initialled(end);
};

/** Abbreviations of the desk: "PTI ABC DEF". */
const initials = /^[A-Z]{2,4}$/;
const mostInitials = 4;
/** Sign without such initials, too; others are named behind a caption so. */
const alone = new Set(['PTI', 'IANS']);

/** What stands behind the last sentence, before the initials of who wrote it: "It is late. PTI ABC DEF". */
const initialled = (end: string): string => {
  const words = end.split(' ');
  for (let at = words.length - 1; at >= Math.max(0, words.length - 1 - mostInitials); at--) {
    const word = words[at]!;
    if (!initials.test(word)) return '';
    const before = words[at - 1];
    const isInitialled = at < words.length - 1;
    if (
      before === undefined ? isInitialled : /[.!?\u201d"]$/.test(before) && (isInitialled || alone.has(word))
    )
      return agencyNamed(word) === undefined || ambiguous.has(word) ? '' : word;
  }
  return '';
};

/** The number of a report behind its agency: "dpa:260302-99-123/4". */
const code = /, ?[a-z]{2,5}:\d[\d/-]*$/;
/** Mark a line as a note. */
const note = /^[*\u2022\u2013-]+\s?/;
const bracketed = /^\(([^()]+)\)\.?$/;

/** A line without what marks it as a note. */
const unmarked = (line: string): string => {
  const text = narrow(line).replace(code, '').replace(note, '');
  return bracketed.exec(text)?.[1] ?? text;
};

/** Who in a house signs beside an agency. */
const desks = new Set(
  'redacci\u00f3n redaccion reda\u00e7\u00e3o redazione redaktion r\u00e9daction agencias ag\u00eancias agences agenzie agenturen agencies'.split(
    ' ',
  ),
);
/** What tells of a picture beside an agency: "dpa/Foto". */
const pictures = new Set([...pictureWords, 'file', 'pool', 'getty', 'imago']);
/** Letters of an abbreviation. */
const abbreviation = 5;

/** One word that is short for a house or a person, or a desk: "RND", "tkr". */
const isDesk = (part: string): boolean =>
  desks.has(part.toLowerCase()) ||
  (part.length <= abbreviation &&
    /^[A-Za-z\u00c0-\u017f]+$/.test(part) &&
    (part === part.toUpperCase() || part === part.toLowerCase()) &&
    !pictures.has(part.toLowerCase()));

/** The agencies of "RND/dpa": beside them stand desks only, not who took a picture. */
const besideDesks = (text: string): readonly string[] => {
  const parts = text.split('/').map((part) => part.trim());
  return parts.length > 1 &&
    parts.some((part) => !ambiguous.has(part) && agencyNamed(part) !== undefined) &&
    parts.every((part) => agencyNamed(part) !== undefined || isDesk(part))
    ? parts.flatMap((part) => agencyNamed(part) ?? [])
    : [];
};

/** The agencies of "Daily Example avec AFP". */
const besideHouse = (text: string, houses: readonly string[]): readonly string[] => {
  const words = text.split(' ');
  const at = words.findIndex((word) => withWords.has(word));
  const house = words.slice(0, Math.max(at, 0)).join(' ').toLowerCase();
  return desks.has(house) || houses.some((name) => name.toLowerCase() === house)
    ? agenciesAmong(words.slice(at + 1).join(' '))
    : [];
};

const lettersAlone = new RegExp(`[${letters}]+`, 'g');

/** Two letters and nothing beside them name much besides an agency: the size of the letters, a state, a country. */
const isTwoLetters = (text: string): boolean => {
  const words = text.match(lettersAlone) ?? [];
  return words.length === 1 && words[0].length === 2 && !/[([\u00a9\uff08\u2012-\u2015]/.test(text);
};

/** "This report by The Canadian Press was first published \u2026" */
const reportBy = ['This report by ', ' was first published'] as const;

const firstPublished = (text: string): readonly string[] =>
  text.startsWith(reportBy[0]) && text.includes(reportBy[1])
    ? agenciesAmong(text.slice(reportBy[0].length, text.indexOf(reportBy[1])))
    : [];

/** The words of `reporting` that a text must hold. */
const reported = 'eporting by ';

/** A text holds a signature, not as a part of a word: "ap" stands in many. */
const holds = (text: string, sign: string): boolean => {
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1))
    if (unspacedSigns.includes(sign) || standsApart(text, at, at + sign.length)) return true;
  return false;
};

/** Tells of each of some texts whether it may be signed: it holds a signature. Undefined where none of them does. */
const signedIn = (texts: readonly string[]): ((text: string) => boolean) | undefined => {
  const all = texts.join('\n');
  const signs = signatures.filter((sign) => holds(all, sign));
  return signs.length === 0 && !all.includes(reported)
    ? undefined
    : (text) => text.includes(reported) || signs.some((sign) => holds(text, sign));
};

/** A text up to the end of the sentence that its dateline is a part of: "Sept." ends none. */
const openingOf = (text: string, signature: string): string => {
  const sentence = sentenceAt(text, text.indexOf(signature));
  return text.slice(0, text.indexOf(sentence) + sentence.length);
};

const creditedIn = (line: string): readonly string[] => agenciesAmong(credit.exec(line)?.[1] ?? '');

/** The agencies that a story ends with; what has a name beside a stroke is a picture's: "(Jane Doe/AFP)". */
const closedIn = (text: string): readonly string[] => {
  const signature = closedBy(text);
  if (signature.includes('/')) return besideDesks(signature);
  const named = agenciesAmong(signature);
  if (named.length > 0) return named;
  // "\uff08\u30ed\u30f3\u30c9\u30f3\u5171\u540c\uff09"
  return unspaced.test(signature) && !ofPictures.some((word) => signature.includes(word))
    ? agenciesAmong(signedPlace(signature, true))
    : creditedIn(signature);
};

/** Longest text that is a credit and not a sentence. */
const longest = 120;
/** The same of a sentence that says who contributed, with their names. */
const longestThanks = 240;

/** "By AFP | 3 May 2024", "Reuters \u00b7 Posted: May 3, 2024": the agency alone before a sign, and figures behind it. */
const besideSign =
  /^(?:by |por |par |von )?([^|\u00b7\u2022\d]{2,30}?)\s[|\u00b7\u2022]\s[^|\u00b7\u2022]*\d/i;
const besideDay = (line: string): readonly string[] => agenciesAmong(besideSign.exec(line)?.[1] ?? '');

/**
 * The news agencies that a story comes from: signed at its beginning or end, in its author fields, or in short lines
 * of their own. Agencies that the text only mentions are none.
 *
 * @param beginnings how copies of the story begin
 */
export const findAgencies = (
  paragraphs: readonly string[],
  authors: readonly string[],
  lines: readonly string[],
  beginnings: readonly string[] = [],
): readonly Agency[] => {
  const found = new Map<string, string>();
  const houses = authors.filter((author) => agencyNamed(author) === undefined);
  // Most stories name no agency where one could sign: the forms of signatures need not be tried on them.
  const begun = [...paragraphs.slice(0, 3), ...beginnings];
  const isSigned = signedIn([...authors, ...begun, ...paragraphs.slice(-3), ...lines]);
  if (isSigned === undefined) return [];
  const add = (names: readonly string[], evidence: string): void => {
    for (const name of names) if (!found.has(name)) found.set(name, evidenceOf(evidence));
  };
  for (const author of authors) {
    add(agenciesAmong(author), author);
    add(besideHouse(author, houses), author);
  }
  for (const text of begun.filter(isSigned)) {
    const signature = datelineOf(text.slice(0, 200));
    add(agenciesAmong(signature), openingOf(text, signature));
  }
  for (const text of paragraphs.slice(-3).filter(isSigned))
    add(closedIn(text), sentenceAt(text, text.length - 1));
  for (const text of [...lines, ...paragraphs.slice(-3)].filter(isSigned)) {
    const line = text.length <= longestThanks ? unmarked(text) : '';
    if (text.length <= longest && !isTwoLetters(text)) {
      add([...creditedIn(line), ...besideDesks(line), ...besideHouse(line, houses)], text);
      add([...firstPublished(line), ...besideDay(line)], text);
    }
    add(agenciesAmong(contributed.exec(line)?.[1] ?? ''), text);
    if (reporting.test(text.slice(0, 400))) add(['Reuters'], text);
  }
  return [...found].map(([name, evidence]) => ({ name, evidence }));
};
