import { expect, test } from 'vitest';
import type { Timing } from '../../bench/speed-report.ts';
import { speedTable } from '../../bench/speed-report.ts';

const timing = (detection: number, readability: number): Timing => {
  const cold = { detection, analysis: detection * 2, readability, words: 1 };
  return { page: 'a', cold, warm: cold };
};

test('the ratio is the median of the pages’ own ratios, not the ratio of the medians', () => {
  const { text, reached } = speedTable([timing(1, 10), timing(2, 4), timing(6, 10)]);
  expect(text).toContain('cold detection takes 0.50 of');
  expect(reached).toBe(true);
});

test('a detection that takes more than its share is told', () => {
  expect(speedTable([timing(6, 10)]).reached).toBe(false);
});

test('nothing measured is nothing reached', () => {
  expect(speedTable([]).reached).toBe(false);
});
