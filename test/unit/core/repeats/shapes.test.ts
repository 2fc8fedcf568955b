import { describe, expect, test } from 'vitest';
import { type Drawn, box, heading, hidden, page, sentence, story } from '../page.ts';
import { copiesOn, tell, tellOf } from './told.ts';

const one = story(1);
const blob = one.join(' ');
const sentences = one.flatMap((text) => text.split(/(?<=\.) /));
const other = story(2);
const menu = ['Home', 'World', 'Sport'].map((text) => ({ text, linked: 1 }));
const footer = box('FOOTER', 'Imprint', 'Contact');
const headline = heading(1, 'The ferry of Port Ellery has sunk');
const subheaded = one.flatMap((text, i) => (i % 2 === 0 ? [text] : [heading(3, 'What else is known'), text]));
const words = (texts: readonly string[]): string => texts.join(' ');

describe('the same text in another shape', () => {
  const shapes: readonly [string, Drawn][] = [
    ['paragraphs', [...one]],
    ['one run of text', [blob]],
    ['parted by line breaks', { lines: one }],
    ['one sentence an element', sentences],
    ['one sentence a line', { lines: sentences }],
    ['paragraphs in wrappers of their own', one.map((text) => [[text]])],
    ['two paragraphs a wrapper', [one.slice(0, 2), one.slice(2, 4), one.slice(4)]],
    ['paragraphs in an article', box('ARTICLE', ...one)],
    ['hidden paragraphs', hidden(...one)],
    ['list items', box('UL', ...one.map((text) => ({ text, kind: 'item' as const, name: 'LI' })))],
  ];
  const pairs = shapes.flatMap(([a, first], i) =>
    shapes.slice(i).flatMap(([b, second]): [string, string, Drawn, Drawn][] =>
      a === b
        ? [[a, b, first, second]]
        : [
            [a, b, first, second],
            [b, a, second, first],
          ],
    ),
  );
  test.each(pairs)('%s, then %s', (_, __, first, second) => {
    const told = tellOf(page(menu, headline, first, second, footer));
    expect(told.flatMap(({ copies }) => copies.map(({ scope }) => scope))).toEqual(['article']);
    const [{ kept, copies }] = told as [(typeof told)[0]];
    expect(words(kept)).toBe(blob);
    expect(words(copies[0]!.text)).toBe(blob);
    expect(copies[0]!.similarity).toBe(1);
  });
});

