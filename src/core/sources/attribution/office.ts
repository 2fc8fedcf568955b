import type { Grammar } from '../grammar.ts';
import { isAcronym, isNameWord } from '../name-words.ts';
import { nameEnd, namesIn, printed } from '../proper-name.ts';
import type { Sentence } from '../reading.ts';
import { behindElision, type Token } from '../tokens.ts';
import type { Found } from './found.ts';

/** Tokens between an office and what it is of, at most: "de la". */
const mostBetween = 2;

/**
 * "el ministro de Interior Juan Pérez", "la procureure de Paris Jeanne Dupont": who stands right behind an office and what
 * it is of, without a comma.
 *
 * @param head the noun of the office
 * @param first what it is of
 * @param start where its noun phrase begins
 */
export const personInOffice = (
  sentence: Sentence,
  head: number,
  first: number,
  start: number,
): Found | undefined => {
  const { tokens, to, grammar } = sentence;
  const { offices, titles, and, articles, prepositions } = grammar;
  if (!(isOfAcronym(sentence, first) || titles.has(tokens[head]!.bare)) || first - head > mostBetween + 1)
    return undefined;
  const joins = (word: string): boolean => and.has(word) || articles.has(word) || prepositions.has(word);
  let name = first;
  let at = first;
  while (at < to && (offices.has(tokens[at]!.bare) || (at > first && joins(tokens[at]!.bare)))) {
    at += 1;
    if (offices.has(tokens[at - 1]!.bare)) name = at;
  }
  if (name === first) name = behindPlace(sentence, head, first);
  // "le procureur de la République de Nantes Jean Dupont"
  else if (prepositions.has(tokens[name]?.bare ?? '')) name = behindPlace(sentence, head, name + 1);
  if (name <= first || name >= to) return undefined;
  const names = namesIn(sentence, name, nameEnd(sentence, name)).filter(({ size }) => size > 1);
  return names.length === 1 ? { names, affiliation: printed(tokens.slice(start, name)) } : undefined;
};

/** Tokens of an office and what it is of, at most: "ministre de l’Intérieur et de l’Outre-mer". */
const longestOffice = 9;

/** The noun of the office whose last word stands before token `end`; -1 where none does: "le ministre de l’Intérieur". */
export const headOfOffice = ({ tokens, from, grammar }: Sentence, end: number): number => {
  const { offices, titles, and, articles, prepositions } = grammar;
  const isOffice = ({ bare }: Token): boolean => offices.has(bare) || offices.has(behindElision(bare));
  if (end - 1 <= from || !isOffice(tokens[end - 1]!)) return -1;
  for (let at = end - 2; at >= from && end - at < longestOffice; at--) {
    const { bare } = tokens[at]!;
    if (titles.has(bare)) return at;
    if (!isOffice(tokens[at]!) && !and.has(bare) && !articles.has(bare) && !prepositions.has(bare)) return -1;
  }
  return -1;
};

/** "l'attaquant de l'ABC Jean Dupont": an acronym is no part of a name, whatever stands before it. */
const isOfAcronym = ({ tokens, grammar }: Sentence, first: number): boolean =>
  grammar.romance && isAcronym(tokens[first]?.text ?? '');

/** Words of a name behind a place: fewer may be the place's own, more may begin with some of them. */
const inName = 2;

/**
 * Where a name begins behind the place or party that an office is of, with nothing between them: "la procureure de Paris
 * Jeanne Dupont"; -1 where that is not plain.
 */
const behindPlace = (sentence: Sentence, head: number, first: number): number => {
  const { tokens, grammar } = sentence;
  if (!isOfAcronym(sentence, first) && !grammar.placed.has(tokens[head]!.bare)) return -1;
  const end = nameEnd(sentence, first);
  const run = tokens.slice(first, end);
  if (run.some(({ bare, possessive }) => possessive || grammar.organisations.has(bare))) return -1;
  const size = wordsOfPlace(run, grammar);
  const person = run.slice(size);
  const words = person.filter((token) => isNameWord(token, grammar)).length;
  const most = isAcronym(run[0]?.text ?? '') ? inName + 1 : inName;
  return isNameWord(person[0], grammar) && words >= inName && words <= most ? first + size : -1;
};

/** "Paris", "San José", "Rio de Janeiro". */
const wordsOfPlace = (run: readonly Token[], grammar: Grammar): number => {
  if (!grammar.regions.has(run[0]?.bare ?? '')) return 1;
  return isNameWord(run[1], grammar) ? 2 : 3;
};
