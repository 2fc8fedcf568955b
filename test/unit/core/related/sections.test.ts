import { describe, expect, test } from 'vitest';
import { type Line, findSections } from '../../../../src/core/related/sections.ts';
import { type Drawn, type Written, page } from '../page.ts';

/** Titles under each label of a drawn page; a block that is a link leads somewhere. */
const titles = (...drawn: readonly Drawn[]): string[][] => {
  const text = page(...drawn);
  const lines = text.blocks.map((block, i): Line => ({
    ...block,
    url: block.linked > 0 ? `https://news.example/${i}` : '',
    tag: block.kind === 'item' ? 'LI' : 'P',
  }));
  return findSections(lines, text.containers).map(({ items }) => items.map(({ title }) => title));
};
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
    ['text that goes on after a label', ['Read More', prose, prose], []],
    ['a label alone', [prose, 'Read More'], []],
    ['one line without a link is too little', [prose, ['Read More', 'Ferry runs aground']], []],
    ['no label', [link('Ferry runs aground'), link('What the salt is for')], []],
  ])('%s', (_, drawn, found) => {
    expect(titles(...drawn)).toEqual(found);
  });
});
