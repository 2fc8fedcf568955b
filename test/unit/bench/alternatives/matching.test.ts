import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cover } from '../../../bench/alternatives/matching/matcher.ts';
import { matchers } from '../../../bench/alternatives/matching/matchers.ts';
import { sameWords } from '../../../bench/alternatives/matching/rolling.ts';
import { textOf } from '../../../bench/alternatives/synthetic.ts';
import { hashWords } from '../../../../src/core/text/words.ts';

/** Words that all differ, with a stop word before each third one: some methods go by them. */
const prose = (from: number, count: number): string[] =>
  Array.from({ length: count }, (_, i) => (i % 3 === 0 ? 'the' : `w${(from + i).toString(26)}`));
const copied = prose(0, 60);
const single = prose(1_000, 60);
const other = prose(2_000, 60);
const last = prose(3_000, 60);
const textFrom = (words: readonly string[]) => textOf(hashWords(words.join(' ')));
const names = [...matchers.keys()];

describe.each(names)('%s', (name) => {
  const find = matchers.get(name)!;

  test('finds a paragraph that stands again, both times', () => {
    const found = find(textFrom([...copied, ...single, ...other, ...copied, ...last]));
    const marked = (from: number): number => found.subarray(from, from + 60).reduce((a, b) => a + b, 0);
    expect([marked(0), marked(180)]).toEqual([60, 60]);
    // A method may draw the border a word or two off.
    expect(marked(60) + marked(120) + marked(240)).toBeLessThanOrEqual(4);
  });

  test.each([
    ['nothing', []],
    ['one word', ['word']],
    ['fewer words than a shingle', copied.slice(0, 5)],
    ['paragraphs that all differ', [...copied, ...single, ...other]],
    ['a phrase that comes again', [...copied, ...copied.slice(1, 4), ...single]],
  ])('finds nothing in %s', (_, words) => {
    const found = find(textFrom(words));
    expect(found.length).toBe(words.length);
    expect(found.includes(1)).toBe(false);
  });
});

/** What "stands again" means, told without any cleverness. */
const plainly = (words: Int32Array, k: number): Uint8Array => {
  const starts = new Uint8Array(words.length);
  for (let i = 0; i + k <= words.length; i++)
    for (let j = i + 1; j + k <= words.length; j++) if (sameWords(words, i, j, k)) starts[i] = starts[j] = 1;
  return cover(starts, k, words.length);
};

const fewWords = fc
  .array(fc.integer({ min: 1, max: 4 }), { maxLength: 120 })
  .map((words) => Int32Array.from(words));

test.each([
  ['shingle table k=4', 4],
  ['shingle table k=6', 6],
  ['suffix array, 6', 6],
])('%s marks exactly the words of rows that stand twice', (name, k) => {
  fc.assert(
    fc.property(fewWords, (words) => {
      expect(matchers.get(name)!(textOf(words))).toEqual(plainly(words, k));
    }),
  );
});

test.each(names)('%s marks no word that does not stand again', (name) => {
  const once = fc.uniqueArray(fc.integer(), { maxLength: 200 }).map((words) => Int32Array.from(words));
  fc.assert(
    fc.property(once, (words) => {
      expect(matchers.get(name)!(textOf(words)).includes(1)).toBe(false);
    }),
    { numRuns: 30 },
  );
});
