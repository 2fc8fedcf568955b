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
