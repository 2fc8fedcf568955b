import { monthOf } from './month-names.ts';

/** A day that a text names, and where it stands in it. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly start: number;
  readonly end: number;
}

/** A number, a word or a sign of a text. */
interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A date as it is written, and the index of the first part behind it; undefined what is no number or name. */
interface Reading {
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
  readonly next: number;
  /** Where it begins, if not with its first part. */
  readonly start?: number;
}

/** Reads the date that begins with one part of a text; undefined where none does. */
type Form = (parts: readonly Part[], at: number, language: string) => Reading | undefined;

/** Read part by part: one expression for each form of a date takes longer to be made than a page's dates to be read. */
// A year stands alone, whatever number is glued to it: "10. Februar 20199. Februar", "Apr 042013".
const anyPart =
  /(?:19|20|25)\d\d(?=\d{1,2}(?!\d))|\d{1,2}(?=(?:19|20)\d\d(?!\d))|\d+|[^\s\d.,:;/|()[\]-]+|\S/g;

const afterYear = new Set(['-', '/', '.', '\u5e74', '\ub144']);
const afterMonth = new Set(['-', '/', '.', '\u6708', '\uc6d4']);
const betweenNumbers = new Set(['.', '/', '|', '-']);
/** Behind the number of a day. */
const ordinals = new Set(['st', 'nd', 'rd', 'th', 'er', '\u00ba', '.']);
const beforeMonth = new Set(['de', 'of', '-', '/']);
const beforeYear = new Set(['de', 'del', '-', '/']);

/** Letters of a month's name. */
const shortest = 2;
const longest = 14;

/** What years of the Buddhist calendar are ahead by. */
const buddhist = 543;
/** Years before the first of an emperor's reign. */
const reigns: ReadonlyMap<string, number> = new Map([
  ['\u4ee4\u548c', 2018],
  ['\u5e73\u6210', 1988],
]);

