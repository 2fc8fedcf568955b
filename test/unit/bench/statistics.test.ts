import { expect, test } from 'vitest';
import { growth, median, percentile, rotated, slope, spread } from '../../bench/statistics.ts';

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

test('the slope is that of the nearest line', () => {
  expect(
    slope([
      [0, 1],
      [1, 3],
      [2, 5],
    ]),
  ).toBeCloseTo(2);
  expect(
    slope([
      [0, 0],
      [1, 1],
      [2, 0],
    ]),
  ).toBeCloseTo(0);
  expect(slope([[1, 1]])).toBeNaN();
});

test.each([
  ['linear', 1, (x: number) => 3 * x],
  ['quadratic', 2, (x: number) => x * x],
  ['not at all', 0, () => 7],
])('growth: %s', (_, power, of) => {
  expect(growth([10, 100, 1000].map((x) => [x, of(x)]))).toBeCloseTo(power);
});
