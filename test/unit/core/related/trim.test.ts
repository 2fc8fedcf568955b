import { describe, expect, test } from 'vitest';
import { type Part, headlineOf, withoutDay, withoutMarks } from '../../../../src/core/related/trim.ts';

const part = (text: string, names: Partial<Part> = {}): Part => ({
  text,
  isTitle: false,
  isKicker: false,
  isUnseen: false,
  ...names,
});

describe('the headline among the parts of a link', () => {
  test.each<[string, readonly Part[], string]>([
    ['all of it', [part('Ferry runs '), part('aground'), part(' again')], 'Ferry runs aground again'],
    ['without the hour before it', [part('11:31 '), part('Ferry runs aground')], 'Ferry runs aground'],
    ['without the rank before it', [part('1.'), part(' Ferry runs aground')], 'Ferry runs aground'],
    [
      'without the day behind it',
      [part('Ferry runs aground'), part('2019.2.28 Thu 8:15')],
      'Ferry runs aground',
    ],
    ['without the minutes it takes', [part('Ferry runs aground '), part('3 min read')], 'Ferry runs aground'],
    [
      'what is named a title, without the kicker',
      [part('Coast '), part('Ferry runs aground', { isTitle: true })],
      'Ferry runs aground',
    ],
    [
      'with more than a kicker',
      [part('Second night of storms at sea: '), part('Ferry aground', { isTitle: true })],
      'Second night of storms at sea: Ferry aground',
    ],
    [
      'without what nobody sees',
      [part('Go to: ', { isUnseen: true }), part('Ferry runs aground')],
      'Ferry runs aground',
    ],
    [
      'with a figure that belongs to it',
      [part('7 '), part('ferries'), part(' run aground')],
      'ferries run aground',
    ],
    [
      'without what is named a kicker',
      [part('For subscribers', { isKicker: true }), part(' Ferry runs aground')],
      'Ferry runs aground',
    ],
    [
      'with a line of its own that is named so',
      [part('Last day at sea: ', { isKicker: true }), part('Ferry runs aground')],
      'Last day at sea: Ferry runs aground',
    ],
    ['with a kicker that is all there is', [part('Coast', { isKicker: true }), part('Ferry')], 'Coast Ferry'],
    ['without a word set apart by style', [part('Coast'), part('Ferry runs aground')], 'Ferry runs aground'],
    ['without capitals set apart by style', [part('LIVE'), part('Ferry runs aground')], 'Ferry runs aground'],
    [
      'with a blank between lines',
      [part('Storm over the coast'), part('Ferry runs aground')],
      'Storm over the coast Ferry runs aground',
    ],
    [
      'with a kicker that it needs',
      [part('Coast:'), part('Ferry runs aground')],
      'Coast: Ferry runs aground',
    ],
    [
      'with the pieces of a word',
      [part('No H'), part('2'), part('O for the old '), part('Mac'), part('Quist')],
      'No H2O for the old Mac Quist',
    ],
    ['with a large first letter', [part('F'), part('erry runs aground')], 'Ferry runs aground'],
    ['a date that is all there is', [part('11:31')], '11:31'],
  ])('%s', (_, parts, headline) => {
    expect(headlineOf(parts)).toBe(headline);
  });
});

test.each([
  ['[Ferry runs aground]', 'Ferry runs aground'],
  ['>>> Ferry (old) runs aground', 'Ferry (old) runs aground'],
  ['Ferry runs aground]', 'Ferry runs aground'],
  ['[Video] Ferry runs aground', '[Video] Ferry runs aground'],
  ['Ferry runs aground \u00bb', 'Ferry runs aground'],
])('%s without its marks: %s', (headline, plain) => expect(withoutMarks(headline)).toBe(plain));

describe('the day behind a headline', () => {
  test.each([
    ['Ferry runs aground again, 04.12.2018', 'Ferry runs aground again'],
    ['The numbers of Saturday, 04.12.2018', 'The numbers of Saturday, 04.12.2018'],
    ['Die Zahlen vom Samstag, 4.12.2018', 'Die Zahlen vom Samstag, 4.12.2018'],
    ['Ferry, 04.12.2018', 'Ferry, 04.12.2018'],
    ['Ferry runs aground on 04.12.2018', 'Ferry runs aground on 04.12.2018'],
    ['Ferries of 3, 04.12.2018', 'Ferries of 3, 04.12.2018'],
  ])('of %s: %s', (text, expected) => expect(withoutDay(text)).toBe(expected));
});
