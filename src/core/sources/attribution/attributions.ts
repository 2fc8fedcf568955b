import type { Grammar } from '../grammar.ts';
import type { SpeechForm } from '../languages/language.ts';
import { isNameWord } from '../name-words.ts';
import type { Sentence } from '../reading.ts';
import { behindElision } from '../tokens.ts';
import { afterQuotation } from './after-quotation.ts';
import {
  accordingBehind,
  accordingName,
  accordingNoun,
  accordingPhrase,
  accordingTo,
  phraseAt,
} from './according-to.ts';
import { beforeColon } from './before-colon.ts';
import { endsClause, type Found, isComma, isDash } from './found.ts';
import { byParticiple } from './participle.ts';
import { inVerb } from './pronoun.ts';
import { bySayingNoun } from './saying-noun.ts';
import { signature } from './signature.ts';
import { beforeAdverbs, subjectBefore } from './subject-before.ts';
import { subjectBehind } from './subject-behind.ts';
import { subjectOfSentence } from './subject-of-sentence.ts';
import { bySpeechVerb } from './verb.ts';

/** One place where a sentence says who said something. */
export interface Attribution extends Found {
  /** The token that says so: a verb, a noun, "according". */
  readonly cue: number;
}

/** Quoted words that let the subject of a sentence without any cue speak. */
const enoughQuoted = 4;

/**
 * Who a sentence says has said something: sieves from the surest to the least sure, after Muzny et al. (2017), "A
 * Two-stage Sieve Approach for Quote Attribution", with cues as in Pareti (2015), "Attribution: A Computational
 * Approach". Linear in the sentence's tokens: every look to the side is short.
 */
export const attributionsIn = (sentence: Sentence): readonly Attribution[] => {
  const { tokens, from, to, grammar } = sentence;
  const all: Attribution[] = [];
  // Where what somebody says ends: what others hold in it is said by that one, not by them.
  let clause = 0;
  const add = (found: Found | undefined, cue: number): void => {
    if (found !== undefined) all.push({ ...found, cue });
  };
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    if (token.quoted || !token.word || !mayBeCue(token.bare, grammar)) continue;
    const phrase = accordingPhrase(sentence, at);
    if (phrase > 0) {
      add(accordingTo(sentence, at, phrase) ?? accordingNoun(sentence, at + 1), at);
      continue;
    }
    const found = byWord(sentence, at, all.length === 0);
    const form = formAt(sentence, at);
    if (found === undefined || (at < clause && form !== undefined && form !== 'speech')) continue;
    // "The firm said it disagreed"
    if (at < clause && found.pronoun === 'it') continue;
    add(found, at);
    if (form !== undefined && at >= clause && tokens[at + 1]?.word) clause = endOfClause(sentence, at + 1);
  }
  if (all.length === 0) add(afterQuotation(sentence) ?? beforeColon(sentence), to - 1);
  if (all.length === 0) add(signature(sentence), to - 1);
  if (all.length === 0 && quotedWords(sentence) >= enoughQuoted) add(subjectOfSentence(sentence, to), from);
  return all;
};

/** Most words are no cue of any kind. A verb may stand with its pronoun, by a hyphen. */
const mayBeCue = (word: string, { cues }: Grammar): boolean =>
  cues.has(word) || word.includes('-') || cues.has(behindElision(word));

const byWord = (sentence: Sentence, at: number, first: boolean): Found | undefined => {
  const { tokens, grammar } = sentence;
  const token = tokens[at]!;
  if (grammar.accordingBehind.has(token.bare)) return accordingBehind(sentence, at);
  if (grammar.accordingNames.has(token.bare)) return accordingName(sentence, at);
  if (grammar.accordingNouns.nouns.has(token.bare)) return accordingNoun(sentence, at);
  if (grammar.afterQuotation.has(token.bare) && tokens[at - 2]?.quote === 'close')
    return subjectBehind(sentence, at + 1);
  if (at === sentence.from && grammar.holding.has(token.bare)) return byHolding(sentence, at);
  const form = formAt(sentence, at);
  // "Said Jane Doe": a capital belongs to the beginning of the sentence.
  if (token.capital)
    return form === 'speech' && at === sentence.from && isNameWord(tokens[at + 1], grammar)
      ? subjectBehind(sentence, at + 1)
      : undefined;
  // "comme l'explique Jane Doe"
  if (
    form === undefined &&
    grammar.beforeInverted.has(tokens[at - 1]?.bare ?? '') &&
    grammar.verbs.get(behindElision(token.bare)) === 'speech'
  )
    return subjectBehind(sentence, at + 1);
  const found =
    form === undefined
      ? byBelief(sentence, at)
      : form === 'participle'
        ? byParticiple(sentence, at, first)
        : bySpeechVerb(sentence, at, form);
  return found ?? (token.bare.includes('-') ? inVerb(sentence, at) : bySayingNoun(sentence, at));
};

/** How the word at token `at` attributes as a verb, or the phrase that begins with it. */
const formAt = (sentence: Sentence, at: number): SpeechForm | undefined => {
  const { tokens, grammar } = sentence;
  if (tokens[at]!.possessive) return undefined;
  const form = grammar.verbs.get(tokens[at]!.bare);
  return (form === undefined || form === 'weak') && phraseAt(sentence, at, grammar.phrasal) > 0
    ? 'stance'
    : form;
};

/** "Pour l'économiste Jeanne Dupont, le pari est risqué : « … »": whose role is told holds what the sentence quotes. */
const byHolding = (sentence: Sentence, at: number): Found | undefined => {
  if (quotedWords(sentence) < enoughQuoted) return undefined;
  const found = subjectBehind(sentence, at + 1, false, true);
  return found?.names.length === 1 && found.names[0]!.size > 1 && found.affiliation !== ''
    ? found
    : undefined;
};

/** "Jane Doe was adamant that" */
const byBelief = (sentence: Sentence, at: number): Found | undefined => {
  const { tokens, from, grammar } = sentence;
  const that = isComma(tokens[at + 1]) ? at + 2 : at + 1;
  if (!grammar.beliefs.has(tokens[at]!.bare) || !grammar.that.has(tokens[that]?.bare ?? '')) return undefined;
  const left = beforeAdverbs(sentence, at - 1);
  const be = grammar.reflexive.has(tokens[left]?.bare ?? '') ? left - 1 : left;
  return be > from && grammar.progressive.has(tokens[be]!.bare)
    ? subjectBefore(sentence, be, 'stance')
    : undefined;
};

const endOfClause = ({ tokens, to }: Sentence, start: number): number => {
  let at = start;
  while (
    at < to &&
    tokens[at]!.quote === undefined &&
    !isComma(tokens[at]) &&
    !isDash(tokens[at]) &&
    !endsClause(tokens[at])
  )
    at += 1;
  return at;
};

const quotedWords = ({ tokens, from, to }: Sentence): number => {
  let count = 0;
  for (let at = from; at < to; at++) if (tokens[at]!.quoted && tokens[at]!.word) count += 1;
  return count;
};
