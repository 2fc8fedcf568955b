import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from '../../../../src/core/repeats/compare.ts';
import { novelPassages } from '../../../../src/core/repeats/novel.ts';
import { type Repetitions, findRepetitions } from '../../../../src/core/repeats/stories.ts';
import { finish } from '../../../../src/core/steps.ts';
import type { PageText } from '../../../../src/core/text/block.ts';
import { hashWords } from '../../../../src/core/text/words.ts';
import { type Drawn, heading, page, sentence, story, withoutBlocks } from '../page.ts';
import { textsOf, wordsOf } from './told.ts';

/** Every story here is this one; the edits of a copy differ. */
const text = story(1, 10);
const fresh = (seed: number): string => `${sentence(seed, 0)} ${sentence(seed, 1)}`;

interface Edit {
  readonly kind: 'drop' | 'move' | 'words' | 'put';
  /** Which paragraph. */
  readonly at: number;
  /** What the paragraph that is put in is made of. */
  readonly seed: number;
}

interface Printed {
  readonly shape: 'paragraphs' | 'blob' | 'lines' | 'wrapped';
  readonly wrappers: number;
  readonly hidden: boolean;
  readonly edits: readonly Edit[];
}

const edited = (paragraphs: readonly string[], { kind, at, seed }: Edit): string[] => {
  const place = at % paragraphs.length;
  const rest = paragraphs.filter((_, i) => i !== place);
  if (kind === 'drop') return rest;
  if (kind === 'move') return [...rest, paragraphs[place]!];
  if (kind === 'put') return [...paragraphs.slice(0, place), fresh(seed), ...paragraphs.slice(place)];
  return paragraphs.map((each, i) =>
    i === place ? each.replace(/(\S+ ){7}\S+/, (before) => `${before} another`) : each,
  );
};

const paragraphsOf = ({ edits }: Printed): string[] => edits.reduce(edited, text);

const draw = (printed: Printed): Drawn => {
  const paragraphs = paragraphsOf(printed);
  const shapes: Record<Printed['shape'], Drawn[]> = {
    paragraphs,
    blob: [paragraphs.join(' ')],
    lines: [{ lines: paragraphs }],
    wrapped: paragraphs.map((each, i) => (i % 2 === 0 ? [each] : each)),
  };
  let drawn: Drawn = { inside: shapes[printed.shape], hidden: printed.hidden };
  for (let i = 0; i < printed.wrappers; i++) drawn = [drawn];
  return drawn;
};

const menu = ['Home', 'World', 'Sport'].map((each) => ({ text: each, linked: 1 }));
const headline = heading(1, 'The ferry of Port Ellery has sunk');
const draft = (copies: readonly Printed[]): PageText =>
  page(menu, headline, ...copies.map(draw), ['Imprint']);
const find = (drawn: PageText): Repetitions => finish(findRepetitions(drawn));

const place = fc.nat({ max: 9 });
/** @param seed of the paragraphs that are put in, which nothing else has */
const edits = (seed: number): fc.Arbitrary<Edit[]> =>
  fc
    .uniqueArray(fc.record({ kind: fc.constantFrom('drop', 'words', 'put'), at: place }), {
      maxLength: 2,
      selector: ({ kind }) => kind,
    })
    .map((list) => list.map((edit, i): Edit => ({ ...edit, seed: seed + i })));
/** Who moves more than that picks, and makes no copy. */
const moved: fc.Arbitrary<Edit[]> = place.map((at) => [{ kind: 'move', at, seed: 0 }]);
const printed = (changes: fc.Arbitrary<Edit[]>): fc.Arbitrary<Printed> =>
  fc.record({
    shape: fc.constantFrom('paragraphs', 'blob', 'lines', 'wrapped'),
    wrappers: fc.nat({ max: 3 }),
    hidden: fc.boolean(),
    edits: changes,
  });
const exact = fc.array(printed(fc.constant([])), { minLength: 2, maxLength: 4 });
/** Two copies, each edited in its own way. */
const pair = fc.tuple(printed(edits(3)), printed(fc.oneof(edits(13), moved)));

/** All places of all stories, each as its text. */
const placesOf = (drawn: PageText): string[] =>
  find(drawn)
    .stories.flatMap(({ kept, copies }) => [kept, ...copies])
    .map(({ blocks }) => textsOf(drawn, blocks).join(' '))
    .sort();

