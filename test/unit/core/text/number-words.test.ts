import { describe, expect, test } from 'vitest';
import { numbersIn } from '../../../../src/core/text/number-words.ts';

describe('numbers in letters', () => {
  test.each([
    ['en', 'two', '2'],
    ['en', 'twelve', '12'],
    ['en', 'ninety', '90'],
    ['en', 'billion', '1000000000'],
    ['', 'four', '4'],
    ['de', 'vier', '4'],
    ['de', 'millionen', '1000000'],
    ['fr', 'quatorze', '14'],
    ['es', 'dieciséis', '16'],
    ['it', 'ottanta', '80'],
    ['pt', 'duas', '2'],
    ['pt', 'três', '3'],
    ['nl', 'vijf', '5'],
  ])('%s: %s is %s', (lang, word, value) => expect(numbersIn(lang)(word)).toBe(value));

  test.each([
    ['en', 'dozens'],
    ['de', 'einundzwanzig'],
    ['de', 'zweihundertfünfzig'],
    ['es', 'veinticinco'],
    ['it', 'ventuno'],
    ['it', 'trentotto'],
    ['it', 'tremila'],
    ['nl', 'tweeëntwintig'],
  ])('%s: %s is one', (lang, word) => expect(numbersIn(lang)(word)).toBe(word));

  test.each([
    ['en', 'one'],
    ['en', 'tone'],
    ['en', 'sei'],
    ['de', 'und'],
    ['de', 'ein'],
    ['de', 'sei'],
    ['de', 'elfe'],
    ['it', 'uno'],
    ['nl', 'een'],
    ['fr', 'une'],
    ['xx', 'two'],
  ])('%s: %s is none', (lang, word) => expect(numbersIn(lang)(word)).toBeUndefined());
});
