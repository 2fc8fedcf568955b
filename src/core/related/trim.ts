import { once } from '../once.ts';
import { weekdayTable } from '../sources/weekday-table.ts';
import { isCapital, isSmall, letters } from '../text/letters.ts';
import { setOf } from '../text/word-set.ts';
import { wordsIn } from './headline.ts';

/** A stretch of a link's text that stands in an element of its own. */
export interface Part {
  readonly text: string;
  /** Its element is named after a headline: `class="card-title"`, `itemprop="headline"`. */
  readonly isTitle: boolean;
  /** Its element is named after what stands over or beside a headline: `class="kicker"`, `class="badge"`. */
  readonly isKicker: boolean;
  /** Its element is there for screen readers alone: "go to the article". */
  readonly isUnseen: boolean;
}

/** A rank, a dash, a dot between two parts: figures and marks. Spelled out, since sets of all letters are slow to make. */
const letterless = /^[\s\x21-\x40\x5b-\x60\x7b-\x7e\u00a0-\u00bf\u2010-\u2bff]*$/;
/** An hour, a day with its month as a number, a year at the end. */
const time =
  /(?<!\d)\d{1,2}[:.hH]\d\d(?!\d)|(?:19|20)\d\d[-/.\u5e74]\s?\d{1,2}[-/.\u6708]|\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d|[^\s\d]\s(?:\d{1,2},?\s)?(?:19|20)\d\d$/;
/** A figure with a word, and the words of a length or a count. */
const figure = /^\d+\+?\s?([A-Za-z]+)/;
const counted = new Set(
  'min mins minute minutes minuten minuto minutos hour hours h std stunden comment comments kommentar kommentare comentario comentarios commentaire commentaires'.split(
    ' ',
  ),
);
/** Words of such a part, at most. */
const few = 7;

/** Words of a kicker beside a headline, at most, and of one that is only set apart: a longer one says a part of it. */
const kicker = { any: 3, apart: 2 };
/** Words of a headline beside which something may be a kicker, at least. */
const leastTold = 3;

const weekdays = once(() => setOf(Object.values(weekdayTable).join(' ')));

/** Around a link that stands alone. */
const brackets = [
  ['[', ']'],
  ['(', ')'],
] as const;
/** Before and behind a link that stands alone. */
const arrows = ' >\u00bb\u203a\u2192\u25b6\u25ba\u25b8\u2794\u279c\u27a1\ufe0f\u21d2\u25cf\u2022|';

/**
 * The headline among the parts of a link: what stands in elements named so, where nothing but a kicker stands beside it;
 * else all but the kickers, and the dates, ranks and counts before and behind it. Parts that nobody sees are left out.
 */
export const headlineOf = (all: readonly Part[]): string => {
  if (all.filter(({ text }) => /\S/.test(text)).length < 2) return joined(all);
  const seen = all.filter(({ isUnseen }) => !isUnseen);
  const parts = withoutKickers(seen.some(({ text }) => /\S/.test(text)) ? seen : all);
  const titles = joined(parts.filter(({ isTitle }) => isTitle));
  const rest = joined(parts.filter(({ isTitle }) => !isTitle));
  if (titles !== '' && wordsIn(rest) <= kicker.any && wordsIn(titles) >= wordsIn(rest)) return titles;
  let first = 0;
  let last = parts.length - 1;
  while (first < last && isBeside(parts[first]!)) first++;
  while (last > first && isBeside(parts[last]!)) last--;
  const told = parts.slice(first, last + 1);
  const headline = joined(isKickerApart(told) ? told.slice(1) : told);
  return wordsIn(headline) > 1 ? headline : joined(parts);
};

/** Without the parts that are named after kickers, where a headline is left. */
const withoutKickers = (parts: readonly Part[]): readonly Part[] => {
  if (!parts.some(({ isKicker }) => isKicker)) return parts;
  const rest = parts.filter(({ isKicker }) => !isKicker);
  const kickers = joined(parts.filter(({ isKicker }) => isKicker));
  return wordsIn(kickers) <= kicker.any && wordsIn(joined(rest)) >= leastTold ? rest : parts;
};

/** The first part is no more than a word or two, and no blank parts it from the next: the page sets it on a line of its own. */
const isKickerApart = ([first, next, ...rest]: readonly Part[]): boolean =>
  first !== undefined &&
  next !== undefined &&
  !first.isTitle &&
  isGlued(first.text, next.text) &&
  !/[:\uff1a]$/.test(first.text) &&
  wordsIn(first.text) <= kicker.apart &&
  wordsIn(joined([next, ...rest])) >= leastTold;

/** The day, in figures, that a list sets behind a headline with a comma. */
const dayBehind = new RegExp(`([${letters}]+),\\s\\d{1,2}[-/.]\\d{1,2}[-/.](?:19|20)\\d\\d$`);

/** A headline without the day behind it, but for one that tells which it is: "The numbers of Saturday, 04.12.2018". */
export const withoutDay = (headline: string): string => {
  const [behind = '', word = ''] = dayBehind.exec(headline) ?? [];
  if (behind === '' || weekdays().has(word.toLowerCase())) return headline;
  const rest = headline.slice(0, word.length - behind.length);
  return wordsIn(rest) >= leastTold ? rest : headline;
};

/** A headline without the brackets and arrows that a link is set off with: "[Ferry aground]", ">>> Ferry aground". */
export const withoutMarks = (headline: string): string => {
  let start = 0;
  let end = headline.length;
  while (start < end && arrows.includes(headline[start]!)) start++;
  while (end > start && arrows.includes(headline[end - 1]!)) end--;
  let text = headline.slice(start, end);
  for (const [open, close] of brackets) {
    const inside = text.slice(text.startsWith(open) ? 1 : 0, text.endsWith(close) ? -1 : undefined);
    if (!inside.includes(open) && !inside.includes(close)) text = inside.trim();
  }
  return text;
};

const isBeside = ({ text }: Part): boolean =>
  letterless.test(text) || (/\d/.test(text) && wordsIn(text) <= few && isTimeOrCount(text.trim()));

const isTimeOrCount = (text: string): boolean =>
  time.test(text) || counted.has(figure.exec(text)?.[1]?.toLowerCase() ?? '');

/** Where one part ends and the next begins as words do, a blank stands between them: the page parts them by its style. */
const joined = (parts: readonly Part[]): string => {
  let all = '';
  for (const { text } of parts) all += isGlued(all, text) ? ` ${text}` : text;
  return all.replace(/\s+/g, ' ').trim();
};

/** Marks that a word or a sentence ends with. */
const closing = ':!?.,;%)\u2026\u00bb\u201d';
/** A quotation or a question begins. */
const opening = '\u201c\u201e\u00ab\u00bf\u00a1';

/**
 * Two texts without a blank between them that are no pieces of one word: a capital letter with a small one after it stands
 * behind a small letter, behind two capitals or the end of a sentence. "H" and "2O", "i" and "Phone" are one word.
 */
const isGlued = (before: string, after: string): boolean => {
  const last = before.at(-1);
  const ahead = before.at(-2);
  if (last === undefined || ahead === undefined || !/\S/.test(ahead)) return false;
  const isQuoted = opening.includes(after.charAt(0)) && after !== '';
  if (!isQuoted && !(isCapital(after) && !isCapital(after.charAt(1)))) return false;
  if (closing.includes(last)) return !isQuoted;
  return isSmall(last) || (isCapital(last) && isCapital(ahead));
};
