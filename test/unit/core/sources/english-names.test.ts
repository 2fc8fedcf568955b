import { expect, test } from 'vitest';
import { foundIn } from './found-in.ts';

const found = (text: string): readonly string[] => foundIn(text, 'en');

test.each<[string, readonly string[]]>([
  ['Governor of Ohio Jane Doe said it was late.', ['Jane Doe [Governor of Ohio]']],
  ['Prime Minister of New Example Jane van Doe said so.', ['Jane van Doe [Prime Minister of New Example]']],
  ['The mayor of Springfield Jane Doe said it was late.', ['Jane Doe [mayor of Springfield]']],
  [
    'Acting U.S. Attorney for the District of Ohio Jane Doe said so.\nIt was late, Doe added.',
    ['Jane Doe [Acting U.S. Attorney for the District of Ohio]'],
  ],
  [
    'Chairman of the House Trams Committee Jane Doe said so.',
    ['Jane Doe [Chairman of the House Trams Committee]'],
  ],
  ['Bank of Example Governor Jane Doe said it was late.', ['Jane Doe [Bank of Example Governor]']],
  ['University of Ohio Professor Jane Doe said it was late.', ['Jane Doe [University of Ohio Professor]']],
  ['Secretary of State Jane Doe said it was late.', ['Jane Doe [Secretary of State]']],
  [
    'Secretary of State Jane Doe and Defense Secretary John Roe said so.',
    ['Jane Doe [Secretary of State]', 'John Roe [Defense Secretary]'],
  ],
  ['Health and Human Trams Secretary Jane Doe said so.', ['Jane Doe [Health and Human Trams Secretary]']],
  ['Trams Commissioner Sir John Roe said so.', ['John Roe [Trams Commissioner]']],
  ['Then-President Jane Doe said it was late.', ['Jane Doe [Then-President]']],
  ['Singer-guitarist Jane Doe said it was late.', ['Jane Doe [Singer-guitarist]']],
  ['Jane Smith-King said it was late.', ['Jane Smith-King']],
  ['The Duke of Example said it was late.', ['Duke of Example']],
  [
    'The Example High Commissioner for Human Rights said it was late.',
    ['Example High Commissioner for Human Rights'],
  ],
])('an office before a name: %s', (text, expected) => expect(found(text)).toEqual(expected));

test.each<[string, readonly string[]]>([
  ['The Prime Minister said it was late.', ['~Prime Minister']],
  ['The Secretary of State said it was late.', ['~Secretary of State']],
  ['The Attorney General said it was late.', ['~Attorney General']],
])('an office without a name: %s', (text, expected) => expect(found(text)).toEqual(expected));

test.each<[string, readonly string[]]>([
  ['The Food and Drug Administration said it was late.', ['Food and Drug Administration']],
  ['Doctors Without Borders said it was late.', ['Doctors Without Borders']],
  ['Some doctors left. Doctors Without Borders said it was late.', ['Doctors Without Borders']],
  ['On Monday, NBC 4 New York reported that it was late.', ['NBC 4 New York']],
  ['A Department of Trams and Roads panel recommended it.', ['~A Department of Trams and Roads panel']],
])('a house: %s', (text, expected) => expect(found(text)).toEqual(expected));

test.each<[string, readonly string[]]>([
  ['The hearing was over as the House Committee on Trams concluded its work.', []],
  ['It can go on with its ABC plans.', []],
  ['Per Jane Doe of ABC, the line is closed.', ['Jane Doe']],
  ['According to a 2019 study by the University of Ohio, the man ran.', ['University of Ohio']],
  ['An official, speaking on condition of anonymity, said the man ran.', ['~An official']],
])('no statement, and no role: %s', (text, expected) => expect(found(text)).toEqual(expected));

test('a name in the capitals of its paragraph is spelled as the story spells it', () => {
  expect(found('JANE DOE’S trams were late.\nMs Doe said so.')).toEqual(['Jane Doe']);
  expect(found('EXAMPLE NEWS was there.\nEXAMPLE NEWS said it was late.')).toEqual(['EXAMPLE NEWS']);
});

test('a role before a name and one behind it are both told', () =>
  expect(found('Dr. Jane Doe, director of the Example Institute, said it was late.')).toEqual([
    'Jane Doe [Dr., director of the Example Institute]',
  ]));
