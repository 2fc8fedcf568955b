import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from '../../../../src/core/repeats/compare.ts';

const words = fc
  .array(fc.integer({ min: 2, max: 60 }), { maxLength: 200 })
  .map((list) => Int32Array.from(list));

/** Puts the copy together again from the text kept and the differences. */
const rebuilt = (kept: Int32Array, copy: Int32Array): number[] => {
  const out: number[] = [];
  let at = 0;
  for (const { kept: left, copy: right } of compare(kept, copy).differences) {
    out.push(...kept.subarray(at, left.start), ...copy.subarray(right.start, right.end));
    at = left.end;
  }
  return [...out, ...kept.subarray(at)];
};

describe('compare', () => {
  test('text kept and differences give the copy back, word for word', () => {
    fc.assert(
      fc.property(words, words, (kept, copy) => {
        expect(rebuilt(kept, copy)).toEqual([...copy]);
      }),
    );
  });

  test('an edited copy comes back too', () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), words, (kept, from, length, inserted) => {
        const start = from % (kept.length + 1);
        const copy = Int32Array.from([
          ...kept.subarray(0, start),
          ...inserted,
          ...kept.subarray(start + (length % 20)),
        ]);
        expect(rebuilt(kept, copy)).toEqual([...copy]);
      }),
    );
  });

  test('a text is wholly like itself and differs nowhere', () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(compare(text, text)).toEqual({ similarity: 1, differences: [] });
      }),
    );
  });

  test.each([
    ['nothing in common', [1, 2, 3], [4, 5, 6], 0],
    ['one word of four changed', [1, 2, 3, 4], [1, 2, 9, 4], 0.75],
    ['a word left out', [1, 2, 3], [1, 3], 0.8],
  ])('%s', (_, kept, copy, similarity) => {
    expect(compare(Int32Array.from(kept), Int32Array.from(copy)).similarity).toBeCloseTo(similarity);
  });
});
