import { expect, test } from 'vitest';
import { nameBesideDay } from '../../../../src/core/sources/byline-date.ts';

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
  ['Eva Maier', undefined],
  ['Eva Maier | 14:05', undefined],
])('%s names %s', (line, expected) => expect(nameBesideDay(line, 'de')).toBe(expected));
