import { describe, expect, test } from 'vitest';
import { type Drawn, box, heading, kindOf, sentence, story } from '../page.ts';
import { copiesOn } from './told.ts';

const one = story(1, 10);
const headline = heading(1, 'The ferry of Port Ellery has sunk');
const first = one[3]!.split('. ')[0]!;
/** One answer, given for several operators. */
const answer = `${sentence(6, 0)} ${sentence(6, 1)}`;
const notice = `${sentence(7, 0)} ${sentence(7, 1)}`;
const author = box('ASIDE', 'Ann Lee', `${sentence(8, 0)} ${sentence(8, 1, 12)}`);
const signUp = box('FORM', 'Get the news by mail', sentence(8, 5), 'Your address');
const plea = box('DIV', heading(3, 'Help us to go on'), ...story(9, 4));
const article = box('ARTICLE', headline, ...one);
const comment = (i: number, ...said: Drawn[]): Drawn => box('LI', { text: `Reader ${i}` }, ...said);
/** The same report on another day. */
const report = (day: number, i: number): string =>
  `On day ${day * 7 + i} the station at gate ${i} counted ${day * 31 + i} ships, ${day * 17 + i} barges and ${day * 13 + i} boats between ${day + i} and ${day + i + 3} in the evening hours.`;
const clause = (i: number): string =>
  `${sentence(11, i)} Subject to section ${i} and to the extent permitted by law the company shall not be liable for any loss.`;
const refrain = [0, 1, 2, 3].map((i) => sentence(12, i, 8));
const row = (i: number): string[] => [`Port ${i}`, `${i * 3}`, 'on time', 'calm sea', 'open', 'no delay'];

