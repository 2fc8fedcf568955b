import { wordsIn } from './headline.ts';

/** A stretch of a link's text that stands in an element of its own. */
export interface Part {
  readonly text: string;
  /** Its element is named after a headline: `class="card-title"`, `itemprop="headline"`. */
  readonly isTitle: boolean;
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

/** Words of a kicker beside a headline, at most. */
const kicker = 3;

/**
 * The headline among the parts of a link: what stands in elements named so, where nothing but a kicker stands beside it;
 * else all but the dates, ranks and counts before and behind it. Parts that nobody sees are left out.
 */
export const headlineOf = (all: readonly Part[]): string => {
  if (all.filter(({ text }) => /\S/.test(text)).length < 2) return joined(all);
  const seen = all.filter(({ isUnseen }) => !isUnseen);
  const parts = seen.some(({ text }) => /\S/.test(text)) ? seen : all;
  const titles = joined(parts.filter(({ isTitle }) => isTitle));
  const rest = joined(parts.filter(({ isTitle }) => !isTitle));
  if (titles !== '' && wordsIn(rest) <= kicker && wordsIn(titles) >= wordsIn(rest)) return titles;
  let first = 0;
  let last = parts.length - 1;
  while (first < last && isBeside(parts[first]!)) first++;
  while (last > first && isBeside(parts[last]!)) last--;
  const headline = joined(parts.slice(first, last + 1));
  return wordsIn(headline) > 1 ? headline : joined(parts);
};

const isBeside = ({ text }: Part): boolean =>
  letterless.test(text) || (/\d/.test(text) && wordsIn(text) <= few && isTimeOrCount(text.trim()));

const isTimeOrCount = (text: string): boolean =>
  time.test(text) || counted.has(figure.exec(text)?.[1]?.toLowerCase() ?? '');

const joined = (parts: readonly Part[]): string =>
  parts
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