const copiesOf = ({ stories }: Repetitions): number => stories.flatMap(({ copies }) => copies).length;

describe('copies of a story', () => {
  test('exact ones are all found, whatever their shape, wrappers and hiding', () => {
    fc.assert(
      fc.property(exact, (copies) => {
        expect(placesOf(draft(copies))).toEqual(copies.map(() => text.join(' ')));
      }),
    );
  });

  test('an edited one is found', () => {
    fc.assert(
      fc.property(pair, (copies) => {
        expect(copiesOf(find(draft(copies)))).toBe(1);
      }),
    );
  });

  test('their order changes nothing', () => {
    fc.assert(
      fc.property(pair, ([one, other]) => {
        expect(placesOf(draft([other, one]))).toEqual(placesOf(draft([one, other])));
      }),
    );
  });

  test('wrappers change nothing', () => {
    fc.assert(
      fc.property(pair, fc.nat({ max: 4 }), fc.nat({ max: 4 }), ([one, other], a, b) => {
        const wrapped = [
          { ...one, wrappers: one.wrappers + a },
          { ...other, wrappers: other.wrappers + b },
        ];
        expect(placesOf(draft(wrapped))).toEqual(placesOf(draft([one, other])));
      }),
    );
  });

  test('hiding changes nothing but which one is kept, and that is never a hidden one beside its visible equal', () => {
    fc.assert(
      fc.property(exact, (copies) => {
        const drawn = draft(copies);
        expect(placesOf(drawn)).toEqual(placesOf(draft(copies.map((copy) => ({ ...copy, hidden: false })))));
        const [{ kept } = { kept: { blocks: [] } }] = find(drawn).stories;
        expect(drawn.blocks[kept.blocks[0]!]!.hidden).toBe(copies.every(({ hidden }) => hidden));
      }),
    );
  });
});

describe('folding', () => {
  test('folding twice folds nothing more', () => {
    fc.assert(
      fc.property(fc.oneof(exact, pair), (copies) => {
        const drawn = draft(copies);
        const folded = new Set(
          find(drawn).stories.flatMap((each) => each.copies.flatMap(({ blocks }) => blocks)),
        );
        expect(folded.size).toBeGreaterThan(0);
        expect(copiesOf(find(withoutBlocks(drawn, (block) => folded.has(block))))).toBe(0);
      }),
    );
  });

  test('every word of a copy stands in the text kept or among the differences', () => {
    fc.assert(
      fc.property(pair, (copies) => {
        const drawn = draft(copies);
        for (const told of find(drawn).stories)
          for (const copy of told.copies) {
            const kept = wordsOf(drawn, told.kept.blocks);
            const own = wordsOf(drawn, copy.blocks);
            const rebuilt: number[] = [];
            let read = 0;
            for (const difference of compare(kept, own).differences) {
              rebuilt.push(
                ...kept.subarray(read, difference.kept.start),
                ...own.subarray(difference.copy.start, difference.copy.end),
              );
              read = difference.kept.end;
            }
            expect([...rebuilt, ...kept.subarray(read)]).toEqual([...own]);
          }
      }),
    );
  });

  test('a paragraph put into a copy stays on the page or is told in full', () => {
    fc.assert(
      fc.property(pair, (copies) => {
        const drawn = draft(copies);
        const put = copies
          .flatMap(paragraphsOf)
          .filter((each) => !text.includes(each) && !each.includes('another'));
        const { stories } = find(drawn);
        const folded = new Set(stories.flatMap((each) => each.copies.flatMap(({ blocks }) => blocks)));
        const stays = wordsOf(
          drawn,
          [...drawn.blocks.keys()].filter((block) => !folded.has(block)),
        );
        const told = stories.flatMap(({ kept, copies: found }) =>
          found.flatMap(({ blocks }) => {
            const own = wordsOf(drawn, blocks);
            return novelPassages(wordsOf(drawn, kept.blocks), own).map(({ start, end }) => [
              ...own.subarray(start, end),
            ]);
          }),
        );
        const spoken = [[...stays], ...told].map((each) => ` ${each.join(' ')} `);
        for (const each of put)
          expect(spoken.some((said) => said.includes(` ${[...hashWords(each)].join(' ')} `))).toBe(true);
      }),
    );
  });
});
