import { describe, expect, test } from 'vitest';
import { findRepetitions } from '../../../../src/core/repeats/stories.ts';
import { finish } from '../../../../src/core/steps.ts';
import { type Drawn, box, heading, page, sentence, story } from '../page.ts';
import { tell } from './told.ts';

const headline = (i: number): string => `The harbour says number ${i} today`;
const [one, two, three] = [story(1, 8), story(2, 8), story(3, 8)];
const article = (i: number, level: number, paragraphs: readonly string[], ...rest: readonly Drawn[]): Drawn =>
  box('ARTICLE', heading(level, headline(i)), ...paragraphs, ...rest);
const item = (i: number, outlet: string, paragraphs: readonly string[]): Drawn => [
  heading(2, headline(i), 1),
  outlet,
  ...paragraphs,
];

/** Headline and number of copies of each story. */
const outlineOf = (...drawn: readonly Drawn[]): [string | undefined, number][] =>
  tell(...drawn).map(({ headline: own, copies }) => [own, copies.length]);
const isList = (...drawn: readonly Drawn[]): boolean => finish(findRepetitions(page(...drawn))).list;

describe('a page that lists stories', () => {
  test('headlines that are links, one text by three outlets', () => {
    const drawn = [
      item(1, 'Associated Press', one.slice(0, 3)),
      item(2, 'AFP', one.slice(0, 3)),
      item(3, 'Reuters', one.slice(0, 3)),
    ];
    expect(isList(...drawn)).toBe(true);
    expect(outlineOf(...drawn)).toEqual([[headline(1), 2]]);
  });

  test('articles with stories of their own', () => {
    const drawn = [
      article(1, 2, one.slice(0, 3)),
      article(2, 2, two.slice(0, 3)),
      article(3, 2, three.slice(0, 3)),
    ];
    expect(isList(...drawn)).toBe(true);
    expect(outlineOf(...drawn)).toEqual([1, 2, 3].map((i) => [headline(i), 0]));
  });

  test('two of four items tell the same story', () => {
    const drawn = [1, 2, 3, 4].map((i) => item(i, 'AFP', story(i === 4 ? 2 : i, 3)));
    expect(outlineOf(...drawn)).toEqual([
      [headline(1), 0],
      [headline(2), 1],
      [headline(3), 0],
    ]);
  });
});

describe('a page that tells several stories', () => {
  test('two articles about one event are never one, though they share a quotation', () => {
    const quotation = `${sentence(9, 0)} ${sentence(9, 1)}`;
    expect(outlineOf(article(1, 1, [...one, quotation]), article(2, 2, [...two, quotation]))).toEqual([
      [headline(1), 0],
      [headline(2), 0],
    ]);
  });

  test('the main story is the one under the page’s first headline, be it the shorter', () => {
    expect(outlineOf(article(1, 1, one.slice(0, 4)), article(2, 2, two))).toEqual([
      [headline(1), 0],
      [headline(2), 0],
    ]);
  });

  test('each story with its own copies', () => {
    const told = tell(
      [heading(1, headline(1)), [...one], [one.join(' ')]],
      [heading(2, headline(2)), [...two], [two.join(' ')]],
    );
    expect(told.map(({ kept, copies }) => [kept, copies.length])).toEqual([
      [one, 1],
      [two, 1],
    ]);
  });

  test('an endless page that brings the same story again tells it once', () => {
    const told = tell([article(1, 1, one)], [article(2, 1, two)], [article(1, 1, one)]);
    expect(told.map(({ copies }) => copies.length)).toEqual([1, 0]);
    expect(told[0]!.kept).toEqual(one);
    expect(told[0]!.copies[0]).toMatchObject({ scope: 'article', similarity: 1 });
  });

  test('the next story of an endless page, each in a wrapper of its own', () => {
    expect(outlineOf([article(1, 1, one)], [article(2, 1, two)])).toEqual([
      [headline(1), 0],
      [headline(2), 0],
    ]);
  });

  test('a story beside a box of another is alone', () => {
    expect(
      outlineOf([heading(1, headline(1)), ...one], box('ASIDE', heading(2, headline(2)), ...two.slice(0, 3))),
    ).toEqual([[headline(1), 0]]);
  });

  test('a story under subheads is one', () => {
    expect(
      outlineOf(
        article(
          1,
          1,
          one.slice(0, 3),
          box('SECTION', heading(2, headline(5)), ...one.slice(3, 6)),
          box('SECTION', heading(2, headline(6)), ...one.slice(6)),
        ),
      ),
    ).toEqual([[headline(1), 0]]);
  });

  test('no story at all', () => {
    expect(finish(findRepetitions(page()))).toEqual({ stories: [], list: false, longest: 0 });
  });
});
