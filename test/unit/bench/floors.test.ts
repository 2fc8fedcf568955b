import { expect, test } from 'vitest';
import { checkFloors, floorTable, type DupSummary } from '../../bench/floors.ts';

const good: DupSummary = {
  detection: { precision: 0.99, recall: 0.95 },
  view: { repeatedPages: 0.95, plainPages: 0.942 },
  extraRepeats: 0.01,
  related: { f1: 0.93 },
};
const natural = (articles: number, alike: number): string =>
  `whole articles collapsed ${articles}/6  smaller repeats shown once 5/12  look-alikes left alone ${alike}/27  (either)`;
const under = (said: Parameters<typeof checkFloors>[0]): string[] =>
  checkFloors(said).flatMap((row) => (row.reached ? [] : row.figure));

test('figures on the floor or over it are reached', () => {
  expect(
    under(
      new Map([
        ['dup', { text: '', data: good }],
        ['natural', { text: natural(4, 26) }],
        ['passages', { text: 'passages  precision 0.9 recall 0.9 accuracy 0.900 F1 0.881' }],
      ]),
    ),
  ).toEqual([]);
});

test('figures under the floor are not', () => {
  const data = { ...good, extraRepeats: 0.021, detection: { precision: 0.9699, recall: 1 } };
  expect(
    under(
      new Map([
        ['dup', { text: '', data }],
        ['natural', { text: natural(6, 25) }],
      ]),
    ),
  ).toEqual(['detection precision', 'repeats left in the view', 'look-alikes left alone, of 27']);
});

test('a figure that the scorer does not give is not reached', () => {
  const rows = checkFloors(new Map([['natural', { text: 'something went wrong' }]]));
  expect(rows.map((row) => row.reached)).toEqual([false, false]);
  expect(floorTable(rows)).toContain('not measured');
});

test('suites that were not run have no floor', () => {
  expect(checkFloors(new Map())).toEqual([]);
});
