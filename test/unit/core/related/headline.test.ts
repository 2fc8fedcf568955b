import { describe, expect, test } from 'vitest';
import { isDated, isHeadline, summarises } from '../../../../src/core/related/headline.ts';

describe('a headline', () => {
  test.each([
    'Ferry runs aground near Port Ellery',
    'The 10 oldest lighthouses of the coast',
    '5 things to know about salt',
    'Fähre läuft vor Ellerhafen auf Grund',
    '\u6e2f\u3067\u30d5\u30a7\u30ea\u30fc\u304c\u5ea7\u7901',
  ])('%s', (text) => {
    expect(isHeadline(text)).toBe(true);
  });

  test.each([
    'Home',
    '12:30',
    '2024-03-11 14:25',
    'Subscribe to our newsletter',
    'By Agnes Tollmark',
    '3 comments on this',
    '3 min read',
    'Hear it at https://song.example/1 today',
    'Video 25:34 Min.',
    'vor 2 Stunden',
    'May 4, 2022 03:23pm',
    'lunes 8 de noviembre de 2023',
    '\u30bb\u30ad\u30e5\u30ea\u30c6\u30a3',
    'word '.repeat(60),
  ])('none: %j', (text) => {
    expect(isHeadline(text)).toBe(false);
  });

  test('of two words, where the page marks it up as one', () => {
    expect(isHeadline('Agnes Tollmark')).toBe(false);
    expect(isHeadline('Agnes Tollmark', 2)).toBe(true);
  });
});

test.each([
  ['May 4, 2022', true],
  ['22 abril, 2022', true],
  ['2019.2.28 Thu 8:15', true],
  ['2 hours ago', true],
  ['Ferry runs aground', false],
  ['Ferry 12 runs aground near Port Ellery', false],
])('%s is a date or a count: %s', (text, is) => {
  expect(isDated(text)).toBe(is);
});

test.each([
  ['The harbour master said on Monday that the ferry had lost its way in the fog once more.', true],
  ['The end of the ferry, they say.', false],
  ['What the harbour master said on Monday about the ferry that had lost its way in the fog', false],
])('%s is a summary: %s', (text, is) => {
  expect(summarises(text)).toBe(is);
});
