import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Workshop, openWorkshop } from './chromium.ts';

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop();
});
afterAll(async () => workshop?.close());

/** What `reader` makes of a story that fills the page, as if it stood at https://news.example/story. */
const read = async (markup: string, reader: string): Promise<unknown> =>
  workshop.evaluate(
    `<base href="https://news.example/story">${markup}`,
    `(() => {
      const { blocks } = page.finish(page.readPage(document.body));
      const story = {
        document, title: '', blocks, lang: 'en', outlets: [], beginnings: [], folded: new Set(), listed: new Set(),
        body: new Set(blocks.keys()), paragraphs: blocks.map(({ text }) => text),
      };
      return ${reader};
    })()`,
  );

const cited = async (markup: string): Promise<unknown> =>
  read(
    markup,
    'page.findCitations(story, undefined, ["Jane Doe"]).map(({ name, url, work, evidence }) => [name, url, work ?? null, evidence])',
  );

test.each<[string, string, unknown]>([
  [
    'a page, without tracking, redirect and place',
    '<p>One is here. It is in <a href="https://search.example/url?q=https%3A%2F%2Fpaper.example%2Fa%3Fid%3D1%26utm_source%3Dx%23top">the Paper</a>, he said.</p>',
    [['the Paper', 'https://paper.example/a?id=1', null, 'It is in the Paper, he said.']],
  ],
  [
    'the sentence without the marks of footnotes, which would hide where it ends',
    `<p>One is here.<sup id="a"><a href="#n1">[1]</a></sup> It is<sup>2</sup> in 5 m<sup>2</sup> of
      <a href="https://paper.example/a">the Paper</a>,<sup>[12]</sup> he said.<sup>3</sup> For $3.<sup>99</sup> it is yours.<a role="doc-noteref" href="#n4">4</a> It is late.</p>
     <p>It costs $3.<sup>99</sup> in <a href="https://shop.example/a">the shop</a>.<a href="#n5"><sup>*</sup></a> It is late.</p>`,
    [
      ['the Paper', 'https://paper.example/a', null, 'It is2 in 5 m2 of the Paper, he said.'],
      ['the shop', 'https://shop.example/a', null, 'It costs $3.99 in the shop.'],
    ],
  ],
  [
    'a study',
    '<p>So <a href="https://doi.org/10.1000/182">a study</a> says.</p>',
    [['a study', 'https://doi.org/10.1000/182', 'study', 'So a study says.']],
  ],
  [
    'a document',
    '<p>The <a href="/files/ruling.pdf">ruling</a> is late.</p>',
    [['ruling', 'https://news.example/files/ruling.pdf', 'document', 'The ruling is late.']],
  ],
  [
    'an embedded post, with its author',
    '<blockquote><p>It is late.</p>— Jane Doe (@jane) <a href="https://x.com/jane/status/123456?ref_src=twsrc">May 1, 2024</a></blockquote>',
    [['Jane Doe (@jane)', 'https://x.com/jane/status/123456', 'post', 'It is late.']],
  ],
  [
    'a post with a number for its author, without the short address in it',
    '<blockquote><p>It is late. <a href="https://t.co/xyz">https://t.co/xyz</a></p>— Jane Doe (@jane.example) <a href="https://bsky.app/profile/did:plc:abc/post/3k?ref_src=embed">May 1, 2024</a></blockquote>',
    [
      [
        'Jane Doe (@jane.example)',
        'https://bsky.app/profile/did:plc:abc/post/3k',
        'post',
        'It is late. https://t.co/xyz',
      ],
    ],
  ],
  [
    'posts that are framed, or named by their quotation alone',
    '<p>One is here.</p><iframe src="https://social.example/@jane/1122334455/embed"></iframe><blockquote class="tiktok-embed" cite="https://www.tiktok.com/@jane/video/7300000000000000000"><section>number one</section></blockquote><iframe src="https://ads.example/1"></iframe><p>Two is there.</p>',
    [
      ['@jane', 'https://social.example/@jane/1122334455', 'post', ''],
      ['@jane', 'https://www.tiktok.com/@jane/video/7300000000000000000', 'post', 'number one'],
    ],
  ],
  ['no page of the author', '<p>Text by <a href="/people/jane-doe">Jane Doe</a> and others, here.</p>', []],
  [
    'no card of a list',
    '<ul><li><a href="/2024/other-story"><span>The Daily Post</span><h4>Other story is here to read</h4></a></li></ul>',
    [],
  ],
  [
    'no link that shares',
    '<p>You may <a href="https://x.com/intent/tweet?url=https://a.example/b">share</a> it.</p>',
    [],
  ],
  ['no headline of a list', '<p><a href="/2024/other-story">Other story is here to read</a></p>', []],
])('cited: %s', async (_, markup, expected) => expect(await cited(markup)).toEqual(expected));

