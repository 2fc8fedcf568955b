import { expect, test } from 'vitest';
import { dateReader } from '../../../../src/core/sources/dated-line.ts';

test.each([
  [
    'en',
    'PUBLISHED: November 8, 2023 at 11:30 p.m. | UPDATED: November 9, 2023 at 12:21 a.m.',
    ['2023-11-08T23:30 published', '2023-11-09T00:21 changed'],
  ],
  [
    'de',
    'Diese Seite wurde zuletzt am 29. Januar 2020 um 13:22 Uhr ge\u00e4ndert.',
    ['2020-01-29T13:22 changed'],
  ],
  ['de', 'wurde am 19. Mai 2010 um 23:03 Uhr gepostet', ['2010-05-19T23:03 published']],
  ['de', 'am 19. Mai 2010 vom Rat', ['2010-05-19 undefined']],
  [
    'en',
    'Last updated: 5 May 2021 - 14:49 Published: 3 May 2021',
    ['2021-05-05T14:49 changed', '2021-05-03 published'],
  ],
  ['de', 'Stand: 05. Februar 2020', ['2020-02-05 changed']],
  [
    'de',
    'Ver\u00f6ffentlicht am 10. Februar 20199. Februar 2019 von Eva',
    ['2019-02-10 published', '2019-02-09 undefined'],
  ],
  [
    'fr',
    'Publi\u00e9 le 3 mai 2021 \u00e0 18h02, mis \u00e0 jour le 4 mai 2021',
    ['2021-05-03T18:02 published', '2021-05-04 changed'],
  ],
  ['fi', '12.2.2020 p\u00e4ivitetty', ['2020-02-12 changed']],
  [
    'ja',
    '\u516c\u958b 2020\u5e741\u67081\u65e5 \u66f4\u65b0 2020\u5e741\u67082\u65e5',
    ['2020-01-01 published', '2020-01-02 changed'],
  ],
  ['en', 'Ann LeeMar 10, 2022', ['2022-03-10 undefined']],
  ['en', '3 hours ago', []],
])('%s: %s', (language, line, expected) =>
  expect(dateReader(language)(line).map(({ iso, of }) => `${iso} ${of}`)).toEqual(expected),
);

test('a sentence is not bare, a line of a date and a name is', () => {
  const read = dateReader('en');
  expect(read('The house that burnt down on 3 May 2021 was older than all others there')[0]?.bare).toBe(
    false,
  );
  expect(read('Ann Lee, 3 May 2021')[0]?.bare).toBe(true);
});
