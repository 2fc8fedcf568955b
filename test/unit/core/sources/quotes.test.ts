import { expect, test } from 'vitest';
import { findSpeakers } from '../../../../src/core/sources/speakers.ts';

/** Who is quoted with what: paragraphs in, quotes by speaker out. */
const quotes = (...paragraphs: readonly string[]): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(findSpeakers(paragraphs, 'en').map(({ name, quotes: said }) => [name, said]));

test.each<[string, readonly string[], Readonly<Record<string, readonly string[]>>]>([
  ['behind its speaker', ['Jane Doe said: “It is late.”'], { 'Jane Doe': ['It is late.'] }],
  ['before its speaker', ['“It is late,” said Jane Doe.'], { 'Jane Doe': ['It is late,'] }],
  [
    'broken by its speaker',
    ['“It is late,” Jane Doe said, “and it is dark.”'],
    { 'Jane Doe': ['It is late,', 'and it is dark.'] },
  ],
  [
    'going on behind the sentence of its speaker',
    ['“It is late,” Jane Doe said. “We go home now.”'],
    { 'Jane Doe': ['It is late,', 'We go home now.'] },
  ],
  [
    'continued in the next paragraph, left open in the first',
    ['Jane Doe said: “It is late.', '“We go home now.”'],
    { 'Jane Doe': ['It is late.', 'We go home now.'] },
  ],
  [
    'a paragraph that is nothing but a quotation',
    ['“It is late,” Jane Doe said.', '“We go home now.”', 'The door was shut.', '“A saying.”'],
    { 'Jane Doe': ['It is late,', 'We go home now.'] },
  ],
  [
    'of two speakers in one sentence',
    ['Jane Doe said “it is late” and John Roe said “it is dark”.'],
    { 'Jane Doe': ['it is late'], 'John Roe': ['it is dark'] },
  ],
  [
    'of two speakers in one paragraph',
    ['Jane Doe called it “far too late.” John Roe said: “It is dark.”'],
    { 'Jane Doe': ['far too late.'], 'John Roe': ['It is dark.'] },
  ],
  ['in straight and curly marks', ['“It is late," Jane Doe said.'], { 'Jane Doe': ['It is late,'] }],
  ['in single marks', ['‘It’s late,’ said Jane Doe.'], { 'Jane Doe': ['It’s late,'] }],
  [
    'with a title in quotation marks, which is none',
    ['“It is late,” said Jane Doe, who wrote “The Long Way Home”.'],
    { 'Jane Doe': ['It is late,'] },
  ],
  [
    'with a single word in marks, which is none',
    ['Jane Doe said the “late” train was full.'],
    { 'Jane Doe': [] },
  ],
  [
    'of an unnamed speaker',
    ['“It is late,” a police spokesman said.'],
    { 'a police spokesman': ['It is late,'] },
  ],
])('%s', (_, paragraphs, expected) => expect(quotes(...paragraphs)).toEqual(expected));

test.each<[string, readonly string[], readonly (readonly [name: string, mentions: number])[]]>([
  [
    'a surname, with a title or without one',
    ['Joseph Poe, a researcher, said it was late.', 'Mr. Poe added this.', 'Poe warned us.'],
    [['Joseph Poe', 3]],
  ],
  [
    'an initial that is there once',
    ['Joseph P. Poe said it was late.', 'Later Joseph Poe said it was dark.'],
    [['Joseph P. Poe', 2]],
  ],
  [
    'an acronym that the text gives',
    [
      'The International Atomic Energy Agency (IAEA) said it was late.',
      'Nobody else was there. The IAEA warned of it.',
    ],
    [['International Atomic Energy Agency', 2]],
  ],
  [
    'a pronoun where one person is named',
    ['Jane Doe said it was late. She added that it was dark.'],
    [['Jane Doe', 2]],
  ],
  [
    'a pronoun in the next paragraph',
    ['“It is late,” Jane Doe said.', '“It is dark,” she added.'],
    [['Jane Doe', 2]],
  ],
  [
    'no pronoun where two persons are named',
    ['Jane Doe met Ann Roe. Jane Doe said it was late. She added that it was dark.'],
    [
      ['Jane Doe', 1],
      ['she', 1],
    ],
  ],
  [
    'no pronoun that the title speaks against',
    ['Mrs. Jane Doe said it was late. He added that it was dark.'],
    [
      ['Jane Doe', 1],
      ['he', 1],
    ],
  ],
])('joins %s', (_, paragraphs, expected) =>
  expect(findSpeakers(paragraphs, 'en').map(({ name, mentions }) => [name, mentions])).toEqual(expected),
);

test('long evidence is cut at its end', () => {
  const [speaker] = findSpeakers([`Jane Doe said ${'it was late and '.repeat(60)}dark.`], 'en');
  expect(speaker?.evidence).toHaveLength(600);
  expect(speaker?.evidence).toMatch(/^Jane Doe said it was .*…$/);
});

test.each<[string, string | undefined]>([
  ['Jane Doe', 'Jane Doe'],
  ['— Jane Doe, harbour master', 'Jane Doe, harbour master'],
  ['– Mayor Jane Doe (1901)', 'Jane Doe, Mayor'],
  ['Example Institute', 'Example Institute'],
  ['Doe', undefined],
  ['The Long Way Home', undefined],
  ['from a letter of Jane Doe', undefined],
  ['Jane Doe wrote this in May', undefined],
])('a block quotation signed “%s” is by %s', (signature, expected) => {
  const words = 'It is late, and nobody knows.';
  const [found, ...others] = findSpeakers([words], 'en', [{ paragraph: words, words, signature }]);
  const { name, affiliation } = found ?? {};
  expect([name, affiliation || undefined].filter(Boolean).join(', ') || undefined).toBe(expected);
  expect(found?.quotes).toEqual(expected && [words]);
  expect(others).toEqual([]);
});
