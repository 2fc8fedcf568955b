import { expect, test } from 'vitest';
import { median, percentile, rotated, spread } from '../../bench/statistics.ts';

test.each([
  [[3], 3],
  [[3, 1], 2],
  [[3, 1, 2], 2],
  [[4, 3, 1, 2], 2.5],
])('the median of %j is %d', (numbers, middle) => expect(median(numbers)).toBe(middle));

test('of no numbers there is no median', () => expect(median([])).toBeNaN());

test('the 95th percentile lies between the two numbers around it', () => {
  expect(percentile([...Array(21).keys()], 0.95)).toBe(19);
  expect(percentile([0, 10], 0.95)).toBeCloseTo(9.5);
});

test('a spread takes from the whole of the list', () => {
  expect(spread([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 4)).toEqual([0, 2, 5, 7]);
  expect(spread([0, 1], 4)).toEqual([0, 1]);
});

test('in a rotation everyone is first once', () => {
  expect([0, 1, 2, 3].map((turn) => rotated(['a', 'b', 'c'], turn).join(''))).toEqual([
    'abc',
    'bca',
    'cab',
    'abc',
  ]);
});
