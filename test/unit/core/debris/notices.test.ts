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
  `Share this ${'long sentence of the text '.repeat(15)}`,
])('text: %s', (line) => {
  expect(isNotice(line)).toBe(false);
});
