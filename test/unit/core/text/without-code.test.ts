import { expect, test } from 'vitest';
import type { BlockKind } from '../../../../src/core/text/block.ts';
import { withoutCode } from '../../../../src/core/text/without-code.ts';

test.each<[string, BlockKind, string, boolean]>([
  ['code', 'code', 'IF depth >= 4.0: PRINT "Sail on" ELSE: PRINT "Drop the anchor"', false],
  ['a letter that is set as code', 'code', 'Dear harbour master, the ferry sails again, said Ann Lee.', true],
  ['a sentence with a sign', 'text', 'The depth is a >= b, said Ann Lee.', true],
])('%s', (_, kind, text, expected) => {
  const block = { kind, text, start: 0, end: text.split(' ').length };
  expect(withoutCode([block])).toEqual(expected ? [block] : []);
});
