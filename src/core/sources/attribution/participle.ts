import type { Sentence } from '../reading.ts';
import { type Found, isComma, isDash } from './found.ts';
import { beforeAdverbs, subjectBefore } from './subject-before.ts';
import { subjectOfSentence } from './subject-of-sentence.ts';

/**
 * Who says what a participle leads to: "Jane Doe is saying that", "Jane Doe was quoted as saying", and the subject
 * of the sentence for "…, calling it late".
 */
export const byParticiple = (sentence: Sentence, at: number, first: boolean): Found | undefined => {
  const { tokens, from, grammar } = sentence;
  if (tokens[at - 1]?.bare === 'as' && grammar.quotedAs.has(tokens[at - 2]?.bare ?? '')) {
    const be = beforeAdverbs(sentence, at - 3);
    return be > from && grammar.passive.has(tokens[be]!.bare)
      ? subjectBefore(sentence, be, 'stance')
      : undefined;
  }
  const be = beforeAdverbs(sentence, at - 1);
  if (be > from && grammar.progressive.has(tokens[be]!.bare)) return subjectBefore(sentence, be, 'stance');
  const before = tokens[at - 1];
  return first && (isComma(before) || isDash(before) || grammar.beforeParticiple.has(before?.bare ?? ''))
    ? subjectOfSentence(sentence, at)
    : undefined;
};
