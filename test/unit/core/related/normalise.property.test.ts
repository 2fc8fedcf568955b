import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalise } from '../../../../src/core/related/normalise.ts';

/** By sets of all letters, whatever the text is written in. */
const bySets = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mn}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();

test('Latin reads as it does by the sets of all letters', () => {
  const unit = fc.oneof(
    fc.integer({ min: 1, max: 0x17f }),
    fc.integer({ min: 0x300, max: 0x36f }),
    fc.integer({ min: 0x2000, max: 0x206f }),
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 60 }), (codes) => {
      const text = String.fromCharCode(...codes);
      expect(normalise(text)).toBe(bySets(text));
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['Lesen Sie auch: Die Fähre', 'lesen sie auch die fahre'],
  ['Читайте также', 'читаите также'],
  ['関連記事 »', '関連記事'],
  ['ＡＢＣ½', 'abc1 2'],
])('%s', (text, said) => {
  expect(normalise(text)).toBe(said);
});
