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
  ['https://social.example/@jane/112233/embed', 'https://social.example/@jane/112233'],
  [
    'https://embed.bsky.app/embed/did:plc:abc/app.bsky.feed.post/3kxyz?id=1',
    'https://bsky.app/profile/did:plc:abc/post/3kxyz',
  ],
  ['https://www.threads.net/@jane/post/Cxyz/embed', 'https://www.threads.com/@jane/post/Cxyz'],
  ['https://datawrapper.dwcdn.net/AbCdE/12/', 'https://datawrapper.dwcdn.net/AbCdE'],
  ['https://flo.uri.sh/visualisation/123/embed', 'https://public.flourish.studio/visualisation/123'],
  ['https://e.infogram.com/ab12-cd34?src=embed', 'https://infogram.com/ab12-cd34'],
])('%s', (address, url) => {
  expect(embedOf(address)?.url).toBe(url);
});

test.each([
  'https://ads.example/frame.html',
  'https://www.youtube.com/embed/',
  'https://social.example/@jane/112233',
  'https://evil-youtube.com/embed/abc_DEF-123',
  'https://www.facebook.com/plugins/post.php?href=javascript:alert(1)',
  'javascript:alert(1)',
  'no address',
])('nothing known: %s', (address) => {
  expect(embedOf(address)).toBeUndefined();
});
