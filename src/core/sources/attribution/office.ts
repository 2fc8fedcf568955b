import { nameEnd, namesIn, printed } from '../proper-name.ts';
import type { Sentence } from '../reading.ts';
import type { Found } from './found.ts';

/** Tokens between an office and what it is of, at most: "de la". */
const mostBetween = 2;

/**
 * "el ministro de Interior Juan Pérez": who stands right behind an office and what it is of, without a comma.
 *
 * @param head the noun of the office
 * @param first what it is of
 * @param start where its noun phrase begins
 */
export const personInOffice = (
  sentence: Sentence,
  head: number,
  first: number,
  start = head,
): Found | undefined => {
  const { tokens, to, grammar } = sentence;
  const { offices, titles, and, articles, prepositions } = grammar;
  if (!titles.has(tokens[head]!.bare) || first - head > mostBetween + 1) return undefined;
  const joins = (word: string): boolean => and.has(word) || articles.has(word) || prepositions.has(word);
  let name = first;
  let at = first;
  while (at < to && (offices.has(tokens[at]!.bare) || (at > first && joins(tokens[at]!.bare)))) {
    at += 1;
    if (offices.has(tokens[at - 1]!.bare)) name = at;
  }
  if (name === first || name >= to) return undefined;
  const names = namesIn(sentence, name, nameEnd(sentence, name)).filter(({ size }) => size > 1);
  return names.length === 1 ? { names, affiliation: printed(tokens.slice(start, name)) } : undefined;
};
