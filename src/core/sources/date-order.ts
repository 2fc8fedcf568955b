import { setOf } from '../text/word-set.ts';

/** Countries that write English, and the day before the month. */
const dayFirst = setOf('uk au nz ie in za ng ke gh sg my pk lk bd mt zw ug tz jm tt hk');

/**
 * The language that dates of a page are read in. English of no country is that of the host's country: "03/04/2024" is 3
 * April on a British page, whose mark-up often says no more than "en".
 */
export const languageOfDates = (language: string, host: string): string => {
  const country = host.slice(host.lastIndexOf('.') + 1).toLowerCase();
  return language.toLowerCase() === 'en' && dayFirst.has(country) ? `en-${country.toUpperCase()}` : language;
};
