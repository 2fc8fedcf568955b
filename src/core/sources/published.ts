import { foldWord, monthNames } from './month-names.ts';

/** Zones that their letters name without doubt; "CST" and "IST" are several. */
const zones: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Z: 'Z',
    UTC: 'Z',
    GMT: 'Z',
    EST: '-05:00',
    EDT: '-04:00',
    CDT: '-05:00',
    MDT: '-06:00',
    PST: '-08:00',
    PDT: '-07:00',
    CET: '+01:00',
    CEST: '+02:00',
  }),
);

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** What follows the day in the text, where the time may stand. */
  readonly rest: string;
  /** What leads it. */
  readonly lead: string;
}

const yearFirst =
  /(?<!\d)((?:19|20)\d\d)(?:\s?[-/.\u5e74\ub144]\s?(\d{1,2})\s?[-/.\u6708\uc6d4]\s?(\d{1,2})|(\d\d)(\d\d))(?!\d)/;
const dayFirst = /(?<!\d)(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]\s?((?:19|20)\d\d|\d\d)(?!\d)/;
const dayMonthName =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\u00ba|\.)?\s?(?:de\s|of\s|-)?\s?(\p{L}{3,14})\.?,?\s?(?:de\s|del\s|-)?\s?((?:19|20)\d\d)/u;
const monthNameDay = /(\p{L}{3,12})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s((?:19|20)\d\d)/u;
const clock =
  /^[^\d]{0,20}?(?<!\d)(\d{1,2})(?::|h|\.|\u6642|\uc2dc)(\d\d)(?:\u5206)?(?::\d\d(?:\.\d+)?)?\s?([ap])?\.?(?:m\b)?\.?\s?(z\b|[a-z]{3,4}\b|[+-]\d\d:?\d\d)?/i;
const clockBefore =
  /(?<!\d)(\d{1,2}):(\d\d)(?::\d\d)?\s?([ap])?\.?(?:m\b)?\.?\s?([a-z]{3,4}\b)?[^\d]{0,12}$/i;

/** Milliseconds or seconds since 1970. */
const epoch = /^\d{10}(?:\d{3})?$/;

/** Longest text that a date is looked for in. */
const longest = 120;

/**
 * A date of a page as ISO 8601, as exact as it says: with a time where it has one and a zone where it names one. The
 * time is not moved to another zone. Month names are read in the page's language and in English; of two numbers the
 * day comes first but in American pages.
 *
 * @returns undefined where no date is found
 */
export const isoDate = (value: string, language = ''): string | undefined => {
  const text = value.slice(0, longest).trim();
  if (epoch.test(text)) {
    const time = Number(text) * (text.length === 10 ? 1000 : 1);
    return `${new Date(time).toISOString().slice(0, 16)}Z`;
  }
  const found = findDay(text, language);
  if (found === undefined || !isDay(found)) return undefined;
  const date = `${found.year}-${two(found.month)}-${two(found.day)}`;
  const [, hour, minute, half, zone] = clock.exec(found.rest) ?? clockBefore.exec(found.lead) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return date;
  return `${date}T${two(hourOf(Number(hour), half))}:${minute}${zoneOf(zone)}`;
};

const findDay = (text: string, language: string): Day | undefined => {
  const first = yearFirst.exec(text);
  if (first !== null)
    return dayOf(text, first, Number(first[1]), Number(first[2] ?? first[4]), Number(first[3] ?? first[5]));
  return namedMonth(text, language) ?? numbers(text, language);
};

const namedMonth = (text: string, language: string): Day | undefined => {
  const before = dayMonthName.exec(text);
  const after = monthNameDay.exec(text);
  if (before === null && after === null) return undefined;
  const months = monthNames(language === '' ? [] : [language]);
  const monthBefore = before && months.get(foldWord(before[2]!));
  if (before && monthBefore) return dayOf(text, before, Number(before[3]), monthBefore, Number(before[1]));
  const monthAfter = after && months.get(foldWord(after[1]!));
  if (after && monthAfter) return dayOf(text, after, Number(after[3]), monthAfter, Number(after[2]));
  return undefined;
};

const numbers = (text: string, language: string): Day | undefined => {
  const match = dayFirst.exec(text);
  if (match === null) return undefined;
  const [first, second, third] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const year = third < 100 ? third + (third < 70 ? 2000 : 1900) : third;
  const american = /^en(?:-US)?$/i.test(language) && match[0].includes('/');
  return (american && first <= 12) || second > 12
    ? dayOf(text, match, year, first, second)
    : dayOf(text, match, year, second, first);
};

const dayOf = (text: string, match: RegExpExecArray, year: number, month: number, day: number): Day => ({
  year,
  month,
  day,
  rest: text.slice(match.index + match[0].length),
  lead: text.slice(0, match.index),
});

const isDay = ({ year, month, day }: Day): boolean =>
  month >= 1 && month <= 12 && day >= 1 && new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;

const hourOf = (hour: number, half: string | undefined): number => {
  if (half === undefined || hour > 12) return hour;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
};

const zoneOf = (zone: string | undefined): string => {
  if (zone === undefined) return '';
  const offset = /^([+-]\d\d):?(\d\d)$/.exec(zone);
  return offset === null ? (zones.get(zone.toUpperCase()) ?? '') : `${offset[1]}:${offset[2]}`;
};

const two = (number: number): string => String(number).padStart(2, '0');
