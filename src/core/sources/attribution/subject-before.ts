import type { SpeechForm } from '../languages/language.ts';
import type { Sentence } from '../reading.ts';
import { beforeApposition } from './apposition.ts';
import { type Found, isComma, isDash } from './found.ts';
import { nounPhraseAt, openingBracket } from './noun-phrase.ts';
import { subjectOfSentence } from './subject-of-sentence.ts';

/** Tokens of a title in quotation marks, at most. */
const longestTitle = 9;

/** The subject that stands before the verb at token `verb`. */
export const subjectBefore = (sentence: Sentence, verb: number, form: SpeechForm): Found | undefined => {
  const { tokens, from, grammar } = sentence;
  let at = verb - 1;
  let infinitive = false;
  if (form === 'base' && tokens[at]?.bare === 'to' && grammar.leadIns.has(tokens[at - 1]?.bare ?? '')) {
    infinitive = true;
    at -= 1;
    while (at >= from && grammar.leadIns.has(tokens[at]!.bare)) at -= 1;
  }
  at = beforeAdverbs(sentence, at);
  const left = tokens[at];
  if (at < from || left === undefined || left.quoted) return undefined;
  // "Theresa May said": a name is no auxiliary.
  if (!left.capital && (grammar.passive.has(left.bare) || grammar.denials.has(left.bare))) return undefined;
  if (left.text === ')') {
    const open = openingBracket(sentence, at);
    return open < 0 ? undefined : nounPhraseAt(sentence, open - 1);
  }
  if (form === 'base' && !infinitive) return pluralOnly(nounPhraseAt(sentence, at), sentence);
  if (grammar.relative.has(left.bare))
    return form === 'speech'
      ? lastOf(nounPhraseAt(sentence, isComma(tokens[at - 1]) ? at - 2 : at - 1))
      : undefined;
  if (left.quote === 'close') return behindTitle(sentence, at);
  if (isComma(left) && tokens[at - 1]?.text === ')') return nounPhraseAt(sentence, at - 1);
  if (isComma(left) || isDash(left)) return beforeApposition(sentence, at);
  if (grammar.coordinators.has(left.bare)) return subjectOfSentence(sentence, at, false);
  return nounPhraseAt(sentence, at);
};

/** "Jane Doe, star of “Late,” said": the comma of the apposition stands inside of the quotation marks. */
const behindTitle = (sentence: Sentence, close: number): Found | undefined => {
  const { tokens, from } = sentence;
  if (!isComma(tokens[close - 1])) return undefined;
  for (let at = close - 1; at > from && close - at < longestTitle; at--)
    if (tokens[at]!.quote === 'open')
      return tokens[at - 1]!.word ? beforeApposition(sentence, close, ',') : undefined;
  return undefined;
};

/** Steps over what may stand between a subject and its verb: "has also", "angrily", "on Monday". */
export const beforeAdverbs = (sentence: Sentence, last: number): number => {
  const { tokens, from, grammar } = sentence;
  let at = last;
  while (at >= from && isBetween(sentence, at)) at -= 1;
  if (grammar.weekdays.has(tokens[at]?.bare ?? '') && at > from)
    at -= grammar.prepositions.has(tokens[at - 1]!.bare) ? 2 : 1;
  if (grammar.timeNouns.has(tokens[at]?.bare ?? '') && grammar.beforeTimes.has(tokens[at - 1]?.bare ?? ''))
    at -= 2;
  while (at >= from && isBetween(sentence, at)) at -= 1;
  return at;
};

const isBetween = ({ tokens, grammar }: Sentence, at: number): boolean => {
  const token = tokens[at]!;
  return (
    token.word &&
    !token.quoted &&
    !token.capital &&
    (grammar.between.has(token.bare) || (grammar.language === 'en' && token.bare.endsWith('ly')))
  );
};

/** "Jane Doe and John Roe, who said": the clause belongs to the last one. */
const lastOf = (found: Found | undefined): Found | undefined =>
  found === undefined ? undefined : { ...found, names: found.names.slice(-1) };

const pluralOnly = (found: Found | undefined, { grammar }: Sentence): Found | undefined => {
  if (found === undefined) return undefined;
  const plural =
    found.pronoun === 'they' ||
    (found.called !== undefined && found.pronoun === undefined) ||
    found.names.length > 1 ||
    found.names.every(({ name }) => grammar.groups.has(name.toLowerCase()));
  return plural ? found : undefined;
};
