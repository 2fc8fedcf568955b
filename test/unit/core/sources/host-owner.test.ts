import { expect, test } from 'vitest';
import { ownerOf } from '../../../../src/core/sources/host-owner.ts';

test.each([
  ['www.example.co.uk', 'example'],
  ['news.example.com', 'example'],
  ['example.org', 'example'],
  ['www.abc.example', 'abc'],
  ['arte.news.example', 'news'],
  ['localhost', 'localhost'],
])('%s is of %s', (host, expected) => expect(ownerOf(host)).toBe(expected));
