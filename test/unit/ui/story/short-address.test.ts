import { describe, expect, test } from 'vitest';
import { shortName } from '../../../../src/ui/story/short-address.ts';

describe('an address in the place of a name', () => {
  test.each([
    ['https://www.example.org/', 'example.org'],
    ['www.example.org/harbour', 'example.org/harbour'],
    [
      'https://www.example.org/reports/2024/the-state-of-the-harbours-after-the-storm.html?edition=4',
      'example.org/reports/2024/the-state-of…',
    ],
    // Nothing to cut at: as much as there is room for.
    [`https://example.org/${'x'.repeat(60)}`, `example.org/${'x'.repeat(28)}…`],
    ['https://example.org/h%C3%A4fen', 'example.org/häfen'],
    // Cut by the page, in the middle of a letter; and what decodes to what cannot be seen.
    ['https://example.org/h%C3', 'example.org/h%C3'],
    ['https://example.org/a%20b%E2%80%AEc', 'example.org/a%20b%E2%80%AEc'],
  ])('%s: %s', (name, short) => {
    expect(shortName(name)).toBe(short);
  });

  test.each(['The state of the harbours', 'according to https://example.org/reports', 'example.org', ''])(
    'is none: %s',
    (name) => {
      expect(shortName(name)).toBe(name);
    },
  );
});
