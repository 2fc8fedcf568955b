import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finish } from '../../../../src/core/steps.ts';
import { blockAt, outside, proseOf } from '../../../../src/core/text/prose.ts';
import { type Drawn, heading, kindOf, page } from '../page.ts';

const prose = (...drawn: readonly Drawn[]) => finish(proseOf(page(...drawn)));

describe('the prose of a page', () => {
  test.each<[string, readonly Drawn[], readonly [number, number][]]>([
    [
      'paragraphs',
      ['one two', 'three'],
      [
        [0, 2],
        [2, 3],
      ],
    ],
    [
      'without headings',
      [heading(2, 'head line'), 'one two', heading(3, 'next'), 'three'],
      [
        [0, 2],
        [2, 3],
      ],
    ],
    [
      'without captions',
      ['one', ...kindOf('caption', 'the quay'), 'two'],
      [
        [0, 1],
        [1, 2],
      ],
    ],
    ['without menus', [{ text: 'home', linked: 1 }, 'one'], [[0, 1]]],
    ['with a paragraph that is a link for half', [{ text: 'one two', linked: 0.5 }], [[0, 2]]],
    [
      'with items, quotes, cells and code',
      (['item', 'quote', 'cell', 'code'] as const).flatMap((kind) => kindOf(kind, 'one')),
      [
        [0, 1],
        [1, 2],
        [2, 3],
        [3, 4],
      ],
    ],
    ['of nothing', [], []],
  ])('%s', (_, drawn, places) => {
    const { blocks, count } = prose(...drawn);
    expect(blocks.map(({ start, end }) => [start, end])).toEqual(places);
    expect(count).toBe(places.at(-1)?.[1] ?? 0);
  });

  test('tells how much prose is before each block, and how many headings are before each prose block', () => {
    const { before, blocks } = prose('one two', heading(2, 'head'), 'three');
    expect([...before]).toEqual([0, 2, 2, 3]);
    expect(blocks.map(({ headings }) => headings)).toEqual([0, 1]);
  });

  test('words are those of its blocks', () => {
    const texts = fc.array(
      fc.record({
        text: fc.constantFrom('one two', 'three', 'four five six'),
        kind: fc.constantFrom('text', 'heading', 'caption'),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(texts, (drawn) => {
        const text = page(...drawn);
        const whole = finish(proseOf(text));
        const { blocks, words, count } = whole;
        const expected = text.blocks
          .filter(({ kind }) => kind === 'text')
          .flatMap(({ start, end }) => [...text.words.subarray(start, end)]);
        expect([...words.subarray(0, count)]).toEqual(expected);
        for (const { index, start, end } of blocks)
          for (let word = start; word < end; word++) expect(blockAt(whole, word)?.index).toBe(index);
      }),
    );
  });

  test('behind the last word there is no block', () => {
    expect(blockAt(prose('one two'), 2)).toBeUndefined();
  });

  test('outside of spans only whole blocks are left out', () => {
    const whole = prose('one two', 'three four', 'five');
    expect(outside(whole, [{ start: 2, end: 4 }]).blocks.map(({ index }) => index)).toEqual([0, 2]);
    expect(outside(whole, [{ start: 1, end: 4 }]).blocks.map(({ index }) => index)).toEqual([0, 2]);
    expect(outside(whole, []).blocks).toHaveLength(3);
  });
});
