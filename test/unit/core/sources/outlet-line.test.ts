import { expect, test } from 'vitest';
import { outletIn } from '../../../../src/core/sources/outlet-line.ts';

test.each<[string, string | undefined]>([
  ['Associated Press · 2 hours ago', 'Associated Press'],
  ['AFP 2023-04-07 09:52', 'AFP'],
  ['AFP', 'AFP'],
  ['— The Harbour Times —', 'The Harbour Times'],
  ['Voice of the Coast | 12 May', 'Voice of the Coast'],
  ['\u65b0\u534e\u793e 2023-04-07', '\u65b0\u534e\u793e'],
  ['By Ann Lee', undefined],
  ['Von Eva Maier', undefined],
  ['2 hours ago', undefined],
  ['12 May 2023', undefined],
  ['', undefined],
  ['· | —', undefined],
  ['updated this morning', undefined],
  ['A Ferry That Sank In The Harbour', undefined],
  ['The ferry sank', undefined],
])('%j names %j', (line, outlet) => expect(outletIn(line)).toBe(outlet));
