import { expect, test } from 'vitest';
import { cleanByline, turnName } from '../../../../src/core/sources/byline.ts';

test.each<[readonly string[], readonly string[]]>([
  [['By Ann Lee'], ['Ann Lee']],
  [['By ANN LEE and BOB MCKAY'], ['Ann Lee', 'Bob Mckay']],
  [['Von Eva Maier und Jan Kurz'], ['Eva Maier', 'Jan Kurz']],
  [['Ann Lee, Staff Writer', 'Ann Lee'], ['Ann Lee']],
  [['Ann Lee, Bob Day &amp; Cy Fox'], ['Ann Lee', 'Bob Day', 'Cy Fox']],
  [['Perry Bacon, Jr.'], ['Perry Bacon Jr.']],
  [['Ann Lee, PhD, Bob Day, MD'], ['Ann Lee, PhD', 'Bob Day, MD']],
  [['Staff and news service reports'], ['Staff and news service reports']],
  [['Ann Lee and Bob Day | Cy Fox'], ['Ann Lee', 'Bob Day', 'Cy Fox']],
  [['Eva Maier und dpa'], ['Eva Maier', 'dpa']],
  [['Ann Lee (ann@example.org)'], ['Ann Lee']],
  [['ann@example.org'], []],
  [['https://example.org/ann-lee'], []],
  [['The Daily Example'], []],
  [['Ann Lee | Daily Example'], ['Ann Lee']],
  [['admin'], []],
  [['Bylinsky Brown'], ['Bylinsky Brown']],
  [['Ann Lee', 'Ann Lee Reuters'], ['Ann Lee']],
  [['Reuters'], ['Reuters']],
  [['Daily Example, Springfield'], []],
  [['Example Publishing GmbH'], []],
  [['Redacci&oacute;n'], ['Redacci\u00f3n']],
  [['Autor/in: Eva Maier'], ['Eva Maier']],
  [['Eva Mai\u00ader'], ['Eva Maier']],
  [['2019-11-20 10:30'], []],
])('%j is %j', (values, expected) => expect(cleanByline(values, ['Daily Example'])).toEqual(expected));

test.each([
  ['Lee, Ann', 'Ann Lee'],
  ['Ann Lee', 'Ann Lee'],
])('%s in a catalogue is %s', (value, expected) => expect(turnName(value)).toBe(expected));
