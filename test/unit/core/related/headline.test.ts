import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isHeadline, splitHeadlines } from '../../../../src/core/related/headline.ts';
import { normalise } from '../../../../src/core/related/labels.ts';

test.each([
  ['Ferry runs aground near Port Ellery', true],
  ['Home', false],
  ['12:30', false],
  ['2024-03-11 14:25', false],
  ['Subscribe to our newsletter', false],
  ['By Agnes Tollmark', false],
  ['3 comments on this', false],
  ['word '.repeat(60), false],
])('%j may be a headline: %s', (text, is) => {
  expect(isHeadline(text)).toBe(is);
});

describe('headlines run together', () => {
  const known = new Map(
    ['Ferry runs aground', 'Ferry runs aground again, harbour master says', 'What the salt is for'].map(
      (text) => [normalise(text), text],
    ),
  );

  test('are split by those known from elsewhere, the longest first', () => {
    expect(
      splitHeadlines(
        'What the salt is for Ferry runs aground again, harbour master says Ferry runs aground',
        known,
      ),
    ).toEqual([
      'What the salt is for',
      'Ferry runs aground again, harbour master says',
      'Ferry runs aground',
    ]);
  });

  test('stay together where a part is not known', () => {
    expect(splitHeadlines('What the salt is for and something else', known)).toBeUndefined();
  });

  test('any row of known headlines is split into them', () => {
    const titles = ['Alpha beta gamma', 'Delta epsilon', 'Zeta eta theta iota'];
    const all = new Map(titles.map((title) => [normalise(title), title]));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...titles), { minLength: 1, maxLength: 8 }), (row) => {
        expect(splitHeadlines(row.join(' '), all)).toEqual(row);
      }),
    );
  });
});
