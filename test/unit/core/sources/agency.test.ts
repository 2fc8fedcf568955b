import { expect, test } from 'vitest';
import { findAgencies } from '../../../../src/core/sources/agency.ts';

const names = (
  paragraphs: readonly string[],
  authors: readonly string[] = [],
  lines: readonly string[] = [],
) => findAgencies(paragraphs, authors, lines).map(({ name }) => name);

test.each<[string, readonly string[]]>([
  ['LONDON (Reuters) - It is late.', ['Reuters']],
  ['HEMPSTEAD, N.Y., Sept. 26 (UPI) \u2014 It is late.', ['UPI']],
  ['BOSTON (AP) \u2014 It is late.', ['AP']],
  ['Berlin (dpa/lno) - Es ist sp\u00e4t.', ['dpa']],
  ['It is late, he told Reuters.', []],
  ['Jane Doe saw John Roe (PA) - a senator', []],
  ['It is late. (AFP)', ['AFP']],
  ['(Reporting by Jane Doe in London; editing by John Roe)', ['Reuters']],
  ['\u00a9 2020 The Associated Press. All rights reserved.', ['AP']],
  ['Source: AFP', ['AFP']],
  ['Madrid, 3 may (EFE).- Es tarde.', ['EFE']],
  ['New Delhi, May 3 (PTI) It is late.', ['PTI']],
  ['(ANSA) - ROMA, 3 MAG - \u00c8 tardi.', ['ANSA']],
  ['MOSCOW, May 3. /TASS/. It is late.', ['TASS']],
  ['BEIJING, May 3 (Xinhua) -- It is late.', ['Xinhua']],
  ['Tokyo, May 3 (Kyodo) It is late.', ['Kyodo']],
  ['Wien (APA/dpa) - Es ist sp\u00e4t.', ['APA', 'dpa']],
  ['AFP \u2013 Il est tard.', ['AFP']],
  ['Il est tard. (avec AFP)', ['AFP']],
  ['It is late. \u2014 AP', ['AP']],
  ['The Associated Press contributed to this report.', ['AP']],
  ['Mit Material von dpa', ['dpa']],
  ['In May the agency (AP) was paid for its photos.', []],
  ['Photo: AFP', []],
  ['The story was sold to Reuters.', []],
])('%s', (text, expected) => expect(names([text])).toEqual(expected));

test('authors and lines', () => {
  expect(names([], ['Reuters'])).toEqual(['Reuters']);
  expect(names([], ['Press Trust of India'], ['The Associated Press'])).toEqual(['PTI', 'AP']);
  expect(names([], [], ['Map', 'Photo by AFP', 'News'])).toEqual([]);
});

test('the evidence is the sentence that is signed', () => {
  expect(findAgencies(['LONDON (Reuters) - It is late. It is dark.'], [], [])).toEqual([
    { name: 'Reuters', evidence: 'LONDON (Reuters) - It is late.' },
  ]);
});

test('the evidence goes from the beginning of the text to the end of its signed sentence', () => {
  expect(findAgencies(['LOS ANGELES, Sept. 28 (UPI) -- It is late. It is dark.'], [], [])).toEqual([
    { name: 'UPI', evidence: 'LOS ANGELES, Sept. 28 (UPI) -- It is late.' },
  ]);
});
