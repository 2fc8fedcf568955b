import { isNameWord, nameEnd, namesIn } from '../proper-name.ts';
import type { Grammar } from '../grammar.ts';
import type { Sentence } from '../reading.ts';
import { type Found, isComma } from './found.ts';
import { openingBracket } from './noun-phrase.ts';

/** Tokens of what may stand before the subject: "In a statement on Monday,". */
const longestOpening = 16;
const longestApposition = 24;

/** The word can be a finite verb, by the table of its language. */
export const isFinite = (word: string, { finiteEndings, finiteForms, passive, verbs }: Grammar): boolean =>
  finiteForms.has(word) ||
  passive.has(word) ||
  verbs.has(word) ||
  finiteEndings.some((ending) => word.endsWith(ending));

/** No word of another kind: behind a name it is a verb, then. */
const canBeVerb = (word: string, grammar: Grammar): boolean =>
  !grammar.prepositions.has(word) &&
  !grammar.determiners.has(word) &&
  !grammar.clauseOpeners.has(word) &&
  !grammar.roles.has(word) &&
  !grammar.joins.has(word);

/**
 * The name that a sentence begins with, if a verb follows it before token `to`.
 *
 * @param active false where what is said of the name before `to` may be in the passive
 */
export const subjectOfSentence = (sentence: Sentence, to: number, active = true): Found | undefined => {
  const { tokens, from, grammar } = sentence;
  let start = from;
  if (grammar.sentenceOpeners.has(tokens[from]!.bare))
    for (let at = from + 1; at < to && at - from < longestOpening; at++)
      if (isComma(tokens[at])) {
        start = at + 1;
        break;
      }
  if (!isNameWord(tokens[start], grammar)) return undefined;
  const end = nameEnd(sentence, start);
  let next = end;
  if (tokens[next]?.text === '(')
    for (let at = next + 1; at < to; at++)
      if (tokens[at]!.text === ')' && openingBracket(sentence, at) === next) {
        next = at + 1;
        break;
      }
  if (isComma(tokens[next])) next = behindApposition(sentence, next, to);
  while (next < to && grammar.between.has(tokens[next]!.bare)) next += 1;
  const verb = tokens[next];
  if (next >= to || tokens[end - 1]!.possessive || verb === undefined || !verb.word || verb.capital)
    return undefined;
  if (!canBeVerb(verb.bare, grammar) || (active && grammar.passive.has(verb.bare))) return undefined;
  const names = namesIn(sentence, start, end);
  return names.length === 1 ? { names, affiliation: '' } : undefined;
};

/** The token behind the comma that ends what token `comma` begins. */
const behindApposition = ({ tokens }: Sentence, comma: number, to: number): number => {
  for (let at = comma + 1; at < to && at - comma < longestApposition; at++)
    if (isComma(tokens[at])) return at + 1;
  return to;
};
