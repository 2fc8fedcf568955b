import type { Sentence } from '../reading.ts';
import { printed } from '../proper-name.ts';
import type { Found } from './found.ts';

/** Words of the title of a newspaper, at most: "Frankfurter Allgemeine Sonntagszeitung". */
const longest = 5;
/** Words between a cue and a title: "einem Bericht der". */
const mostBefore = 4;

/**
 * "Laut \u201eSpiegel\u201c", "laut einem Bericht der \u201eBild\u201c": where newspapers stand in quotation marks, the title that
 * follows a cue right behind articles and nouns for what is written.
 */
export const titleBehind = (sentence: Sentence, start: number): Found | undefined => {
  const { tokens, to, grammar } = sentence;
  if (grammar.titled.size === 0) return undefined;
  let at = start;
  while (at < to && at - start < mostBefore && isLead(sentence, at)) at += 1;
  if (tokens[at]?.quote !== 'open') return undefined;
  let end = at + 1;
  while (end < to && end - at <= longest && tokens[end]!.quoted && tokens[end]!.word) end += 1;
  return tokens[end]?.quote === 'close' && end < to ? titled(sentence, at + 1, end) : undefined;
};

/** "Einem Bericht der \u201eBild\u201c zufolge", "Wie die Zeitung \u201eBild\u201c berichtet": the title that ends with token `close`, with its article. */
export const titleBefore = (sentence: Sentence, close: number, leads: boolean): Found | undefined => {
  const { tokens, from, grammar } = sentence;
  if (grammar.titled.size === 0 || tokens[close]?.quote !== 'close') return undefined;
  let open = close - 1;
  while (open > from && close - open <= longest && tokens[open]!.quoted && tokens[open]!.word) open -= 1;
  if (tokens[open]?.quote !== 'open') return undefined;
  let at = open - 1;
  while (at >= from && open - at <= mostBefore && isLead(sentence, at)) at -= 1;
  // "Der \u201eSpiegel\u201c berichtete": nothing but an article, and what a newspaper does.
  const reports = at < from && at < open - 1 && grammar.reporting.has(tokens[close + 1]?.bare ?? '');
  const led = leads ? reports || grammar.beforeTitled.has(tokens[at]?.bare ?? '') : at < open - 1;
  return led ? titled(sentence, open + 1, close) : undefined;
};

/** An article, or a noun that stands before a title: "der Zeitung". */
const isLead = ({ tokens, grammar }: Sentence, at: number): boolean =>
  grammar.titled.has(tokens[at]!.bare) || grammar.determiners.has(tokens[at]!.bare);

const titled = ({ tokens }: Sentence, start: number, end: number): Found | undefined => {
  const words = tokens.slice(start, end);
  if (words.length === 0 || !words[0]!.capital || !words.at(-1)!.capital) return undefined;
  const name = printed(words);
  return {
    names: [{ name, title: '', size: words.length, organisation: true, sure: true }],
    affiliation: '',
  };
};