test('who is quoted has the quotations, who is not has none', async () => {
  expect(
    await read(
      '<p>“It is late,” said Jane Doe.</p><p>John Roe agreed.</p>',
      `page.findSources(story, { byline: [], lang: 'en' }).map(({ name, quotes }) => [name, quotes ?? null])`,
    ),
  ).toEqual([
    ['Jane Doe', ['It is late,']],
    ['John Roe', null],
  ]);
});

test('a list below the story signs nothing; a line right below it does', async () => {
  expect(
    await read(
      `<p>It is late, and the tide is higher than it was before.</p><div>Source: AFP</div><div>AP</div>
      <h2>More</h2><div>Reuters</div><h3><a href="/a">Another story stands here</a></h3>`,
      `page.findSources(
        { ...story, paragraphs: [story.blocks[0].text], body: new Set([0]), listed: new Set([2]) },
        { byline: ['dpa'], lang: 'en' },
      ).map(({ role, name }) => [role, name])`,
    ),
  ).toEqual([
    ['agency', 'dpa'],
    ['agency', 'AFP'],
  ]);
});

test('where several outlets print a story, the agency among them is its source', async () => {
  expect(
    await read(
      '<p>It is late.</p>',
      `page.findSources({ ...story, outlets: ['The Harbour Times', 'AFP'] }, { byline: [], lang: 'en' })
        .map(({ role, name }) => [role, name])`,
    ),
  ).toEqual([['agency', 'AFP']]);
});

/** Who is quoted, as what, with which words. */
const signed = async (markup: string): Promise<unknown> =>
  read(
    markup,
    `page.findSources(story, { byline: [], lang: 'en' }).map(({ name, affiliation, quotes }) => [name, affiliation ?? null, quotes])`,
  );

test('the agency in the dateline of a folded copy is the source of the story', async () => {
  expect(
    await read(
      '<p>It is late.</p>',
      `page.findSources({ ...story, beginnings: ['LONDON (AFP) - It is late.'] }, { byline: [], lang: 'en' })
        .map(({ role, name, evidence }) => [role, name, evidence])`,
    ),
  ).toEqual([['agency', 'AFP', 'LONDON (AFP) - It is late.']]);
});

test('who signs a block quotation is quoted with its words', async () => {
  const words = 'It is late, and it will be later tomorrow.';
  const within = [['Jane Doe', null, [words]]];
  const role = [['Jane Doe', 'harbour master', [words]]];
  expect(await signed(`<blockquote>${words} <cite>Jane Doe</cite></blockquote>`)).toEqual(within);
  expect(await signed(`<blockquote><p>${words}</p><cite>— Jane Doe</cite></blockquote>`)).toEqual(within);
  expect(
    await signed(
      `<blockquote><p>${words}</p><footer>— <cite>Jane Doe</cite>, harbour master</footer></blockquote>`,
    ),
  ).toEqual(role);
  expect(
    await signed(
      `<figure><blockquote>${words}</blockquote><figcaption>Jane Doe, harbour master</figcaption></figure>`,
    ),
  ).toEqual(role);
  expect(await signed(`<blockquote>${words} <cite>Jane Doe</cite> left.</blockquote>`)).toEqual([]);
});
