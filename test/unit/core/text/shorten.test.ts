import { expect, test } from 'vitest';
import { shortened } from '../../../../src/core/text/shorten.ts';

const words = (count: number): string => Array.from({ length: count }, (_, i) => `w${i + 1}`).join(' ');

test.each([
  ['a short text stays', 'One two.', 4, 'One two.'],
  ['a few words more are not worth a gap', words(7), 4, words(7)],
  ['the middle goes', words(8), 4, 'w1 w2 … w7 w8'],
  ['an odd number: the beginning has the word more', words(9), 3, 'w1 w2 … w9'],
  ['a text without spaces is cut by letters', '一二三四五六七八九十'.repeat(4), 2, '一二三四 … 七八九十'],
  ['letters outside the basic plane stay whole', '𠀀'.repeat(60), 2, '𠀀𠀀𠀀𠀀 … 𠀀𠀀𠀀𠀀'],
  ['nothing', '', 4, ''],
])('%s', (_, text, most, short) => {
  expect(shortened(text, most)).toBe(short);
});
