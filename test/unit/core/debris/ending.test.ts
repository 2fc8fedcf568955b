import { expect, test } from 'vitest';
import { isEnding } from '../../../../src/core/debris/ending.ts';

test.each([
  'About the author',
  'About the author: Jane Doe has been writing about ships for twenty years and more.',
  'Über die Autorin',
  'Pressekontakt: Jane Doe, Telefon 0123 456',
  'Zum Weiterlesen:',
  'Mehr zum Thema auf harbour.example',
  'Weitere Informationen',
  'Lesermeinungen',
  'Reader comments',
  'À propos de l’auteur',
  'Pour en savoir plus',
  'Más información:',
  'Sobre o autor',
  'Per approfondire',
  'Meer informatie',
  'Lisätietoja:',
  'Więcej informacji',
  'Об авторе',
])('%s', (line) => {
  expect(isEnding(line)).toBe(true);
});

test.each([
  'Contact with the ferry was lost at noon.',
  'Weitere Informationen gibt es in Kürze auf der Website der Reederei.',
  'More information came to light on Tuesday.',
  'Kontakte zur Reederei hatte er keine: das sagt er selbst.',
  'The ferry: a story',
])('text: %s', (line) => {
  expect(isEnding(line)).toBe(false);
});
