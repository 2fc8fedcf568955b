import { describe, expect, test } from 'vitest';
import { type Steps, finish } from '../../../src/core/steps.ts';

describe('finish', () => {
  test('does every step, in order, and gives what came of them', () => {
    const done: number[] = [];
    function* count(): Steps<string> {
      for (let i = 0; i < 3; i++) {
        done.push(i);
        yield;
      }
      return 'counted';
    }
    expect(finish(count())).toBe('counted');
    expect(done).toEqual([0, 1, 2]);
  });

  test('work that is never interrupted', () => {
    // oxlint-disable-next-line require-yield
    function* once(): Steps<number> {
      return 7;
    }
    expect(finish(once())).toBe(7);
  });

  test('work within work', () => {
    function* inner(): Steps<number> {
      yield;
      return 2;
    }
    function* outer(): Steps<number> {
      return (yield* inner()) + (yield* inner());
    }
    expect(finish(outer())).toBe(4);
  });

  test('an error comes through, and what must be put back is', () => {
    let closed = false;
    function* broken(): Steps<void> {
      try {
        yield;
        throw new Error('torn');
      } finally {
        closed = true;
      }
    }
    expect(() => finish(broken())).toThrow('torn');
    expect(closed).toBe(true);
  });
});
