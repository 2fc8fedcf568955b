import { beginsLikeName, capitals, digits, hasDigit, letters, smalls } from '../text/letters.ts';
import { pictureWords } from '../text/picture-words.ts';
import { findDay } from './calendar-day.ts';
import { type CuePlace, cuesOf, lowerCase, placesOf } from './bylines/cues.ts';
import { languages } from './bylines/languages.ts';
import { cleanByline, namesIn } from './byline.ts';
import { primaryLanguage } from './language-tag.ts';

/** Longest line that is looked at. */
const longest = 200;
/** What ends a list of names: a sign between pieces of a line, a figure, a bracket, what tells of something else. */
const stop = new RegExp(
  String.raw`\s[|\u00b7\u2022\u2013\u2014/-]+\s|[|\u00b7\u2022\u00bb\u203a([\uff08]|(?<![${letters}${digits}])[${digits}]|,?\s(?:on|in|am|um|im|at|le|el|il|den|op|dne|dnia|for|f\u00fcr|vom)\s|\s(?:(?:eine?n?\s)?kommentare?|(?:leave\sa\s)?comments?|tags|tagged|schlagw\u00f6rter|etiquetas|filed\sunder|kategori(?:e|en|a|er)?|categor(?:y|ies|ie|ia|ias|\u00eda|\u00edas)|cat\u00e9gories?|lesezeit|lesedauer|reading\stime|temps\sde\slecture|tiempo\sde\slectura|tempo\sdi\slettura|commentaires?|comentarios?|updated|published|aktualisiert|ver\u00f6ffentlicht|${[...pictureWords].join('|')})(?![${letters}])`,
);
/** A sentence that goes on after the names; the stop of an initial ends none. */
const sentence = new RegExp(
  String.raw`(?<!(?<![${letters}])[${letters}])[.!?]\s(?=[${letters}]{2,}\s[${smalls}])`,
);
/** Small words within a name. */
const particle =
  /^(?:de|la|von|van|der|den|bin|ibn|al|el|di|da|do|dos|das|du|le|ter|del|della|y|zu|zur|vom|ten|af|av|e|'t)$/;

/** Before a label of an author: the start of a line or of a piece of it. */
const begins = /(?:^|[|\u00b7\u2022(\u2013\u2014]|\s{2})\s*$/;
const colon = /^\s?[:\uff1a\uff0f\uff1d]/;
/** Before "by" amid a line: a figure, a sign between pieces, the hour. */
const piece = new RegExp(String.raw`(?:[${digits}|\u00b7\u2022\u2013\u2014,.:)]|uhr|[ap]\.?m\.?)\s?$`);
/** Kana, Han, Hangul. */
const unspaced = '\u3005\u3041-\u309f\u30a1-\u30ff\u3400-\u9fff\uac00-\ud7af';
/** A name in a script without blanks, right before what it is followed by. */
const nameBefore = new RegExp(String.raw`(?<![${letters}])[${unspaced}]{2,4}(?:\s?[${unspaced}]{1,4})?\s?$`);
/** Two words without a blank between them: "ByAnn Lee"; "Ann McDay" is none. */
const glued = new RegExp(
  String.raw`(?<=[${smalls}])(?<!\s(?:Mc|Mac|De|Del|Des|Di|Du|La|Le|Van|Fitz))(?=[${capitals}][${smalls}.])`,
  'g',
);
/** An account that is glued to a name: "Ann Lee@AnnLee". */
const account = new RegExp(`(?<=[${smalls}\\s])@[${capitals}][${letters}${digits}_]*`, 'g');

/** Reads lines of a page in one language: whom each names as an author. */
export const bylineReader = (language: string): ((line: string) => readonly string[]) => {
  const own = primaryLanguage(language);
  const known = own in languages ? [own, 'en'] : own === 'no' || own === 'nn' ? ['nb', 'en'] : undefined;
  const by = cuesOf('by', known);
  const written = cuesOf('written');
  const author = cuesOf('author');
  const after = cuesOf('after');
  return (text) => {
    const whole = text.slice(0, longest);
    const line = (whole.includes('@') ? whole.replace(account, ' ') : whole).replace(glued, ' ');
    const lower = lowerCase(line);
    const names = (cue: CuePlace | undefined): readonly string[] =>
      cue === undefined ? [] : namesAt(line, cue.end, language);
    const labels = placesOf(lower, author).filter(({ start }) => begins.test(lower.slice(0, start)));
    const surely = [
      ...placesOf(lower, written),
      ...labels.filter(({ end }) => colon.test(lower.slice(end))),
    ].flatMap(names);
    if (surely.length > 0) return [...new Set(surely)];
    // A sentence, too, may begin like that: a first and a last name tell that it is a byline.
    const leads = placesOf(lower, by);
    const lead = [...labels, ...leads].find(({ start }) =>
      /^[\s|\u00b7\u2013\u2014-]*$/.test(lower.slice(0, start)),
    );
    const led = names(lead);
    const dated = hasDigit(line);
    if (led.some((name) => name.includes(' ')) || (led.length > 0 && dated)) return led;
    const amid = dated ? names(leads.find(({ start }) => piece.test(lower.slice(0, start)))) : [];
    return amid.length > 0
      ? amid
      : placesOf(lower, after).flatMap(
          ({ start }) => nameBefore.exec(line.slice(0, start))?.[0].trim() ?? [],
        );
  };
};

/** The names that a byline holds, by its words or as a whole. */
export const namesInByline = (byline: string, language: string): readonly string[] => {
  const line = byline.slice(0, longest).replace(/\s+/g, ' ').trim();
  const names = line === '' ? [] : bylineReader(language)(line);
  return names.length > 0 ? cleanByline(names) : cleanByline([line]).filter(beginsAName);
};

/** A pen name is one word; several begin like a name. */
const beginsAName = (name: string): boolean => {
  const [first = '', ...more] = name.split(' ');
  return more.length === 0 || beginsLikeName(name) || particle.test(first);
};

/** The names that a line holds which is marked as the author's: without dates and what follows them. */
export const namesInMarked = (line: string, language: string): readonly string[] => {
  const names = namesAt(line, 0, language);
  return names.some(beginsLikeName) ? names : [];
};

const dated = [...cuesOf('published'), ...cuesOf('changed')];

/** Where the first of two is, before the second: "Ann Lee in London and Bob Day", "Marie Dupont (\u00e0 Lyon) et Jean Roi". */
const placeBetween = new RegExp(
  String.raw`(?:\s\([^()]{1,40}\)|\sin\s[${capitals}][${letters}]+)(?=\s(?:and|et|und|y|e)\s[${capitals}])`,
);

/** Joins two who speak with each other: "Ann Lee im Gespr\u00e4ch mit Bob Day". */
const speaking = /,?\s(?:im gespr\u00e4ch mit|in conversation with|in gesprek met|en conversation avec)\s/i;

/** The names that a line goes on with; none where what follows is no list of names. */
const namesAt = (line: string, index: number, language: string): readonly string[] => {
  const rest = line
    .slice(index, index + longest)
    .replace(/^[\s:\uff1a\uff0f\uff1d]+/, '')
    .replace(placeBetween, '')
    .replace(speaking, ', ');
  const lower = lowerCase(rest);
  const end = Math.min(
    ...[
      placesOf(lower, dated).find(({ start }) => start > 0)?.start,
      stop.exec(lower)?.index,
      sentence.exec(rest)?.index,
      findDay(rest, language)?.start,
    ].map((place) => place ?? rest.length),
  );
  const names = namesIn(rest.slice(0, end).replace(/(?<!\([^)]*)\)\s*$/, '')).map(once);
  // "Published on 3 May" and "As of: 3 May" are marked as bylines, too.
  return names.every((name) => isNameLike(name) && !dated.includes(lowerCase(name))) ? names : [];
};

/** Letters of an initial, which may be that of the first name and of the last. */
const shortest = 2;
/** A name that stands there twice, as text and as the title of its link. */
const once = (name: string): string => {
  const half = name.slice(0, name.length >> 1);
  return half.length > shortest && name === `${half} ${half}` ? half : name;
};

/** All its words begin like a name's; a single word may be a pen name. */
const isNameLike = (name: string): boolean => {
  const words = name.split(' ');
  return (
    words.length === 1 ||
    (words.length <= 5 && words.every((word) => beginsLikeName(word) || particle.test(word)))
  );
};
