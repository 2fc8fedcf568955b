import { isNameWord } from '../name-words.ts';
import { nameEnd, namesIn, printed } from '../proper-name.ts';
import type { Sentence } from '../reading.ts';
import type { Found } from './found.ts';

/** Words before the name: "former Ohio senator Jane Doe". */
const mostBefore = 4;

/**
 * "The group's president, Jane Doe, said": the name that stands between two commas by itself, with its description
 * before them.
 *
 * @param before what stands before token `open`: a name there is described by what stands between
 */
export const describedName = (
  sentence: Sentence,
  open: number,
  close: number,
  before: Found | undefined,
): Found | undefined => {
  const { tokens, from, grammar } = sentence;
  // Where nouns have capitals, what describes looks like a name.
  const named = before?.names.some(({ size }) => size > 1 || !grammar.capitalisedNouns) ?? false;
  if (named || before?.pronoun !== undefined) return undefined;
  let start = open + 1;
  while (start < close && start - open <= mostBefore && isDescribing(sentence, start)) start += 1;
  if (!isNameWord(tokens[start], grammar) || nameEnd(sentence, start) !== close) return undefined;
  // "a teacher in Albany, New York, said": a place lies in another one.
  if (open - 1 > from && isNameWord(tokens[open - 1], grammar) && grammar.regions.has(tokens[start]!.bare))
    return undefined;
  const names = namesIn(sentence, start, close);
  return names.length === 1 && names[0]!.size > 1 && names[0]!.size < 5
    ? { names, affiliation: before?.called ?? roleAtStart(sentence, open) }
    : undefined;
};

/** A word in small letters that leads to no other noun and to no clause. */
export const isDescribing = ({ tokens, grammar }: Sentence, at: number): boolean => {
  const { word, quoted, capital, bare } = tokens[at]!;
  return word && !quoted && !capital && !grammar.prepositions.has(bare) && !grammar.clauseOpeners.has(bare);
};

/** Words of a role that begins a sentence, at most. */
const longestRole = 10;

/** "La presidenta de la Comisión europea, Ana Ruiz, dijo": the office that begins the sentence, up to token `comma`. */
const roleAtStart = ({ tokens, from, grammar }: Sentence, comma: number): string => {
  const words = tokens.slice(from, comma);
  const [article, noun] = [words[0]?.bare ?? '', words[1]?.bare ?? ''];
  const isRole = grammar.articles.has(article) && (grammar.titles.has(noun) || grammar.roles.has(noun));
  return isRole && words.length <= longestRole && words.every(({ word, quoted }) => word && !quoted)
    ? printed(words)
    : '';
};
