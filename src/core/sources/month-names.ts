/** Lower case, without accents and full stops: names of months are compared like that. */
export const foldWord = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase();

/**
 * Numbers of the months by their names, long and short, in the languages given and in English. The platform knows
 * them, in the form that stands beside a day too ("listopada").
 */
export const monthNames = (languages: readonly string[]): ReadonlyMap<string, number> => {
  const months = new Map<string, number>();
  for (const language of new Set([...languages, 'en']))
    for (const form of ['long', 'short'] as const)
      for (const day of [undefined, 'numeric'] as const) {
        const format = formatter(language, form, day);
        for (let month = 0; month < 12; month++) {
          const name = format
            ?.formatToParts(Date.UTC(2021, month, 15))
            .find(({ type }) => type === 'month')?.value;
          if (name !== undefined && /\p{L}/u.test(name)) months.set(foldWord(name), month + 1);
        }
      }
  months.set('sept', 9);
  return months;
};

/** Languages that a date is looked up in whose month is none of the page's own: themes of sites are not always translated. */
const common = 'de fr es it pt nl pl ru sv da nb fi cs tr hu uk ro el id hr ca sk bg lt lv et sl'.split(' ');

/** Letters of the shortest abbreviation that is read without being known. */
const shortest = 3;

/**
 * The month that a word names in one of the page's languages or in English, in full or cut short ("Febr."); else in one of
 * the commonest languages, in full only.
 */
export const monthOf = (word: string, languages: readonly string[]): number | undefined => {
  const key = foldWord(word);
  const own = monthNames(languages);
  const known = own.get(key);
  if (known !== undefined) return known;
  if (key.length < shortest) return undefined;
  const meant = new Set([...own].flatMap(([name, month]) => (name.startsWith(key) ? [month] : [])));
  if (meant.size === 1) return [...meant][0];
  for (const language of common) {
    const month = monthNames([language]).get(key);
    if (month !== undefined) return month;
  }
  return undefined;
};

const formatter = (
  language: string,
  month: 'long' | 'short',
  day: 'numeric' | undefined,
): Intl.DateTimeFormat | undefined => {
  try {
    return new Intl.DateTimeFormat(language, { month, ...(day && { day }), timeZone: 'UTC' });
  } catch {
    return undefined; // No language tag.
  }
};
