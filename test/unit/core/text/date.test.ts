import { expect, test } from 'vitest';
import { dateIn } from '../../../../src/core/text/date.ts';

const text = (): string => 'en';

test.each([
  ['2024-05-12', /^May 12, 2024$/],
  ['2024-05-12T23:30:00-07:00', /^May 12, 2024\D+11:30\sPM$/],
  ['2024-05-12T06:05', /^May 12, 2024\D+6:05\sAM$/],
  ['last week', /^last week$/],
])('%s', (published, expected) => expect(dateIn(text, published)).toMatch(expected));
