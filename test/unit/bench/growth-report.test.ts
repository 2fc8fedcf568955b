import { expect, test } from 'vitest';
import { growthBounds, growthTable, type Largest, type Step } from '../../bench/growth-report.ts';

const steps = (power: number): Step[] =>
  [1_000, 10_000, 100_000].map((words) => ({ words, detection: words ** power, walk: words ** power / 3 }));
const largest: Largest = {
  task: 49,
  waits: { frame: 60, input: 60 },
  memory: { detection: { held: 800_000, peak: 7_000_000 }, walk: { held: 0, peak: 1_000_000 } },
};
const missed = (of: readonly Step[], at: Largest): string[] =>
  growthBounds(of, at)
    .filter(({ measured, atMost }) => !(measured <= atMost))
    .map(({ figure }) => figure);

test('a linear detection that leaves the tab alone passes', () => {
  expect(missed(steps(1), largest)).toEqual([]);
  expect(growthTable(steps(1), largest).reached).toBe(true);
});

test('growth over the bound is told, for all pages and for the larger half', () => {
  expect(missed(steps(1.2), largest)).toEqual([
    'growth of detection with words (log-log slope)',
    'the same, larger half of the pages',
  ]);
});

test('memory counts by the word, and without what the walk takes', () => {
  const heavy = { ...largest.memory, detection: { held: 6_500_000, peak: 7_500_000 } };
  expect(missed(steps(1), { ...largest, memory: heavy })).toEqual([
    'largest page: held, bytes a word',
    'largest page: peak beyond the walk’s, bytes a word',
  ]);
});

test('long tasks and waits are told', () => {
  expect(missed(steps(1), { ...largest, task: 51, waits: { frame: 101, input: 101 } })).toHaveLength(3);
});

test('where the peak is not known it is not reached', () => {
  const unknown = { ...largest.memory, detection: { held: 0, peak: Number.NaN } };
  expect(missed(steps(1), { ...largest, memory: unknown })).toHaveLength(1);
});
