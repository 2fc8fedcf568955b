import { expect, test } from 'vitest';
import { isDateLine } from '../../../../src/core/debris/date-line.ts';

test.each<[string, string]>([
  ['Published 10:02 AM EST Nov 19, 2019', 'en'],
  ['Updated: Monday, March 4, 2024 at 9:30 p.m.', 'en-GB'],
  ['Stand: 05. Februar 2020', 'de'],
  ['Veröffentlicht am 3. Mai 2021 um 14:05 Uhr', 'de'],
  ['Publié le 12 août 2022 à 08h30', 'fr'],
  ['sexta-feira, 22 de outubro de 2010 às 20:13', 'pt'],
  ['2024年3月4日 12:30', 'ja'],
  ['04.05.2021', ''],
])('%s', (line, language) => {
  expect(isDateLine(line, language)).toBe(true);
});

test.each<[string, string]>([
  ['10:30 p.m.', 'en'],
  ['In 2019 the ferry sank.', 'en'],
  ['Am 3. Mai 2021 sank die Fähre', 'de'],
  ['Summer Olympics 2024', 'en'],
  ['Updated', 'en'],
])('no date line: %s', (line, language) => {
  expect(isDateLine(line, language)).toBe(false);
});
