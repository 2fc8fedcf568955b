import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Workshop, openWorkshop } from './chromium.ts';

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop();
});
afterAll(async () => workshop?.close());

/** Whom a page names as its story's authors, as if it stood at https://news.example/story. */
const authors = async (markup: string): Promise<unknown> =>
  workshop.evaluate(
    `<base href="https://news.example/story">${markup}`,
    `page.readMetadata(document, {
      page: page.finish(page.readPage(document.body)), repetitions: { stories: [] },
    }).byline`,
  );

const story = `<h1>The ferry is late again</h1><p>${'The ferry left the quay before noon and nobody could say who was at the wheel. '.repeat(4)}</p>`;
const told = (name: string): string => `<meta name="author" content="${name}">`;
const member = (attributes: string): string =>
  story.replace('</h1>', `</h1><div><a ${attributes}>gull77</a> wrote this</div>`);

test.each<[string, string, unknown]>([
  ['who signs below the text, not the desk', `${told('Newsroom')}${story}<p>By Ann Lee</p>`, ['Ann Lee']],
  ['the desk, where nobody signs', `${told('Newsroom')}${story}<p>By the sea</p>`, ['Newsroom']],
  ['a person, whoever signs below', `${told('Bob Day')}${story}<p>By Ann Lee</p>`, ['Bob Day']],
  [
    'the name in full, not the account',
    `${told('ann-l')}<meta property="article:author" content="Ann Lee">${story}`,
    ['Ann Lee'],
  ],
  [
    'the name alone of what is marked as a byline',
    `${story}<div class="byline">created by <a href="/a">Ann Lee</a> \u2014 changed 3 May 2024</div>`,
    ['Ann Lee'],
  ],
  [
    'whoever stands beside the day alone',
    story.replace('</h1>', '</h1><div>3 May 2021 | 14:05 | Ann Lee</div>'),
    ['Ann Lee'],
  ],
  [
    'who is told, not who stands beside the day',
    `${told('Bob Day')}${story.replace('</h1>', '</h1><div>3 May 2021 | Ann Lee</div>')}`,
    ['Bob Day'],
  ],
  [
    'each in the list of authors, as it has them, and nothing else that is in it',
    `${told('Ann Lee')}${told('Bob Day')}${story.replace('</h1>', '</h1><ul class="authors"><li>Ann Lee, PhD,</li><li>Our Town</li><li>Bob Day, MD</li></ul>')}`,
    ['Ann Lee, PhD', 'Bob Day, MD'],
  ],
  [
    'who stands in a small heading that is marked as the author\u2019s, not the house',
    `${told('News Example')}${story.replace('</h1>', '</h1><div class="autor"><h6>Ann Lee | Published 3 hours ago</h6></div>')}`,
    ['Ann Lee'],
  ],
  ['a member of the site', member('href="/members/gull77"'), ['gull77']],
  ['no member of another site', member('href="https://tube.example/user/gull77"'), []],
  ['no link to the reader\u2019s own page', member('href="/users/sign_in"'), []],
])('the author is %s', async (_, markup, expected) => expect(await authors(markup)).toEqual(expected));
