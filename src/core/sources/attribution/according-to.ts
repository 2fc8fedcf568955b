import type { Grammar } from '../grammar.ts';
import { isNameWord } from '../name-words.ts';
import type { Sentence } from '../reading.ts';
import { type Found, isComma } from './found.ts';
import { houseAt } from './house.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { titleBefore, titleBehind } from './quoted-title.ts';
import { subjectBehind } from './subject-behind.ts';

/** Tokens before a phrase that opens its sentence, at most: "But". */
const farthestOpening = 3;

/** How many tokens a phrase of `phrases` has that begins with token `at`; 0 where none does. */
export const phraseAt = ({ tokens }: Sentence, at: number, phrases: Grammar['accordingTo']): number => {
  const phrase = phrases
    .get(tokens[at]!.bare)
    ?.find((words) => words.every((word, i) => tokens[at + i]?.bare === word));
  return phrase?.length ?? 0;
};

/** The phrase at token `at` that leads to a source ("according to"): how many tokens it has, 0 for none. */
export const accordingPhrase = (sentence: Sentence, at: number): number => {
  const length = phraseAt(sentence, at, sentence.grammar.accordingTo);
  return at + length < sentence.to ? length : 0;
};

/** Who follows such a phrase of `length` tokens. */
export const accordingTo = (sentence: Sentence, at: number, length: number): Found | undefined =>
  houseAt(sentence, at + length) ??
  titleBehind(sentence, at + length) ??
  subjectBehind(sentence, at + length, false, opensSentence(sentence, at) || undefined);

/** Nothing is said before such a phrase: what is, follows. */
const opensSentence = ({ tokens, from }: Sentence, at: number): boolean =>
  !tokens.slice(Math.max(from, at - farthestOpening), at).some(isComma) && at - from < farthestOpening;

/** The name right behind a word like "per", or behind its article. */
export const accordingName = (sentence: Sentence, at: number): Found | undefined => {
  const { tokens, grammar } = sentence;
  const start = grammar.articles.has(tokens[at + 1]?.bare ?? '') ? at + 2 : at + 1;
  return isNameWord(tokens[start], grammar)
    ? subjectBehind(sentence, start, false, opensSentence(sentence, at) || undefined)
    : undefined;
};

/** Who stands before a word like German "zufolge". */
export const accordingBehind = (sentence: Sentence, at: number): Found | undefined =>
  sentence.grammar.accordingBehind.has(sentence.tokens[at]!.bare)
    ? (titleBefore(sentence, at - 1, false) ?? nounBefore(sentence, at - 1) ?? nounPhraseAt(sentence, at - 1))
    : undefined;

/** "Medienberichten zufolge" */
const nounBefore = ({ tokens, grammar }: Sentence, at: number): Found | undefined => {
  const noun = tokens[at];
  return noun !== undefined && grammar.accordingNouns.nouns.has(noun.bare)
    ? { names: [], affiliation: '', called: noun.text }
    : undefined;
};

/** "Nach Polizeiangaben": a noun that names a source by itself. */
export const accordingNoun = ({ tokens, from, grammar }: Sentence, at: number): Found | undefined => {
  const { before, nouns } = grammar.accordingNouns;
  const led = at > from && before.has(tokens[at - 1]!.bare) && nouns.has(tokens[at]!.bare);
  return led ? { names: [], affiliation: '', called: tokens[at]!.text } : undefined;
};
