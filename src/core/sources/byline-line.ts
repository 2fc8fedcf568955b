import { cuePattern } from './bylines/cues.ts';
import { languages } from './bylines/languages.ts';
import { namesIn } from './byline.ts';
import { primaryLanguage } from './language-tag.ts';

/** Longest line that is looked at. */
const longest = 200;
/** What ends a list of names: a sign between pieces of a line, a figure, a bracket, a sentence that goes on. */
const stop =
  /\s[|\u00b7\u2022\u2013\u2014/-]+\s|[|\u00b7\u2022\u00bb\u203a(\[\uff08]|\p{Nd}|[.!?]\s(?=\p{L}{2,}\s\p{Ll})|,?\s(?:on|in|am|um|im|at|le|el|il|den|op|dne|dnia|for|f\u00fcr|vom)\s|\s(?:kommentare?|comments?|commentaires?|comentarios?|updated|published|aktualisiert|ver\u00f6ffentlicht|illustration(?:en|s)?|fotos?|photos?|bild(?:er)?|images?|grafik)(?!\p{L})/iu;
/** Letters that a name begins with, and small words within one. */
const nameWord =
  /^(?:[\p{Lu}\p{Lt}\p{Lo}]|(?:de|la|von|van|der|den|bin|ibn|al|el|di|da|do|dos|das|du|le|ter|del|della|y|zu|zur|vom|ten|af|av|e|'t)$)/u;

/** Reads lines of a page in one language: whom each names as an author. */
export const bylineReader = (language: string): ((line: string) => readonly string[]) => {
  const own = primaryLanguage(language);
  const known = own in languages ? [own, 'en'] : own === 'no' || own === 'nn' ? ['nb', 'en'] : undefined;
  const by = cuePattern('by', known);
  const written = new RegExp(`(?:${cuePattern('written')})\\s*[:\uff1a]?\\s*`, 'giu');
  const author = new RegExp(
    `(?:^|[|\\u00b7\\u2022(\\u2013\\u2014]|\\s{2})\\s*(?:${cuePattern('author')})\\s*[:\uff1a\uff0f]\\s*`,
    'giu',
  );
  const label = new RegExp(`^(?:${cuePattern('author')})\\s+(?=\\p{Lu})`, 'iu');
  const start = new RegExp(`^[\\s|\\u00b7\\u2013\\u2014-]*(?:${by})\\s*[:\uff1a]?\\s*`, 'iu');
  const inside = new RegExp(
    `(?<=[\\p{Nd}|\\u00b7\\u2022\\u2013\\u2014,.:)]\\s?|(?:${cuePattern('published')}).{0,60}\\s)(?:${by})\\s*[:\uff1a]?\\s*`,
    'iu',
  );
  const after = new RegExp(
    `(?<!\\p{L})([\\p{Lo}]{2,4}(?:\\s?[\\p{Lo}]{1,4})?)\\s?(?:${cuePattern('after')})`,
    'u',
  );
  return (text) => {
    const line = text.slice(0, longest).replace(/(?<=\p{Ll})(?=\p{Lu}[\p{Ll}.])/gu, ' ');
    for (const cue of [written, author]) {
      const found = [...line.matchAll(cue)].flatMap(({ index, 0: { length } }) =>
        namesAt(line, index + length),
      );
      if (found.length > 0) return found;
    }
    const lead = label.exec(line) ?? start.exec(line);
    if (lead !== null) {
      const names = namesAt(line, lead[0].length);
      // A sentence, too, may begin like that: a first and a last name tell that it is a byline.
      if (names.some((name) => name.includes(' ')) || /\p{Nd}/u.test(line)) return names;
    }
    const amid = /\p{Nd}/u.test(line) ? inside.exec(line) : null;
    if (amid !== null) return namesAt(line, amid.index + amid[0].length);
    return after.exec(line)?.slice(1, 2) ?? [];
  };
};

/** The names that a line holds which is marked as the author's: without dates and what follows them. */
export const namesInMarked = (line: string): readonly string[] => {
  const cue = new RegExp(`(?:${cuePattern('published')}|${cuePattern('changed')})`, 'iu').exec(line);
  const names = namesAt(cue === null || cue.index === 0 ? line : line.slice(0, cue.index), 0);
  return names.length > 0 && names.some((name) => /^[\p{Lu}\p{Lo}]/u.test(name)) ? names : [];
};

/** The names that a line goes on with; none where what follows is no list of names. */
const namesAt = (line: string, index: number): readonly string[] => {
  const rest = line.slice(index);
  const names = namesIn(rest.slice(0, stop.exec(rest)?.index ?? rest.length));
  return names.every(isNameLike) ? names : [];
};

/** All its words begin like a name's; a single word may be a pen name. */
const isNameLike = (name: string): boolean => {
  const words = name.split(' ');
  return words.length === 1 || (words.length <= 5 && words.every((word) => nameWord.test(word)));
};
