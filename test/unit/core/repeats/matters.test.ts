import { describe, expect, test } from 'vitest';
import { type Matter, mattersOf } from '../../../../src/core/repeats/matters.ts';
import { numbersIn } from '../../../../src/core/text/number-words.ts';

const english = numbersIn('en');

describe('what a difference changes', () => {
  test.each<[string, string, string, readonly Matter[]]>([
    ['another year', 'in 2001', 'in 2011', ['figure']],
    ['a figure put in', 'some ships', 'some 40 ships', ['figure']],
    ['a figure left out', '40 ships', 'ships', ['figure']],
    ['thousands parted or not', '2,001 ships', '2001 ships', []],
    ['another decimal', '1.5 per cent', '1.6 per cent', ['figure']],
    ['a figure in another place', '3 of 40 ships', 'of 40 ships 3', []],
    ['Arabic figures', '\u0662\u0660\u0660\u0661', '\u0662\u0660\u0661\u0661', ['figure']],
    ['a number in letters', 'about four ships', 'about five ships', ['figure']],
    ['a number in letters or in figures', 'four ships', '4 ships', []],
    ['a number in letters put in', 'ships', 'two ships', ['figure']],
    ['another name', 'said Hallgrim', 'said Ostrander', ['name']],
    ['a name put in', 'the mayor said', 'the mayor Hallgrim said', ['name']],
    ['names in another order', 'Hallgrim and Ostrander met', 'then Ostrander and Hallgrim met', []],
    ['a name in capitals only', 'of the EU', 'of the union', []],
    ['other words', 'a large boat', 'a big boat', []],
    ['a word left out', 'very large', 'large', []],
    ['nothing', 'large', 'large', []],
    ['both', 'in 2001 said Hallgrim', 'in 2011 said Ostrander', ['figure', 'name']],
    [
      'all three',
      'did not see Hallgrim in 2001',
      'did see Ostrander in 2011',
      ['figure', 'negation', 'name'],
    ],
  ])('%s: %j, %j', (_, kept, copy, matters) => {
    expect(mattersOf(kept, copy, 'and', english)).toEqual(matters);
  });

  test.each([
    ['English', 'will sail', 'will not sail'],
    ['English, glued', 'did sail', "didn't sail"],
    ['English, glued with a curly apostrophe', 'could sail', 'couldn’t sail'],
    ['English never', 'has sailed', 'has never sailed'],
    ['German', 'ist gefahren', 'ist nicht gefahren'],
    ['German article', 'ein schiff', 'kein schiff'],
    ['French', 'il vient', 'il ne vient pas'],
    ['Spanish', 'ha venido', 'nunca ha venido'],
    ['Italian', 'viene', 'non viene'],
    ['Portuguese', 'veio', 'não veio'],
    ['Dutch', 'hij komt', 'hij komt niet'],
    [
      'Russian',
      '\u043e\u043d \u043f\u0440\u0438\u0448\u0451\u043b',
      '\u043e\u043d \u043d\u0435 \u043f\u0440\u0438\u0448\u0451\u043b',
    ],
    ['Polish', 'przyszed\u0142', 'nie przyszed\u0142'],
  ])('a negation in %s', (_, kept, copy) => {
    expect(mattersOf(kept, copy, 'x', english)).toEqual(['negation']);
    expect(mattersOf(copy, kept, 'x', english)).toEqual(['negation']);
  });

  test('a curly apostrophe in a negation is no difference', () => {
    expect(mattersOf("didn't sail home", 'didn’t go away', 'x', english)).toEqual([]);
  });

  test('a name with an apostrophe is a name', () => {
    expect(mattersOf('said O’Brien', 'said O’Neil', 'x', english)).toEqual(['name']);
  });

  test.each([
    ['at the beginning of the text', ''],
    ['after a full stop', 'at sea.'],
    ['after a quote that ends a sentence', 'at sea.”'],
    ['in a quote that begins', 'he said: “'],
  ])('a capital %s is no name', (_, before) => {
    expect(mattersOf('Large boats', 'Small boats', before, english)).toEqual([]);
  });

  test('a capital in the midst of a sentence is one', () => {
    expect(mattersOf('Large boats', 'Small boats', 'and', english)).toEqual(['name']);
  });
});
