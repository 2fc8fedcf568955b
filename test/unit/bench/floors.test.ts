import { expect, test } from 'vitest';
import { checkFloors, floorTable, type DupSummary } from '../../bench/floors.ts';

const good: DupSummary = {
  detection: { precision: 0.995, recall: 0.985 },
  copies: { precision: 0.96, recall: 0.96 },
  view: { repeatedPages: 0.955, plainPages: 0.95 },
  extraRepeats: 0.005,
  pagesWithRepeatsLeft: 5,
  uniqueKept: 1,
  related: { f1: 0.96 },
  stories: { f1: 0.97 },
};
const natural = (articles: number, alike: number): string =>
  `whole articles collapsed ${articles}/6  smaller repeats shown once 13/15  look-alikes left alone ${alike}/27  (either)`;
const under = (said: Parameters<typeof checkFloors>[0]): string[] =>
  checkFloors(said).flatMap((row) => (row.reached ? [] : row.figure));

test('figures on the floor or over it are reached', () => {
  expect(
    under(
      new Map([
        ['dup', { text: '', data: good }],
        ['natural', { text: natural(6, 27) }],
        ['passages', { text: 'passages  precision 0.9 recall 0.9 accuracy 0.900 F1 0.881' }],
      ]),
    ),
  ).toEqual([]);
});

test('figures under the floor are not', () => {
  const data = { ...good, extraRepeats: 0.0051, detection: { precision: 0.9949, recall: 1 } };
  expect(
    under(
      new Map([
        ['dup', { text: '', data }],
        ['natural', { text: natural(6, 26) }],
      ]),
    ),
  ).toEqual(['detection precision', 'repeats left in the view', 'look-alikes left alone, of 27']);
});

test('a figure that the scorer does not give is not reached', () => {
  const rows = checkFloors(new Map([['natural', { text: 'something went wrong' }]]));
  expect(rows.map((row) => row.reached)).toEqual([false, false, false]);
  expect(floorTable(rows)).toContain('not measured');
});

test('suites that were not run have no floor', () => {
  expect(checkFloors(new Map())).toEqual([]);
});
