import { describe, expect, test } from 'vitest';
import { clusterParts } from '../../../../src/core/repeats/clusters.ts';
import { partsOf } from '../../../../src/core/repeats/parts.ts';
import { finish } from '../../../../src/core/steps.ts';
import { proseIn, proseOf } from '../../../../src/core/text/prose.ts';
import { page, sentence, story } from '../page.ts';
import { shinglesIn } from './shingles-in.ts';

/** Which items of a list tell the same story. */
const groupsOf = (...items: readonly (readonly string[])[]): number[][] => {
  const text = page(...items.map((item) => [...item]));
  const prose = finish(proseOf(text));
  const spans = text.containers
    .filter(({ parent }) => parent === 0)
    .map((container) => proseIn(prose, container));
  const shingles = shinglesIn(prose);
  return finish(clusterParts(prose, shingles, partsOf(prose, shingles, spans))).map((group) =>
    group.map(({ item }) => item),
  );
};

const [one, two, three] = [story(1, 3), story(2, 3), story(3, 3)];
const warning = [sentence(8, 0), sentence(8, 1), sentence(8, 2)];
const report = (day: number): string[] =>
  [0, 1, 2].map(
    (i) =>
      `On day ${day * 7 + i} the station at gate ${i} counted ${day * 31 + i} ships and ${day * 17 + i} barges in the evening hours of the day.`,
  );

describe('items of a list that tell the same story', () => {
  test.each<[string, readonly (readonly string[])[], readonly number[][]]>([
    ['three outlets, one text', [one, one, one], [[0, 1, 2]]],
    [
      'two stories, each by two outlets',
      [one, two, one, two],
      [
        [0, 2],
        [1, 3],
      ],
    ],
    ['a shortened one with the full one', [one.slice(0, 2), one], [[0, 1]]],
    ['other stories', [one, two, three], [[0], [1], [2]]],
    [
      'two articles about one event that share a quotation',
      [
        [...one, sentence(9, 0)],
        [...two, sentence(9, 0)],
      ],
      [[0], [1]],
    ],
    ['reports from one template with other figures', [report(1), report(2), report(3)], [[0], [1], [2]]],
    ['the same report again', [report(1), report(2), report(1)], [[0, 2], [1]]],
    [
      'a server’s warning in each of eight posts',
      [10, 11, 12, 13, 14, 15, 16, 17].map((seed) => [sentence(seed, 0), ...warning]),
      [0, 1, 2, 3, 4, 5, 6, 7].map((i) => [i]),
    ],
    ['a summary with its own full text', [[one[0]!, ...one], two], [[0, 0], [1]]],
    ['none', [], []],
  ])('%s', (_, items, groups) => {
    expect(groupsOf(...items)).toEqual(groups);
  });
});
