import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Workshop, openWorkshop } from './chromium.ts';

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop();
});
afterAll(async () => workshop?.close());

/** When a page says its story was published, as if it stood at https://news.example/story. */
const published = async (markup: string): Promise<unknown> =>
  workshop.evaluate(
    `<base href="https://news.example/story">${markup}`,
    `page.readMetadata(document, {
      page: page.finish(page.readPage(document.body)), repetitions: { stories: [] },
    }).published ?? ''`,
  );

const paragraph = `<p>${'The ferry left the quay before noon and nobody could say who was at the wheel. '.repeat(4)}</p>`;
const story = `<h1>The ferry is late again</h1>${paragraph}`;
const links = '<p>More of this</p>'.repeat(8);

test.each<[string, string, string]>([
  ['what is stamped far below', `${story}${links}<p>Published: 3 May 2021</p>`, '2021-05-03'],
  [
    'what a line says that names the story',
    `${story}${links}<p>The ferry is late again was posted on 3 May 2021 and is filed under Sea and Shore</p>`,
    '2021-05-03',
  ],
  [
    'what is stamped behind the last change',
    `${story}${links}<p>Last updated: 5 May 2021 - 14:49<br>Published: 3 May 2021<br>Read: 61</p>`,
    '2021-05-03',
  ],
  [
    'what the author\u2019s line says',
    `${story}<p>Author: Ann Lee on 3 May 2021, 13:36</p>${paragraph}`,
    '2021-05-03T13:36',
  ],
  ['none of several stamps', `${story}${links}<p>Published: 3 May 2021</p><p>Published: 4 May 2021</p>`, ''],
  ['no day that a sentence names', `${story}${links}<p>A book that she had published on 3 May 2021</p>`, ''],
  [
    'a piece of the page\u2019s title',
    `<title>The ferry is late again | Sea | 3 May 2021</title>${story}`,
    '2021-05-03',
  ],
  [
    'such a piece, however parted',
    `<title>The ferry is late again \u2022 3 May 2021</title>${story}`,
    '2021-05-03',
  ],
  ['no day within a title', `<title>The ferry | As it was on 3 May 2021</title>${story}`, ''],
  [
    'the last change of a wiki page',
    `${story}<ul>${'<li>x</li>'.repeat(40)}<li id="footer-info-lastmod">This page was last edited on 3 May 2021, at 19:23.</li></ul>`,
    '2021-05-03T19:23',
  ],
])('the day is %s', async (_, markup, expected) => expect(await published(markup)).toEqual(expected));
