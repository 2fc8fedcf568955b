import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aligners } from '../../../bench/alternatives/alignment/aligners.ts';
import { commonIn } from '../../../bench/alternatives/measure-alignment.ts';

const words = fc
  .array(fc.integer({ min: 1, max: 6 }), { maxLength: 60 })
  .map((list) => Int32Array.from(list));
const of = (...list: number[]): Int32Array => Int32Array.from(list);
const names = [...aligners.keys()];

/** Length of the longest common subsequence, by the textbook's table. */
const longest = (a: Int32Array, b: Int32Array): number => {
  let row = new Int32Array(b.length + 1);
  for (const word of a) {
    const next = new Int32Array(b.length + 1);
    b.forEach((other, j) => {
      next[j + 1] = word === other ? row[j]! + 1 : Math.max(row[j + 1]!, next[j]!);
    });
    row = next;
  }
  return row.at(-1)!;
};

describe.each(names)('%s', (name) => {
  const align = aligners.get(name)!;

  test('kept text and differences give the copy back', () => {
    fc.assert(
      fc.property(words, words, (kept, copy) => {
        const rebuilt: number[] = [];
        let at = 0;
        for (const difference of align(kept, copy)) {
          rebuilt.push(...kept.subarray(at, difference.kept.start));
          rebuilt.push(...copy.subarray(difference.copy.start, difference.copy.end));
          at = difference.kept.end;
        }
        expect([...rebuilt, ...kept.subarray(at)]).toEqual([...copy]);
      }),
    );
  });

  test.each([
    ['the same', of(1, 2, 3), of(1, 2, 3), []],
    ['nothing', of(), of(), []],
    ['a word changed', of(1, 2, 3), of(1, 9, 3), [[1, 2, 1, 2]]],
    ['a word more', of(1, 3), of(1, 2, 3), [[1, 1, 1, 2]]],
    ['a word less', of(1, 2, 3), of(1, 3), [[1, 2, 1, 1]]],
    ['nothing in common', of(1, 2), of(3), [[0, 2, 0, 1]]],
  ])('%s', (_, kept, copy, differences) => {
    expect(
      align(kept, copy).map((one) => [one.kept.start, one.kept.end, one.copy.start, one.copy.end]),
    ).toEqual(differences);
  });

  test('has no more in common than the longest common subsequence', () => {
    fc.assert(
      fc.property(words, words, (kept, copy) => {
        expect(commonIn({ kept }, align(kept, copy))).toBeLessThanOrEqual(longest(kept, copy));
      }),
    );
  });
});

test.each(['Myers', 'Hunt–Szymanski'])('%s finds the longest common subsequence', (name) => {
  fc.assert(
    fc.property(words, words, (kept, copy) => {
      expect(commonIn({ kept }, aligners.get(name)!(kept, copy))).toBe(longest(kept, copy));
    }),
  );
});
