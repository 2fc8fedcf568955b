import { expect, test } from 'vitest';
import { languageTag, primaryLanguage } from '../../../../src/core/sources/language-tag.ts';

test.each([
  ['en', 'en'],
  ['en_US', 'en-US'],
  ['de-de', 'de-DE'],
  ['pt-BR, en', 'pt-BR'],
  ['en_US.UTF-8', 'en-US'],
  ['english language', ''],
  ['x', ''],
  ['', ''],
])('%s is %s', (value, expected) => expect(languageTag(value)).toBe(expected));

test('the language alone', () => expect(primaryLanguage('pt-BR')).toBe('pt'));
