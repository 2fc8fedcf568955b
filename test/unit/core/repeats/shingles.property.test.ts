import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashShingles, shingle } from '../../../../src/core/repeats/shingles.ts';
import { shinglesIn } from './shingles-in.ts';

describe('shingles', () => {
  test('equal words hash alike wherever they stand', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 2 ** 30 - 1 }), { minLength: shingle, maxLength: shingle }),
        fc.array(fc.integer({ min: 0, max: 2 ** 30 - 1 }), { maxLength: 40 }),
        (words, before) => {
          const alone = hashShingles(Int32Array.from(words), words.length);
          const all = [...before, ...words];
          expect(alone).toHaveLength(1);
          expect(hashShingles(Int32Array.from(all), all.length).at(-1)).toBe(alone[0]);
        },
      ),
    );
  });

  test('one stands again where its words do, and nowhere else', () => {
    const unique = fc.uniqueArray(fc.integer({ min: 1000, max: 9000 }), { minLength: 12, maxLength: 60 });
    fc.assert(
      fc.property(unique, fc.nat(), fc.nat(), (words, from, length) => {
        const start = from % (words.length - shingle);
        const twice = words.slice(start, Math.min(words.length, start + shingle + (length % 40)));
        const all = Int32Array.from([...words, 1, ...twice, 2]);
        const { again } = shinglesIn({ words: all, count: all.length });
        const line = (i: number): string => all.subarray(i, i + shingle).join(' ');
        const lines = Array.from(again, (_, i) => line(i));
        const stands = lines.map((own, i) => (lines.some((other, j) => j !== i && own === other) ? 1 : 0));
        expect([...again]).toEqual(stands);
      }),
    );
  });
});
