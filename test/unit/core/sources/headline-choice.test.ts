import { expect, test } from 'vitest';
import { chooseHeadline, type HeadlineLine } from '../../../../src/core/sources/headline-choice.ts';

const line = (
  text: string,
  level: number,
  above: number,
  more: Partial<HeadlineLine> = {},
): HeadlineLine => ({
  text,
  level,
  above,
  marked: false,
  site: false,
  ...more,
});

test.each<[string, readonly HeadlineLine[], readonly string[], string | undefined]>([
  [
    'the heading of a post, not the name of the blog over it',
    [line('Notes from the Garden', 1, 5), line('Why the beans failed', 2, 1)],
    ['Why the beans failed | Notes from the Garden'],
    'Why the beans failed',
  ],
  [
    'a first-level heading that no title confirms, right above the story',
    [line('How to sharpen a spade without a stone', 1, 2)],
    ['Spades: the great comparison'],
    'How to sharpen a spade without a stone',
  ],
  [
    'a confirmed heading nearer to the story than a label on the first level',
    [line('All of our news', 1, 6), line('The bridge is open again', 2, 1)],
    ['The bridge is open again - Town News'],
    'The bridge is open again',
  ],
  [
    'the only lower heading, right above the story, where the titles name the site',
    [line('Trains that do not run', 2, 1)],
    ['Example Railways'],
    'Trains that do not run',
  ],
  [
    'the only first-level heading, below the kept copy, where the heading above says nothing of the titles',
    [
      line('Welcome to our reading room', 3, 1),
      line('Harbour council says trams return, and sailors ask why', 1, -2),
    ],
    ['Why trams return: harbour council explains | Example News'],
    'Harbour council says trams return, and sailors ask why',
  ],
  [
    'the heading above, where the first-level one below says nothing of them either',
    [line('Welcome to our reading room', 3, 1), line('Letters to the editor and other notes', 1, -2)],
    ['Why trams return: harbour council explains | Example News'],
    'Welcome to our reading room',
  ],
  [
    'no lower heading among others that no title confirms',
    [line('Our newsletter', 2, 6), line('Trains that do not run', 2, 1)],
    ['Example Railways'],
    undefined,
  ],
  [
    'a first-level heading among crumbs that the title begins with',
    [line('Submissions', 1, 3, { inMenu: true })],
    ['Submissions | The Example Review of Letters'],
    undefined,
  ],
  [
    'a longer one',
    [line('How to send us your texts', 1, 3, { inMenu: true })],
    ['How to send us your texts | The Example Review of Letters and Other Small Things'],
    'How to send us your texts',
  ],
  [
    'a line that is no heading, where a title confirms it',
    [line('The bridge is open again', 7, 3), line('Read this too', 7, 2)],
    ['The bridge is open again - Town News'],
    'The bridge is open again',
  ],
  [
    'what crumbs word otherwise as it stands above the story, where all titles confirm that',
    [
      line('Harbour: the old crane is gone - nobody saw it leave', 1, 9, { inMenu: true }),
      line('The old crane is gone: Nobody saw it leave', 2, 1),
    ],
    [
      'The old crane is gone: Nobody saw it leave',
      'Harbour: The old crane is gone: nobody saw it leave | Town',
    ],
    'The old crane is gone: Nobody saw it leave',
  ],
  [
    'the last crumb, where a title of its own tells it as the others do',
    [
      line('Crane sold to the museum for one euro', 1, 9, { inMenu: true }),
      line('One euro for forty tons of steel', 2, 1),
    ],
    ['Crane sold to the museum for one euro', 'One euro for forty tons of steel'],
    'Crane sold to the museum for one euro',
  ],
  [
    'what is marked as the headline before a crumb of other words',
    [
      line('Sick child: what firms must know', 1, 3, { inMenu: true }),
      line('Sick child What firms must know of the rights of parents', 7, 2, { marked: true }),
    ],
    ['Sick child: what firms must know | Firm Weekly'],
    'Sick child What firms must know of the rights of parents',
  ],
  [
    'a piece of the title below the short name of a section, which is another piece',
    [line('Bulletins', 1, 4), line('Our team wins the spring cup', 2, 3)],
    ['Rowers of the Lake - Bulletins \u00bb Our team wins the spring cup'],
    'Our team wins the spring cup',
  ],
  [
    'a short first-level heading that titles begin with, not the firm below it',
    [line('Contact', 1, 4), line('Stamp & Sons of Rye', 2, 3)],
    ['Contact - Stamp & Sons of Rye'],
    'Contact',
  ],
  [
    'the last piece of a title where it is a heading right above the story',
    [line('Older posts of this blog', 3, 6), line('Cinemas get new projectors', 2, 1)],
    ['Talk of the Day \u00bb Blog Archive \u00bb Cinemas get new projectors'],
    'Cinemas get new projectors',
  ],
  [
    'no last piece of a title that stands farther above: it is the name of the site',
    [line('Talk of the Day', 2, 6)],
    ['Cinemas get new projectors \u00bb Talk of the Day'],
    undefined,
  ],
  [
    'a first-level heading, not a lower one that is a small piece of the title',
    [line('Printers and labels from those who know them', 1, 8), line('Service', 3, 2)],
    ['Printers \u2022 Labels \u2022 Service | Stamp & Sons'],
    'Printers and labels from those who know them',
  ],
  [
    'a lower heading that is most of the title, not a first-level one with a word of it',
    [line('Everything about spades', 1, 8), line('Spades: the great comparison', 3, 2)],
    ['Spades: the great comparison | Tools'],
    'Spades: the great comparison',
  ],
  [
    'the fuller wording right below the heading',
    [
      line('Fire engines of the fifties - Part 4', 1, 3),
      line('Fire engines of the fifties - Part 4 \u2013 Those with a snout', 2, 1),
    ],
    ['Fire engines of the fifties - Part 4 - Engine Weekly'],
    'Fire engines of the fifties - Part 4 \u2013 Those with a snout',
  ],
  [
    'no line of the text that begins like the heading',
    [
      line('Fire engines of the fifties', 1, 3),
      line('Fire engines of the fifties had snouts, says our author.', 7, 1),
    ],
    ['Fire engines of the fifties - Engine Weekly'],
    'Fire engines of the fifties',
  ],
  ['nothing of the site itself', [line('Town News', 1, 3)], ['A story - Town News'], undefined],
  [
    'nothing that leads to the front page',
    [line('The paper of the town', 1, 3, { site: true })],
    ['A story'],
    undefined,
  ],
  [
    'what is marked as the headline',
    [line('The bridge is open again', 4, 2, { marked: true }), line('Bridges of our town', 4, 1)],
    ['Bridge reopened'],
    'The bridge is open again',
  ],
  [
    'without the labels that its element goes on with',
    [line('The bridge is open again : Date: 3 May 2021', 1, 2)],
    ['The bridge is open again'],
    'The bridge is open again',
  ],
  [
    'without a label that has no value',
    [line('The bridge and its friends : , Topic: Bridges', 1, 2)],
    ['The bridge - Town News'],
    'The bridge and its friends',
  ],
  ['a short first-level heading right above the story', [line('Welcome!', 1, 1)], ['Town News'], 'Welcome!'],
  [
    'a short first-level heading that shares a word with a title',
    [line('Cottage 3', 1, 5)],
    ['Cottage type 3 by the lake'],
    'Cottage 3',
  ],
  [
    'the only first-level heading, though it stands far above',
    [line('How to sharpen a spade', 1, 25)],
    ['Spring guide'],
    'How to sharpen a spade',
  ],
  [
    'none of several first-level headings far above',
    [line('How to sharpen a spade', 1, 25), line('How to clean a rake', 1, 24)],
    ['Spring guide'],
    undefined,
  ],
  [
    'the only first-level heading above the story, whatever others stand below and though it stands there twice',
    [
      line('How to sharpen a spade', 1, 25),
      line('How to sharpen a spade', 1, 24),
      line('Our letter to you', 1, -4),
    ],
    ['Spring guide'],
    'How to sharpen a spade',
  ],
  [
    'the higher of two headings that a title joins',
    [line('Book of the week', 2, 2), line('Ann Lee: The Quay', 3, 1)],
    ['Book of the week - Ann Lee: The Quay'],
    'Book of the week',
  ],
  [
    'the last piece of a title that begins with the site\u2019s name',
    [line('The bridge is open again', 2, 3)],
    ['Town News \u00bb Archive \u00bb The bridge is open again'],
    'The bridge is open again',
  ],
  [
    'the last of the crumbs, where a title is little else',
    [line('Bridges: open again', 2, 3), line('The bridge is open again', 1, 9, { inMenu: true })],
    ['The bridge is open again | Town News'],
    'The bridge is open again',
  ],
  [
    'no section among the crumbs',
    [line('Bridges', 1, 9, { inMenu: true }), line('The bridge is open again', 2, 3)],
    ['The bridge is open again | Bridges'],
    'The bridge is open again',
  ],
  [
    'nothing of a menu that no title confirms',
    [line('How to sharpen a spade', 1, 2, { inMenu: true })],
    ['Spring guide'],
    undefined,
  ],
])('the headline is %s', (_, lines, told, expected) =>
  expect(chooseHeadline(lines, told, ['Town News'])).toBe(expected),
);
