import { isNameWord, nameStart, namesIn } from '../proper-name.ts';
import type { Sentence } from '../reading.ts';
import type { Found } from './found.ts';
import { subjectBefore } from './subject-before.ts';
import { subjectBehind } from './subject-behind.ts';

/** Words between an owner and what he said: "Doe's long and angry letter". */
const mostBetween = 3;

/** Who a noun of saying at token `at` belongs to: "Doe's claim that", "a statement from the ministry". */
export const bySayingNoun = (sentence: Sentence, at: number): Found | undefined => {
  const { tokens, grammar } = sentence;
  if (!grammar.sayings.has(tokens[at]!.bare) || tokens[at]!.possessive) return undefined;
  if (grammar.sayingsFrom.has(tokens[at + 1]?.bare ?? '')) return subjectBehind(sentence, at + 2);
  for (let verb = at - 1; verb > sentence.from && at - verb <= mostBetween + 1; verb--)
    if (grammar.issuing.has(tokens[verb]!.bare)) return subjectBefore(sentence, verb, 'stance');
  const next = tokens[at + 1];
  if (!grammar.that.has(next?.bare ?? '') && next?.quote !== 'open' && tokens[at + 2]?.quote !== 'open')
    return undefined;
  return ownerBefore(sentence, at);
};

const ownerBefore = (sentence: Sentence, noun: number): Found | undefined => {
  const { tokens, from, grammar } = sentence;
  for (let at = noun - 1; at >= from && noun - at <= mostBetween + 1; at--) {
    const token = tokens[at]!;
    if (token.quoted || !token.word) return undefined;
    if (!token.possessive) continue;
    if (!isNameWord(token, grammar)) return undefined;
    const names = namesIn(sentence, nameStart(sentence, at), at + 1);
    return names.length === 0 ? undefined : { names, affiliation: '' };
  }
  return undefined;
};