const textAt = (parts: readonly Part[], at: number): string => parts[at]?.text ?? '';
/** The index behind a part that may be left out. */
const past = (parts: readonly Part[], at: number, words: ReadonlySet<string> | string): number => {
  const text = textAt(parts, at);
  return (typeof words === 'string' ? words === text : words.has(text)) ? at + 1 : at;
};
const isNumber = (text: string): boolean => text >= '0' && text < ':';
/** A number of one or two digits. */
const shortNumber = (parts: readonly Part[], at: number): number | undefined => {
  const text = textAt(parts, at);
  return text.length < 3 && isNumber(text) ? Number(text) : undefined;
};
const yearAt = (parts: readonly Part[], at: number): number | undefined => {
  const text = textAt(parts, at);
  return text.length === 4 && isNumber(text) ? yearOf(text) : undefined;
};
const yearOf = (text: string): number | undefined => {
  const year = Number(text);
  if (year >= 1900 && year < 2100) return year;
  return year >= 2500 && year < 2600 ? year - buddhist : undefined;
};
const monthAt = (parts: readonly Part[], at: number, language: string): number | undefined => {
  const text = textAt(parts, at).replace(/^d['\u2019]/, '');
  if (text.length < shortest || text.length > longest) return undefined;
  return monthOf(isHalf(parts, at) ? text + textAt(parts, at + 1) : text, language);
};
/** Months of the Levant are numbered in pairs: the first and the second Kanun. */
const pairs = new Set(['\u0643\u0627\u0646\u0648\u0646', '\u062a\u0634\u0631\u064a\u0646']);
const isHalf = (parts: readonly Part[], at: number): boolean => pairs.has(textAt(parts, at));
/** The index behind the name of a month, which may be given twice: "\u0622\u0630\u0627\u0631/\u0645\u0627\u0631\u0633". */
const pastMonth = (parts: readonly Part[], at: number, language: string): number => {
  const next = isHalf(parts, at) ? at + 2 : at + 1;
  if (textAt(parts, next) !== '/') return next;
  const second = monthAt(parts, next + 1, language);
  return second !== undefined && second === monthAt(parts, at, language)
    ? next + (isHalf(parts, next + 1) ? 3 : 2)
    : next;
};

/** "2019-11-20", "20191120", "2019年11月20日", "2019. 11. 20." */
const yearFirst: Form = (parts, at) => {
  const text = textAt(parts, at);
  if (text.length === 8 && isNumber(text)) {
    const [year, month, day] = [text.slice(0, 4), text.slice(4, 6), text.slice(6)];
    return { year: yearOf(year), month: Number(month), day: Number(day), next: at + 1 };
  }
  return afterYear.has(textAt(parts, at + 1)) && afterMonth.has(textAt(parts, at + 3))
    ? {
        year: yearAt(parts, at),
        month: shortNumber(parts, at + 2),
        day: shortNumber(parts, at + 4),
        next: at + 5,
      }
    : undefined;
};

/** "令和2年4月1日": years are counted within the reign of an emperor. */
const inReign: Form = (parts, at) => {
  const { text, end } = parts[at]!;
  const isFirst = text.endsWith('\u5143\u5e74');
  const name = text.slice(0, isFirst ? -2 : undefined).slice(-2);
  const before = reigns.get(name);
  if (before === undefined) return undefined;
  const behind = isFirst ? at + 1 : past(parts, at + 2, '\u5e74');
  const year = isFirst ? 1 : shortNumber(parts, at + 1);
  return year !== undefined && textAt(parts, behind + 1) === '\u6708'
    ? {
        year: before + year,
        month: shortNumber(parts, behind),
        day: shortNumber(parts, behind + 2),
        next: behind + 3,
        start: end - name.length - (isFirst ? 2 : 0),
      }
    : undefined;
};

/** "20 th\u00e1ng 11, 2019", "20 th\u00e1ng 11 n\u0103m 2019" */
const vietnamese: Form = (parts, at) => {
  const day = shortNumber(parts, at);
  if (day === undefined || textAt(parts, at + 1).toLowerCase() !== 'th\u00e1ng') return undefined;
  let next = past(parts, at + 3, ',');
  if (textAt(parts, next).toLowerCase() === 'n\u0103m') next++;
  return { year: yearAt(parts, next), month: shortNumber(parts, at + 2), day, next: next + 1 };
};

/** "20 de noviembre de 2019", "20. Nov. 2019", "20/nov/2019", "20th of November, 2019" */
const dayMonthYear: Form = (parts, at, language) => {
  const day = shortNumber(parts, at);
  if (day === undefined) return undefined;
  const name = past(parts, past(parts, at + 1, ordinals), beforeMonth);
  const next = past(parts, past(parts, past(parts, pastMonth(parts, name, language), '.'), ','), beforeYear);
  const year = yearAt(parts, next);
  return { year, month: year && monthAt(parts, name, language), day, next: next + 1 };
};

/** "November 20, 2019", "Nov. 20th 2019", "Wed Nov 20 10:30:00 2019" */
const monthDayYear: Form = (parts, at, language) => {
  const number = past(parts, at + 1, '.');
  const day = shortNumber(parts, number);
  if (day === undefined) return undefined;
  let next = past(parts, past(parts, number + 1, ordinals), ',');
  while (textAt(parts, next + 1) === ':') next += 2;
  if (textAt(parts, next - 1) === ':') next++;
  const year = yearAt(parts, next);
  return { year, month: year && monthAt(parts, at, language), day, next: next + 1 };
};

/** "2019. november 20.", "2019 m. lapkri\u010dio 20 d.", "2019 November 20" */
const yearMonthDay: Form = (parts, at, language) => {
  const year = yearAt(parts, at);
  if (year === undefined) return undefined;
  let name = past(parts, past(parts, at + 1, '.'), ',');
  if (textAt(parts, name) === 'm' && textAt(parts, name + 1) === '.') name += 2;
  name = past(parts, name, 'gada');
  const number = past(parts, name + 1, '.');
  const day = shortNumber(parts, number);
  return { year, month: day && monthAt(parts, name, language), day, next: number + 1 };
};

/** "20.11.2019", "11/20/2019", "20-11-19": the day comes first but in American pages, or where there is no such month. */
const numbers: Form = (parts, at, language) => {
  const sign = textAt(parts, at + 1);
  const [first, second] = [shortNumber(parts, at), shortNumber(parts, at + 2)];
  if (!first || !second || !betweenNumbers.has(sign) || sign !== textAt(parts, at + 3)) return undefined;
  const before = parts[at - 1];
  if (before?.end === parts[at]!.start && (before.text === '.' || before.text === ',')) return undefined;
  const last = textAt(parts, at + 4);
  const year = last.length === 2 && isNumber(last) ? inCentury(Number(last)) : yearAt(parts, at + 4);
  const american = /^en(?:-US)?$/i.test(language) && sign === '/';
  const [month, day] = (american && first <= 12) || second > 12 ? [first, second] : [second, first];
  return { year, month, day, next: at + 5 };
};

const inCentury = (year: number): number => year + (year < 70 ? 2000 : 1900);

const ofNumbers: readonly Form[] = [yearFirst, vietnamese, dayMonthYear, yearMonthDay, numbers];
const ofWords: readonly Form[] = [inReign, monthDayYear];

/**
 * The first day that a text names in figures, or with the name of a month in the language of the page, in English, or in
 * one of the commonest other languages.
 */
export const findDay = (text: string, language: string): CalendarDay | undefined => {
  if (!/\d/.test(text)) return undefined;
  const parts = [...text.matchAll(anyPart)].map(({ 0: part, index }): Part => ({
    text: part,
    start: index,
    end: index + part.length,
  }));
  for (let at = 0; at < parts.length; at++) {
    for (const form of isNumber(parts[at]!.text) ? ofNumbers : ofWords) {
      const read = form(parts, at, language);
      if (read === undefined) continue;
      const { year, month, day, next, start = parts[at]!.start } = read;
      if (year !== undefined && month !== undefined && day !== undefined && isDay(year, month, day))
        return { year, month, day, start, end: parts[next - 1]!.end };
    }
  }
  return undefined;
};

const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
