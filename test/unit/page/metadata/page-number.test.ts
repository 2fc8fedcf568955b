import { expect, test } from 'vitest';
import { pageNumbers } from '../../../../src/page/metadata/page-number.ts';

const site = 'https://news.example';

test.each([
  ['/ferry', '/ferry?page=2', 1, 2],
  ['/ferry?page=2', '/ferry?page=3', 2, 3],
  ['/ferry?page=2', '/ferry', 2, 1],
  ['/ferry/', '/ferry/2/', 1, 2],
  ['/ferry/page/3', '/ferry/page/4', 3, 4],
  ['/ferry.html', '/ferry-2.html', 1, 2],
  ['/ferry.html', '/ferry-seite2.html', 1, 2],
  ['/ferry_2.html', '/ferry.html', 2, 1],
])('%s and %s', (own, other, a, b) => {
  expect(pageNumbers(site + own, site + other)).toEqual({ own: a, other: b });
});

test.each([
  ['/ferry', '/ferry'],
  ['/ferry', '/storm?page=2'],
  ['/ferry', '/ferry/comments/2'],
  ['/ferry?id=7', '/ferry?id=8'],
  ['/2023/ferry', '/2024/ferry'],
  ['/ferry', '/ferry?page=200'],
])('not of one article: %s and %s', (own, other) => {
  expect(pageNumbers(site + own, site + other)).toBeUndefined();
});

test('of another site', () => {
  expect(pageNumbers(`${site}/ferry`, 'https://other.example/ferry?page=2')).toBeUndefined();
});
