import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WordHasher, hashWords, isFigure, locateWords } from '../../../../src/core/text/words.ts';

describe('words', () => {
  test.each([
    ['case', 'The Ferry', 'the ferry'],
    ['accents', 'café über', 'cafe uber'],
    ['apostrophes', 'don’t', "don't"],
    ['full-width letters', '\uff21\uff22', 'ab'],
    ['soft hyphens', 'har\u00adbour', 'harbour'],
    ['punctuation and spaces', '“Salt,” he said…', 'salt he  said'],
    ['dashes', 'north—south', 'north south'],
  ])('%s make no difference', (_, a, b) => {
    expect(hashWords(a)).toEqual(hashWords(b));
  });

  test.each([
    ['letters', 'salt', 'malt'],
    ['their order', 'abcdefg', 'bacdefg'],
    ['figures', 'in 2001', 'in 2011'],
    ['length', 'aa', 'aaa'],
  ])('%s do', (_, a, b) => {
    expect(hashWords(a)).not.toEqual(hashWords(b));
  });

  test('scripts without spaces give a word a character', () => {
    expect(hashWords('\u6771\u4eac\u90fd')).toHaveLength(3);
  });

  test('a figure is told by its hash', () => {
    expect([...hashWords('in 1984 and b2b')].map(isFigure)).toEqual([false, true, false, true]);
  });

  test('each word is located', () => {
    const text = '“Salt,” he said';
    const places = locateWords(text);
    expect(Array.from({ length: 3 }, (_, i) => text.slice(places[2 * i], places[2 * i + 1]))).toEqual([
      'Salt',
      'he',
      'said',
    ]);
  });

  test('pieces of a text give the words of the whole', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 20 }), (pieces) => {
        const hasher = new WordHasher();
        for (const piece of pieces) hasher.push(piece);
        hasher.end();
        const whole = pieces.join('');
        expect(hasher.words.slice(0, hasher.count)).toEqual(hashWords(whole));
        expect(locateWords(whole)).toHaveLength(2 * hasher.count);
      }),
    );
  });
});
