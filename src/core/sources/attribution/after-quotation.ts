import { isNameWord } from '../name-words.ts';
import { nameEnd, namesIn } from '../proper-name.ts';
import type { Sentence } from '../reading.ts';
import { openingBracket } from './brackets.ts';
import { endsClause, type Found, isComma } from './found.ts';
import { pronounAt } from './pronoun.ts';
import { subjectBehind } from './subject-behind.ts';

/** Tokens in brackets behind the name, at most: "(D-Ohio)". */
const longestAside = 8;

/**
 * Who utters the quotation that a sentence begins with, whatever the verb is: "“It is late,” Jane Doe thundered",
 * "“It is late!” thundered Jane Doe". The quotation has to end like a part of the sentence.
 */
export const afterQuotation = (sentence: Sentence): Found | undefined => {
  const { tokens, from, to, grammar } = sentence;
  if (tokens[from]!.quote !== 'open') return undefined;
  let close = from + 1;
  while (close < to && tokens[close]!.quote !== 'close') close += 1;
  const before = tokens[close - 1];
  if (close + 2 >= to || !(isComma(before) || before?.text === '!' || before?.text === '?')) return undefined;
  const start = close + 1;
  if (isVerb(sentence, start))
    return isNameWord(tokens[start + 1], grammar) ? subjectBehind(sentence, start + 1, true) : undefined;
  const pronoun = pronounAt(sentence, start);
  if (pronoun !== undefined && pronoun.pronoun !== 'it' && isVerb(sentence, start + 1)) return pronoun;
  if (!isNameWord(tokens[start], grammar)) return undefined;
  const end = nameEnd(sentence, start);
  let verb = end;
  if (tokens[end]?.text === '(')
    for (let at = end + 1; at < to && at - end < longestAside; at++)
      if (tokens[at]!.text === ')' && openingBracket(sentence, at) === end) verb = at + 1;
  if (!isVerb(sentence, verb) || tokens[end - 1]!.possessive) return undefined;
  const names = namesIn(sentence, start, end);
  return names.length === 1 ? { names, affiliation: '' } : undefined;
};

/** A form of the past, with what it can have behind it when it utters something. */
const isVerb = ({ tokens, to, grammar }: Sentence, at: number): boolean => {
  const { word, capital, quoted, bare } = tokens[at] ?? {
    word: false,
    capital: true,
    quoted: true,
    bare: '',
  };
  if (!word || capital || quoted || !grammar.utteredEndings.some((ending) => bare.endsWith(ending)))
    return false;
  const next = tokens[at + 1];
  return (
    at + 1 >= to ||
    endsClause(next) ||
    isComma(next) ||
    isNameWord(next, grammar) ||
    grammar.prepositions.has(next?.bare ?? '') ||
    grammar.clauseOpeners.has(next?.bare ?? '') ||
    next?.bare.endsWith('ly') === true
  );
};
