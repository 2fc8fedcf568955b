import { describe, expect, test } from 'vitest';
import { type Drawn, heading, hidden, page, story } from '../page.ts';
import { findRepetitions } from '../../../../src/core/repeats/stories.ts';
import { copiesOn, tell } from './told.ts';
import { finish } from '../../../../src/core/steps.ts';

const one = story(1);
const blob = one.join(' ');

/** Whether the first or the second of two places is kept. */
const keptOf = (first: Drawn, second: Drawn): string => {
  const text = page([first], [second]);
  const [{ kept, copies } = { kept: undefined, copies: [] }] = finish(findRepetitions(text)).stories;
  expect(copies).toHaveLength(1);
  return kept!.blocks[0]! < copies[0]!.blocks[0]! ? 'first' : 'second';
};

describe('which place is kept', () => {
  test.each<[string, Drawn, Drawn]>([
    ['visible rather than hidden', [...one], hidden(...one)],
    ['visible in one run rather than hidden paragraphs', [blob], hidden(...one)],
    ['paragraphs rather than one run of text', [...one], [blob]],
    ['complete rather than cut short', [...one], one.slice(0, 4)],
    ['complete rather than its first half', [...one], one.slice(0, 3)],
    ['complete rather than its last half', [...one], one.slice(3)],
    ['complete in one run rather than cut short in paragraphs', [blob], one.slice(0, 4)],
    ['complete in one run rather than its first half in paragraphs', [blob], one.slice(0, 3)],
    ['complete in one run rather than its last half in paragraphs', [blob], one.slice(3)],
    ['complete and hidden rather than its first half', hidden(...one), one.slice(0, 3)],
    ['with a picture rather than without', { inside: one, pictures: 1 }, [...one]],
    ['with links rather than without', one.map((text) => ({ text, linked: 0.05 })), [...one]],
    ['with paragraphs rather than with a picture', [...one], { inside: [blob], pictures: 1 }],
    [
      'visible rather than with pictures and links',
      [...one],
      { inside: one.map((text) => ({ text, linked: 0.05 })), pictures: 3, hidden: true },
    ],
  ])('%s', (_, better, worse) => {
    expect(keptOf(better, worse)).toBe('first');
    expect(keptOf(worse, better)).toBe('second');
  });

  // What the copy says is about half of the story: the other half is the story's too.
  test.each([3, 4, 5, 6, 7, 8])('all of a story beside its first or last %i paragraphs of ten', (some) => {
    const ten = story(1, 10);
    for (const part of [ten.slice(0, some), ...(some < 5 ? [] : [ten.slice(-some)])])
      for (const places of [
        [[...ten], part],
        [part, [...ten]],
      ]) {
        const [told] = tell(heading(1, 'The ferry of Port Ellery has sunk'), ...places);
        expect(told!.kept).toEqual(ten);
        expect(told!.copies.map(({ text }) => text)).toEqual([part]);
      }
  });

  test('complete in one run beside its lead, to which it is compared', () => {
    const [copy, ...more] = copiesOn([one[0]!, one[1]!], [blob]);
    expect(more).toEqual([]);
    expect(copy!.scope).toBe('excerpt');
    expect(copy!.unique).toEqual([]);
  });

  test('among equals the first', () => {
    expect(keptOf([...one], [...one])).toBe('first');
  });

  test('where all are hidden one is kept all the same', () => {
    expect(keptOf(hidden(...one), hidden(...one))).toBe('first');
  });

  // The hidden text is the only complete one: a reader loses nothing.
  test('a hidden complete text rather than a visible third of it', () => {
    expect(keptOf(hidden(...one, ...story(2, 3)), one.slice(0, 4))).toBe('first');
  });

  // The longer text is another one, which takes over most of the story, not all of it.
  test.each<[string, readonly string[], readonly string[]]>([
    ['above and below', story(2, 4), story(3, 4)],
    ['above', story(2, 8), []],
    ['below', [], story(3, 8)],
  ])('the story rather than a longer text that quotes it, with words of its own %s', (_, above, below) => {
    const ten = story(1, 10);
    const taken = ten.slice(1, 9);
    const notebook = [...above, ...taken, ...below];
    for (const places of [
      [ten, notebook],
      [notebook, ten],
    ]) {
      const [told] = tell(heading(1, 'The ferry of Port Ellery has sunk'), ...places);
      expect(told!.kept).toEqual(ten);
      expect(told!.copies.map(({ text }) => text)).toEqual([taken]);
    }
  });
});
