import type { SpeechForm } from '../languages/language.ts';
import { endsName, isNameWord } from '../name-words.ts';
import { nameStart, namesIn } from '../proper-name.ts';
import type { Sentence } from '../reading.ts';
import { beforeApposition } from './apposition.ts';
import { describedName } from './described-name.ts';
import { type Found, isComma, isDash } from './found.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { openingBracket } from './brackets.ts';
import { subjectOfSentence } from './subject-of-sentence.ts';

/** Tokens of a title in quotation marks, at most. */
const longestTitle = 9;
/** Words before a name that describe it, at most: "the former senator". */
const mostDescribing = 5;
/** Tokens of what stands between two commas behind a name, at most. */
const longestAside = 20;
/** Words between such a verb and "to say", at most. */
const longestMeans = 10;
/** Tokens of when and where a work has come out, at most. */
const longestPublished = 8;

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
  if (form === 'base' && !infinitive && tokens[at]?.bare === 'to')
    return led(sentence, at - 1) ?? byMeans(sentence, at);
  at = beforePublished(sentence, beforeAdverbs(sentence, at));
  const left = tokens[at];
  if (at < from || left === undefined || left.quoted) return undefined;
  // "Theresa May said": a name is no auxiliary.
  if (!left.capital && (grammar.passive.has(left.bare) || grammar.denials.has(left.bare))) return undefined;
  if (left.text === ')') {
    const open = openingBracket(sentence, at);
    return open < 0 ? undefined : nounPhraseAt(sentence, open - 1);
  }
  if (form === 'base' && !infinitive)
    return exampleOf(sentence, at) ?? pluralOnly(nounPhraseAt(sentence, at), sentence);
  if (grammar.relative.has(left.bare) && !isNameWord(left, grammar))
    return form === 'speech'
      ? lastOf(nounPhraseAt(sentence, isComma(tokens[at - 1]) ? at - 2 : at - 1))
      : undefined;
  if (left.quote === 'close') return behindTitle(sentence, at);
  if (isComma(left) && tokens[at - 1]?.text === ')') {
    // "Jane Doe (D-Md.), said", but "Jane Doe, a teacher at the Example School (ES), said".
    const phrase = nounPhraseAt(sentence, at - 1);
    if (phrase === undefined || phrase.names.length === 0) return beforeApposition(sentence, at) ?? phrase;
    return describedBeforeBracket(sentence, at - 1) ?? phrase;
  }
  if (isComma(left) || isDash(left)) return beforeApposition(sentence, at);
  if (grammar.coordinators.has(left.bare)) return subjectOfSentence(sentence, at, false);
  return nounPhraseAt(sentence, at);
};

/** "The governor of Ohio, Jane Doe (R), said": what stands before the first comma, where a bracket follows the name. */
const describedBeforeBracket = (sentence: Sentence, close: number): Found | undefined => {
  const open = openingBracket(sentence, close);
  const comma = open > sentence.from ? nameStart(sentence, open - 1) - 1 : -1;
  return comma > sentence.from && isComma(sentence.tokens[comma])
    ? describedName(sentence, comma, open, nounPhraseAt(sentence, comma - 1))
    : undefined;
};

/** "led Jane Doe to say", "prompting Jane Doe, who was there, to say". */
const led = (sentence: Sentence, end: number): Found | undefined => {
  const { tokens, from, grammar } = sentence;
  const last = isComma(tokens[end]) ? commaBefore(sentence, end) : end;
  if (last < from || !isNameWord(tokens[last], grammar) || tokens[last]!.possessive) return undefined;
  const start = nameStart(sentence, last);
  for (let at = start - 1; at >= from && start - at <= mostDescribing; at--) {
    if (grammar.leading.has(tokens[at]!.bare)) {
      const names = namesIn(sentence, start, last + 1);
      return names.length > 0 ? { names, affiliation: '' } : undefined;
    }
    if (!tokens[at]!.word || grammar.prepositions.has(tokens[at]!.bare)) return undefined;
  }
  return undefined;
};

/** "Jane Doe took to the radio to say" */
const byMeans = (sentence: Sentence, to: number): Found | undefined => {
  const { tokens, from, grammar } = sentence;
  for (let at = to - 1; at > from && to - at < longestMeans; at--) {
    const { word, quoted, bare } = tokens[at]!;
    if (!word || quoted || (grammar.clauseOpeners.has(bare) && bare !== 'as')) return undefined;
    if (grammar.meansTo.has(bare)) return subjectBefore(sentence, at, 'stance');
  }
  return undefined;
};

