import { expect, test } from 'vitest';
import { beginningOf } from '../../../../src/core/text/beginning.ts';

test.each<[string, string, number, string]>([
  ['a text that is short enough', 'one two', 7, 'one two'],
  ['a text that is longer', 'one two three', 5, 'one t'],
  ['no part of a date', 'on 26.01.2022', 11, 'on '],
  ['a date that ends there', 'on 26.01.2022 at 9', 13, 'on 26.01.2022'],
  ['nothing', '', 3, ''],
])('%s', (_, text, letters, expected) => expect(beginningOf(text, letters)).toBe(expected));
