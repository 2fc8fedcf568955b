import { describe, expect, test } from 'vitest';
import { tellApart } from '../../../../src/core/repeats/apart.ts';
import type { Region } from '../../../../src/core/repeats/region.ts';
import { findSections } from '../../../../src/core/repeats/sections.ts';
import { finish } from '../../../../src/core/steps.ts';
import { proseOf } from '../../../../src/core/text/prose.ts';
import { type Drawn, box, heading, page, story } from '../page.ts';

const headline = (i: number): string => `The harbour says number ${i} today`;
const article = (i: number, level = 2, paragraphs = 4): Drawn =>
  box('ARTICLE', heading(level, headline(i)), ...story(i, paragraphs));

/** The headlines of the stories told beside the main one; undefined where no story is told at all. */
const others = (
  drawn: readonly Drawn[],
  repeated: (blocks: readonly string[]) => readonly Region[] = () => [],
): string[] | undefined => {
  const text = page(...drawn);
  const prose = finish(proseOf(text));
  const told = tellApart(
    text,
    prose,
    findSections(text, prose),
    repeated(text.blocks.map((block) => block.text)),
  );
  return told.main === undefined
    ? undefined
    : told.others.map((section) => text.blocks[section.heading]!.text);
};

/** Where the second story stands. */
const place = (texts: readonly string[]): Region[] => [
  { blocks: story(2, 4).map((text) => texts.indexOf(text)), words: 144 },
];

describe('stories told beside the main one', () => {
  test.each<[string, readonly Drawn[], readonly string[] | undefined]>([
    ['one story', [article(1, 1)], []],
    ['articles below it', [article(1, 1), article(2), article(3)], [headline(2), headline(3)]],
    ['articles above it', [article(2), article(1, 1)], [headline(2)]],
    ['a short one is a teaser', [article(1, 1), article(2, 2, 1)], []],
    ['one in a box beside the text', [article(1, 1), box('ASIDE', article(2))], []],
    ['one in the footer', [article(1, 1), box('FOOTER', article(2))], []],
    [
      'one within the main story is a part of it',
      [box('ARTICLE', heading(1, headline(1)), ...story(1, 4), article(2))],
      [],
    ],
    [
      'a headline of two words names a box',
      [article(1, 1), box('ARTICLE', heading(2, 'Related stories'), ...story(2, 4))],
      [],
    ],
    [
      'thoughts on the story',
      [article(1, 1), box('ARTICLE', heading(2, `12 thoughts on ${headline(1)}`), ...story(2, 4))],
      [],
    ],
    ['a small headline', [article(1, 1), article(2, 4)], []],
    [
      'a part of a story without a headline, under one of its own, leaves nothing to tell apart',
      [
        box(
          'MAIN',
          box('DIV', ...story(1, 4)),
          box('DIV', heading(2, headline(2)), box('DIV', ...story(2, 4))),
        ),
      ],
      undefined,
    ],
    [
      'a list of links',
      [
        article(1, 1),
        box('ARTICLE', heading(2, headline(2)), ...story(2, 4).map((text) => ({ text, linked: 0.4 }))),
      ],
      [],
    ],
    ['no text', [], undefined],
    ['no headline', [[...story(1)], [...story(2)]], undefined],
  ])('%s', (_, drawn, headlines) => {
    expect(others(drawn)).toEqual(headlines);
  });

  test('a place of a story that stands more than once is not told here', () => {
    const drawn = [article(1, 1), article(2), article(3)];
    expect(others(drawn, place)).toEqual([headline(3)]);
  });
});
