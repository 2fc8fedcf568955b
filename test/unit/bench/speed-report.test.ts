import { expect, test } from 'vitest';
import { speedBounds, speedTable, type Timing } from '../../bench/speed-report.ts';

/** A page on which detection and the analysis take so many milliseconds, the walk one, and Readability ten. */
const timing = (detection: number, body = 1, repeated?: boolean): Timing => {
  const cold = { walk: 1, detection, readability: 10, body, analysis: body };
  const loaded = { nothing: 1, walk: 2, detection: 3 };
  return { page: 'a', ...(repeated !== undefined && { repeated }), cold, warm: cold, loaded };
};
const measured = (timings: readonly Timing[], figure: string): number | undefined =>
  speedBounds(timings).find((bound) => bound.figure === figure)?.measured;

test('the ratio is the median of the pages’ own ratios, not the ratio of the medians', () => {
  const slow: Timing = { ...timing(9), cold: { ...timing(9).cold, walk: 9 } };
  expect(measured([timing(2), timing(3), slow], 'detection to walk, cold, median')).toBe(2);
});

test('the analysis is held against Readability on repeated and on plain pages apart', () => {
  const timings = [timing(1, 5, true), timing(1, 20, false), timing(1, 1_000)];
  expect(measured(timings, 'analysis to Readability, repeated pages, cold, median')).toBe(0.5);
  expect(measured(timings, 'analysis to Readability, plain pages, cold, median')).toBe(2);
});

test('what sources and headlines take is what the whole analysis takes more', () => {
  const one = timing(1, 5);
  const timings = [1, 3, 90].map((more): Timing => ({ ...one, cold: { ...one.cold, analysis: 5 + more } }));
  expect(measured(timings, 'sources and headlines to Readability, cold, median')).toBeCloseTo(0.3);
});

test('all bounds are kept, or the miss is told', () => {
  const kept = [timing(2, 5, true), timing(2, 5, false)];
  expect(speedTable(kept).reached).toBe(true);
  const { text, reached } = speedTable([...kept, timing(50, 5, false)]);
  expect(reached).toBe(false);
  expect(text).toMatch(/MISS +detection to walk, cold, p95/);
  expect(text).toMatch(/ok +detection to walk, cold, median/);
});

test('nothing measured is nothing reached', () => {
  const { text, reached } = speedTable([]);
  expect(reached).toBe(false);
  expect(text).toContain('not measured');
});
