import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise } from '../../../../src/core/related/normalise.ts';
import { splitHeadlines } from '../../../../src/core/related/split.ts';

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
