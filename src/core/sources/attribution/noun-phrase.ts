import { nameStart, namesIn, isNameWord, printed } from '../proper-name.ts';
import type { Sentence } from '../reading.ts';
import { type Found, isComma } from './found.ts';
import { pronounAt } from './pronoun.ts';

/** Words that describe an unnamed source before its noun, at most. */
const mostDescribing = 6;
const farthest = 28;

/** The noun phrase whose last word is token `at`: a name, people without a name, or a pronoun. */
export const nounPhraseAt = (sentence: Sentence, at: number): Found | undefined => {
  const { tokens, from, grammar } = sentence;
  const last = tokens[at];
  if (at < from || last === undefined || last.quoted) return undefined;
  if (last.text === ')') {
    const open = openingBracket(sentence, at);
    return open > from ? nounPhraseAt(sentence, open - 1) : undefined;
  }
  if (isComma(last) && /^(?:jr|sr|ii|iii)$/.test(tokens[at - 1]?.bare ?? ''))
    return nounPhraseAt(sentence, at - 1);
  if (/^(?:Jr\.?|Sr\.?|II|III)$/.test(last.text) && isComma(tokens[at - 1]))
    return nounPhraseAt(sentence, at - 2);
  const pronoun = pronounAt(sentence, at);
  if (pronoun !== undefined) return pronoun;
  if (isNameWord(last, grammar) && !last.possessive) {
    const start = nameStart(sentence, at);
    const lead = beforeDescribed(sentence, start);
    if (lead >= from && grammar.prepositions.has(tokens[lead]!.bare))
      return behindPreposition(sentence, lead, at);
    const names = namesIn(sentence, start, at + 1);
    if (names.length > 0) return { names, affiliation: start > from ? roleBefore(sentence, start) : '' };
    // "Police said": the capital begins the sentence.
    return (start === from || grammar.capitalisedNouns) && grammar.roles.has(last.bare)
      ? unnamed(sentence, at, at)
      : undefined;
  }
  return grammar.roles.has(last.bare) ? unnamed(sentence, at, at) : undefined;
};

/** The token before a name with its article, or with its article and a word between: "at the now-defunct Example Times". */
const beforeDescribed = ({ tokens, grammar }: Sentence, start: number): number => {
  const isArticle = (at: number): boolean => grammar.articles.has(tokens[at]?.bare ?? '');
  if (isArticle(start - 1)) return start - 2;
  return isArticle(start - 2) && tokens[start - 1]!.word && !tokens[start - 1]!.capital
    ? start - 3
    : start - 1;
};

/** Token of the bracket that the one at `close` closes; -1 where it is far or in another sentence. */
export const openingBracket = ({ tokens, from }: Sentence, close: number): number => {
  for (let at = close; at >= from && close - at < farthest; at--) if (tokens[at]!.text === '(') return at;
  return -1;
};

/** "a spokesman for Clinton": no named source, though a name stands before the verb. */
const behindPreposition = (sentence: Sentence, preposition: number, end: number): Found | undefined => {
  const head = sentence.tokens[preposition - 1];
  if (head === undefined || preposition <= sentence.from) return undefined;
  if (sentence.grammar.roles.has(head.bare)) return unnamed(sentence, preposition - 1, end);
  // "Jane Doe at the Example Institute said": of the two names, the first is the subject.
  if (isNameWord(head, sentence.grammar) && !head.possessive) return nounPhraseAt(sentence, preposition - 1);
  return undefined;
};

/** First token of the words that describe the noun before token `head`. */
const describedFrom = ({ tokens, from, grammar }: Sentence, head: number): number => {
  let start = head;
  while (start > from && head - start < mostDescribing) {
    const previous = tokens[start - 1]!;
    if (!previous.word || previous.quoted) break;
    if (grammar.prepositions.has(previous.bare) || grammar.verbs.get(previous.bare) === 'speech') break;
    const determiner = grammar.determiners.has(previous.bare);
    if (!determiner && grammar.clauseOpeners.has(previous.bare)) break;
    start -= 1;
    if (determiner) break;
  }
  return start;
};

/** An unnamed source with the words that describe it: "officials in the Obama administration". */
const unnamed = (sentence: Sentence, head: number, end: number): Found => {
  const { tokens, from, grammar } = sentence;
  let start = describedFrom(sentence, head);
  if (
    start - 2 >= from &&
    grammar.prepositions.has(tokens[start - 1]!.bare) &&
    grammar.roles.has(tokens[start - 2]!.bare)
  )
    start = describedFrom(sentence, start - 2);
  return { names: [], affiliation: '', called: printed(tokens.slice(start, end + 1)) };
};

/** "campaign spokesman" before a name. */
const roleBefore = (sentence: Sentence, start: number): string => {
  const { tokens, grammar } = sentence;
  if (!grammar.roles.has(tokens[start - 1]!.bare)) return '';
  const from = describedFrom(sentence, start - 1);
  return printed(tokens.slice(from, start));
};
