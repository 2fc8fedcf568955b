/** Made-up texts that ask for a method's growth: very long ones, and one paragraph again and again. */
import type { Span } from '../../../src/core/repeats/passages.ts';
import { hashWords } from '../../../src/core/text/words.ts';
import type { Text } from './matching/matcher.ts';

const paragraph = 60;
const vocabulary = 20_000;
/** The most common words are stop words, which SpotSigs goes by. */
const commonest = hashWords('the of and to a in is that for it');

/** Numbers that look random and are the same each time (xorshift, G. Marsaglia 2003), 0 to 1. */
const randomOf = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
};

/** Words as common as in a language: the n-th most common one about 1/n as often as the first (Zipf). */
export const proseWords = (count: number, words = vocabulary, seed = 1): Int32Array => {
  const random = randomOf(seed);
  return Int32Array.from({ length: count }, () => {
    const rank = Math.floor(words ** random());
    return commonest[rank - 1] ?? Math.imul(rank, 0x9e3779b1) >>> 2;
  });
};

/** Each paragraph is a block, each ten of them an element, all of them one more. */
export const textOf = (words: Int32Array): Text => {
  const spans = (size: number): Span[] =>
    Array.from({ length: Math.ceil(words.length / size) }, (_, i) => ({
      start: i * size,
      end: Math.min(words.length, (i + 1) * size),
    }));
  const elements = spans(10 * paragraph).flatMap((ten) => [
    ten,
    ...spans(paragraph).slice(ten.start / paragraph, ten.end / paragraph),
  ]);
  return { words, blocks: spans(paragraph), elements: [{ start: 0, end: words.length }, ...elements] };
};

/** Every fourth paragraph stands again, somewhere later. */
const long = (count: number): Text => {
  const words = proseWords(count);
  for (let at = paragraph * 4, i = 1; at + paragraph <= count; at += paragraph * 4, i++)
    words.copyWithin(
      at,
      Math.floor(at / 2 / paragraph) * paragraph,
      Math.floor(at / 2 / paragraph) * paragraph + paragraph,
    );
  return textOf(words);
};

const again = (times: number): Text => {
  const one = proseWords(paragraph);
  return textOf(Int32Array.from({ length: times * paragraph }, (_, i) => one[i % paragraph]!));
};

export const matchingCases = {
  '10,000 words': () => long(10_000),
  '100,000 words': () => long(100_000),
  '1,000,000 words': () => long(1_000_000),
  '1,000 times': () => again(1_000),
  '10,000 times': () => again(10_000),
} as const;

/** Two texts to align. */
export interface Pair {
  readonly kept: Int32Array;
  readonly copy: Int32Array;
}

/** One word of twenty is another. */
const edited = (kept: Int32Array): Int32Array => {
  const random = randomOf(7);
  return kept.map((word) => (random() < 0.05 ? Math.floor(random() * 2 ** 30) : word));
};

/** The second third comes last. */
const moved = (kept: Int32Array): Int32Array => {
  const third = Math.floor(kept.length / 3);
  return Int32Array.from([
    ...kept.subarray(0, third),
    ...kept.subarray(2 * third),
    ...kept.subarray(third, 2 * third),
  ]);
};

/** A text that says everything twice: no word stands once. */
const twice = (words: Int32Array): Int32Array => Int32Array.from([...words, ...words]);

const pair = (kept: Int32Array, copy: Int32Array): Pair => ({ kept, copy });

export const alignmentCases = {
  edited: () => pair(proseWords(10_000), edited(proseWords(10_000))),
  moved: () => pair(proseWords(600), moved(proseWords(600))),
  doubled: () => pair(twice(proseWords(600)), edited(twice(proseWords(600)))),
  unrelated: () => pair(proseWords(10_000), proseWords(10_000, vocabulary, 2)),
  'few words': () => pair(proseWords(10_000, 300), proseWords(10_000, 300, 2)),
} as const;
