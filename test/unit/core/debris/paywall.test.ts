import { expect, test } from 'vitest';
import { isPaywall } from '../../../../src/core/debris/paywall.ts';

test.each([
  'Subscribe to continue reading',
  'To read the full story, log in or subscribe.',
  'Jetzt weiterlesen mit Hafen+',
  'Cet article est réservé aux abonnés.',
  'Contenido exclusivo para suscriptores',
  'Conteúdo exclusivo para assinantes',
  'Contenuto riservato agli abbonati',
  'This post is for paid subscribers',
  'Il vous reste 74.32% de cet article à lire.',
  'この記事は有料会員限定です。',
])('%s', (line) => {
  expect(isPaywall(line)).toBe(true);
});

test.each([
  'The line has 4,000 subscribers.',
  'Read the full report of the inquiry here.',
  'Already a subscriber? Log in',
  'Der Artikel erschien im Mai.',
])('text: %s', (line) => {
  expect(isPaywall(line)).toBe(false);
});
