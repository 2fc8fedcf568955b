import { describe, expect, test } from 'vitest';
import {
  apartNames,
  apartNamesBelowHeadline,
  debrisNames,
  debrisNamesOfLine,
  isNamed,
} from '../../../../src/core/debris/part-names.ts';

describe('parts that stand apart from the text', () => {
  test.each(['comments', 'post comment2', 'sign-up', 'signup', 'news_teaser', 'article-tags', 'ad'])(
    '%s',
    (names) => expect(isNamed(names.split(' '), apartNames)).toBe(true),
  );

  test.each(['', 'commented', 'reads', 'relatedness', 'sharecropper', 'metadata', 'signing-up'])(
    'not: %s',
    (names) => expect(isNamed(names.split(' '), apartNames)).toBe(false),
  );

  test('a teaser is the story’s own below the headline, a newsletter is not', () => {
    expect(isNamed('news-teaser'.split(' '), apartNamesBelowHeadline)).toBe(false);
    expect(isNamed('newsletter'.split(' '), apartNamesBelowHeadline)).toBe(true);
  });
});

describe('furniture of a body', () => {
  test.each([
    'author-box',
    'authorbox',
    'author_box',
    'c-author-bio wide',
    'related-posts',
    'share',
    'ad_slot ad-slot',
    'cardAuthorBox',
    'comment2',
  ])('%s', (names) => expect(isNamed(names.split(' '), debrisNames)).toBe(true));

  test.each(['', 'author', 'commented', 'social', 'shared', 'box-ad', 'has-share-bar', 'post-with-comments'])(
    'not: %s',
    (names) => expect(isNamed(names.split(' '), debrisNames)).toBe(false),
  );

  test('a line that is called a teaser is the standfirst', () => {
    expect(isNamed('teaser'.split(' '), debrisNames)).toBe(true);
    expect(isNamed('teaser'.split(' '), debrisNamesOfLine)).toBe(false);
  });
});
