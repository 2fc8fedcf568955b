import { hasLetter, withoutAccents } from '../text/letters.ts';
import { primaryLanguage } from './language-tag.ts';
import { monthTable } from './month-table.ts';

/** Lower case, without accents and full stops: names of months are compared like that. */
export const foldWord = (word: string): string =>
  withoutAccents(word.normalize('NFD')).replaceAll('.', '').toLowerCase();

/** Letters of the shortest abbreviation. */
const shortest = 3;
/** Names in full that are shorter than that. */
const shortNames: ReadonlyMap<string, number> = new Map([['\u0627\u0628', 8]]);

/**
 * The month that a word names, in full or cut short ("Febr."): in the page's own language, else in English, else in any that
 * is known, since the theme of a site is not always in the language of its text.
 *
 * @param language BCP 47; one that is not known is asked of the platform
 */
export const monthOf = (word: string, language: string): number | undefined => {
  const key = foldWord(word);
  if (key.length < shortest) return shortNames.get(key);
  const own = primaryLanguage(language);
  const first = own === '' ? [] : [own in monthTable ? own : language];
  for (const tag of [...first, 'en', ...Object.keys(monthTable)]) {
    const month = monthIn(monthsOf(tag), key);
    if (month !== undefined) return month;
  }
  return undefined;
};

/** The months of each language that was asked for: to ask the platform takes milliseconds, and a page has many dates. */
const asked = new Map<string, readonly string[]>();

const monthsOf = (language: string): readonly string[] => {
  const known = asked.get(language);
  if (known !== undefined) return known;
  const months = monthTable[language]?.split(' ') ?? fromPlatform(language);
  asked.set(language, months);
  return months;
};

/** The number of the one month that a word is the name of, or begins the name of. */
const monthIn = (months: readonly string[], key: string): number | undefined => {
  const whole = months.findIndex((names) => names.split('|').includes(key));
  if (whole >= 0) return whole + 1;
  const begun = months.flatMap((names, index) =>
    names.split('|').some((name) => name.startsWith(key)) ? [index + 1] : [],
  );
  return begun.length === 1 ? begun[0] : undefined;
};

/** The names of the twelve months as the platform's locale data has them, as in the table. */
const fromPlatform = (language: string): readonly string[] => {
  try {
    const formats = (['long', 'short'] as const).flatMap((month) => [
      new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' }),
      new Intl.DateTimeFormat(language, { month, day: 'numeric', timeZone: 'UTC' }),
    ]);
    return Array.from({ length: 12 }, (_, month) =>
      formats
        .map((format) => format.formatToParts(Date.UTC(2021, month, 15)).find(({ type }) => type === 'month'))
        .map((part) => foldWord(part?.value ?? ''))
        .filter(hasLetter)
        .join('|'),
    );
  } catch {
    return []; // No language tag.
  }
};
