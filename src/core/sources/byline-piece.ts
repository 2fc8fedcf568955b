import { capitals, letters } from '../text/letters.ts';
import { pictureWords } from '../text/picture-words.ts';
import { setOf } from '../text/word-set.ts';
import { agencyNamed } from './agency-names.ts';

/** Leads names behind what somebody has written: "Guest essay by", "Eine Analyse von", "Propos recueillis par". */
const kindBy =
  /^(?:(?:[^\s\d.,:;|]+\s){1,3}(?:by|par|por)|eine?\s\S+\svon|(?:kommentar|interview|analyse|kolumne|reportage|essay|glosse|bericht|aufgezeichnet|protokolliert)\svon|a cura di|(?:dal|dalla) nostr[oa] \S+|unsere[mr] \S+)\s(?=\S)/i;
/** Who is named behind one of these has not written the text. */
const others = new Set([
  ...pictureWords,
  ...'photographed illustrated art reviewed checked fact-checked translated produced'.split(' '),
]);
/** What stands before who wrote it: "Interview: Jan Kurz"; before other names stands who they are: "Verein: Museum in …". */
const kinds = setOf(
  'interview protokoll text texte texto words story bericht report kommentar analyse essay reportage kolumne glosse entrevista intervista entretien aufgezeichnet',
);
/** A lead whose name stands elsewhere: "Artikel von:". */
const leadAlone = /\s(?:von|by|par|por|di)$/i;
/** "Foto: Jan Kurz", "Interview: Jan Kurz" */
const label = new RegExp(String.raw`^([^:\s]{2,24}):\s+(?=[${capitals}])`);
/** Where somebody writes from or for: "Ann Lee in London", "Ann Lee for the Daily Example". */
const placeBehind = new RegExp(
  String.raw`\s(?:(?:in|for|from|via|para|aus)\s(?:the\s)?(?=[${capitals}])|[Ss]pecial (?:to|for)\s|[Rr]eporting from\s).*$`,
);
/** The same behind a full name alone: Dutch "Jan en Piet" are two. */
const placeBehindFull = new RegExp(String.raw`^(\S+\s\S+(?:\s\S+)?)\sen\s[${capitals}].*$`);
/** What tells of a name before it and begins no other: "Ana Souza, do Rio", "with files from Bob Day". */
const tells =
  /^(?:do|da|em|no|na|from|in|at|for|with|mit|para|desde|special (?:to|for)|additional|reporting)\s/i;
/** Tells of nobody who wrote the text. */
const material = /^(?:mit material|with (?:files|reporting|additional))\s/i;
/** How long it takes to read, or how long ago it was. */
const span = /(?:^|\s)\d{1,3}\s?(?:min|mins|minutes?|hours?|hrs?|days?|stunden?|minuten?|h)\b.*$/i;
/** Credits of pictures: "\u00a9 Bob Day", "Photo Bob Day"; with nothing between, other such words may begin a name. */
const credit = /^(?:\u00a9|\(c\)\s|(?:fotos?|photos?|\u0444\u043e\u0442\u043e|zdj\u0119ci[ea])\s(?=\S))/i;
/** Labels of the buttons that stand at a name. */
const button =
  /^(?:follow|folgen|suivre|seguir|segui)\s(?=\S)|\s(?:follow|following|folgen|suivre|seguir|segui)$/i;
/** "Ana Ruiz. Madrid", "Ann Lee. Daily Example": a stop behind a word that is no initial and no title, and a place or a house. */
const placeBehindStop = new RegExp(
  `^([${capitals}][${letters}]+\\s(?:[${letters}]+\\s)?[${capitals}][${letters}]{2,})\\.(?:\\s[${capitals}][${letters}]+){1,3}$`,
);
/** What somebody did for a book stands behind the name: wrote it. */
const wrote = /\s(?:\u5171|\u7de8)?\u8457$/;
/** Translated, edited or illustrated it. */
const didElse = /\s(?:\u76e3|\u5171|\u7ffb)?\u8a33$|\s\u76e3\u4fee$/;
/** Most pieces: a first and a last name. */
const twoNames = new RegExp(`^[${capitals}][${letters}'\u2019-]+ [${capitals}][${letters}'\u2019-]+$`);

/**
 * The name in a piece of a byline, without what stands around them there: what somebody wrote, where from, whom for,
 * how long it takes to read. Undefined where it names somebody who has not written.
 *
 * @param isFirst nothing stands before the piece that it could tell of
 */
export const nameInPiece = (piece: string, isFirst: boolean): string | undefined => {
  const text = piece.replace(/^(?:and|und|et)\s/, '');
  if (twoNames.test(text)) return text;
  if (
    material.test(text) ||
    credit.test(text) ||
    leadAlone.test(text) ||
    (!isFirst && (tells.test(text) || didElse.test(text)))
  )
    return undefined;
  const named = behindLabel(text);
  // Behind another label stands no person, of whom more could be told.
  if (named === undefined || named.includes(': ')) return named;
  const bare = named
    .replace(span, '')
    .replace(button, '')
    .replace(placeBehind, '')
    .replace(placeBehindFull, '$1')
    .replace(placeBehindStop, '$1')
    .replace(wrote, '')
    .replace(didElse, '')
    .trim();
  return withoutAgency(bare);
};

/** Words of a name in full, at least. */
const fullName = 2;

/**
 * A full name without what stands behind it: "Ann Lee Daily Example".
 *
 * @param isBehind told of the words from one on to the end
 * @param longest words of the name, at most
 */
export const withoutTail = (
  name: string,
  isBehind: (tail: readonly string[]) => boolean,
  longest = Infinity,
): string => {
  const words = name.split(' ');
  for (let at = fullName; at < words.length && at <= longest; at++)
    if (isBehind(words.slice(at))) return words.slice(0, at).join(' ');
  return name;
};

/** A line without what leads the names in it there. */
export const withoutKind = (line: string): string => line.replace(kindBy, '');

/** Undefined where the label says that who follows has not written. */
const behindLabel = (text: string): string | undefined => {
  const kind = kindBy.exec(text)?.[0];
  if (kind !== undefined) {
    const words = kind.trim().toLowerCase().split(' ');
    if (!others.has(words.at(-2) ?? '')) return text.slice(kind.length);
    // "Ann Lee Photographs by Bob Day"
    return words.length > fullName + 1 ? text.split(' ', words.length - 2).join(' ') : undefined;
  }
  const labelled = label.exec(text);
  if (labelled === null) return text;
  const word = labelled[1]!.toLowerCase();
  if (pictureWords.has(word)) return undefined;
  return kinds.has(word) ? text.slice(labelled[0].length) : text;
};

/** Behind an abbreviation they are a house's name: "BBC News". */
const ofHouse = setOf('news sport sports radio tv online');
const isHouse = ([first = '', second = '']: readonly string[]): boolean =>
  ofHouse.has(second.toLowerCase()) && first.length > 1 && first === first.toUpperCase();

/** "Bob Day Associated Press", "Bob Day BBC News": a full name without whom it writes for. */
const withoutAgency = (name: string): string =>
  withoutTail(name, (tail) => agencyNamed(tail.join(' ')) !== undefined || isHouse(tail), fullName + 1);
