import { describe, expect, test } from 'vitest';
import { type Drawn, heading, hidden, sentence, story } from '../page.ts';
import { copiesOn, tell } from './told.ts';

const one = story(1, 10);
const put = `${sentence(5, 0)} ${sentence(5, 1)}`;
/** Without the full stop at its end. */
const bare = (text: string): string => text.replace(/\.$/, '');
/** Puts another word in place of each `nth` one. */
const replaced = (texts: readonly string[], nth: number): string[] => {
  let at = 0;
  return texts.map((text) => text.replace(/\S+/g, (word) => (++at % nth === 0 ? `other${at}.` : word)));
};

describe('copies that were edited', () => {
  test.each<[string, readonly string[], number, number, readonly string[]]>([
    ['a paragraph dropped', [...one.slice(0, 3), ...one.slice(4)], 0.9, 0.95, []],
    ['three paragraphs dropped', one.slice(0, 7), 0.8, 0.85, []],
    ['a paragraph added at the end', [...one, put], 0.92, 0.97, [put]],
    ['a paragraph added at the beginning', [put, ...one], 0.92, 0.97, [put]],
    ['a paragraph added in the midst', [...one.slice(0, 4), put, ...one.slice(4)], 0.92, 0.97, [put]],
    [
      'the last paragraph moved to the midst',
      [...one.slice(0, 4), one[9]!, ...one.slice(4, 9)],
      0.85,
      0.9,
      [],
    ],
    ['each paragraph begins otherwise', one.map((text, i) => `Speaker${i} says: ${text}`), 0.95, 0.98, []],
    ['one word in twenty changed', replaced(one, 20), 0.94, 0.96, []],
    ['one word in ten changed', replaced(one, 10), 0.89, 0.91, []],
    [
      'the first sentence rewritten',
      [`${sentence(5, 0)} ${sentence(1, 1)}`, ...one.slice(1)],
      0.9,
      0.95,
      [sentence(5, 0)],
    ],
  ])('%s', (_, copy, least, most, unique) => {
    const orders: Drawn[][] = [
      [[...one], copy],
      [copy, [...one]],
    ];
    for (const order of orders) {
      const copies = copiesOn(heading(1, 'The ferry of Port Ellery has sunk'), ...order);
      expect(copies.map(({ scope }) => scope)).toEqual(['article']);
      expect(copies[0]!.similarity).toBeGreaterThanOrEqual(least);
      expect(copies[0]!.similarity).toBeLessThanOrEqual(most);
    }
    // Both are complete, so the first is kept.
    const [told] = copiesOn([...one], copy);
    expect(told!.text).toEqual(copy);
    expect(told!.unique).toEqual(unique.map(bare));
  });

  const quoted = story(3, 6).map((text, i) => `${text} "Don't go," she said - and didn't${i}.`);
  test.each<[string, (text: string) => string]>([
    ['curly quotes', (text) => text.replace(/"([^"]*)"/g, '“$1”').replace(/'/g, '’')],
    ['guillemets', (text) => text.replace(/"([^"]*)"/g, '«\u00a0$1\u00a0»')],
    ['long dashes', (text) => text.replace(/ - /g, ' \u2014 ')],
    ['no commas', (text) => text.replace(/,/g, '')],
    ['capitals', (text) => text.toUpperCase()],
    ['line breaks in the source', (text) => text.replace(/ /g, '\n  ')],
    ['three dots in one sign', (text) => text.replace(/\.$/, '…')],
  ])('%s make no difference at all', (_, print) => {
    const [copy, ...more] = copiesOn([...quoted], quoted.map(print));
    expect(more).toEqual([]);
    expect(copy).toMatchObject({ scope: 'article', similarity: 1, unique: [] });
  });

  test('a passage that only a copy has is told for each of several copies', () => {
    const second = [...one.slice(0, 2), sentence(6, 0), ...one.slice(2, 7)];
    const third = [...one.slice(0, 5), sentence(6, 1), ...one.slice(5, 7)];
    const copies = copiesOn([...one], second, third);
    expect(copies.map(({ unique }) => unique)).toEqual([[bare(sentence(6, 0))], [bare(sentence(6, 1))]]);
  });

  test('speaker labels before each paragraph of a transcript', () => {
    const labelled = one.map((text, i) => [`SPEAKER ${i % 2 === 0 ? 'ONE' : 'TWO'}:`, text]);
    const copies = copiesOn([...one], labelled.flat());
    expect(copies).toHaveLength(1);
    expect(copies[0]!.similarity).toBeGreaterThan(0.9);
  });

  test('an abstract in words of its own is no copy', () => {
    expect(copiesOn([...one], [`${sentence(9, 0)} ${sentence(9, 1)} ${sentence(9, 2)}`])).toEqual([]);
  });
});

/** The story without two of its paragraphs, which two is another matter in each version. */
const version = (i: number): string[] => [...one.slice(0, 2 * i), ...one.slice(2 * i + 2)];

describe('versions of one length, each without another two paragraphs', () => {
  const versions = [0, 1, 2, 3, 4].map(version);
  const draws: readonly [string, (texts: readonly string[]) => Drawn][] = [
    ['side by side', (texts) => [...texts]],
    ['hidden', (texts) => hidden(...texts)],
    ['one run of text each', (texts) => [texts.join(' ')]],
  ];
  test.each(draws.flatMap(([name, draw]) => [2, 3, 4, 5].map((count) => [name, count, draw] as const)))(
    '%s: each of %i is a place of its own',
    (_, count, draw) => {
      for (const some of [versions.slice(0, count), versions.slice(0, count).toReversed()]) {
        const [told, ...others] = tell(...some.map(draw));
        expect(others).toEqual([]);
        expect(told!.kept.join(' ')).toBe(some[0]!.join(' '));
        expect(told!.copies.map(({ text }) => text.join(' ')).sort()).toEqual(
          some
            .slice(1)
            .map((texts) => texts.join(' '))
            .sort(),
        );
      }
    },
  );

  test.each<[string, readonly Drawn[]]>([
    ['one in a wrapper', [[...version(0)], [[...version(1)]]]],
    ['both in wrappers', [[[[...version(0)]]], [[[...version(1)]]]]],
  ])('%s', (_, drawn) => {
    expect(copiesOn(...drawn)).toHaveLength(1);
    expect(copiesOn(...drawn.toReversed())).toHaveLength(1);
  });
});
