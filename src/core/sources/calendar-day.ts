import { monthOf } from './month-names.ts';

/** A day that a text names, and where it stands in it. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly start: number;
  readonly end: number;
}

/** "2019-11-20", "20191120", "2019年11月20日", "2019. 11. 20." */
const yearFirst =
  /(?<!\d)((?:19|20)\d\d)(?:\s?[-/.\u5e74\ub144]\s?(\d{1,2})\s?[-/.\u6708\uc6d4]\s?(\d{1,2})|(\d\d)(\d\d))(?!\d)/;
/** "20.11.2019", "11/20/2019", "20-11-19" */
const numbers = /(?<![\d.,])(\d{1,2})\s?([./|-])\s?(\d{1,2})\s?\2\s?((?:19|20)\d\d|\d\d)(?!\d)/;
/** "20 de noviembre de 2019", "20. Nov. 2019", "20th of November, 2019" */
const dayMonthYear =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\u00ba|\.)?\s?(?:de\s|d['\u2019]|of\s|-)?\s?([^\s\d.,:;/|()[\]-]{3,14})\.?,?\s?(?:de\s|del\s|-)?\s?((?:19|20|25)\d\d)/;
/** "November 20, 2019", "Nov. 20th 2019" */
const monthDayYear =
  /(?<![^\s\d.,:;/|()[\]-])([^\s\d.,:;/|()[\]-]{3,12})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s?(?:\d{1,2}:\d\d(?::\d\d)?\s)?((?:19|20)\d\d)(?!\d)/;
/** "2019. november 20.", "2019 m. lapkri\u010dio 20 d.", "2019 November 20" */
const yearMonthDay =
  /(?<!\d)((?:19|20)\d\d)\.?,?\s(?:m\.\s)?(?:gada\s)?([^\s\d.,:;/|()[\]-]{3,14})\.?\s(\d{1,2})(?!\d)/;
/** "20 th\u00e1ng 11, 2019", "20 th\u00e1ng 11 n\u0103m 2019" */
const vietnamese = /(?<!\d)(\d{1,2})\s[Tt]h\u00e1ng\s(\d{1,2}),?\s(?:[Nn]\u0103m\s)?((?:19|20)\d\d)(?!\d)/;
/** "\u4ee4\u548c2\u5e744\u67081\u65e5": years are counted within the reign of an emperor. */
const reign = /(\u4ee4\u548c|\u5e73\u6210)(\d{1,2}|\u5143)\u5e74\s?(\d{1,2})\u6708\s?(\d{1,2})\u65e5/;

/** The figures of a year, or of a day in numbers: few lines have them, and no other is looked at. */
const figures = /(?:19|20|25)\d\d|\d\s?[./|-]\s?\d\d|\u5e74/;

/** What years of the Buddhist calendar are ahead by. */
const buddhist = 543;

type Reading = readonly [year: number, month: number | undefined, day: number];

/**
 * Forms of a date, each with what it has at least and is quick to be looked for: a page writes its dates in one or two of
 * them, and the expressions of the others take as long to be made as a line takes to be read.
 */
const forms: readonly [
  least: RegExp,
  form: RegExp,
  read: (match: RegExpExecArray, language: string) => Reading,
][] = [
  [
    /(?:19|20)\d\d\s?[-/.\u5e74\ub144\d]/,
    yearFirst,
    ([, y, m, d, mm, dd]) => [Number(y), Number(m ?? mm), Number(d ?? dd)],
  ],
  [
    /\u5e74/,
    reign,
    ([, era, y, m, d]) => [
      (era === '\u4ee4\u548c' ? 2018 : 1988) + (y === '\u5143' ? 1 : Number(y)),
      Number(m),
      Number(d),
    ],
  ],
  [/h\u00e1ng/, vietnamese, ([, d, m, y]) => [Number(y), Number(m), Number(d)]],
  [/\d\D{3,}\d{4}/, dayMonthYear, ([, d, m, y], language) => [Number(y), monthOf(m!, language), Number(d)]],
  [
    /\D{3}\s\d{1,2}(?:\D|(?:19|20)\d\d)/,
    monthDayYear,
    ([, m, d, y], language) => [Number(y), monthOf(m!, language), Number(d)],
  ],
  [
    /\d{4}\.?,?\s[^\s\d]/,
    yearMonthDay,
    ([, y, m, d], language) => [Number(y), monthOf(m!, language), Number(d)],
  ],
  [/\d\s?[./|-]\s?\d/, numbers, ordered],
];

/** Of two numbers the day comes first but in American pages, or where there is no such month. */
function ordered([, first, sign, second, third]: RegExpExecArray, language: string): Reading {
  const [a, b, c] = [Number(first), Number(second), Number(third)];
  const year = c < 100 ? c + (c < 70 ? 2000 : 1900) : c;
  const american = /^en(?:-US)?$/i.test(language) && sign === '/';
  return (american && a <= 12) || b > 12 ? [year, a, b] : [year, b, a];
}

/**
 * The first day that a text names in figures, or with the name of a month in the language of the page, in English, or in
 * one of the commonest other languages.
 */
export const findDay = (text: string, language: string): CalendarDay | undefined => {
  if (!figures.test(text)) return undefined;
  let first: CalendarDay | undefined;
  for (const [least, form, read] of forms) {
    const match = least.test(text) ? form.exec(text) : null;
    if (match === null || (first !== undefined && match.index >= first.start)) continue;
    const [written, month, day] = read(match, language);
    const year = written > 2450 ? written - buddhist : written;
    if (month === undefined || !isDay(year, month, day)) continue;
    first = { year, month, day, start: match.index, end: match.index + match[0].length };
    // None can begin earlier: most marked-up dates are done with by the first form.
    if (first.start === 0) break;
  }
  return first;
};

const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
