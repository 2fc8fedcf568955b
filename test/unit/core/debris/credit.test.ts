import { expect, test } from 'vitest';
import { isCredit, withoutCredit } from '../../../../src/core/debris/credit.ts';

test.each([
  'Photo: Jane Doe',
  'Foto: dpa',
  'Titelbild: Jane Doe/Agentur',
  'The ferry in the harbour (Image: AGENCY)',
  'Die Fähre im Hafen (Foto: Jane Doe)',
  '© Jane Doe The ferry in the harbour',
  '(Photo by: Jane Doe)',
  'Quelle: The Harbour Post',
  'Źródło: The Harbour Post',
])('%s', (line) => {
  expect(isCredit(line)).toBe(true);
});

test.each([
  'The photo shows the ferry in the harbour.',
  'Source close to the line: nobody knew.',
  'Nine in ten of those asked would take the ferry again. (Source: The Harbour Post)',
  'Image matters to the ferry line more than money.',
  'Photographs of the ferry: who took them, and why, is not known to the police, and nobody has asked since the day on which it sank in the harbour.',
])('text: %s', (line) => {
  expect(isCredit(line)).toBe(false);
});

test.each([
  ['The ferry in the harbour   (Foto: Jane Doe)', 'The ferry in the harbour'],
  ['The ferry in the harbour [Image: AGENCY].', 'The ferry in the harbour'],
  ['The ferry (2019)', 'The ferry (2019)'],
  ['The ferry: who was aboard', 'The ferry: who was aboard'],
])('%s, without its credit: %s', (line, expected) => {
  expect(withoutCredit(line)).toBe(expected);
});
