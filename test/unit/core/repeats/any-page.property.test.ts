import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { novelPassages } from '../../../../src/core/repeats/novel.ts';
import { type Repetitions, findRepetitions } from '../../../../src/core/repeats/stories.ts';
import { finish } from '../../../../src/core/steps.ts';
import type { PageText } from '../../../../src/core/text/block.ts';
import { type Drawn, heading, page, sentence } from '../page.ts';
import { wordsOf } from './told.ts';

/** A page of any form, its sentences out of so few that many stand again. */
const texts = fc
  .array(fc.nat({ max: 15 }), { minLength: 1, maxLength: 8 })
  .map((numbers) => numbers.map((n) => sentence(1, n)).join(' '));
const { page: pages } = fc.letrec<{ part: Drawn; page: Drawn[] }>((tie) => ({
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    texts,
    fc.record({
      text: texts,
      kind: fc.constantFrom('text', 'item', 'quote', 'cell', 'caption', 'code'),
      hidden: fc.boolean(),
      linked: fc.constantFrom(0, 0.1, 1),
    }),
    fc.record({ lines: fc.array(texts, { minLength: 1, maxLength: 4 }) }),
    fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.nat({ max: 3 }), fc.constantFrom(0, 1))
      .map(([level, n, linked]) => heading(level, sentence(2, n, 6), linked)),
    fc.record({
      name: fc.constantFrom('DIV', 'ARTICLE', 'SECTION', 'ASIDE', 'FOOTER'),
      hidden: fc.boolean(),
      pictures: fc.nat({ max: 1 }),
      inside: tie('page'),
    }),
  ),
  page: fc.array(tie('part'), { maxLength: 7 }),
}));

const runs = { numRuns: 500 };

const find = (text: PageText): Repetitions => finish(findRepetitions(text));
const placesOf = ({ stories }: Repetitions): (readonly number[])[] =>
  stories.flatMap(({ kept, copies }) => [kept, ...copies].map(({ blocks }) => blocks));

describe('on a page of any form', () => {
  test('what is found stands on the page, in the order of the page', () => {
    fc.assert(
      fc.property(pages, (drawn) => {
        const text = page(...drawn);
        for (const blocks of placesOf(find(text))) {
          expect(blocks).toEqual([...new Set(blocks)].sort((a, b) => a - b));
          expect(blocks.every((block) => text.blocks[block] !== undefined)).toBe(true);
        }
      }),
      runs,
    );
  });

  test('a copy is never empty, and nothing is folded that is kept', () => {
    fc.assert(
      fc.property(pages, (drawn) => {
        const { stories } = find(page(...drawn));
        const kept = new Set(stories.flatMap((story) => story.kept.blocks));
        for (const { blocks } of stories.flatMap(({ copies }) => copies)) {
          expect(blocks.length).toBeGreaterThan(0);
          expect(blocks.filter((block) => kept.has(block))).toEqual([]);
        }
      }),
      runs,
    );
  });

  test('what is folded stands elsewhere too, or is told as what only the copy has', () => {
    fc.assert(
      fc.property(pages, (drawn) => {
        const text = page(...drawn);
        const { stories } = find(text);
        const folded = new Set(stories.flatMap(({ copies }) => copies.flatMap(({ blocks }) => blocks)));
        const stays = [...text.blocks.keys()].filter((block) => !folded.has(block));
        const said = new Set(wordsOf(text, stays));
        for (const { kept, copies } of stories)
          for (const { blocks, of } of copies) {
            const own = wordsOf(text, blocks);
            for (const { start, end } of novelPassages(wordsOf(text, (of ?? kept).blocks), own))
              for (const word of own.subarray(start, end)) said.add(word);
          }
        const lost = [...folded].filter((block) => wordsOf(text, [block]).every((word) => !said.has(word)));
        expect(lost.map((block) => text.blocks[block]!.text)).toEqual([]);
      }),
      runs,
    );
  });

  test('no block is in two copies', () => {
    fc.assert(
      fc.property(pages, (drawn) => {
        const blocks = find(page(...drawn)).stories.flatMap(({ copies }) =>
          copies.flatMap((copy) => copy.blocks),
        );
        expect(new Set(blocks).size).toBe(blocks.length);
      }),
      runs,
    );
  });

  test('the same page is told the same', () => {
    fc.assert(
      fc.property(pages, (drawn) => {
        expect(find(page(...drawn))).toEqual(find(page(...drawn)));
      }),
      runs,
    );
  });
});
