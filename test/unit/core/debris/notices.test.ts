import { expect, test } from 'vitest';
import { isNotice } from '../../../../src/core/debris/notices.ts';

test.each([
  'Advertisement',
  '- Anzeige -',
  'REKLAMA',
  'Story continues below',
  'Subscribe to our weekly newsletter',
  'Get the day’s best stories in your inbox. Sign up free.',
  'Abonnieren Sie unseren Newsletter und verpassen Sie nichts.',
  'Follow Jane Doe on Twitter @janedoe',
  'Diesen Artikel teilen',
  '12 Comments',
  'Comments',
  'Like this:',
  'Keine Kommentare',
  'Leave a comment below',
  'Copyright 2024 The Harbour Post. All rights reserved.',
  '© 2021 Harbour Post',
  'This post may contain affiliate links.',
  'Zur Übersicht',
  'Back to top',
  'Loading content …',
  'Inhaltsverzeichnis',
  'Rate this post',
  'Post Views: 1.432',
  'Rating: 6.0/6 (1 vote cast)',
  'Wie bewerten Sie diesen Artikel?',
  'Fandest du den Artikel hilfreich?',
  '4 Min Read',
  '11 minut czytania',
  'Tempo de leitura: 2 minutos',
  'Lesezeit: 5 Minuten',
  'Ten tekst przeczytasz w mniej niż minutę',
  'Estimated reading time: 5 minutes',
  'Rezept bewerten',
  'Drucken',
  'Back to gallery',
  'ANZEIGE - Heute schon gesegelt?',
  'Continua depois da publicidade',
])('%s', (line) => {
  expect(isNotice(line)).toBe(true);
});

test.each([
  'The advertisement was withdrawn on Monday.',
  'Anzeigen gegen die Reederei wurden am Dienstag erstattet.',
  'Subscribers of the ferry line were told late.',
  'Comments by the minister drew criticism.',
  'Shares of the ferry line fell by nine per cent.',
  'Nine people may earn a medal for their help.',
  'Copyright law protects the drawings of the ship.',
  'Next year a new ship will sail.',
  'Rating agencies had warned of the line.',
  'Lesezeit ist Lebenszeit, sagt der Kapitän der Fähre zu dem Reporter.',
  '20 minutes later the ferry was gone.',
  'Anzeige gegen die Reederei',
  'Werbung: Was auf Fähren erlaubt ist',
  `Share this ${'long sentence of the text '.repeat(15)}`,
])('text: %s', (line) => {
  expect(isNotice(line)).toBe(false);
});
