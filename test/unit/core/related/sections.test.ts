import { describe, expect, test } from 'vitest';
import type { Line } from '../../../../src/core/related/line.ts';
import { findSections } from '../../../../src/core/related/sections.ts';
import { type Drawn, type Written, box, heading, page } from '../page.ts';

/** The sections of a drawn page; a block that is a link leads somewhere, all of one address to one story. */
const sections = (
  drawn: readonly Drawn[],
  named: readonly number[] = [],
): ReturnType<typeof findSections> => {
  const text = page(...drawn);
  const lines = text.blocks.map((block): Line => {
    const [printed, address = `a-story-${block.text.length}-${block.start}`] = block.text.split(' -> ');
    const url = address.startsWith('https:') ? address : `https://news.example/${address}`;
    return {
      ...block,
      text: printed!,
      headline: printed!,
      links: block.linked > 0 ? [{ text: printed!, url }] : [],
      lead: '',
      make: block.kind === 'text' ? 'P.' : block.kind,
    };
  });
  return findSections(lines, text.containers, named);
};
const titlesOf = (found: ReturnType<typeof findSections>): string[][] =>
  found.map(({ items }) => items.map(({ title }) => title));
/** Titles of each list of a drawn page. */
const titles = (...drawn: readonly Drawn[]): string[][] => titlesOf(sections(drawn));
const link = (text: string): Written => ({ text, linked: 1 });
const prose =
  'The ferry left the quay before noon and nobody on the pier could say who had been at the wheel when it turned back towards the island for the third time that week, in heavy rain and without a light.';

describe('lists of other stories', () => {
  test.each<[string, readonly Drawn[], string[][]]>([
    [
      'links under a label',
      [prose, ['Related', link('Ferry runs aground'), link('What the salt is for')]],
      [['Ferry runs aground', 'What the salt is for']],
    ],
    [
      'a label in a box of its own',
      [[['Read More'], [link('Ferry runs aground'), link('What the salt is for')]]],
      [['Ferry runs aground', 'What the salt is for']],
    ],
    [
      'headlines without links, up to the tags',
      [
        prose,
        'Read More',
        'Ferry runs aground',
        'What the salt is for',
        { text: 'Tags coast trade', linked: 0.6 },
      ],
      [['Ferry runs aground', 'What the salt is for']],
    ],
    [
      'cards with a long text, one after another',
      [
        [
          'Read also',
          heading(3, 'Ferry runs aground', 1),
          [prose],
          [heading(3, 'What the salt is for', 1)],
          [prose],
        ],
      ],
      [['Ferry runs aground', 'What the salt is for']],
    ],
    [
      'some with and some without',
      [['See also', link('Ferry runs aground'), 'What the salt is for', link('Quist speaks again')]],
      [['Ferry runs aground', 'What the salt is for', 'Quist speaks again']],
    ],
    [
      'buttons and dates are none',
      [['Related', link('Ferry runs aground'), '2 hours ago', link('Home'), link('What the salt is for')]],
      [['Ferry runs aground', 'What the salt is for']],
    ],
    [
      'the same headline once',
      [['Related', link('Ferry runs aground'), link('Ferry runs aground')]],
      [['Ferry runs aground']],
    ],
    [
      'one headline of each card: the heading, else what reads most like one',
      [
        [
          'Related',
          [
            link('Salt -> s-1'),
            heading(3, 'What the salt is for -> s-1', 1),
            link('It keeps the roads dry -> s-1'),
          ],
          [link('Coast -> s-2'), heading(3, 'Ferry runs aground -> s-2', 1)],
          [link('Harbour news -> s-3'), link('Quist speaks again on Monday -> s-3')],
        ],
      ],
      [['What the salt is for', 'Ferry runs aground', 'Quist speaks again on Monday']],
    ],
    [
      'sections of the paper are none',
      [
        [
          'Related',
          link('Crime and public safety -> news/crime-and-public-safety/'),
          link('Ferry runs aground'),
          link('City views and opinions -> category/city-views/'),
          link('What the salt is for'),
        ],
      ],
      [['Ferry runs aground', 'What the salt is for']],
    ],
    [
      'up to the heading of another list',
      [['Related', link('Ferry runs aground'), heading(3, 'Latest news'), link('What the salt is for')]],
      [['Ferry runs aground'], ['What the salt is for']],
    ],
    [
      'nothing of the column beside a box that was never filled',
      [[['Related']], box('ASIDE', link('Ferry runs aground'), link('What the salt is for'))],
      [],
    ],
    [
      'a line that begins with a label, and those after it in its element',
      [prose, [{ text: 'See also: Ferry runs aground', linked: 0.6 }, link('Quist speaks again')], prose],
      [['Ferry runs aground']],
    ],
    ['text that goes on after a label', ['Read More', prose, prose], []],
    ['a label alone', [prose, 'Read More'], []],
    ['one line without a link is too little', [prose, ['Read More', 'Ferry runs aground']], []],
    ['no label', [link('Ferry runs aground'), link('What the salt is for')], []],
  ])('%s', (_, drawn, found) => {
    expect(titles(...drawn)).toEqual(found);
  });
});

