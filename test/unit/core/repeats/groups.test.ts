import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Groups } from '../../../../src/core/repeats/groups.ts';

describe('groups', () => {
  test('each number begins in a group of its own', () => {
    expect(new Groups(3).members()).toEqual([[0], [1], [2]]);
  });

  test('none at all', () => {
    expect(new Groups(0).members()).toEqual([]);
  });

  test('who is joined through a third is together', () => {
    const groups = new Groups(5);
    groups.join(4, 2);
    groups.join(2, 0);
    expect(groups.together(0, 4)).toBe(true);
    expect(groups.together(0, 1)).toBe(false);
    expect(groups.of(4)).toBe(0);
    expect(groups.members()).toEqual([[0, 2, 4], [1], [3]]);
  });

  test('a number that is added is alone and can be joined', () => {
    const groups = new Groups(2);
    expect(groups.add()).toBe(2);
    expect(groups.members()).toEqual([[0], [1], [2]]);
    groups.join(2, 1);
    expect(groups.members()).toEqual([[0], [1, 2]]);
  });

  test('two numbers are together where joins lead from one to the other, in whatever order', () => {
    const size = 12;
    const number = fc.nat({ max: size - 1 });
    fc.assert(
      fc.property(fc.array(fc.tuple(number, number), { maxLength: 20 }), (joins) => {
        const groups = new Groups(size);
        // Told without a forest: the smaller name wins until nothing changes.
        const names = Array.from({ length: size }, (_, i) => i);
        for (const [a, b] of joins) {
          groups.join(a, b);
          const [one, other] = [names[a]!, names[b]!];
          names.forEach((name, i) => {
            if (name === one || name === other) names[i] = Math.min(one, other);
          });
        }
        expect(names.map((_, i) => groups.of(i))).toEqual(names);
      }),
    );
  });
});