describe('what is no copy', () => {
  test.each<[string, readonly Drawn[]]>([
    [
      'a server’s warnings in a list, each printed twice',
      [
        box('MAIN', heading(2, 'A short post'), sentence(3, 0)),
        {
          lines: [1, 1, 2, 2].map((line) => `Warning ${line}: ${answer} In the file on line ${line}.`),
          kind: 'item',
        },
      ],
    ],
    [
      'a post that is quoted whole in an answer',
      [
        box('DIV', heading(2, 'Who has seen the ferry?'), ...story(22, 2)),
        box('DIV', kindOf('quote', ...story(22, 2)), sentence(23, 0, 12)),
      ],
    ],
    [
      'a plea for donations twice beside a story in two halves, below the site’s name',
      [
        box(
          'DIV',
          heading(1, 'Port Post'),
          box(
            'DIV',
            heading(2, 'The ferry of Port Ellery has sunk'),
            ...[one.slice(0, 3), one.slice(3, 6)].map((half) => box('DIV', box('DIV', ...half))),
          ),
          plea,
        ),
        plea,
      ],
    ],
    ['a pull quote', [box('ARTICLE', headline, ...one.slice(0, 5), kindOf('quote', first), ...one.slice(5))]],
    [
      'a pull quote in a box',
      [box('ARTICLE', headline, ...one.slice(0, 5), box('ASIDE', first), ...one.slice(5))],
    ],
    [
      'comments that quote the story',
      [
        article,
        box(
          'OL',
          comment(1, kindOf('quote', one[2]!), sentence(20, 1)),
          comment(2, kindOf('quote', one[5]!), sentence(20, 2)),
          comment(3, sentence(20, 3)),
        ),
      ],
    ],
    [
      'comments that quote one another',
      [
        article,
        box(
          'OL',
          comment(1, story(21, 1)),
          comment(2, kindOf('quote', ...story(21, 1)), sentence(20, 2)),
          comment(3, kindOf('quote', ...story(21, 1)), sentence(20, 3)),
        ),
      ],
    ],
    [
      'a live blog that quotes its older entries',
      [
        headline,
        [5, 4, 3, 2, 1].map((i): Drawn => [
          heading(3, `At ${i} o’clock the harbour said`),
          ...story(13 + i, 2),
          kindOf('quote', sentence(14 + i, 0)),
        ]),
      ],
    ],
    [
      'questions with one answer for several operators',
      [
        headline,
        [1, 2, 3, 4].map((i): Drawn => [
          heading(3, `What does operator number ${i} say`),
          `${sentence(9, 2 * i)} ${sentence(9, 2 * i + 1)}`,
          answer,
        ]),
      ],
    ],
    [
      'one answer with the name of another operator in every sentence',
      ['Northern', 'Eastern'].map((operator): Drawn => [
        heading(2, `How to travel with ${operator} Ferries`),
        ...story(9, 6).map((text) => text.replace(/\. /g, `, says ${operator} Ferries at the pier. `)),
      ]),
    ],
    ['a law whose clauses end alike', [headline, Array.from({ length: 12 }, (_, i) => clause(i))]],
    [
      'a refrain',
      [
        headline,
        [0, 1, 2, 3].flatMap((i): Drawn[] => [
          { lines: story(13, 8).slice(2 * i, 2 * i + 2) },
          { lines: refrain },
        ]),
      ],
    ],
    [
      'a table with like rows',
      [headline, [...one], box('TABLE', ...Array.from({ length: 20 }, (_, i) => kindOf('cell', ...row(i))))],
    ],
    [
      'code shown twice',
      [
        headline,
        [
          ...one.slice(0, 4),
          ...kindOf('code', sentence(15, 0)),
          ...one.slice(4),
          ...kindOf('code', sentence(15, 0)),
        ],
      ],
    ],
    ['an author’s box above and below', [author, article, author]],
    [
      'an author’s box within a long story, at its beginning and at its end',
      [box('ARTICLE', headline, ['Ann Lee', answer], ...one, ...story(2, 10), ['Ann Lee', answer])],
    ],
    [
      'a sign-up box three times',
      [signUp, box('ARTICLE', headline, ...one.slice(0, 5), signUp, ...one.slice(5)), signUp],
    ],
    ['a notice below each of several stories', [1, 2, 3, 4].map((i): Drawn => [...story(i, 3), notice])],
    [
      'reports from one template with other figures',
      [1, 2, 3].map((day): Drawn => Array.from({ length: 5 }, (_, i) => report(day, i))),
    ],
    [
      'a caption below each of several pictures',
      [box('ARTICLE', headline, ...one.flatMap((text) => [text, ...kindOf('caption', sentence(16, 0))]))],
    ],
    [
      'a rail of teasers above and below',
      [
        story(17, 5).map((text) => ({ text, linked: 1 })),
        article,
        story(17, 5).map((text) => ({ text, linked: 1 })),
      ],
    ],
    ['one sentence again as the last one', [box('ARTICLE', headline, ...one, first)]],
    ['one sentence twice', [box('ARTICLE', headline, ...one.slice(0, 5), first, first, ...one.slice(5))]],
    [
      'a paragraph three times',
      [box('ARTICLE', headline, ...one, ...Array<string>(3).fill(`${answer} ${notice}`))],
    ],
    [
      'the last two paragraphs quoted',
      [box('ARTICLE', headline, ...one, ...kindOf('quote', ...one.slice(-2)))],
    ],
    [
      'two paragraphs again behind a third',
      [box('ARTICLE', headline, ...one.slice(0, 5), sentence(20, 0), ...one.slice(3))],
    ],
    ['a story about the same event in other words', [[...one], [...story(2, 8), first]]],
  ])('%s', (_, drawn) => {
    expect(copiesOn(...drawn)).toEqual([]);
  });

  test.each<[string, readonly Drawn[]]>([
    ['a comment that quotes it', [box('OL', comment(1, one[0]!, one[1]!, sentence(20, 1)), comment(2))]],
    ['two comments that quote it', [1, 2].map((i) => comment(i, one[0]!, one[1]!, sentence(20, i)))],
    ['two boxes with another passage', [one.slice(4, 6), one.slice(4, 6)]],
    ['two boxes with a list of links', [1, 2].map(() => box('UL', { text: one[0]!, linked: 1 }))],
  ])('%s, beside a teaser, which is one', (_, drawn) => {
    const teaser = one.slice(0, 2);
    expect(copiesOn(teaser, article, ...drawn).map(({ text }) => text)).toEqual([teaser]);
  });

  test('a comment that quotes the lead in a plain paragraph', () => {
    expect(
      copiesOn(article, box('OL', comment(1, one[0]!, sentence(20, 1)), comment(2, sentence(20, 3)))),
    ).toEqual([]);
  });
});
