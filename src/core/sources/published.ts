import { beginningOf } from '../text/beginning.ts';
import { findDay } from './calendar-day.ts';
import { westernDigits } from './digits.ts';

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

/** Hour, minute, half of the day and zone, in small letters. */
const clock =
  /^\D{0,20}(\d{1,2})[:h.\u6642\uc2dc](\d\d)(?!\.?\d\d)\u5206?(?::\d\d(?:\.\d+)?)?\s?(?:([ap])\.?m?\b)?\.?\s?([a-z]+\b|[+-]\d\d:?\d\d)?/;
const clockBefore = /(?<!\d)(\d{1,2}):(\d\d)(?::\d\d)?\s?(?:([ap])\.?m?\b)?\.?\s?([a-z]+\b)?\D{0,12}$/;

/** Milliseconds or seconds since 1970. */
const epoch = /^\d{10}(?:\d{3})?$/;

/** Longest text that a date is looked for in. */
const longest = 120;
/** Dates that are looked for in one line. */
const most = 3;

/** A date as ISO 8601, and where it stands in its text. */
export interface FoundDate {
  readonly iso: string;
  readonly start: number;
  readonly end: number;
}

/**
 * A date of a page as ISO 8601, as exact as it says: with a time where it has one and a zone where it names one. The
 * time is not moved to another zone. Month names are read in the page's language and in English, else in the commonest
 * others; of two numbers the day comes first but in American pages.
 *
 * @returns undefined where no date is found
 */
export const isoDate = (value: string, language = ''): string | undefined => {
  const text = beginningOf(value, longest).trim();
  if (epoch.test(text)) {
    const time = Number(text) * (text.length === 10 ? 1000 : 1);
    return `${new Date(time).toISOString().slice(0, 16)}Z`;
  }
  return datesIn(text, language, 1)[0]?.iso;
};

/** The dates that a line of a page names, in order; see `isoDate`. */
export const datesIn = (value: string, language = '', count = most): readonly FoundDate[] => {
  const line = westernDigits(beginningOf(value, longest));
  const dates: FoundDate[] = [];
  let from = 0;
  while (dates.length < count) {
    const rest = line.slice(from);
    const found = findDay(rest, language);
    if (found === undefined) break;
    const date = `${found.year}-${two(found.month)}-${two(found.day)}`;
    const time = timeAround(rest.slice(0, found.start), rest.slice(found.end));
    dates.push({ iso: date + time, start: from + found.start, end: from + found.end });
    from += found.end;
  }
  return dates;
};

/** An hour with its minutes, as far as all forms have it in common. */
const minutes = /\d[:hH.\u6642\uc2dc]\d\d/;

const timeAround = (lead: string, rest: string): string => {
  if (!minutes.test(rest) && !minutes.test(lead)) return '';
  const [, hour, minute, half, zone] =
    clock.exec(rest.toLowerCase()) ?? clockBefore.exec(lead.toLowerCase()) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return '';
  // "10:00-11:30" is a span of time where it is not written as in ISO 8601.
  const span = zone !== undefined && /^-\d/.test(zone) && !/^T|:\d\d:\d\d/.test(rest);
  return `T${two(hourOf(Number(hour), half))}:${minute}${span ? '' : zoneOf(zone)}`;
};

const hourOf = (hour: number, half: string | undefined): number => {
  if (half === undefined || hour > 12) return hour;
  return (hour % 12) + (half === 'p' ? 12 : 0);
};

const zoneOf = (zone: string | undefined): string => {
  if (zone === undefined) return '';
  const offset = /^([+-]\d\d):?(\d\d)$/.exec(zone);
  return offset === null ? (zones.get(zone.toUpperCase()) ?? '') : `${offset[1]}:${offset[2]}`;
};

const two = (number: number): string => String(number).padStart(2, '0');
