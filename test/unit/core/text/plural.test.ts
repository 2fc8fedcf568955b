import { describe, expect, test } from 'vitest';
import { countIn, type Lookup, plural } from '../../../../src/core/text/plural.ts';

const texts =
  (messages: Record<string, string>): Lookup =>
  (key, substitutions = []) =>
    (messages[key] ?? '').replace(/\$(\d)/g, (_, place) => substitutions[Number(place) - 1] ?? '');

const english = texts({ locale: 'en', copiesOne: '$1 copy', copiesOther: '$1 copies of $2' });
const polish = texts({ locale: 'pl', copiesOne: '$1 kopia', copiesFew: '$1 kopie', copiesOther: '$1 kopii' });

describe('the form that fits a count, which no line parts from its word', () => {
  test.each([
    [english, 0, '0\u00a0copies of it'],
    [english, 1, '1\u00a0copy'],
    [english, 2, '2\u00a0copies of it'],
    [english, 1240, '1,240\u00a0copies of it'],
    [polish, 1, '1\u00a0kopia'],
    [polish, 3, '3\u00a0kopie'],
    [polish, 5, '5\u00a0kopii'],
  ])('case %#', (text, count, expected) => expect(plural(text, 'copies', count, 'it')).toBe(expected));
});

test('texts that do not name their language are English', () =>
  expect(countIn(texts({}), 12_345)).toBe('12,345'));
