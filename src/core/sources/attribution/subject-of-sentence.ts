import { isAcronym, isNameWord } from '../name-words.ts';
import { nameEnd, namesIn } from '../proper-name.ts';
import type { Grammar } from '../grammar.ts';
import type { Sentence } from '../reading.ts';
import { type Found, isComma } from './found.ts';
import { openingBracket } from './brackets.ts';

/** Tokens of what may stand before the subject: "In a statement on Monday,". */
const longestOpening = 16;
const longestApposition = 24;
/** Words before the name in its noun phrase. */
const longestDescription = 7;

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
  const phrase = start;
  start = nameOfSubject(sentence, start);
  if (!isNameWord(tokens[start], grammar)) return undefined;
  const end = nameEnd(sentence, start);
  let next = end;
  if (tokens[next]?.text === '(')
    for (let at = next + 1; at < to; at++)
      if (tokens[at]!.text === ')' && openingBracket(sentence, at) === next) {
        next = at + 1;
        break;
      }
  if (isComma(tokens[next])) {
    next = behindApposition(sentence, next, to);
    // The name is an apposition itself.
    if (next >= to && (isComma(tokens[start - 1]) || isComma(tokens[phrase - 1]))) next = end + 1;
  }
  while (next < to && grammar.between.has(tokens[next]!.bare)) next += 1;
  const verb = tokens[next];
  if (next >= to || tokens[end - 1]!.possessive || verb === undefined || !verb.word || verb.capital)
    return undefined;
  if (!canBeVerb(verb.bare, grammar) || (active && isPassive(sentence, next))) return undefined;
  const names = namesIn(sentence, start, end);
  return names.length === 1 ? { names, affiliation: '' } : undefined;
};

/**
 * Where the name begins in the noun phrase at token `start`: behind "the", "former", "campaign spokeswoman", "Doe aide";
 * `start` itself where none follows them.
 */
const nameOfSubject = (sentence: Sentence, start: number): number => {
  const { tokens, to, grammar } = sentence;
  // A name at the beginning is the subject, unless it describes who is.
  let at = nameEnd(sentence, start);
  const next = tokens[at]?.bare ?? '';
  const owner = at > start && tokens[at - 1]!.possessive;
  if (at > start && !owner && !grammar.roles.has(next) && !grammar.titles.has(next)) return start;
  while (at < to && at - start < longestDescription && !isNameWord(tokens[at], grammar)) {
    const { word, quoted, bare } = tokens[at]!;
    if (isComma(tokens[at]) && at > start) return alone(sentence, at + 1) ? at + 1 : start;
    if (!word || quoted || !canDescribe(bare, grammar, at === start)) return start;
    at += 1;
  }
  const end = nameEnd(sentence, at);
  const names = namesIn(sentence, at, end);
  if (names.length === 0 || !canFollow(sentence, end)) return start;
  const whole = names.every(({ name, size, organisation }) => organisation || size > 1 || isAcronym(name));
  // "the Ohio lawyer": behind an article alone stands an organisation.
  const article = at === start + 1 && grammar.articles.has(tokens[start]!.bare);
  return whole &&
    (!article ||
      names.every(({ name, size, organisation }) => organisation || (size === 1 && isAcronym(name))))
    ? at
    : start;
};

/** "was told", and not "was critical". */
const isPassive = ({ tokens, grammar }: Sentence, be: number): boolean => {
  if (!grammar.passive.has(tokens[be]!.bare)) return false;
  let at = be + 1;
  while (tokens[at]?.bare.endsWith('ly') || grammar.between.has(tokens[at]?.bare ?? '')) at += 1;
  const word = tokens[at]?.bare ?? '';
  return (
    word.endsWith('ed') ||
    grammar.verbs.has(word) ||
    grammar.passive.has(word) ||
    grammar.participles.has(word)
  );
};

/** A full name begins with token `start` and ends before a comma. */
const alone = (sentence: Sentence, start: number): boolean => {
  const end = nameEnd(sentence, start);
  return isComma(sentence.tokens[end]) && namesIn(sentence, start, end).some(({ size }) => size > 1);
};

/** A verb, a comma or a bracket: the noun phrase is complete. */
const canFollow = ({ tokens, grammar }: Sentence, end: number): boolean => {
  const next = tokens[end];
  if (next === undefined || isComma(next) || next.text === '(') return next !== undefined;
  const { bare } = next;
  return (
    bare.endsWith('ed') ||
    grammar.finiteForms.has(bare) ||
    grammar.between.has(bare) ||
    grammar.verbs.has(bare)
  );
};

const canDescribe = (word: string, grammar: Grammar, first: boolean): boolean =>
  grammar.determiners.has(word)
    ? first
    : !grammar.prepositions.has(word) &&
      !grammar.clauseOpeners.has(word) &&
      !grammar.passive.has(word) &&
      !grammar.pronouns.has(word) &&
      grammar.verbs.get(word) !== 'speech';

/** The token behind the comma that ends what token `comma` begins. */
const behindApposition = ({ tokens }: Sentence, comma: number, to: number): number => {
  for (let at = comma + 1; at < to && at - comma < longestApposition; at++)
    if (isComma(tokens[at])) return at + 1;
  return to;
};
