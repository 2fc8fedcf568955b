import { expect, test } from 'vitest';
import { isSameSite } from '../../../../src/core/related/same-site.ts';
import { leadsAway } from '../../../../src/core/related/sponsored.ts';

test.each([
  ['https://news.example/other', 'https://news.example/story', true],
  ['https://news.example/story#comments', 'https://news.example/story', false],
  ['https://news.example/story?from=rail', 'https://news.example/story', false],
  ['https://news.example/story.php?id=2', 'https://news.example/story.php?id=1', true],
  ['https://news.example/?p=12', 'https://news.example/', true],
  ['https://trc.taboola.com/click?to=1', 'https://news.example/story', false],
  ['https://www.facebook.com/sharer.php', 'https://news.example/story', false],
  ['mailto:desk@news.example', 'https://news.example/story', false],
])('%s leads away from %s: %s', (address, here, is) => {
  expect(leadsAway(address, here)).toBe(is);
});

test.each([
  ['www1.news.example', 'arte.news.example', true],
  ['www.news.co.uk', 'sport.news.co.uk', true],
  ['www.news.co.uk', 'www.post.co.uk', false],
  ['news.example', 'post.example', false],
])('%s and %s are one site: %s', (one, other, is) => {
  expect(isSameSite(one, other)).toBe(is);
});
