import { expect, test } from 'vitest';
import { hashWords } from '../../../../src/core/text/words.ts';
import { goldOf } from '../../../bench/alternatives/gold.ts';

/** `1` for each word that should be found. */
const marks = (page: string, ...texts: string[]): string =>
  goldOf(hashWords(page), [texts.map(hashWords)]).join('');

test.each([
  ['a text that stands twice', 'x a b c d e y a b c d e z', ['a b c d e', 'a b c d e'], '0111110111110'],
  [
    'an excerpt: the rest of the text is not repeated',
    'a b c d e f y a b c d',
    ['a b c d e f', 'a b c d'],
    '11110001111',
  ],
  ['words that only the copy has', 'a b c d y a b c d e f', ['a b c d', 'a b c d e f'], '11110111100'],
  ['three words in common are chance', 'a b c y a b c', ['a b c', 'a b c'], '0000000'],
  ['a page without labelled copies', 'a b c d a b c d', [], '00000000'],
])('%s', (_, page, texts, expected) => {
  expect(marks(page, ...texts)).toBe(expected);
});

test('a copy with another text between its halves is found in pieces', () => {
  const words = Array.from({ length: 16 }, (_, i) => `w${i}`);
  const text = words.join(' ');
  const parted = [...words.slice(0, 8), 'ad', ...words.slice(8)].join(' ');
  expect(marks(`${text} y ${parted}`, text, text)).toBe(
    '1'.repeat(16) + '0' + '1'.repeat(8) + '0' + '1'.repeat(8),
  );
});
