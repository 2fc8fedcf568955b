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

  const edited = fc
    .tuple(words, fc.array(fc.tuple(fc.nat(), fc.integer({ min: 61, max: 70 })), { maxLength: 10 }))
    .map(([kept, changes]) => {
      const copy = kept.slice();
      for (const [at, word] of changes) if (copy.length > 0) copy[at % copy.length] = word;
      return { kept, copy };
    });

  test('a word of a copy that is replaced by a new one never raises the likeness', () => {
    fc.assert(
      fc.property(edited, fc.nat(), ({ kept, copy }, at) => {
        fc.pre(copy.length > 0);
        const worse = copy.slice();
        worse[at % copy.length] = 99;
        expect(compare(kept, worse).similarity).toBeLessThanOrEqual(compare(kept, copy).similarity);
      }),
    );
  });

  test('it lowers it where the word was in common', () => {
    fc.assert(
      fc.property(edited, fc.nat(), ({ kept, copy }, at) => {
        fc.pre(copy.length > 0 && kept[at % copy.length] === copy[at % copy.length]);
        const worse = copy.slice();
        worse[at % copy.length] = 99;
        expect(compare(kept, worse).similarity).toBeLessThan(compare(kept, copy).similarity);
      }),
    );
  });

  test('a likeness lies between 0 and 1, and is 1 for equal texts only', () => {
    fc.assert(
      fc.property(words, words, (kept, copy) => {
        const { similarity } = compare(kept, copy);
        expect(similarity).toBeGreaterThanOrEqual(0);
        expect(similarity).toBeLessThanOrEqual(1);
        expect(similarity === 1).toBe(kept.join() === copy.join());
      }),
    );
  });

  test('no difference is empty, and between two there are words in common', () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        let last = { kept: -1, copy: -1 };
        for (const { kept, copy } of compare(one, other).differences) {
          expect(kept.end - kept.start + copy.end - copy.start).toBeGreaterThan(0);
          expect(kept.start).toBeGreaterThan(last.kept);
          expect(copy.start).toBeGreaterThan(last.copy);
          last = { kept: kept.end, copy: copy.end };
        }
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
