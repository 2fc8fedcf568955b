import { expect, test } from 'vitest';
import { embedOf } from '../../../../src/page/body/embeds.ts';

test.each([
  ['https://www.youtube.com/embed/abc_DEF-123?rel=0', 'https://www.youtube.com/watch?v=abc_DEF-123'],
  ['https://www.youtube-nocookie.com/embed/abc_DEF-123', 'https://www.youtube.com/watch?v=abc_DEF-123'],
  ['https://player.vimeo.com/video/12345?h=1', 'https://vimeo.com/12345'],
  ['https://www.dailymotion.com/embed/video/x8abc', 'https://www.dailymotion.com/video/x8abc'],
  ['https://geo.dailymotion.com/player.html?video=x8abc', 'https://www.dailymotion.com/video/x8abc'],
  ['https://platform.twitter.com/embed/Tweet.html?id=123', 'https://x.com/i/status/123'],
  [
    'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fa%2Fposts%2F1',
    'https://www.facebook.com/a/posts/1',
  ],
  ['https://www.instagram.com/p/Abc-1/embed/captioned/', 'https://www.instagram.com/p/Abc-1'],
  ['https://open.spotify.com/embed/episode/4abc', 'https://open.spotify.com/episode/4abc'],
])('%s', (address, url) => {
  expect(embedOf(address)?.url).toBe(url);
});

test.each([
  'https://ads.example/frame.html',
  'https://www.youtube.com/embed/',
  'https://evil-youtube.com/embed/abc_DEF-123',
  'https://www.facebook.com/plugins/post.php?href=javascript:alert(1)',
  'javascript:alert(1)',
  'no address',
])('nothing known: %s', (address) => {
  expect(embedOf(address)).toBeUndefined();
});
