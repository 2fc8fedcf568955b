import { expect, test } from 'vitest';
import { isStoryAddress } from '../../../../src/core/related/story-address.ts';

test.each([
  ['https://news.example/2024/03/ferry-runs-aground', 'Ferry runs aground', true],
  [
    'https://news.example/coast/ferry-runs-aground-near-port-ellery',
    'Ferry runs aground near Port Ellery',
    true,
  ],
  ['https://news.example/story.php?id=4711', 'Ferry runs aground', true],
  ['https://news.example/people/quist-speaks-again-about-salt', 'Quist speaks again', true],
  ['https://news.example/', 'News of the whole coast', false],
  ['https://news.example/coast', 'The coast this week', false],
  ['https://news.example/news/crime-public-safety/', 'Crime & Public Safety', false],
  ['https://news.example/category/opinion/city-views/', 'City views: opinions and analysis', false],
  ['https://news.example/author/agnes-tollmark', 'All that Agnes Tollmark wrote', false],
  ['mailto:desk@news.example', 'Write to the news desk', false],
])('%s under %j leads to a story: %s', (address, text, is) => {
  expect(isStoryAddress(address, text)).toBe(is);
});

test('a heading of four words is a headline, be it that of its path; a shorter one is a section', () => {
  expect(
    isStoryAddress('https://news.example/salt-and-ships-again/', 'Salt, and ships, again', 'heading'),
  ).toBe(true);
  expect(isStoryAddress('https://news.example/city-views/', 'City views', 'heading')).toBe(false);
});
