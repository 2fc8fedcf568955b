import { describe, expect, test } from 'vitest';
import {
  apartNames,
  apartNamesBelowHeadline,
  debrisNames,
  debrisNamesOfLine,
} from '../../../../src/core/debris/part-names.ts';

describe('parts that stand apart from the text', () => {
  test.each(['comments', 'post comment2', 'sign-up', 'signup', 'news_teaser', 'article-tags', 'ad'])(
    '%s',
    (names) => expect(apartNames(names)).toBe(true),
  );

  test.each(['', 'commented', 'reads', 'relatedness', 'sharecropper', 'metadata', 'signing-up'])(
    'not: %s',
    (names) => expect(apartNames(names)).toBe(false),
  );

  test('a teaser is the story’s own below the headline, a newsletter is not', () => {
    expect(apartNamesBelowHeadline('news-teaser')).toBe(false);
    expect(apartNamesBelowHeadline('newsletter')).toBe(true);
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
  ])('%s', (names) => expect(debrisNames(names)).toBe(true));

  test.each(['', 'author', 'comment2', 'social', 'shared', 'box-ad'])('not: %s', (names) =>
    expect(debrisNames(names)).toBe(false),
  );

  test('a line that is called a teaser is the standfirst', () => {
    expect(debrisNames('teaser')).toBe(true);
    expect(debrisNamesOfLine('teaser')).toBe(false);
  });
});
