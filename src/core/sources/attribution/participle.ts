import { isNameWord } from '../name-words.ts';
import { nameStart, namesIn } from '../proper-name.ts';
import type { Sentence } from '../reading.ts';
import { type Found, isComma, isDash } from './found.ts';
import { beforeAdverbs, subjectBefore } from './subject-before.ts';
import { subjectOfSentence } from './subject-of-sentence.ts';

/** Words between "with" and the name that it leads to, at most: "with former". */
const mostLeading = 3;
/** Tokens of what stands between two dashes behind the name, at most. */
const longestAside = 24;

/**
 * Who says what a participle leads to: "Jane Doe is saying that", "Jane Doe was quoted as saying", "with Jane Doe calling
 * it late", and the subject of the sentence for "…, calling it late".
 */
export const byParticiple = (sentence: Sentence, at: number, first: boolean): Found | undefined => {
  const { tokens, from, grammar } = sentence;
  if (tokens[at - 1]?.bare === 'as' && grammar.quotedAs.has(tokens[at - 2]?.bare ?? '')) {
    const be = beforeAdverbs(sentence, at - 3);
    return be > from && grammar.passive.has(tokens[be]!.bare)
      ? subjectBefore(sentence, be, 'stance')
      : undefined;
  }
  const seen = perceived(sentence, at);
  if (seen !== undefined) return seen;
  const be = beforeAdverbs(sentence, at - 1);
  if (be > from && grammar.progressive.has(tokens[be]!.bare)) return subjectBefore(sentence, be, 'stance');
  const own = withName(sentence, be);
  if (own !== undefined) return own;
  const before = tokens[at - 1];
  return first && (isComma(before) || isDash(before) || grammar.beforeParticiple.has(before?.bare ?? ''))
    ? subjectOfSentence(sentence, at)
    : undefined;
};

/** "Jane Doe was heard saying", "Jane Doe can be seen telling the crowd". */
const perceived = (sentence: Sentence, at: number): Found | undefined => {
  const { tokens, from, grammar } = sentence;
  if (!grammar.perceived.has(tokens[at - 1]?.bare ?? '')) return undefined;
  let be = beforeAdverbs(sentence, at - 2);
  if (be <= from || !grammar.passive.has(tokens[be]!.bare)) return undefined;
  // "can be", "could later be"
  const modal = beforeAdverbs(sentence, be - 1);
  if (modal > from && grammar.possible.has(tokens[modal]!.bare)) be = modal;
  return subjectBefore(sentence, be, 'stance');
};

/** "with Jane Doe calling it late", also with words between dashes behind the name that ends with token `last`. */
const withName = (sentence: Sentence, last: number): Found | undefined => {
  const { tokens, from, grammar } = sentence;
  const end = isDash(tokens[last]) ? beforeAside(sentence, last) : last;
  if (end <= from || !isNameWord(tokens[end], grammar) || tokens[end]!.possessive) return undefined;
  const start = nameStart(sentence, end);
  for (let at = start - 1; at >= from && start - at <= mostLeading + 1; at--) {
    const { word, bare } = tokens[at]!;
    if (grammar.absolute.has(bare)) {
      const names = namesIn(sentence, start, end + 1);
      return names.length > 0 ? { names, affiliation: '' } : undefined;
    }
    if (!word || grammar.prepositions.has(bare)) return undefined;
  }
  return undefined;
};

/** The token before the dash that opens what token `close` ends; -1 where there is none. */
const beforeAside = ({ tokens, from }: Sentence, close: number): number => {
  for (let at = close - 1; at > from && close - at < longestAside; at--)
    if (isDash(tokens[at])) return at - 1;
  return -1;
};
