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
])('%s', (text, expected) => expect(names([text])).toEqual(expected));

test('authors and lines', () => {
  expect(names([], ['Reuters'])).toEqual(['Reuters']);
  expect(names([], ['Press Trust of India'], ['The Associated Press'])).toEqual(['PTI', 'AP']);
  expect(names([], [], ['Map', 'Photo by AFP', 'News'])).toEqual([]);
});
