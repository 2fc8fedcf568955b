import { expect, test } from 'vitest';
import { readLinkedData } from '../../../../src/core/sources/json-ld.ts';

const read = (...values: readonly unknown[]): ReturnType<typeof readLinkedData> =>
  readLinkedData(
    values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))),
    ['https://example.org/story'],
  );

test.each<[string, unknown, readonly string[]]>([
  ['a string', 'Ann Lee', ['Ann Lee']],
  ['a node', { '@type': 'Person', name: 'Ann Lee' }, ['Ann Lee']],
  ['several', [{ name: 'Ann Lee' }, 'Bob Day'], ['Ann Lee', 'Bob Day']],
  ['several names', { name: ['Ann Lee', 'Bob Day'] }, ['Ann Lee', 'Bob Day']],
  ['nothing', null, []],
  ['a number', { name: 7 }, ['7']],
])('author as %s', (_what, author, expected) =>
  expect(read({ '@type': 'NewsArticle', author }).authors).toEqual(expected),
);

test('a graph with references', () => {
  const graph = {
    '@graph': [
      { '@type': 'WebSite', name: 'Example' },
      { '@type': ['Person'], '@id': '#ann', name: 'Ann Lee' },
      {
        '@type': 'Article',
        headline: 'A story',
        author: { '@id': '#ann' },
        datePublished: '2020-01-02',
        inLanguage: 'en',
      },
    ],
  };
  expect(read(graph)).toEqual({
    headline: 'A story',
    authors: ['Ann Lee'],
    publisher: 'Example',
    published: '2020-01-02',
    lang: 'en',
  });
});

test('the article at the own address comes before the first', () => {
  const articles = [
    { '@type': 'NewsArticle', headline: 'Other', url: 'https://example.org/other' },
    {
      '@type': 'NewsArticle',
      headline: 'Own',
      mainEntityOfPage: { '@id': 'https://www.example.org/story?x=1' },
    },
  ];
  expect(read(articles).headline).toBe('Own');
});

test.each([
  ['a comment around', '<!-- {"@type":"Article","headline":"A story"} -->'],
  ['a raw line break', '{"@type":"Article","headline":"A\nstory"}'],
  ['a comma too many', '{"@type":"Article","headline":"A story",}'],
  ['a semicolon', '{"@type":"Article","headline":"A story"};'],
])('%s is mended', (_what, script) => expect(read(script).headline).toBe('A story'));

test.each([
  ['no JSON', '{"@type":'],
  ['nothing', ''],
  ['a string', '"Article"'],
  ['null', 'null'],
  ['too long', `{"@type":"Article","headline":"${'a'.repeat(1e6)}"}`],
  ['deep', '['.repeat(5000) + ']'.repeat(5000)],
])('%s says nothing and does not throw', (_what, script) => expect(read(script)).toEqual({ authors: [] }));

test('section, crumb, change and what the article is based on', () =>
  expect(
    read([
      {
        '@type': 'NewsArticle',
        headline: 'A story',
        articleSection: ['Politics', 'Town'],
        dateModified: '2021-05-04',
        isBasedOn: { url: 'https://another.example/story' },
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { position: 1, name: 'Home' },
          { position: 2, item: { name: 'News' } },
          { position: 3, name: 'A story' },
        ],
      },
    ]),
  ).toMatchObject({
    section: 'Politics',
    crumb: 'News',
    changed: '2021-05-04',
    basedOn: 'https://another.example/story',
  }));
