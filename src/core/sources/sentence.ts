import { isSmall } from '../text/letters.ts';
import { type Token, tokenise } from './tokens.ts';

const stops: ReadonlySet<string> = new Set('.!?\u2026');
/** Longest run of tokens in brackets that is read as a part of its sentence. */
const longestAside = 30;

/**
 * Where sentences begin: indices of tokens. What stands in quotation marks or brackets does not part the sentence
 * around it. `Intl.Segmenter` knows neither, nor abbreviations: see docs/languages.md for what it was worth.
 */
export const sentenceStarts = (tokens: readonly Token[]): readonly number[] => {
  const starts = [0];
  let aside = -1;
  // The sentence has words of its own, not only a quotation that its speaker may follow.
  let own = false;
  tokens.forEach((token, index) => {
    if (token.text === '(' && index > aside) aside = closingBracket(tokens, index);
    if (
      index === 0 ||
      index <= aside ||
      token.quoted ||
      stops.has(token.text) ||
      token.text === ')' ||
      token.text === ']'
    )
      return;
    const before = tokens[index - 1]!;
    const closed = before.quote === 'close' && tokens[index - 2]?.text === '.' && token.capital;
    const ended = closed && (own || beginsOther.test(token.text));
    const abbreviation = before.text.length > 1 && before.text.endsWith('.');
    const stopped = stops.has(before.text) && !isWithin(before, token);
    if (ended || (!before.quoted && (stopped || (abbreviation && beginsAnew(before, token))))) {
      starts.push(index);
      own = false;
    }
    own ||= token.word;
  });
  return starts;
};

/** The stop is a sign within an address: "example.org/search?name". */
const isWithin = (stop: Token, { start, text }: Token): boolean =>
  stop.start + stop.text.length === start && isSmall(text.charAt(0));

/** What begins a sentence of its own behind a quotation that has ended with a full stop: "“It is late.” Her brother said". */
const beginsOther = /^(?:Her|His|Their|Its|But|And)$/;

const closingBracket = (tokens: readonly Token[], open: number): number => {
  for (let at = open + 1; at < tokens.length && at - open < longestAside; at++)
    if (tokens[at]!.text === ')') return at;
  return -1;
};

/** "in the U.S. The bill": an abbreviation that ends its sentence is followed by a word that begins one. */
const beginsAnew = (before: Token, token: Token): boolean =>
  /^(?:[^.\s\d]\.){2,}$/.test(before.text) &&
  /^(?:The|A|An|In|On|But|He|She|It|They|We|This|That|And)$/.test(token.text);

/**
 * The sentence of a paragraph that holds the character at `place`.
 *
 * @param abbreviations of the paragraph's language, in lower case
 */
export const sentenceAt = (paragraph: string, place: number, abbreviations?: ReadonlySet<string>): string => {
  const tokens = tokenise(paragraph, abbreviations);
  const starts = sentenceStarts(tokens).map((index) => tokens[index]?.start ?? 0);
  const next = starts.findIndex((start) => start > place);
  const start = next < 0 ? starts.at(-1) : starts[next - 1];
  return paragraph.slice(start ?? 0, next < 0 ? undefined : starts[next]).trim();
};