/** The token before the comma that opens what token `close` ends. */
const commaBefore = ({ tokens, from }: Sentence, close: number): number => {
  for (let at = close - 1; at > from && close - at < longestAside; at--)
    if (isComma(tokens[at])) return at - 1;
  return -1;
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

/** "A report published in May says": the token before where a work has come out; `end` itself where that is not said. */
const beforePublished = ({ tokens, from, grammar }: Sentence, end: number): number => {
  for (let at = end; at > from && end - at < longestPublished; at--) {
    const { word, quoted, text, bare } = tokens[at]!;
    if (quoted || !(word || /^\d/.test(text)) || grammar.verbs.get(bare) === 'speech') return end;
    const before = tokens[at - 1]!;
    if (
      grammar.published.has(bare) &&
      before.word &&
      !grammar.passive.has(before.bare) &&
      !grammar.between.has(before.bare)
    )
      return at < end ? at - 1 : end;
  }
  return end;
};

/** Steps over what may stand between a subject and its verb: "has also", "angrily", "on Monday". */
export const beforeAdverbs = (sentence: Sentence, last: number): number => {
  const { tokens, from, grammar } = sentence;
  let at = last;
  while (at >= from && isBetween(sentence, at)) at -= 1;
  if (grammar.weekdays.has(tokens[at]?.bare ?? '') && at > from && !endsName(tokens, at, grammar))
    at -= grammar.prepositions.has(tokens[at - 1]!.bare) ? 2 : 1;
  if (grammar.timeNouns.has(tokens[at]?.bare ?? '') && grammar.beforeTimes.has(tokens[at - 1]?.bare ?? ''))
    at -= 2;
  while (at >= from && isBetween(sentence, at)) at -= 1;
  // "repeatedly and publicly"
  if (
    at < last &&
    at - 1 > from &&
    grammar.coordinators.has(tokens[at]?.bare ?? '') &&
    isAdverb(sentence, at - 1) &&
    isAdverb(sentence, at + 1)
  )
    return beforeAdverbs(sentence, at - 1);
  return at;
};

const isAdverb = ({ tokens, grammar }: Sentence, at: number): boolean =>
  tokens[at]!.word && !tokens[at]!.capital && grammar.language === 'en' && tokens[at]!.bare.endsWith('ly');

const isBetween = (sentence: Sentence, at: number): boolean => {
  const { tokens, grammar } = sentence;
  const token = tokens[at]!;
  return (
    token.word &&
    !token.quoted &&
    !token.capital &&
    (grammar.between.has(token.bare) || isAdverb(sentence, at))
  );
};

/** "Jane Doe and John Roe, who said": the clause belongs to the last one. */
const lastOf = (found: Found | undefined): Found | undefined =>
  found === undefined ? undefined : { ...found, names: found.names.slice(-1) };

/** "Experts such as Jane Doe say": the noun of the plural stands before its example. */
const exampleOf = (sentence: Sentence, end: number): Found | undefined => {
  const { tokens, grammar } = sentence;
  if (!isNameWord(tokens[end], grammar) || tokens[end]!.possessive) return undefined;
  const start = nameStart(sentence, end);
  const [before, word] = [tokens[start - 2]?.bare ?? '', tokens[start - 1]?.bare ?? ''];
  const people =
    before === 'such' && word === 'as'
      ? tokens[start - 3]
      : grammar.examples.has(word)
        ? tokens[start - 2]
        : undefined;
  if (!grammar.roles.has(people?.bare ?? '')) return undefined;
  const names = namesIn(sentence, start, end + 1);
  return names.length > 0 ? { names, affiliation: people!.text } : undefined;
};

const pluralOnly = (found: Found | undefined, { grammar }: Sentence): Found | undefined => {
  if (found === undefined) return undefined;
  const plural =
    found.pronoun === 'they' ||
    (found.called !== undefined && found.pronoun === undefined) ||
    found.names.length > 1 ||
    found.names.every(({ name }) => grammar.groups.has(name.toLowerCase()));
  return plural ? found : undefined;
};
