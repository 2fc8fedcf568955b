import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findRepetitions } from '../../../../src/core/repeats/stories.ts';
import { finish } from '../../../../src/core/steps.ts';
import type { PageText } from '../../../../src/core/text/block.ts';
import { type Drawn, page, sentence, story } from '../page.ts';

const one = story(1);
const two = story(2);
const three = story(3);
const menu = ['Home', 'World', 'Sport'].map((text) => ({ text, linked: 1 }));
/** The same report on another day: the figures differ, and they are what it is about. */
const report = (day: number): string[] =>
  Array.from(
    { length: 5 },
    (_, i) =>
      `On day ${day * 7 + i} the station at gate ${i} counted ${day * 31 + i} ships, ${day * 17 + i} barges and ${day * 13 + i} boats between ${day + i} and ${day + i + 3} in the evening hours.`,
  );

/** What is folded: scope and number of blocks of each copy, and the texts that stay. */
const folded = (text: PageText): { copies: [string, number][]; kept: string[] } => {
  const { stories } = finish(findRepetitions(text));
  return {
    copies: stories.flatMap(({ copies }) =>
      copies.map(({ scope, blocks }): [string, number] => [scope, blocks.length]),
    ),
    kept: stories.flatMap(({ kept }) => kept.blocks.map((block) => text.blocks[block]!.text)),
  };
};

describe('copies that are folded', () => {
  const cases: readonly [string, readonly Drawn[], number, readonly string[]][] = [
    ['one run of text, then paragraphs', [menu, [one.join(' ')], [...one]], 1, one],
    ['paragraphs, then one run of text', [[...one], [one.join(' ')]], 1, one],
    ['the same element twice', [menu, [...one], [...one]], 1, one],
    ['three times', [[...one], [...one], [...one]], 2, one],
    ['a hidden copy before the visible one', [one.map((text) => ({ text, hidden: true })), [...one]], 1, one],
    [
      'headlines glued to the run of text',
      [[`${one.join(' ')} Read More ${sentence(9, 1, 9)}`], [...one]],
      1,
      one,
    ],
    ['every paragraph twice in place', [one.flatMap((text) => [text, text])], 1, one],
    ['far away, another text between', [[...one], [...two], [...one]], 1, one],
  ];
  test.each(cases)('%s', (_, drawn, copies, kept) => {
    const found = folded(page(...drawn));
    expect(found.copies.map(([scope]) => scope)).toEqual(Array.from({ length: copies }, () => 'article'));
    expect(found.kept).toEqual(kept);
  });

  test('the lead in an element of its own is an excerpt', () => {
    const { copies } = folded(page([one[0]!, one[1]!], [...one, ...story(4, 4)]));
    expect(copies).toEqual([['excerpt', 2]]);
  });

  test('a copy with words changed here and there', () => {
    const edited = one.map((text, i) => (i % 2 === 0 ? text.replace(/ \S+ \S+\.$/, ' edited here.') : text));
    expect(folded(page([...one], edited)).copies).toEqual([['article', one.length]]);
  });
});

describe('what is left alone', () => {
  const cases: readonly [string, readonly Drawn[]][] = [
    ['a story that stands once', [menu, [...one]]],
    ['several stories', [[...one], [...two], [...three]]],
    ['no text at all', [menu]],
    ['a menu that stands twice', [menu, [...one], menu]],
    ['a sentence that comes again', [[...one, one[0]!.split('. ')[0]!], [...two]]],
    [
      'a quotation of a paragraph in an answer',
      [[...one], [{ text: one[2]!, kind: 'quote' as const }, ...two]],
    ],
    ['reports from one template, with other figures', [report(1), report(2), report(3)]],
    [
      'a notice in each of several stories',
      [
        [...one, sentence(8, 1, 30)],
        [...two, sentence(8, 1, 30)],
        [...three, sentence(8, 1, 30)],
      ],
    ],
    [
      'a rail of teasers that stands twice',
      [
        [...one],
        story(5, 4).map((text) => ({ text, linked: 0.9 })),
        story(5, 4).map((text) => ({ text, linked: 0.9 })),
      ],
    ],
  ];
  test.each(cases)('%s', (_, drawn) => {
    expect(folded(page(...drawn)).copies).toEqual([]);
  });
});

const drawingOf = ({
  paragraphs,
  shapes,
  between,
}: {
  paragraphs: number;
  shapes: readonly string[];
  between: boolean;
}): Drawn[] =>
  shapes.flatMap((shape, i): Drawn[] => {
    const text = story(1, paragraphs);
    const copy: Drawn = shape === 'blob' ? [text.join(' ')] : text;
    return between && i === 0 ? [copy, story(10, 3)] : [copy];
  });

describe('properties', () => {
  const numbers = fc.integer({ min: 3, max: 9 });
  /** A page of a story in several copies, some as paragraphs, some as one run of text, maybe with another story between. */
  const told = fc.record({
    paragraphs: numbers,
    shapes: fc.array(fc.constantFrom<'paragraphs' | 'blob'>('paragraphs', 'blob'), {
      minLength: 2,
      maxLength: 3,
    }),
    between: fc.boolean(),
  });
  test('the order of copies does not matter', () => {
    fc.assert(
      fc.property(told, (given) => {
        const there = finish(findRepetitions(page(...drawingOf(given))));
        const back = finish(
          findRepetitions(page(...drawingOf({ ...given, shapes: [...given.shapes].reverse() }))),
        );
        const words = ({ stories }: typeof there): number[] =>
          stories.flatMap(({ copies }) => copies.map((copy) => copy.words)).sort((a, b) => a - b);
        expect(words(back)).toEqual(words(there));
        expect(there.stories.flatMap(({ copies }) => copies)).toHaveLength(given.shapes.length - 1);
      }),
      { numRuns: 60 },
    );
  });

  test('folding loses nothing: what is folded stands in what is kept, and nothing is both', () => {
    fc.assert(
      fc.property(told, (given) => {
        const text = page(...drawingOf(given));
        for (const { kept, copies } of finish(findRepetitions(text)).stories) {
          const words = kept.blocks.flatMap((index) => text.blocks[index]!.text.split(' '));
          const said = new Set(words);
          for (const copy of copies) {
            expect(copy.blocks.filter((block) => kept.blocks.includes(block))).toEqual([]);
            for (const block of copy.blocks)
              for (const word of text.blocks[block]!.text.split(' ')) expect(said.has(word)).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('the same page gives the same answer', () => {
    fc.assert(
      fc.property(told, (given) => {
        expect(finish(findRepetitions(page(...drawingOf(given))))).toEqual(
          finish(findRepetitions(page(...drawingOf(given)))),
        );
      }),
      { numRuns: 30 },
    );
  });

  test('stories that share no words have no copies', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 25 }), { minLength: 1, maxLength: 6 }),
        (seeds) => {
          expect(folded(page(...seeds.map((seed) => story(seed, 4)))).copies).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});
