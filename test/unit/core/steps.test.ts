import { describe, expect, test } from 'vitest';
import { type Steps, finish } from '../../../src/core/steps.ts';

/** Tells `done` of each of three steps. */
function* count(done: (step: number) => void): Steps<number> {
  for (let i = 0; i < 3; i++) {
    done(i);
    yield;
  }
  return 3;
}

function* twice(done: (step: number) => void): Steps<number> {
  return (yield* count(done)) + (yield* count(done));
}

// oxlint-disable-next-line require-yield
function* atOnce(): Steps<string> {
  return 'done';
}

function* broken(closed: () => void): Steps<void> {
  try {
    yield;
    throw new Error('torn');
  } finally {
    closed();
  }
}

describe('finish', () => {
  test('does every step, in order, and gives what came of them', () => {
    const done: number[] = [];
    expect(finish(count((step) => done.push(step)))).toBe(3);
    expect(done).toEqual([0, 1, 2]);
  });

  test('work within work', () => {
    const done: number[] = [];
    expect(finish(twice((step) => done.push(step)))).toBe(6);
    expect(done).toEqual([0, 1, 2, 0, 1, 2]);
  });

  test('work that is never interrupted', () => {
    expect(finish(atOnce())).toBe('done');
  });

  test('an error comes through, and what must be put back is', () => {
    let closed = 0;
    expect(() => finish(broken(() => closed++))).toThrow('torn');
    expect(closed).toBe(1);
  });
});
