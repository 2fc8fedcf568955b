import { describe, expect, test } from 'vitest';
import { findSections } from '../../../../src/core/repeats/sections.ts';
import { finish } from '../../../../src/core/steps.ts';
import { proseOf } from '../../../../src/core/text/prose.ts';
import { type Drawn, box, heading, page, sentence, story } from '../page.ts';

const long = 'The ferry of Port Ellery has sunk';
const one = story(1, 2);

/** Each section: its element, headline, level, whether that is a link, and its words. */
const sectionsOf = (...drawn: readonly Drawn[]): [string, string, number, boolean, number][] => {
  const text = page(...drawn);
  return findSections(text, finish(proseOf(text))).map(
    ({ container, heading: block, level, linked, start, end }) => [
      text.containers[container]!.name,
      text.blocks[block]!.text,
      level,
      linked,
      end - start,
    ],
  );
};

describe('sections under headlines', () => {
  test.each<[string, readonly Drawn[], ReturnType<typeof sectionsOf>]>([
    ['an article', [box('ARTICLE', heading(2, long), ...one)], [['ARTICLE', long, 2, false, 72]]],
    [
      'a headline that is a link',
      [box('SECTION', heading(3, long, 1), ...one)],
      [['SECTION', long, 3, true, 72]],
    ],
    [
      'a headline in a box of its own',
      [box('ARTICLE', box('HEADER', heading(1, long)), ...one)],
      [['ARTICLE', long, 1, false, 72]],
    ],
    [
      'text before the headline: not headed by it',
      [box('ARTICLE', sentence(2, 0), heading(2, long), ...one)],
      [],
    ],
    ['hardly any text below: a teaser', [box('ARTICLE', heading(2, long), sentence(2, 0))], []],
    ['no headline', [box('ARTICLE', ...one)], []],
    [
      'one within another',
      [
        box(
          'SECTION',
          heading(2, long),
          box('ARTICLE', heading(3, 'What the harbour says'), ...one),
          ...story(2, 2),
        ),
      ],
      [
        ['SECTION', long, 2, false, 144],
        ['ARTICLE', 'What the harbour says', 3, false, 72],
      ],
    ],
    [
      'two headlines of one element are one section',
      [box('ARTICLE', heading(2, long), heading(3, 'A second line'), ...one)],
      [['ARTICLE', long, 2, false, 72]],
    ],
  ])('%s', (_, drawn, sections) => {
    expect(sectionsOf('Before all of it', ...drawn)).toEqual(sections);
  });
});
