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
    MEZ: '+01:00',
    MESZ: '+02:00',
    MSK: '+03:00',
    WIB: '+07:00',
    JST: '+09:00',
    KST: '+09:00',
  }),
);

/** What parts an hour from its minutes: "14:05", "14.05", "14 h 05", "14\u664205\u5206", "2\uc2dc 05\ubd84". */
const parting = String.raw`(?:[:.]|\s?[h\u6642\u65f6\u70b9\uc2dc]\s?)`;
/** Hour, minute, and half of the day, in small letters. */
const clock = new RegExp(
  String.raw`^(\D{0,20})(\d{1,2})${parting}(\d\d|\d(?=[\u5206\ubd84]))(?!\.\d\d|\d)[\u5206\ubd84]?(?::\d\d(?:\.\d+)?)?\s?(?:([ap])\.?m?\b)?`,
);
const clockBefore =
  /(\D{0,8})(?<!\d)(\d{1,2}):(\d\d)(?::\d\d)?\s?(?:([ap])\.?m?\b)?\.?\s?([a-z]+\b)?\D{0,12}$/;
/** A zone behind the hour, by its letters, by its distance from Greenwich, or by both: "(GMT+5:30)". */
const zoneBehind =
  /^[.\s]{0,2}\(?([A-Za-z]{1,5}(?![A-Za-z]))?\s?(?:([+\u2212-])(\d{1,2})(?::?(\d\d)|(?!\d)))?/;
/** What is said of the second half of the day before its hour, and behind it, where that is not "pm". */
const afternoonBefore = ['\uc624\ud6c4', '\u4e0b\u5348', '\u5348\u5f8c', '\u665a\u4e0a', ' pm'];
const morningBefore = ['\uc624\uc804', '\u4e0a\u5348', '\u5348\u524d'];
const afternoonBehind = ['\u03bc.\u03bc', '\u03bc\u03bc', '\u0645\u0633\u0627\u0621'];
const morningBehind = ['\u03c0.\u03bc', '\u03c0\u03bc', '\u0635\u0628\u0627\u062d'];

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
    // The hour behind one day is not that before the next.
    const hour = time === '' ? null : clock.exec(rest.slice(found.end).toLowerCase());
    from += found.end + (hour?.[0].length ?? 0);
  }
  return dates;
};

/** An hour with its minutes, as far as all forms have it in common. */
const minutes = /\d(?:[:.]|\s?[hH\u6642\u65f6\u70b9\uc2dc]\s?)\d/;

const timeAround = (lead: string, rest: string): string => {
  if (!minutes.test(rest) && !minutes.test(lead)) return '';
  const behind = clock.exec(rest.toLowerCase());
  const [found = '', before = '', hour, minute, half] = behind ?? clockBefore.exec(lead.toLowerCase()) ?? [];
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) return '';
  const after = behind === null ? '' : rest.slice(found.length);
  const time = `T${two(hourOf(Number(hour), half ?? halfOf(before, after.toLowerCase())))}:${two(Number(minute))}`;
  return time + (behind === null ? zoneBefore(lead) : zoneOf(rest, after));
};

/** The half of the day, as the words around an hour tell it. */
const halfOf = (before: string, after: string): string | undefined => {
  const [lead, tail] = [before.trimEnd(), after.trimStart()];
  if (afternoonBefore.some((word) => lead.endsWith(word))) return 'p';
  if (morningBefore.some((word) => lead.endsWith(word))) return 'a';
  if (afternoonBehind.some((word) => tail.startsWith(word))) return 'p';
  return morningBehind.some((word) => tail.startsWith(word)) ? 'a' : undefined;
};

const hourOf = (hour: number, half: string | undefined): number => {
  if (half === undefined || hour > 12) return hour;
  return (hour % 12) + (half === 'p' ? 12 : 0);
};

const zoneOf = (rest: string, after: string): string => {
  const [, name = '', sign, hours = '', minute] = zoneBehind.exec(after) ?? [];
  const zone = zones.get(name.toUpperCase()) ?? '';
  // "Est" is a verb in many a language.
  const named = zone === 'Z' || name === name.toUpperCase() ? zone : '';
  if (sign === undefined) return named;
  const fromGreenwich = named === 'Z';
  // A single digit, or two without minutes, is a distance only behind "GMT".
  if (name !== '' ? !fromGreenwich : hours.length < 2 || minute === undefined) return named;
  if (Number(hours) > 14 || Number(minute ?? 0) > 59) return named;
  // "10:00-11:30" is a span of time where it is not written as in ISO 8601.
  if (name === '' && sign !== '+' && !/^T|:\d\d:\d\d/.test(rest)) return '';
  return `${sign === '+' ? '+' : '-'}${two(Number(hours))}:${minute ?? '00'}`;
};

/** The zone of an hour that stands before the day. */
const zoneBefore = (lead: string): string =>
  zones.get((clockBefore.exec(lead.toLowerCase())?.[5] ?? '').toUpperCase()) ?? '';

const two = (number: number): string => String(number).padStart(2, '0');
