import { describe, expect, test } from 'vitest';
import { findItems } from '../../../../src/core/repeats/items.ts';
import { findSections } from '../../../../src/core/repeats/sections.ts';
import { finish } from '../../../../src/core/steps.ts';
import { proseOf } from '../../../../src/core/text/prose.ts';
import { type Drawn, box, heading, page, story } from '../page.ts';

/** Words of each item. */
const itemsOf = (...drawn: readonly Drawn[]): number[] => {
  const text = page(...drawn);
  const prose = finish(proseOf(text));
  return findItems(text, prose, findSections(text, prose)).map(({ start, end }) => end - start);
};

const headline = (i: number): string => `The harbour says number ${i} today`;
const linked = (i: number, paragraphs = 2): Drawn => [heading(2, headline(i), 1), ...story(i, paragraphs)];
const article = (i: number, paragraphs = 2, level = 2): Drawn =>
  box('ARTICLE', heading(level, headline(i)), ...story(i, paragraphs));

describe('items of a page that lists stories', () => {
  test.each<[string, readonly Drawn[], readonly number[]]>([
    ['headlines that are links, text below each', [linked(1), linked(2), linked(3)], [72, 72, 72]],
    ['the same in one more element', [[[linked(1), linked(2), linked(3), linked(4)]]], [72, 72, 72, 72]],
    ['two are no list', [linked(1), linked(2)], []],
    [
      'teasers without text',
      [[heading(2, headline(1), 1)], [heading(2, headline(2), 1)], [heading(2, headline(3), 1)]],
      [],
    ],
    ['articles under headlines', [article(1), article(2), article(3)], [72, 72, 72]],
    ['two articles are no list', [article(1), article(2)], []],
    [
      'one article headed as the page is: the others follow it',
      [article(1, 2, 1), article(2), article(3)],
      [],
    ],
    [
      'all articles headed as pages are',
      [article(1, 2, 1), article(2, 2, 1), article(3, 2, 1)],
      [72, 72, 72],
    ],
    ['one long article with a rail of short ones', [article(1, 12), article(2), article(3)], []],
    ['articles beside a longer story', [[...story(9, 10)], article(1), article(2), article(3)], []],
    [
      'comments within an article',
      [box('ARTICLE', heading(1, headline(1)), ...story(1, 4), article(2), article(3), article(4))],
      [],
    ],
    ['plain paragraphs', [...story(1)], []],
    ['nothing', [], []],
  ])('%s', (_, drawn, items) => {
    expect(itemsOf(...drawn)).toEqual(items);
  });
});
