import { describe, expect, test } from 'vitest';
import { composeAt } from '../../../../src/core/repeats/compose.ts';
import type { Run } from '../../../../src/core/repeats/runs.ts';

const run = (at: number, from: number, length: number): Run => ({ at, from, length });

const turned = (runs: readonly Run[]): Run[] => runs.map(({ at, from, length }) => run(from, at, length));

describe('runs that meet in a text', () => {
  test.each<[string, readonly Run[], readonly Run[], readonly Run[]]>([
    ['the same words', [run(100, 50, 20)], [run(50, 0, 20)], [run(100, 0, 20)]],
    ['a part of them', [run(100, 50, 20)], [run(55, 5, 5)], [run(105, 5, 5)]],
    ['over both ends', [run(100, 50, 20)], [run(40, 0, 100)], [run(100, 10, 20)]],
    ['none', [run(100, 50, 20)], [run(70, 0, 20)], []],
    [
      'one into two',
      [run(100, 50, 20)],
      [run(50, 0, 8), run(60, 20, 10)],
      [run(100, 0, 8), run(110, 20, 10)],
    ],
    ['two into one', [run(100, 50, 8), run(120, 60, 8)], [run(50, 0, 20)], [run(100, 0, 8), run(120, 10, 8)]],
    [
      'in another order',
      [run(120, 60, 8), run(100, 50, 8)],
      [run(50, 0, 20)],
      [run(100, 0, 8), run(120, 10, 8)],
    ],
  ])('%s', (_, runs, further, composed) => {
    expect(composeAt(runs, 'from', further, 'at')).toEqual(composed);
    expect(composeAt(turned(runs), 'at', turned(further), 'from')).toEqual(composed);
  });
});
