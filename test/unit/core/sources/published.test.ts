import { expect, test } from 'vitest';
import { isoDate } from '../../../../src/core/sources/published.ts';

test.each([
  ['2019-11-20', '', '2019-11-20'],
  ['2019-11-20T10:20:30+05:30', '', '2019-11-20T10:20+05:30'],
  ['2019-11-20 10:20:30.000Z', '', '2019-11-20T10:20Z'],
  ['2019-11-20T10:20:30-0500', '', '2019-11-20T10:20-05:00'],
  ['20191120', '', '2019-11-20'],
  ['Wed, 20 Nov 2019 10:20:30 GMT', 'en', '2019-11-20T10:20Z'],
  ['November 20, 2019 4:05 p.m. EST', 'en', '2019-11-20T16:05-05:00'],
  ['12:30 AM, Sept. 3, 2018', 'en', '2018-09-03T00:30'],
  ['18. Mai 2014, 09:15 Uhr', 'de', '2014-05-18T09:15'],
  ['18.05.2014', 'de', '2014-05-18'],
  ['4 de mayo de 2022 - 18:07 hs', 'es', '2022-05-04T18:07'],
  ['14 septembre 2020 \u00e0 18h02', 'fr', '2020-09-14T18:02'],
  ['1er ao\u00fbt 2020', 'fr', '2020-08-01'],
  ['3 listopada 2021', 'pl', '2021-11-03'],
  ['2019\u5e743\u67081\u65e5 12\u664230\u5206', 'ja', '2019-03-01T12:30'],
  ['11/20/2019', 'en', '2019-11-20'],
  ['03/04/2019', 'en-US', '2019-03-04'],
  ['03/04/2019', 'en-GB', '2019-04-03'],
  ['1574245230', '', '2019-11-20T10:20Z'],
  ['31.02.2014', 'de', undefined],
  ['yesterday', 'en', undefined],
  ['', '', undefined],
])('%s (%s) is %s', (value, lang, expected) => expect(isoDate(value, lang)).toBe(expected));

test('a hostile value takes no time', () => {
  const begun = performance.now();
  for (const value of ['1'.repeat(1e6), `${' '.repeat(1e6)}2019`, '1 a'.repeat(1e5)]) isoDate(value, 'en');
  expect(performance.now() - begun).toBeLessThan(500);
});
