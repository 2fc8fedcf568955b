import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Run, findRuns } from '../../../../src/core/repeats/runs.ts';
import { shingle } from '../../../../src/core/repeats/shingles.ts';
import { finish } from '../../../../src/core/steps.ts';

const runsOf = (words: readonly number[]): Run[] => finish(findRuns(Int32Array.from(words), words.length));

/** Few words, so that they often repeat by chance; of some, a stretch is put in again. */
const texts = fc
  .tuple(
    fc.array(fc.integer({ min: 2, max: 9 }), { maxLength: 300 }),
    fc.nat(),
    fc.nat({ max: 80 }),
    fc.nat(),
  )
  .map(([list, from, length, to]) => {
    const start = from % (list.length + 1);
    const at = to % (list.length + 1);
    return [...list.slice(0, at), ...list.slice(start, start + length), ...list.slice(at)];
  });

describe('runs of equal words', () => {
  test('each is on the page twice, word for word, and reaches not into itself', () => {
    fc.assert(
      fc.property(texts, (words) => {
        for (const { at, from, length } of runsOf(words)) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(from).toBeLessThan(at);
          expect(from + length).toBeLessThanOrEqual(at);
          expect(at + length).toBeLessThanOrEqual(words.length);
          expect(words.slice(at, at + length)).toEqual(words.slice(from, from + length));
        }
      }),
    );
  });

  test('they come in order, do not overlap and are a shingle long at least', () => {
    fc.assert(
      fc.property(texts, (words) => {
        let end = 0;
        for (const { at, length } of runsOf(words)) {
          expect(at).toBeGreaterThanOrEqual(end);
          expect(length).toBeGreaterThanOrEqual(shingle);
          end = at + length;
        }
      }),
    );
  });

  test('words that follow the valid ones are not looked at', () => {
    fc.assert(
      fc.property(texts, texts, (words, rest) => {
        const longer = Int32Array.from([...words, ...rest]);
        expect(finish(findRuns(longer, words.length))).toEqual(runsOf(words));
      }),
    );
  });

  test('a stretch that stands again is found whole, whatever is around it', () => {
    const unique = fc.uniqueArray(fc.integer({ min: 1000, max: 9000 }), { minLength: 12, maxLength: 60 });
    fc.assert(
      fc.property(unique, fc.nat(), fc.nat(), (words, from, length) => {
        const start = from % (words.length - shingle);
        const end = Math.min(words.length, start + shingle + (length % 40));
        const again = words.slice(start, end);
        expect(runsOf([...words, 1, ...again, 2])).toEqual([
          { at: words.length + 1, from: start, length: end - start },
        ]);
      }),
    );
  });

  test('where no word stands twice there are none', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 2 }), { maxLength: 200 }), (words) => {
        expect(runsOf(words)).toEqual([]);
      }),
    );
  });

  test.each<[string, number[], Run[]]>([
    ['no words', [], []],
    ['fewer than a shingle', [2, 3, 4], []],
    ['a shingle alone', [2, 3, 4, 5, 6, 7], []],
    ['five words again are a phrase', [2, 3, 4, 5, 6, 9, 2, 3, 4, 5, 6], []],
    ['six are a run', [2, 3, 4, 5, 6, 7, 9, 2, 3, 4, 5, 6, 7], [{ at: 7, from: 0, length: 6 }]],
    ['twice side by side', [2, 3, 4, 5, 6, 7, 2, 3, 4, 5, 6, 7], [{ at: 6, from: 0, length: 6 }]],
  ])('%s', (_, words, runs) => {
    expect(runsOf(words)).toEqual(runs);
  });

  test('a line that stands thousands of times is found each time', () => {
    const runs = runsOf(Array.from({ length: 60_000 }, (_, i) => 2 + (i % 12)));
    expect(runs.reduce((sum, { length }) => sum + length, 0)).toBe(60_000 - 12);
  });
});
