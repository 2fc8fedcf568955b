import { describe, expect, test } from 'vitest';
import { partsOf, splitWhereAnew } from '../../../../src/core/repeats/parts.ts';
import { finish } from '../../../../src/core/steps.ts';
import { type Prose, proseIn, proseOf } from '../../../../src/core/text/prose.ts';
import { type Drawn, page, sentence, story } from '../page.ts';
import { shinglesIn } from './shingles-in.ts';

const one = story(1, 4);
const two = story(2, 4);

const proseOfItems = (
  ...items: readonly (readonly Drawn[])[]
): { prose: Prose; spans: { start: number; end: number }[] } => {
  const text = page(...items);
  const prose = finish(proseOf(text));
  const spans = text.containers
    .filter(({ parent }) => parent === 0)
    .map((container) => proseIn(prose, container));
  return { prose, spans };
};

/** Of each part: the item that it stands in, and how many blocks it has. */
const partsIn = (...items: readonly (readonly Drawn[])[]): [number, number][] => {
  const { prose, spans } = proseOfItems(...items);
  return partsOf(prose, shinglesIn(prose), spans).map(({ item, blocks }) => [item, blocks.length]);
};

describe('parts of an item, split where its text begins anew', () => {
  test.each<[string, readonly (readonly Drawn[])[], readonly [number, number][]]>([
    ['a text once', [one], [[0, 4]]],
    [
      'a summary and the full text below it',
      [[one[0]!, ...one]],
      [
        [0, 1],
        [0, 4],
      ],
    ],
    [
      'the full text twice',
      [[...one, ...one]],
      [
        [0, 4],
        [0, 4],
      ],
    ],
    [
      'items that share nothing',
      [one, two],
      [
        [0, 4],
        [1, 4],
      ],
    ],
    [
      'the same text in two items: one part each',
      [one, one],
      [
        [0, 4],
        [1, 4],
      ],
    ],
    ['a byline before the text', [['By Ann Lee', ...one]], [[0, 4]]],
    ['a teaser line is none', [[sentence(1, 0)], one], [[1, 4]]],
    [
      'a line that comes again and again begins nothing',
      [story(1, 8).flatMap((text) => [text, sentence(3, 0)])],
      [[0, 16]],
    ],
    ['an item of nothing', [[], one], [[1, 4]]],
  ])('%s', (_, items, parts) => {
    expect(partsIn(...items)).toEqual(parts);
  });

  test('a row is split wherever it begins anew', () => {
    const { prose } = proseOfItems([...one, ...one, ...one]);
    expect(splitWhereAnew(shinglesIn(prose), prose.blocks).map(({ blocks }) => blocks.length)).toEqual([
      4, 4, 4,
    ]);
  });

  test('an empty row has no parts', () => {
    expect(splitWhereAnew(shinglesIn(proseOfItems(one).prose), [])).toEqual([]);
  });
});
