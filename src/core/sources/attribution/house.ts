import type { Grammar } from '../grammar.ts';
import { printed } from '../proper-name.ts';
import type { Sentence } from '../reading.ts';
import type { Token } from '../tokens.ts';
import { endsClause, type Found, isComma } from './found.ts';

/** Tokens of a house's name, at most. */
const longest = 8;

/** Languages whose houses have names that begin with a capital and go on in small words. */
const hasSmallNames = ({ language, capitalisedNouns }: Grammar): boolean =>
  language !== 'en' && !capitalisedNouns;

/**
 * "Selon la Cour des comptes,", "Secondo l'Ispra,": a house with its article, up to the comma, or to where what it states
 * begins: "Selon l'Insee il est tard". Its name goes on in small words, or hangs on the article.
 */
export const houseAt = (sentence: Sentence, start: number): Found | undefined => {
  const { tokens, from, to, grammar } = sentence;
  if (!hasSmallNames(grammar)) return undefined;
  const hanging = hangingName(tokens[start]!.text);
  const first = hanging === '' ? start + 1 : start;
  const house = tokens[first];
  const isHouse = grammar.organisations.has(hanging === '' ? (house?.bare ?? '') : hanging.toLowerCase());
  const led = isHouse && grammar.articles.has(tokens[start]!.bare) && house?.capital;
  if (house === undefined || first >= to || start === from || house.quoted || !(hanging || led))
    return undefined;
  let end = first + 1;
  while (end < to && end - first < longest && isOfHouse(tokens[end]!, grammar)) end += 1;
  // "l'Américain Jean Dupont"
  if (hanging !== '' && tokens[first + 1]?.capital && !isHouse) return undefined;
  if (!isComma(tokens[end])) end = endBeforeStatement(sentence, first, end, isHouse);
  if (end <= first || (hanging === '' && end === first + 1)) return undefined;
  const words = tokens.slice(first + 1, end);
  return called(hanging || house.text, words);
};

const called = (house: string, words: readonly Token[]): Found => {
  const name = words.length > 0 ? `${house} ${printed(words)}` : house;
  return {
    names: [{ name, title: '', size: words.length + 1, organisation: true, sure: true }],
    affiliation: '',
  };
};

/** Where a name ends that no comma does; 0 where that is not plain. */
const endBeforeStatement = (
  { tokens, to, grammar }: Sentence,
  first: number,
  last: number,
  isHouse: boolean,
): number => {
  let end = first + 1;
  if (isHouse) while (end < last && (tokens[end]!.capital || joinsWords({ tokens, grammar }, end))) end += 1;
  const next = tokens[end];
  const isEnded = end >= to || endsClause(next) || isComma(next);
  const begins =
    next !== undefined &&
    !next.capital &&
    !grammar.joins.has(next.bare) &&
    (grammar.clauseOpeners.has(next.bare) || grammar.prepositions.has(next.bare));
  return isEnded || begins || beginsStatement({ tokens, grammar }, end) ? end : 0;
};

type Words = Pick<Sentence, 'tokens' | 'grammar'>;

/** French "des" is an article as well. */
const isJoin = (token: Token | undefined, { joins, articles, prepositions, and }: Grammar): boolean =>
  token !== undefined &&
  joins.has(token.bare) &&
  !and.has(token.bare) &&
  (!articles.has(token.bare) || prepositions.has(token.bare));

/** "des", and what it leads to: "comptes". */
const joinsWords = ({ tokens, grammar }: Words, at: number): boolean =>
  isJoin(tokens[at], grammar) ||
  isJoin(tokens[at - 1], grammar) ||
  (grammar.articles.has(tokens[at - 1]!.bare) && isJoin(tokens[at - 2], grammar));

/** An article that no preposition leads to: another noun phrase begins, the subject of what is said. */
export const beginsStatement = ({ tokens, grammar }: Words, at: number): boolean => {
  const before = tokens[at - 1]?.bare ?? '';
  const article = tokens[at]?.bare ?? '';
  return (
    hasSmallNames(grammar) &&
    grammar.articles.has(article) &&
    !grammar.prepositions.has(article) &&
    !grammar.prepositions.has(before) &&
    !grammar.joins.has(before)
  );
};

/** The name that hangs on its article: "Insee" of "l'Insee". */
const hangingName = (text: string): string => {
  const mark = text.charAt(1);
  const name = text.slice(2);
  const hangs = text.charAt(0).toLowerCase() === 'l' && (mark === "'" || mark === '\u2019');
  return hangs && name.charAt(0) !== name.charAt(0).toLowerCase() ? name : '';
};

const isOfHouse = ({ word, quoted, capital, bare }: Token, grammar: Grammar): boolean =>
  word &&
  !quoted &&
  (capital ||
    (!grammar.passive.has(bare) &&
      !grammar.denials.has(bare) &&
      !grammar.verbs.has(bare) &&
      !grammar.clauseOpeners.has(bare) &&
      !(grammar.between.has(bare) && !grammar.prepositions.has(bare))));

/** "La Cour des comptes estime": a house at the beginning of its sentence whose name ends with the small word `last`. */
export const houseEndingAt = (sentence: Sentence, last: number): Found | undefined => {
  const { tokens, from, grammar } = sentence;
  if (!hasSmallNames(grammar) || tokens[last]!.capital || last - 2 < from) return undefined;
  const hanging = hangingName(tokens[from]!.text);
  const first = hanging === '' ? from + 1 : from;
  const name = hanging || tokens[first]!.text;
  if (first >= last || last - first >= longest || !grammar.organisations.has(name.toLowerCase()))
    return undefined;
  if (hanging === '' && !(grammar.articles.has(tokens[from]!.bare) && tokens[first]!.capital))
    return undefined;
  for (let at = first + 1; at <= last; at++)
    if (!joinsWords(sentence, at) || tokens[at]!.quoted) return undefined;
  return called(name, tokens.slice(first + 1, last + 1));
};
