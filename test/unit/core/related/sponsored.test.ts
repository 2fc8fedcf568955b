import { expect, test } from 'vitest';
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
