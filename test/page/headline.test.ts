import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Workshop, openWorkshop } from './chromium.ts';

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop();
});
afterAll(async () => workshop?.close());

/** What a page calls its story, as if it stood at https://news.example/story. */
const headline = async (markup: string): Promise<unknown> =>
  workshop.evaluate(
    `<base href="https://news.example/story">${markup}`,
    `page.readMetadata(document, {
      page: page.finish(page.readPage(document.body)), repetitions: { stories: [] },
    }).title`,
  );

const title = '<title>The ferry is late again | News Example</title>';
const story = `<p>${'The ferry left the quay before noon and nobody could say who was at the wheel. '.repeat(4)}</p>`;
const crumbs = (last: string): string =>
  `<nav><ol><li><a href="/">Start</a></li><li><a href="/sea">Sea</a></li><li>${last}</li></ol></nav>`;

/** More characters than a headline has words. */
const long =
  '港の連絡船が今朝もまた一時間ほど遅れて到着し、乗客からは運航会社に対する不満の声が相次いで上がったという。';

test.each<[string, string, string]>([
  [
    'the last crumb, a heading of the first level that the title confirms',
    `${title}${crumbs('<h1>The ferry is\n late again</h1>')}<h2>Ferries: late again</h2>${story}`,
    'The ferry is late again',
  ],
  [
    'no first-level heading of a menu that the title does not confirm',
    `${title}${crumbs('<h1>All of our news</h1>')}<h2>The ferry is late again</h2>${story}`,
    'The ferry is late again',
  ],
  [
    'the heading that links to the page itself, whatever the title tells',
    `<title>A review of Boxes by Ann Lee</title><p>Ann Lee</p><h2><a href="/story">A box that changed my week</a></h2>${story}`,
    'A box that changed my week',
  ],
  [
    'no heading that links to a place in the page',
    `${title}<h1>The ferry is late again</h1><h2><a href="/story#talk">Three letters to the editor</a></h2>${story}`,
    'The ferry is late again',
  ],
  [
    'what is marked as the headline, not the last crumb by microdata',
    `${title}<ul itemscope itemtype="https://schema.org/BreadcrumbList"><li><a href="/sea">Sea</a></li><li><h1>The ferry is late again</h1></li></ul>
    <div itemprop="headline">The ferry is late again, and nobody knows for how long</div>${story}`,
    'The ferry is late again, and nobody knows for how long',
  ],
  [
    'a heading of many characters in a script without blanks, without the site',
    `<title>${long}：例新聞</title><h1>${long}</h1>${story}`,
    long,
  ],
])('the headline is %s', async (_, markup, expected) => expect(await headline(markup)).toBe(expected));

test.each<[string, string, string | undefined]>([
  ['that a logo says too', '<img class="logo" alt="Logo The Quay Review">', 'The Quay Review'],
  ['that the link home says too', '<a href="/">The Quay Review</a>', 'The Quay Review'],
  ['that stands behind the headline', '<h1>The ferry is late again</h1>', 'The Quay Review'],
  ['that nothing says but the title', '', undefined],
])('the publisher is the name in the title %s', async (_, markup, expected) => {
  const publisher = await workshop.evaluate(
    `<base href="https://news.example/story"><link rel="canonical" href="https://news.example/story"><title>The ferry is late again | The Quay Review</title>${markup}${story}`,
    `page.readMetadata(document, {
      page: page.finish(page.readPage(document.body)), repetitions: { stories: [] },
    }).publisher`,
  );
  expect(publisher).toBe(expected);
});

test.each([
  ['the title tells', ' - Quay Review', ''],
  ['the data tell', '', ',"publisher":{"@type":"Organization","name":"Quay Review"}'],
])(
  'an edition that is told as the site gives way to the name of the host that %s',
  async (_, behind, data) => {
    const publisher = await workshop.evaluate(
      `<title>The ferry is late again${behind}</title><meta property="og:site_name" content="U.K.">
     <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"The ferry is late again","url":"https://quayreview.example/story"${data}}</script>${story}`,
      `page.readMetadata(document, {
      page: page.finish(page.readPage(document.body)), repetitions: { stories: [] },
    }).publisher`,
    );
    expect(publisher).toBe('Quay Review');
  },
);