describe('places of a copy', () => {
  test.each<[string, readonly Drawn[], readonly string[]]>([
    ['deeper than the original', [[...one], [[[[[...one]]]]]], ['article']],
    ['less deep than the original', [[[[[...one]]]], [...one]], ['article']],
    ['both in one element, one after the other', [[...one, ...one]], ['article']],
    ['behind another text', [[...one], [...other], [...one]], ['article']],
    [
      'before the original with its headline',
      [
        [headline, ...one],
        [headline, ...one],
      ],
      ['article'],
    ],
    ['three times, each in another shape', [[blob], [...one], { lines: one }], ['article', 'article']],
    ['four times', [[...one], [...one], [...one], [...one]], ['article', 'article', 'article']],
    ['every paragraph twice in place', [one.flatMap((text) => [text, text])], ['article']],
    [
      'every two paragraphs twice in place',
      [[0, 2, 4].flatMap((i) => [...one.slice(i, i + 2), ...one.slice(i, i + 2)])],
      ['article'],
    ],
    ['the first paragraph above as a lead', [[one[0]!], [headline, ...one]], ['excerpt']],
    [
      'the first paragraph above a long story as a lead',
      [[one[0]!], [headline, ...one, ...story(3, 20)]],
      ['excerpt'],
    ],
    [
      'the first two below as a teaser',
      [
        [headline, ...one],
        [one[0]!, one[1]!],
      ],
      ['excerpt'],
    ],
    ['under subheads that the original lacks', [[...one], subheaded], ['article']],
    ['under subheads, before the original without', [subheaded, [...one]], ['article']],
    ['both under subheads', [subheaded, subheaded], ['article']],
    ['a copy in a longer block', [[...one], [`${sentence(7, 1)} ${blob} ${sentence(7, 2)}`]], ['article']],
  ])('%s', (_, drawn, scopes) => {
    expect(copiesOn(menu, ...drawn, footer).map(({ scope }) => scope)).toEqual(scopes);
  });

  test('an excerpt above two complete copies', () => {
    const [told] = tell(menu, headline, one.slice(0, 2), [...one], [...one], footer);
    expect(told!.kept).toEqual(one);
    expect(told!.copies).toHaveLength(2);
  });

  const lead = one.slice(0, 2);
  test.each<[string, readonly Drawn[], readonly (readonly string[])[]]>([
    ['two excerpts above the story', [lead, lead, [...one]], [lead, lead]],
    ['two excerpts below the story', [[...one], lead, lead], [lead, lead]],
    ['one above and one below', [lead, [...one], lead], [lead, lead]],
    ['three above', [lead, lead, lead, [...one]], [lead, lead, lead]],
    ['three below', [[...one], lead, lead, lead], [lead, lead, lead]],
    ['two above and two below', [lead, lead, [...one], lead, lead], [lead, lead, lead, lead]],
    ['two above, one hidden', [lead, hidden(...lead), [...one]], [lead, lead]],
    ['two above, one in wrappers', [[[[...lead]]], lead, [...one]], [lead, lead]],
    ['two above, one in one run of text', [lead, [words(lead)], [...one]], [lead, [words(lead)]]],
    ['two above, the first shorter', [one.slice(0, 1), lead, [...one]], [lead, one.slice(0, 1)]],
    ['two below, the second shorter', [[...one], lead, one.slice(0, 1)], [lead, one.slice(0, 1)]],
    ['two above a story in one run of text', [lead, lead, [blob]], [lead, lead]],
  ])('%s', (_, drawn, copies) => {
    const [told, ...others] = tell(menu, headline, ...drawn, footer);
    expect(others).toEqual([]);
    expect(words(told!.kept)).toBe(blob);
    expect(told!.copies.map(({ scope }) => scope)).toEqual(copies.map(() => 'excerpt'));
    expect(told!.copies.map(({ text }) => words(text)).sort()).toEqual(copies.map(words).sort());
  });

  const end = one.slice(-2);
  test.each<[string, Drawn, readonly string[]]>([
    ['the last two paragraphs', [...one, ...end], end],
    ['the last two in one run of text', [...one, words(end)], [words(end)]],
    ['the last two hidden', [...one, hidden(...end)], end],
    ['the last two, all parted by line breaks', { lines: [...one, ...end] }, end],
    [
      'the end from the midst of a sentence',
      [...one, words(end).slice(40), { text: 'Ann Lee', linked: 1 }],
      [words(end).slice(40)],
    ],
    ['two in the midst', [...one.slice(0, 3), ...one.slice(1)], one.slice(1, 3)],
    [
      'a long one in the midst',
      [words(end), words(one.slice(0, 2)), words(one.slice(0, 2)), ...one.slice(2, 4)],
      [words(one.slice(0, 2))],
    ],
  ])('%s pasted again right behind, in the same element', (_, drawn, again) => {
    const copies = copiesOn(menu, headline, drawn, footer);
    expect(copies.map(({ scope, text }) => [scope, text])).toEqual([['fragment', again]]);
  });

  test('the end pasted again from the midst of a sentence is folded, and no other words are', () => {
    const half = sentences[5]!.split(' ').slice(9).join(' ');
    const again = [half, ...sentences.slice(6)].join(' ');
    const copies = copiesOn(menu, headline, [...one, again]);
    expect(copies).toHaveLength(1);
    expect(blob).toContain(words(copies[0]!.text));
    expect(words(copies[0]!.text)).toBe(again);
  });

  test('what stands around a copy in a longer block is told as its own', () => {
    const [copy] = copiesOn([...one], [`${sentence(7, 1)} ${blob} ${sentence(7, 2)}`]);
    expect(copy!.unique.map((text) => `${text}.`)).toEqual([sentence(7, 1), sentence(7, 2)]);
  });
});