test('lists are told apart by what their labels say', () => {
  const found = sections([
    [heading(3, 'Most read'), link('Ferry runs aground'), link('What the salt is for')],
    [heading(3, 'Latest news'), link('Rain until Friday, then fog'), link('Choir looks for a tenor')],
    [heading(3, 'Related'), link('Quist speaks again'), link('Quist says no more')],
  ]);
  expect(found.map(({ kind, items }) => [kind, items.length])).toEqual([
    ['mostRead', 2],
    ['latest', 2],
    ['related', 2],
  ]);
});

describe('lists in elements named after related stories', () => {
  const list = [heading(2, 'Of salt and ships'), link('Ferry runs aground'), link('What the salt is for')];

  test('need no label that we know', () => {
    expect(titlesOf(sections([prose, list], [2]))).toEqual([['Ferry runs aground', 'What the salt is for']]);
  });

  test('but hold no running text', () => {
    expect(sections([[prose, ...list]], [1])).toEqual([]);
  });
});

const story = (text: string): Line => ({
  text,
  headline: text,
  kind: 'item',
  linked: 1,
  start: 0,
  end: 0,
  container: 0,
  links: [{ text, url: `https://news.example/2024/${text.replaceAll(' ', '-')}` }],
  lead: '',
  make: 'LI.',
});
/** A line with links in it that lead to no story. */
const linking = (text: string, texts: readonly string[], linked: number): Line => ({
  ...story(text),
  linked,
  links: texts.map((each) => ({ text: each, url: `https://news.example/topics/${each}` })),
});
/** Titles of the lists among the lines under a label. */
const listed = (...lines: readonly Line[]): string[][] => {
  const label: Line = { ...linking('Related', [], 0), kind: 'heading', make: 'H2.' };
  const all = [label, ...lines].map((line, i) => ({ ...line, start: i, end: i + 1 }));
  const end = all.length;
  return titlesOf(
    findSections(all, [{ parent: -1, name: 'DIV', start: 0, end, first: 0, until: end, pictures: 0 }]),
  );
};

describe('links in the lines of a list', () => {
  const stories = [story('Ferry runs aground again'), story('What the salt is for')];
  const titlesOfStories = stories.map(({ text }) => text);

  test('a line of several topics is no headline', () => {
    // Each line stands in an element of its own.
    const topics = linking('All stories on this | Coast | Trade', ['Coast', 'Trade'], 0.3);
    expect(listed({ ...topics, container: -1 }, ...stories)).toEqual([titlesOfStories]);
  });

  test('nothing under a label beside which a link says that it is advertising', () => {
    expect(listed(linking('A note', ['A note'], 1), ...stories)).toEqual([titlesOfStories]);
    expect(listed(linking('Advertising', [], 0), ...stories)).toEqual([titlesOfStories]);
    expect(listed(linking('Ad', ['Ad'], 1), ...stories)).toEqual([]);
    // Both links lead to one page, and are told as one.
    expect(listed(linking('Ad Example', ['Example'], 1), ...stories)).toEqual([]);
  });
});
