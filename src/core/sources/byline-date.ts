import { hasDigit } from '../text/letters.ts';
import { findDay } from './calendar-day.ts';

/** Longest line of that kind. */
const longest = 90;
/** What parts the pieces of a line. */
const sign = /\s*[|\u00b7\u2022]\s*|\s+[\u2013\u2014/-]\s+/;
/** The hour: "13:10 Uhr", "1.10 pm". */
const hour = /^\d{1,2}[:.h]\d\d(?:\s?(?:[ap]\.?m\.?|uhr|h))?$/i;
/** Letters of a name's word: a capital, and what names are written with. */
const word = /^[A-Z\u00c0-\u00de\u0100-\u017f][A-Za-z\u00c0-\u024f'\u2019.-]*$/;
/** Small words within a name. */
const particles = new Set([
  'de',
  'la',
  'von',
  'van',
  'der',
  'den',
  'di',
  'da',
  'do',
  'dos',
  'du',
  'le',
  'zu',
  'af',
  'av',
  'y',
]);
/** Places of two words begin with these. */
const places = new Set([
  'new',
  'los',
  'las',
  'san',
  'santa',
  'st.',
  'bad',
  'sankt',
  'saint',
  'el',
  'la',
  'le',
  'the',
  'der',
  'die',
  'das',
]);

/**
 * The person that a line names beside the day, and beside nothing else: "4 May 2024 | 13:10 | Ann Lee". A first and a last
 * name tell that it is no place, no section.
 */
export const nameBesideDay = (line: string, language: string): string | undefined => {
  if (line.length > longest || !hasDigit(line)) return undefined;
  const pieces = line.split(sign).filter((piece) => piece !== '');
  const days = pieces.filter((piece) => isDay(piece, language));
  const [name, ...others] = pieces.filter((piece) => !days.includes(piece) && !hour.test(piece));
  return days.length > 0 && others.length === 0 && name !== undefined && isPerson(name) ? name : undefined;
};

/** Behind a dash, before the hour. */
const beforeHour = /(?:^|\s)[\u2013\u2014-]\s([^\u2013\u2014|@]{2,40}?)\s@\s\d{1,2}[:.]\d\d/;

/** Who signs with the hour, as a theme of many blogs does: "Filed under: Garden \u2014 ann @ 14:05". */
export const nameBeforeHour = (line: string): string | undefined =>
  line.includes(' @ ') ? beforeHour.exec(line)?.[1] : undefined;

/** A day, and at most the hour behind it. */
const isDay = (piece: string, language: string): boolean => {
  const day = findDay(piece, language);
  if (day === undefined || day.start > 0) return false;
  const rest = piece.slice(day.end).replace(/^[\s,]+/, '');
  return rest === '' || hour.test(rest);
};

/** A first and a last name, by their letters. */
export const isPerson = (name: string): boolean => {
  const words = name.split(' ');
  const capitals = words.filter((part) => word.test(part));
  return (
    capitals.length > 1 &&
    words.length < 5 &&
    // Labels are set in capitals: "BREAKING NEWS".
    name !== name.toUpperCase() &&
    words.every((part) => word.test(part) || particles.has(part)) &&
    !places.has(words[0]!.toLowerCase())
  );
};
