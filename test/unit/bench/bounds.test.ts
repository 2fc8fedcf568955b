import { expect, test } from 'vitest';
import { boundTable, together } from '../../bench/bounds.ts';

test.each([
  ['below', 1, true],
  ['on', 2, true],
  ['above', 2.001, false],
  ['not measured', Number.NaN, false],
])('a figure %s its bound', (_, measured, reached) => {
  expect(boundTable([{ figure: 'figure', measured, atMost: 2 }]).reached).toBe(reached);
});

test('one figure missed is the table missed, and told which', () => {
  const { text, reached } = boundTable([
    { figure: 'good', measured: 1, atMost: 2 },
    { figure: 'bad', measured: 3, atMost: 2 },
  ]);
  expect(reached).toBe(false);
  expect(text).toMatch(/ok +good.*\nMISS +bad/);
});

test('several tables are reached when each is', () => {
  const [good, bad] = [
    { text: 'a', reached: true },
    { text: 'b', reached: false },
  ];
  expect(together([good, good]).reached).toBe(true);
  expect(together([good, bad])).toEqual({ text: 'a\n\nb', reached: false });
});
