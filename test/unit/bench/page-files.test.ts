import { expect, test } from 'vitest';
import { madeUpAddress, ownAddress, pageId } from '../../bench/page-files.ts';

test.each([
  ['canonical', '<link rel="canonical" href="https://news.example/a">', 'https://news.example/a'],
  [
    'attributes the other way round',
    "<link href='http://news.example/a' rel=canonical>",
    'http://news.example/a',
  ],
  [
    'escaped',
    '<link rel="canonical" href="https://news.example/a?b=1&amp;c=2">',
    'https://news.example/a?b=1&c=2',
  ],
  [
    'without its fragment',
    '<link rel="canonical" href="https://news.example/a#top">',
    'https://news.example/a',
  ],
  ['og:url', '<meta property="og:url" content="https://news.example/b">', 'https://news.example/b'],
  [
    'og:url where the canonical one is relative',
    '<link rel="canonical" href="/a"><meta property="og:url" content="https://news.example/b">',
    'https://news.example/b',
  ],
  ['none', '<link rel="stylesheet" href="https://news.example/a.css">', undefined],
  ['not an address', '<link rel="canonical" href="https://">', undefined],
  ['not of the web', '<link rel="canonical" href="javascript:alert(1)">', undefined],
])('the address of a page: %s', (_, html, address) => {
  expect(ownAddress(html)).toBe(address);
});

test('a page without an address gets one that is nobody’s', () => {
  expect(new URL(madeUpAddress('Page é 1')).hostname).toBe('saved-page.test');
});

test.each(['0001-abc', '0001-abc.html', '0001-abc.html.gz'])('%s is known by its name', (name) => {
  expect(pageId(name)).toBe('0001-abc');
});
