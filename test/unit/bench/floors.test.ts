import { expect, test } from 'vitest';
import { checkFloors, floorTable, type DupSummary } from '../../bench/floors.ts';

const good: DupSummary = {
  detection: { precision: 0.995, recall: 0.985 },
  copies: { precision: 0.96, recall: 0.96 },
  view: { repeatedPages: 0.955, plainPages: 0.965 },
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
        [
          'sources',
          {
            text: 'articles 83  named sources 415  precision 0.840 recall 0.740 F1 0.790  share of attributions covered 0.900',
          },
        ],
        [
          'related',
          {
            text: 'related headlines on 41 real pages: precision 0.8 recall 0.9 F1 0.850\npublisher 38/41  agency 3/3  published 40/41  byline 27/29',
          },
        ],
        [
          'passages',
          {
            text: 'passages  precision 0.9 recall 0.9 accuracy 0.900 F1 0.915\ntitle 9/10 0.900  date 17/20 0.850  authors 4/5 0.800',
          },
        ],
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
