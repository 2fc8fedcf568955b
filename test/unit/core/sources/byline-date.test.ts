import { expect, test } from 'vitest';
import { nameBeforeHour, nameBesideDay } from '../../../../src/core/sources/byline-date.ts';

test.each<[string, string | undefined]>([
  ['04.02.2022 | 13:10 Uhr | Eva Maier', 'Eva Maier'],
  ['25.10.2022 - Eva Maier', 'Eva Maier'],
  ['Eva von der Au \u00b7 3. Mai 2021, 14:05 Uhr', 'Eva von der Au'],
  ['E. Maier | 3. Mai 2021', 'E. Maier'],
  ['3. Mai 2021 | Eva Maier | Sport', undefined],
  ['3. Mai 2021 | Sport', undefined],
  ['3. Mai 2021 | Lesezeit: 3 Minuten', undefined],
  ['3. Mai 2021 | Neues aus der Stadt', undefined],
  ['3. Mai 2021 | Bad Beispiel', undefined],
  ['New York | 3 May 2021', undefined],
  ['Springfield, 3. Mai 2021', undefined],
  ['Sitzung am 3. Mai 2021 | Eva Maier', undefined],
  ['3. Mai 2021 | SEHR WICHTIG', undefined],
  ['Eva Maier', undefined],
  ['Eva Maier | 14:05', undefined],
])('%s names %s', (line, expected) => expect(nameBesideDay(line, 'de')).toBe(expected));

test.each<[string, string | undefined]>([
  ['Filed under: Garden, Kitchen \u2014 ann @ 00:11 Tags: beans', 'ann'],
  ['Posted in Garden - Eva Maier @ 9:05 pm', 'Eva Maier'],
  ['\u2013 gull77 @ 14.05', 'gull77'],
  ['Filed under: Garden \u2014 ann', undefined],
  ['Meet us \u2014 the whole crew @ home', undefined],
  ['ann@garden.example at 14:05', undefined],
  ['Doors open \u2014 14:05', undefined],
])('%s is signed by %s', (line, expected) => expect(nameBeforeHour(line)).toBe(expected));
