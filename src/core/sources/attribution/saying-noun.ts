import type { Grammar } from '../grammar.ts';
import { isNameWord } from '../name-words.ts';
import { nameEnd, nameStart, namesIn } from '../proper-name.ts';
import type { Sentence } from '../reading.ts';
import { type Found, isComma } from './found.ts';
import { subjectBefore } from './subject-before.ts';
import { subjectBehind } from './subject-behind.ts';

/** Words between an owner and what he said: "Doe's long and angry letter". */
const mostBetween = 3;

/** Who a noun of saying at token `at` belongs to: "Doe's claim that", "a statement from the ministry". */
export const bySayingNoun = (sentence: Sentence, at: number): Found | undefined => {
  const { tokens, grammar } = sentence;
  const view = viewOf(sentence, at);
  if (view !== undefined) return view;
  const saying = grammar.sayings.has(tokens[at]!.bare);
  if (tokens[at]!.possessive || (!saying && !grammar.views.has(tokens[at]!.bare))) return undefined;
  const author = authorBehind(sentence, at);
  if (author !== undefined) return author;
  if (!saying) return ownerOf(sentence, at);
  // "a statement issued by the ministry"
  const behind = grammar.issuing.has(tokens[at + 1]?.bare ?? '') ? at + 2 : at + 1;
  // "According to a study by the institute, the tram is late": what is said may follow the comma.
  if (grammar.sayingsFrom.has(tokens[behind]?.bare ?? ''))
    return subjectBehind(sentence, behind + 1, false, true);
  for (let verb = at - 1; verb > sentence.from && at - verb <= mostBetween + 1; verb--)
    if (grammar.issuing.has(tokens[verb]!.bare)) return subjectBefore(sentence, verb, 'stance');
  return ownerOf(sentence, at);
};

/** "in Jane Doe's view", "by Doe's own account" */
const viewOf = (sentence: Sentence, noun: number): Found | undefined => {
  const { tokens, from, grammar } = sentence;
  if (!grammar.viewsIn.nouns.has(tokens[noun]!.bare)) return undefined;
  const owner = tokens[noun - 1]?.bare === 'own' ? noun - 2 : noun - 1;
  if (owner <= from || !tokens[owner]!.possessive || !isNameWord(tokens[owner], grammar)) return undefined;
  const start = nameStart(sentence, owner);
  if (!grammar.viewsIn.before.has(tokens[start - 1]?.bare ?? '')) return undefined;
  const names = namesIn(sentence, start, owner + 1);
  return names.length === 1 ? { names, affiliation: '' } : undefined;
};

/** "Doe's claim that" */
const ownerOf = (sentence: Sentence, at: number): Found | undefined => {
  const { tokens, grammar } = sentence;
  const next = tokens[at + 1];
  // "Doe's message is that"
  if (grammar.passive.has(next?.bare ?? '') && leadsToClause(sentence, at + 2))
    return ownerBefore(sentence, at);
  if (!leadsToClause(sentence, at + 1) && next?.quote !== 'open' && tokens[at + 2]?.quote !== 'open')
    return undefined;
  return ownerBefore(sentence, at);
};

/** "that" with a subject behind it; with a verb, as in "the claim that helped", it is a pronoun. */
const leadsToClause = ({ tokens, grammar }: Sentence, at: number): boolean => {
  const next = tokens[at + 1];
  return (
    grammar.that.has(tokens[at]?.bare ?? '') &&
    next !== undefined &&
    (next.capital || !(isVerbForm(next.bare, grammar) && !grammar.sayings.has(next.bare)))
  );
};

const isVerbForm = (word: string, { passive, denials, finiteForms, verbs }: Grammar): boolean =>
  passive.has(word) || denials.has(word) || finiteForms.has(word) || verbs.has(word) || word.endsWith('ed');

/** "an announcement in September by Jane Doe that", "a demand, by Jane Doe, that" */
const authorBehind = (sentence: Sentence, noun: number): Found | undefined => {
  const { tokens, to, grammar } = sentence;
  for (let by = noun + 1; by < to && by - noun <= mostBetween + 1; by++) {
    const { word, quoted, bare } = tokens[by]!;
    if (
      quoted ||
      grammar.verbs.has(bare) ||
      grammar.clauseOpeners.has(bare) ||
      !(word || isComma(tokens[by]))
    )
      return undefined;
    if (!grammar.sayingsFrom.has(bare)) continue;
    let start = by + 1;
    while (
      start < to &&
      start - by <= mostBetween &&
      tokens[start]!.word &&
      !isNameWord(tokens[start], grammar)
    )
      start += 1;
    const end = nameEnd(sentence, start);
    const that = isComma(tokens[end]) ? end + 1 : end;
    if (end === start || !leadsToClause(sentence, that)) return undefined;
    const names = namesIn(sentence, start, end);
    return names.length === 0 ? undefined : { names, affiliation: '' };
  }
  return undefined;
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
