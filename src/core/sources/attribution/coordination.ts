import { isNameWord } from '../name-words.ts';
import { nameStart, namesIn, type ProperName } from '../proper-name.ts';
import type { Sentence } from '../reading.ts';
import { isDescribing } from './described-name.ts';
import { isComma } from './found.ts';
import { openingBracket } from './brackets.ts';

/** Names in a row, at most. */
const mostNames = 8;
/** Words between "and" and the name that they describe: "and former Gov. Jane Doe". */
const mostDescribing = 3;

/**
 * The names that are joined to the one that begins with token `start`: "Jane Doe (D-Ohio), Richard Roe and" before
 * "John Poe said". Those before a comma count only where "and" ends the row.
 *
 * @param last the names of the last member of the row
 */
export const joinedBefore = (
  sentence: Sentence,
  start: number,
  last: readonly ProperName[],
): readonly ProperName[] => {
  const { tokens, from, grammar } = sentence;
  let at = start - 1;
  // Behind a comma, "and" ends a row of three or more, or begins another clause.
  let least = 1;
  if (last.length === 1) {
    const behind = at;
    while (at > from && behind - at < mostDescribing && isBetween(sentence, at)) at -= 1;
    if (!grammar.and.has(tokens[at]?.bare ?? '')) return [];
    at -= 1;
    if (isComma(tokens[at])) {
      least = 2;
      at -= 1;
    }
  } else if (isComma(tokens[at])) at -= 1;
  else return [];
  const found: ProperName[] = [];
  while (found.length < mostNames) {
    const end = memberEnd(sentence, at);
    if (end < from || !isNameWord(tokens[end], grammar) || tokens[end]!.possessive) break;
    const first = nameStart(sentence, end);
    const names = namesIn(sentence, first, end + 1);
    if (names.length === 0 || grammar.prepositions.has(tokens[first - 1]?.bare ?? '')) break;
    found.unshift(...names);
    at = first - 1;
    if (!isComma(tokens[at])) break;
    at -= 1;
  }
  return found.length < least ? [] : found;
};

/** The last token of the name before what stands in brackets behind it. */
const memberEnd = (sentence: Sentence, at: number): number =>
  sentence.tokens[at]?.text === ')' ? openingBracket(sentence, at) - 1 : at;

/** It describes, and neither joins nor says anything. */
const isBetween = (sentence: Sentence, at: number): boolean => {
  const { tokens, grammar } = sentence;
  const { bare } = tokens[at]!;
  return isDescribing(sentence, at) && !grammar.and.has(bare) && !grammar.verbs.has(bare);
};
