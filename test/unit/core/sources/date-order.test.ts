import { expect, test } from 'vitest';
import { languageOfDates } from '../../../../src/core/sources/date-order.ts';

test.each([
  ['en', 'news.example.co.uk', 'en-UK'],
  ['en', 'example.com', 'en'],
  ['en', 'example.us', 'en'],
  ['en-US', 'example.co.uk', 'en-US'],
  ['de', 'example.in', 'de'],
])('%s on %s: %s', (language, host, expected) => expect(languageOfDates(language, host)).toBe(expected));
