import { languageOf, type Lookup } from './plural.ts';

const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d))?/;

/**
 * A date of a page in the language of the texts, by the page's own clock: moving it to the reader's zone could
 * show another day than the one printed. What is no ISO 8601 date stays as it is.
 */
export const dateIn = (text: Lookup, published: string): string => {
  const [, year, month, day, hour, minute] = iso.exec(published) ?? [];
  if (day === undefined) return published;
  const clock = hour === undefined ? [] : [Number(hour), Number(minute)];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day), ...clock));
  return new Intl.DateTimeFormat(languageOf(text), {
    dateStyle: 'long',
    ...(hour === undefined ? {} : { timeStyle: 'short' as const }),
    timeZone: 'UTC',
  }).format(date);
};
