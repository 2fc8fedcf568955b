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
const paragraph = story.replace(/<h1>.*<\/h1>/, '');
/** A line within a long story. */
const within = (line: string): string => `${story}${paragraph.repeat(4)}<p>${line}</p>${paragraph}`;
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
    'no place behind an author whose page is linked to',
    story.replace('</h1>', '</h1><div>By <a href="/people/ann-lee">Ann Lee</a>, Port Ellery</div>'),
    ['Ann Lee'],
  ],
  [
    'a second author without a page',
    story.replace('</h1>', '</h1><div>By <a href="/people/ann-lee">Ann Lee</a> and Bob Day</div>'),
    ['Ann Lee', 'Bob Day'],
  ],
  [
    'both persons on a card',
    story.replace(
      '</h1>',
      '</h1><div class="author-card"><p class="name">Ann Lee</p><p class="post">Harbour Correspondent</p><p class="name">Bob Day</p><p class="post">Weather Desk</p></div>',
    ),
    ['Ann Lee', 'Bob Day'],
  ],
  [
    'both persons whose pages are linked to, each on a card',
    story.replace(
      '</h1>',
      '</h1><div class="who"><a href="/author/ann">Ann Lee</a></div><div class="who"><a href="/author/bob">Bob Day</a></div>',
    ),
    ['Ann Lee', 'Bob Day'],
  ],
  [
    'who is linked to above the text, not whoever is otherwise',
    story.replace(
      '</h1>',
      '</h1><div class="who"><a href="/author/ann">Ann Lee</a></div><p class="other">More from <a href="/author/bob">Bob Day</a></p>',
    ),
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
  ['a member who is asked for by number', member('href="/member.php?u=77"'), ['gull77']],
  [
    'a member whose page is one of many of one script',
    member('href="index.php?site=profile&amp;id=77"'),
    ['gull77'],
  ],
  [
    'each that RDFa marks',
    story.replace(
      '</h1>',
      '</h1><div><span property="author"><span property="name">Ann Lee</span></span> and <span property="author"><span property="name">Bob Day</span></span></div>',
    ),
    ['Ann Lee', 'Bob Day'],
  ],
  [
    'who is marked by RDFa without a name of its own',
    story.replace('</h1>', '</h1><div><span property="schema:author">Ann Lee</span></div>'),
    ['Ann Lee'],
  ],
  [
    'the person in the line, not the desk',
    `${told('Example Times Web Desk')}${story.replace('</h1>', '</h1><p>Words by Ann Lee; pictures by Bob Day</p>')}`,
    ['Ann Lee'],
  ],
  [
    'who is told, not the section that stands in the byline',
    `${told('Ann Lee')}${story.replace('</h1>', '</h1><div class="byline"><div class="byline-part cats"><a href="/sea-shore">Sea &amp; Shore</a></div></div>')}`,
    ['Ann Lee'],
  ],
  [
    'a pen name of one word, as its link has it',
    `<html lang="en">${story.replace('</h1>', '</h1><div>Posted by <a href="/author/g">GreenGull</a></div>')}`,
    ['GreenGull'],
  ],
  [
    'the name alone of what is marked with more than it',
    `${story}<div class="author">Ann Lee 2 reviews</div>`,
    ['Ann Lee'],
  ],
  [
    'who asked, not who answered',
    `${story}<div itemprop="author">Ann Lee</div><div itemprop="suggestedAnswer"><span itemprop="author">Bob Day</span></div>`,
    ['Ann Lee'],
  ],
  ['a name in the order of a catalogue', `<meta name="DC.creator" content="Lee, Ann">${story}`, ['Ann Lee']],
  [
    'the name of a link to the author, not the credit of a picture',
    story.replace(
      '</h1>',
      '</h1><div><a href="/authors/ann"><div>\u00a9 Bob Day</div><div itemprop="name">Ann Lee</div></a></div>',
    ),
    ['Ann Lee'],
  ],
  ['who signs below the story', `<div>${story}<p><em>Ann Lee</em></p></div>`, ['Ann Lee']],
  ['nobody whose name is followed by more', `<div>${story}<p><em>Ann Lee</em></p><p>A film</p></div>`, []],
  ['nobody whose name is set as all text is', `<div>${story}<p>Ann Lee</p></div>`, []],
  ['no link that signs in', member('href="/user/login.php?id=77"'), []],
  ['no profile of anything else', member('href="/profile/?page=77"'), []],
  [
    'who signs with the hour',
    story.replace('</h1>', '</h1><div>Filed under: Sea \u2014 ann @ 00:11</div>'),
    ['ann'],
  ],
  [
    'whoever stands next to the day in a list, not the house',
    `${told('news.example')}${story.replace('</h1>', '</h1><ul><li>Opinion</li><li>3 May 2021</li><li>Ann Lee</li><li>1 comment</li></ul>')}`,
    ['Ann Lee'],
  ],
  [
    'no section next to the day, which is a link',
    story.replace('</h1>', '</h1><ul><li>3 May 2021</li><li><a href="/sea">Sea Travel</a></li></ul>'),
    [],
  ],
  [
    'who is labelled as the author within the story, without the post',
    within('Author: Ann Lee, Projektleiterin'),
    ['Ann Lee'],
  ],
  [
    'nobody where several are labelled so: it may be a list of books',
    within('Author: Ann Lee') + within('Author: Bob Day'),
    [],
  ],
  ['nobody whom a sentence within the story names', within('It was written by Ann Lee: a good book'), []],
  ['no link to the reader\u2019s own page', member('href="/users/sign_in"'), []],
])('the author is %s', async (_, markup, expected) => expect(await authors(markup)).toEqual(expected));

test('the section that RDFa marks in the text', async () => {
  const section = await workshop.evaluate(
    `<base href="https://news.example/story">${story.replace('</h1>', '</h1><span property="articleSection">Harbour</span>')}`,
    `page.readMetadata(document, {
      page: page.finish(page.readPage(document.body)), repetitions: { stories: [] },
    }).section`,
  );
  expect(section).toBe('Harbour');
});

const storyBy = (head: string, line: string): string =>
  story.replace('The ferry is late again', head).replace('</h1>', `</h1><p>${line}</p>`);

test.each([
  ['https://news.example/', '4 May 2021', '2021-05-04'],
  ['https://news.example.co.uk/', '04/05/2021', '2021-05-04'],
])(
  'on a page of several stories, who wrote the one in view, and when: %s, %s',
  async (address, day, published) => {
    const markup =
      storyBy('The ferry is late', 'By Ann Lee, 3 May 2021') +
      storyBy('The tram is late', `By Bob Day, ${day}`);
    const ofStory = await workshop.evaluate(
      `<html lang="en"><meta name="author" content="Cy Roe">${markup}`,
      `(() => {
      const read = page.finish(page.readPage(document.body));
      const heading = read.blocks.findIndex(({ text }) => text === 'The tram is late');
      const kept = { blocks: [heading + 2], words: 0 };
      const at = new Proxy(document, {
        get: (whole, key) =>
          key === 'location' ? new URL('${address}') : typeof whole[key] === 'function' ? whole[key].bind(whole) : whole[key],
      });
      return page.readMetadata(at, {
        page: read, repetitions: { list: false, scrolled: true, stories: [{ heading, kept, copies: [] }] },
      }).ofStory;
    })()`,
    );
    expect(ofStory).toEqual({ byline: ['Bob Day'], published });
  },
);
