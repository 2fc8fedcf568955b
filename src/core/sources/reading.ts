import { capitals } from '../text/letters.ts';
import type { Grammar } from './grammar.ts';
import { sentenceStarts } from './sentence.ts';
import { type Token, tokenise } from './tokens.ts';

/** What the whole story says about a word: whether it also stands in lower case, or with a capital amid a sentence. */
export interface Vocabulary {
  readonly common: ReadonlySet<string>;
  readonly proper: ReadonlySet<string>;
  /** Words with a capital that stand behind an article and are a name by themselves there: "told the Guardian". */
  readonly houses: ReadonlySet<string>;
}

/** A sentence as a range of its paragraph's tokens, with what is needed to read it. */
export interface Sentence {
  readonly tokens: readonly Token[];
  readonly from: number;
  /** Behind its last token. */
  readonly to: number;
  readonly grammar: Grammar;
  readonly vocabulary: Vocabulary;
}

export interface Paragraph {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** More words than this of a story are not read. */
const most = 60_000;

/** A story's paragraphs as tokens and sentences. */
export const readStory = (texts: readonly string[], grammar: Grammar): readonly Paragraph[] => {
  const read: { text: string; tokens: readonly Token[]; starts: readonly number[] }[] = [];
  let words = 0;
  for (const text of texts) {
    const tokens = tokenise(text, grammar.abbreviations);
    words += tokens.length;
    if (words > most) break;
    read.push({ text, tokens, starts: sentenceStarts(tokens) });
  }
  const vocabulary = vocabularyOf(read, grammar);
  return read.map(({ text, tokens, starts }) => ({
    text,
    tokens,
    sentences: starts.flatMap((from, index) => {
      const to = starts[index + 1] ?? tokens.length;
      const begin = index === 0 ? behindDateline(tokens) : from;
      return begin < to ? [{ tokens, from: begin, to, grammar, vocabulary }] : [];
    }),
  }));
};

/** A dateline begins with its place in capitals. */
const threeCapitals = new RegExp(`^[${capitals}]{3}`);
/** Tokens of a dateline, at most: "WASHINGTON, June 10 (UPI) —". */
const longestDateline = 14;

/** Where a paragraph's text begins behind the place and the agency in front of it. */
const behindDateline = (tokens: readonly Token[]): number => {
  if (!threeCapitals.test(tokens[0]?.text ?? '')) return 0;
  for (let at = 1; at < tokens.length && at < longestDateline; at++) {
    const { text, word, capital } = tokens[at]!;
    if (/^[\u2012-\u2015-]$/.test(text)) return at + 1;
    if (word ? !capital : !/^[\d(),./]/.test(text)) return 0;
  }
  return 0;
};

const vocabularyOf = (
  paragraphs: readonly { readonly tokens: readonly Token[]; readonly starts: readonly number[] }[],
  grammar: Grammar,
): Vocabulary => {
  const houses = new Set<string>();
  const common = new Set<string>();
  const proper = new Set<string>();
  for (const { tokens, starts } of paragraphs) {
    const first = new Set(starts);
    tokens.forEach((token, index) => {
      if (!token.word) return;
      const before = tokens[index - 1];
      if (!token.capital) common.add(token.bare);
      else if (
        !first.has(index) &&
        before!.quote === undefined &&
        before!.text !== '.' &&
        before!.text !== ':'
      )
        proper.add(token.bare);
      if (token.capital && before?.bare === 'the' && standsAlone(tokens[index + 1], grammar))
        houses.add(token.bare);
    });
  }
  return { common, proper, houses };
};

/** No noun follows a name: a mark, a preposition, an auxiliary. */
const standsAlone = (
  next: Token | undefined,
  { prepositions, passive, between, clauseOpeners }: Grammar,
): boolean =>
  next === undefined ||
  (next.word
    ? !next.capital &&
      (prepositions.has(next.bare) ||
        passive.has(next.bare) ||
        between.has(next.bare) ||
        clauseOpeners.has(next.bare))
    : /^[.,;:]$/.test(next.text));
