import { expect, test } from 'vitest';
import { WordPairs } from '../../../../src/core/text/word-pairs.ts';

const known = new WordPairs(Int32Array.of(1, 2, 3, 4, 5));

test.each([
  [[1, 2, 3], 1],
  [[3, 4, 9], 0.5],
  [[2, 1], 0],
  [[7], 1],
  [[], 1],
])('share of %j', (words, share) => {
  expect(known.share(Int32Array.from(words))).toBe(share);
});

test('only the words that count', () => {
  expect(new WordPairs(Int32Array.of(1, 2, 3), 2).share(Int32Array.of(2, 3))).toBe(0);
});
