import { digits, hasDigit, hasLetter, letters } from '../text/letters.ts';

/** Words of a headline, at least and at most; a character of Chinese or Japanese counts as half a word. */
const fewest = 3;
const most = 34;
/** Characters of a headline, at most. */
const longest = 260;

const dense = /[\u3040-\u30ff\u3400-\u9fff]/u;
const everyDense = new RegExp(dense, 'gu');

export const wordsIn = (text: string): number =>
  lettered(text).length + Math.ceil((text.match(everyDense)?.length ?? 0) / 2);

/** From a letter or a figure to white space. */
const word = new RegExp(String.raw`[${letters}${digits}]\S*`, 'g');
const lettersAlone = new RegExp(`[${letters}]+`, 'g');

/** The words between white space that begin with a letter or a figure. */
const lettered = (text: string): readonly string[] => text.replace(everyDense, ' ').match(word) ?? [];

/** What buttons, notices and bylines begin with. */
const service =
  'by |von |par |por |di |photo|image|video:|advertisement|sponsored|subscribe|sign up|sign in|login|log in|show more|show all|show new|load more|view more|view all|see all|share|follow|comment|published|updated|posted|continue reading|read full|read the full|click here|skip to|copyright|\u00a9|go to|back to|all rights|alle anzeigen|mehr anzeigen|voir plus|voir tout|ver todo|ver todas|cargar m\u00e1s|vedi tutt|\u3082\u3063\u3068\u898b\u308b|\u4e00\u89a7\u3092\u898b\u308b'.split(
    '|',
  );
/** Characters of the longest of them. */
const longestService = 24;
const comments = /^\d+ comment/;

const isService = (text: string): boolean => {
  const begins = text.slice(0, longestService).toLowerCase();
  return service.some((words) => begins.startsWith(words)) || comments.test(begins);
};

/** A day with its month and year, the month as a word or a number. */
const fullDate =
  /(?<!\d)(?:\d{1,2}(?:st|nd|rd|th|\.)?\s(?:de\s)?[^\s\d.,:;/|()]{3,12}\.?,?\s(?:de\s|del\s)?(?:19|20)\d\d|[^\s\d.,:;/|()]{3,12}\.?\s\d{1,2},?\s(?:19|20)\d\d|(?:19|20)\d\d\s?[-/.\u5e74\ub144]\s?\d{1,2}\s?[-/.\u6708\uc6d4]\s?\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)?\d\d)(?!\d)/;

/**
 * The text is a date, an hour, an age, a length or a count, with a word or two beside it: "May 4, 2022 03:23pm", "vor 2
 * Stunden", "3 min read". Told without the names of months: a line of three words or more with a figure in it may be a
 * headline, but for a full date.
 */
export const isDated = (text: string): boolean => {
  if (text.length > 60 || !hasDigit(text)) return false;
  const count = text.match(lettersAlone)?.length ?? 0;
  if ((text.match(everyDense)?.length ?? 0) > 4) return false;
  return count <= 2 || (count <= 4 && fullDate.test(text));
};

/** The text names a day. */
export const hasDay = (text: string): boolean => fullDate.test(text);

/** Letters of a line that says who wrote a story, when, and how many have said something of it, at most. */
const longestDated = 120;
/** Words of such a line besides its date, at most. */
const mostBeside = 9;

/** The day in a line that tells of a story what stands beside its headline: "By Ann Poe 2 March 2026 12 comments". */
export const dayBeside = (text: string): string | undefined => {
  if (text.length > longestDated) return undefined;
  const [date] = fullDate.exec(text) ?? [];
  if (date === undefined || isDated(text)) return date === undefined ? undefined : text;
  const [before = '', after = ''] = text.split(date, 2).map((part) => part.trim());
  const isSaid = before === '' || isService(before) || (after === '' && wordsIn(before) <= 3);
  return isSaid && wordsIn(before) + wordsIn(after) <= mostBeside && !/[.\u3002]$/.test(after)
    ? date
    : undefined;
};

/** The text may be the headline of a story: long enough to say something, no date, no button, no address. */
export const isHeadline = (text: string, least = fewest): boolean => {
  if (text.length > longest || text.includes('://') || isService(text) || isDated(text)) return false;
  const words = wordsIn(text);
  return words >= least + (dense.test(text) ? 1 : 0) && words <= most && hasLetter(text);
};

/** Running text rather than a headline: closed by a full stop, and longer than most headlines. */
export const summarises = (text: string): boolean =>
  /[.\u2026\u3002]["\u201d\u2019)]?$/.test(text) && wordsIn(text) > 14;
