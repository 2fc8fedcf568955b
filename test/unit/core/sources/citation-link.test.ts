import { expect, test } from 'vitest';
import { isCitation } from '../../../../src/core/sources/citation-link.ts';
import { sentenceAt } from '../../../../src/core/sources/sentence.ts';

const page = new URL('https://news.example/story');

test.each([
  ['https://other.example/study', true],
  ['/2019/other-story#top', true],
  ['#top', false],
  ['/story?page=2', false],
  ['/', false],
  ['/tag/war', false],
  ['https://bsky.app/profile/jane.example/post/3k', true],
  ['https://bsky.app/profile/jane.example', false],
  ['https://t.co/abc123', false],
  ['mailto:a@b.example', false],
  ['javascript:void(0)', false],
  ['https://social.example/sharer.php?u=x', false],
])('%s cites a work: %s', (href, expected) => expect(isCitation(new URL(href, page), page)).toBe(expected));

test.each([
  ['One is here. Two is there. Three.', 15, 'Two is there.'],
  [
    'Gov. Doe spoke. \u201cIt is late. Go home,\u201d he said.',
    30,
    '\u201cIt is late. Go home,\u201d he said.',
  ],
  [
    'She cited https://harbour.example/a-b.html?name=x&b=2 on Monday. He left.',
    3,
    'She cited https://harbour.example/a-b.html?name=x&b=2 on Monday.',
  ],
  ['One.', 0, 'One.'],
  ['', 0, ''],
])('the sentence of %s at %d', (text, place, expected) => expect(sentenceAt(text, place)).toBe(expected));
