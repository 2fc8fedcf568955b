import type { Grammar } from '../grammar.ts';
import { isNameWord, printed } from '../proper-name.ts';
import type { Sentence } from '../reading.ts';
import type { Token } from '../tokens.ts';
import { type Found, isComma } from './found.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { subjectBehind } from './subject-behind.ts';

/** Tokens before a phrase that opens its sentence, at most: "But". */
const farthestOpening = 3;

/** Tokens of a house's name, at most. */
const longestHouse = 8;

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
  subjectBehind(sentence, at + length, false, opensSentence(sentence, at) || undefined);

/**
 * "Selon la Cour des comptes,", "Secondo l'Ispra,": a house with its article, up to the comma. Its name goes on in small
 * words, or hangs on the article.
 */
const houseAt = ({ tokens, from, to, grammar }: Sentence, start: number): Found | undefined => {
  const { language, capitalisedNouns, articles, organisations } = grammar;
  if (language === 'en' || capitalisedNouns) return undefined;
  const hanging = hangingName(tokens[start]!.text);
  const first = hanging === '' ? start + 1 : start;
  const house = tokens[first];
  const led = articles.has(tokens[start]!.bare) && house?.capital && organisations.has(house.bare);
  if (house === undefined || first >= to || start === from || house.quoted || !(hanging || led))
    return undefined;
  let end = first + 1;
  while (end < to && end - first < longestHouse && isOfHouse(tokens[end]!, grammar)) end += 1;
  if (!isComma(tokens[end]) || (hanging === '' && end === first + 1)) return undefined;
  const words = tokens.slice(first + 1, end);
  // "l'Américain Jean Dupont"
  if (hanging !== '' && words[0]?.capital) return undefined;
  const rest = words.length > 0 ? ` ${printed(words)}` : '';
  const name = `${hanging || house.text}${rest}`;
  return {
    names: [{ name, title: '', size: words.length + 1, organisation: true, sure: true }],
    affiliation: '',
  };
};

/** The name that hangs on its article: "Insee" of "l'Insee". */
const hangingName = (text: string): string => {
  const mark = text.charAt(1);
  const name = text.slice(2);
  const hangs = text.charAt(0) === 'l' && (mark === "'" || mark === '\u2019');
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

/** Nothing is said before such a phrase: what is, follows. */
const opensSentence = ({ tokens, from }: Sentence, at: number): boolean =>
  !tokens.slice(Math.max(from, at - farthestOpening), at).some(isComma) && at - from < farthestOpening;

/** The name right behind a word like "per", or behind its article. */
export const accordingName = (sentence: Sentence, at: number): Found | undefined => {
  const { tokens, grammar } = sentence;
  const start = grammar.articles.has(tokens[at + 1]?.bare ?? '') ? at + 2 : at + 1;
  return isNameWord(tokens[start], grammar) ? subjectBehind(sentence, start) : undefined;
};

/** Who stands before a word like German "zufolge". */
export const accordingBehind = (sentence: Sentence, at: number): Found | undefined =>
  sentence.grammar.accordingBehind.has(sentence.tokens[at]!.bare)
    ? nounPhraseAt(sentence, at - 1)
    : undefined;
