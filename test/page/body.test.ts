import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { story } from '../unit/core/page.ts';
import { type Workshop, openWorkshop } from './chromium.ts';

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop();
});
afterAll(async () => workshop?.close());

const told = story(1, 10);
const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
const row = (texts: readonly string[], beside = ''): string =>
  `<section><div><aside>${beside}</aside><div><div class="story-text">${paragraphs(texts)}</div></div></div></section>`;
/** The story in two parts, with an advertisement between them. */
const parted = (above: number): string =>
  `<main>${row(told.slice(0, above), '<p>Advertisement</p>')}<section><aside><p>Advertisement</p></aside></section>${row(told.slice(above))}</main>`;
const headline = 'The ferry of Port Ellery has sunk';
const lead =
  'It sailed in the morning with forty people on board, and by noon the harbour knew that it would not come back, nor any of its crew.';

/** The body as it is counted: taken out, tidied, without captions. */
const bodyOf = (markup: string): Promise<string[]> =>
  workshop.evaluate(
    `<h1>${headline}</h1>${markup}`,
    `(async () => {
      const detection = await page.detect(document, new Set());
      const extract = page.extract(document, detection, { blocks: [], tails: new Map() });
      const { blocks } = page.tidy(extract.content, extract.read, [${JSON.stringify(headline)}], new Set(), 'en');
      return blocks.filter(({ kind }) => kind !== 'caption').map(({ text }) => text);
    })()`,
  );

const prepared = (markup: string): Promise<string> =>
  workshop.evaluate(markup, '(() => { page.prepare(document.body); return document.body.innerHTML; })()');

const isPreview = (markup: string, body: readonly string[], words = 80): Promise<boolean> =>
  workshop.evaluate(
    markup,
    `page.isPreview(document, page.finish(page.readPage(document.body)).blocks, ${JSON.stringify(body)}, ${words})`,
  );

const pageOf = (links: string): Promise<unknown> =>
  workshop.evaluate(
    links,
    `page.pageOfArticle({ location: { href: 'https://news.example/ferry' }, querySelectorAll: (all) => document.querySelectorAll(all) })`,
  );

const link = (page: number, says = String(page), rel = ''): string =>
  `<a rel="${rel}" href="https://news.example/ferry?page=${page}">${says}</a>`;

describe('nothing is lost', () => {
  test.each([
    ['a standfirst', `<p class="teaser">${lead}</p>`],
    ['a standfirst set as a subhead', `<h2>${lead}</h2>`],
    ['a standfirst in a box that is called a teaser', `<div class="teaser-text"><p>${lead}</p></div>`],
  ])('%s above the text', async (_, ahead) => {
    expect(await bodyOf(`<header>${ahead}</header><div class="text">${paragraphs(told)}</div>`)).toEqual([
      lead,
      ...told,
    ]);
  });

  const short = 'Forty people sailed at dawn, and nobody came back.';
  const kicker = '<p>Harbour</p>';
  test.each<[string, string, boolean]>([
    ['a sentence alone between headline and text', `<p>${short}</p>`, true],
    ['a short line that is called a subtitle', `${kicker}<p class="article-subtitle">${short}</p>`, true],
    ['a short subhead in what is called so', `${kicker}<div class="dek"><h2>${short}</h2></div>`, true],
    ['no short line among others', `${kicker}<p>${short}</p>`, false],
    ['no few words that are no sentence', '<p>Forty people sailed on a ferry</p>', false],
  ])('%s', async (_, ahead, isKept) => {
    const body = await bodyOf(`<header>${ahead}</header><div class="text">${paragraphs(told)}</div>`);
    expect(body).toEqual(isKept ? [short, ...told] : told);
  });

  test('a standfirst within an element that is named after what stands beside the text', async () => {
    const markup = `<div class="page rail"><header><p>${lead}</p></header><div class="text">${paragraphs(told)}</div></div>`;
    expect(await bodyOf(markup)).toEqual([lead, ...told]);
  });

  const summed = 'The line had been warned of the weather';
  const description = `<meta name="description" content="${summed}.">`;
  test.each([
    ['short, and a subhead', `${description}<h2>${summed}</h2><div>${paragraphs(told)}</div>`],
    [
      'over a story that stands twice',
      `${description}<h2>${summed}</h2><div>${paragraphs(told)}</div><div>${paragraphs(told)}</div>`,
    ],
  ])('a standfirst that the page gives as its description: %s', async (_, markup) => {
    expect(await bodyOf(markup)).toEqual([summed, ...told]);
  });

  test('a description that the text begins with is not said again', async () => {
    const begins = `<p>${summed}. ${told[0]}</p>`;
    const body = await bodyOf(
      `${description}<h2>${summed}</h2><div>${begins}${paragraphs(told.slice(1))}</div>`,
    );
    expect(body).toEqual([`${summed}. ${told[0]}`, ...told.slice(1)]);
  });

  test('a standfirst stands first where a paragraph begins like the headline', async () => {
    const quoted = `${headline}, they said in the harbour, and nobody there knew why, or who had seen it last, or where the crew was.`;
    const texts = [told[0]!, quoted, ...told.slice(1)];
    expect(
      await bodyOf(
        `<header><p class="teaser">${lead}</p></header><div class="text">${paragraphs(texts)}</div>`,
      ),
    ).toEqual([lead, ...texts]);
  });

  test('subheads of the first level', async () => {
    const headlines = (count: number): Promise<string[]> =>
      workshop.evaluate(
        `<h1>${headline}</h1>${'<h1>What we know</h1>'.repeat(count)}`,
        'page.headlinesOn(page.finish(page.readPage(document.body)))',
      );
    expect(await headlines(1)).toEqual([headline, 'What we know']);
    expect(await headlines(2)).toEqual([headline]);
  });

  test('a text that is set as headings throughout', async () => {
    const body = await bodyOf(`<div>${paragraphs(told)}<h4>${lead}</h4></div>`);
    expect(body).toEqual([...told, lead]);
  });

  test('parts of an article that stand in boxes of their own, with their subheads', async () => {
    const boxes = told.map(
      (text, i) => `<div class="module"><div><h3>Part ${i} of it</h3><p>${text}</p></div></div>`,
    );
    const body = await bodyOf(`<article>${boxes.join('')}</article>`);
    expect(body.filter((text) => !text.startsWith('Part '))).toEqual(told);
  });

  test.each([2, 4])('%i paragraphs above an advertisement, called as those below it', async (above) => {
    expect(await bodyOf(parted(above))).toEqual(told);
  });

  test('the same, on a page that hides all of its text until a style has come', async () => {
    expect(await bodyOf(`<style>body{visibility:hidden}</style>${parted(4)}`)).toEqual(told);
  });

  test('nothing hidden where the rest is shown', async () => {
    const markup = `<main><section hidden><div><div class="story-text">${paragraphs(story(2, 3))}</div></div></section>${row(told)}</main>`;
    expect(await bodyOf(markup)).toEqual(told);
  });

  test('no text above it that is called otherwise', async () => {
    const markup = `<main><section><div><div class="promo-text"><p>${lead}</p><p>${story(2, 1)[0]}</p></div></div></section>
      <section><div><div><div class="story-text">${paragraphs(told)}</div></div></div></section></main>`;
    expect(await bodyOf(markup)).not.toContain(story(2, 1)[0]);
  });

  test('an embedded post among its paragraphs stays a quotation', async () => {
    const post =
      '<div class="social-embed"><div><blockquote class="twitter-tweet"><p>We saw it go down.</p>— A sailor</blockquote></div></div>';
    const body = await bodyOf(
      `<div>${paragraphs(told.slice(0, 5))}${post}${paragraphs(told.slice(5))}</div>`,
    );
    expect(body.indexOf('We saw it go down.')).toBe(5);
  });
});

describe('furniture goes', () => {
  test.each([
    ['a date line above', '<p>Published 10:02 AM, Nov 19, 2019</p>', ''],
    ['a call to subscribe below', '', '<p>Subscribe to our newsletter</p>'],
    [
      'a box about the author',
      '',
      '<div class="author-box"><p>She has been writing about ships and harbours.</p></div>',
    ],
    ['a rights line', '', '<p>© 2024 The Harbour Post</p>'],
    ['who wrote it', '<p>By Ann Lee, Staff Writer | The Harbour Post</p>', ''],
    ['the section', '<span>Harbour</span>', ''],
    ['the preposition of a name that is not there', '<p>By</p>', ''],
    [
      'a box to sign up in, with what is printed around its form',
      '<div><p>Our morning letter breaks down the key stories of the day.</p><form><input type="email"></form><p>Letters may contain offers of others.</p></div>',
      '',
    ],
    ['labels of controls', '<p>Menu \u2630</p><p>Search /</p>', ''],
    ['a button that is a link to nowhere', '<div><a href="#">Maximise \u203a</a></div>', ''],
    ['a link that leads away', '', '<p><a href="/news">Back to the news</a></p>'],
    [
      'a caption below its picture',
      '<div><img src="data:," alt=""><p>The ferry in the harbour</p></div>',
      '',
    ],
    ['a credit', '<p>Photo: Jane Doe</p>', ''],
    ['a source', '', '<p>Source: The Harbour Post</p>'],
    [
      'a heading in a figure',
      '<figure><img src="data:," alt=""><h2>The ferry in the harbour</h2></figure>',
      '',
    ],
    ['a rating', '', '<p>Rate this post</p>'],
    ['tags', '', '<h4>Tags</h4><p>#ferry #harbour</p>'],
    ['how long it takes to read', '<p>4 min read</p>', ''],
    [
      'whom to ask',
      '',
      '<h3>Press contact</h3><p>Jane Doe, of the line that ran the ferry</p><p>+44 20 7946 0000</p>',
    ],
    [
      'who wrote it',
      '',
      '<p>About the author: she has been writing about ships and harbours for twenty years.</p>',
    ],
    [
      'an appeal to its readers, with the line over it',
      '',
      '<p><b>The Harbour Post needs your help!</b></p><p>Fewer ships are fewer advertisements, and fewer pages of ours. Please consider supporting our work.</p>',
    ],
    [
      'rules for comments, and what leads back above',
      '',
      '<p><a href="#">Zum Seitenanfang</a></p><h3>Lesermeinungen</h3><p>Um Kommentare schreiben zu k\u00f6nnen, m\u00fcssen Sie sich anmelden.</p><p>Die Kommentare der Leser geben nicht notwendigerweise die Meinung des Hafenboten wieder. Ein Anrecht darauf, dass ein Kommentar erscheint, besteht nicht.</p>',
    ],
  ])('%s', async (_, above, below) => {
    expect(await bodyOf(`<div>${above}${paragraphs(told)}${below}</div>`)).toEqual(told);
  });

  test('an appeal with a list of many headlines behind it', async () => {
    const links = Array.from(
      { length: 9 },
      (_, i) =>
        `<p><a href="https://news.example/2024/ferry-${i}">Ferry number ${i} runs aground near Port Ellery</a></p>`,
    );
    expect(
      await bodyOf(
        `<div>${paragraphs(told)}<p>Please consider supporting our work.</p>${links.join('')}</div>`,
      ),
    ).toEqual(told);
  });

  test('but not what follows a line about the author', async () => {
    const about = '<p>About the author: she has been writing about ships.</p>';
    const last = 'The line did not answer our questions.';
    expect(await bodyOf(`<div>${paragraphs(told)}${about}<p>${last}</p></div>`)).toEqual([...told, last]);
  });

  test('but not a body whose elements are all named so', async () => {
    expect(
      await bodyOf(
        `<div class="text">${told.map((text) => `<div class="comment"><p>${text}</p></div>`).join('')}</div>`,
      ),
    ).toEqual(told);
  });
});

describe('a clone made ready', () => {
  test('a card that opens over a name goes', async () => {
    const card =
      '<span><img alt=""><a href="/a">Jane Doe, minister</a><a href="/b">Minister resigns</a></span>';
    expect(await prepared(`<p>The minister <a href="/jane">Jane Doe</a>${card} resigned.</p>`)).toBe(
      '<p>The minister <a href="/jane">Jane Doe</a> resigned.</p>',
    );
  });

  test('a picture with one link in a sentence stays', async () => {
    const markup = '<p>See <span><img alt=""><a href="/a">the map</a></span> for the way.</p>';
    expect(await prepared(markup)).toBe(markup);
  });
});

describe('a preview', () => {
  const paid = '<script type="application/ld+json">{"isAccessibleForFree": "False"}</script>';

  test.each([
    ['says so to machines and breaks off', `${paid}<p>It sailed at noon…</p>`, 'It sailed at noon…'],
    [
      'says so to readers',
      '<p>It sailed at noon.</p><p>Subscribe to continue reading</p>',
      'It sailed at noon.',
    ],
  ])('%s', async (_, markup, text) => {
    expect(await isPreview(markup, [text])).toBe(true);
  });

  test.each<[string, string, string, number]>([
    ['is free', '<p>It sailed at noon…</p>', 'It sailed at noon…', 80],
    ['is long', `${paid}<p>It sailed at noon.</p>`, 'It sailed at noon.', 500],
    [
      'is said of a part that is there',
      `${paid.replace('}', ', "hasPart": {"cssSelector": ".paid"}}')}<div class="paid">${lead.repeat(2)}</div>`,
      lead,
      150,
    ],
    [
      'stands above another story for subscribers',
      '<p>It sailed at noon.</p><p><a href="/b">Article réservé aux abonnés: the storm</a></p>',
      'It sailed at noon.',
      150,
    ],
  ])('none where the text %s', async (_, markup, text, words) => {
    expect(await isPreview(markup, [text], words)).toBe(false);
  });
});

describe('the page of an article', () => {
  test('the first of three, by a row of numbers', async () => {
    expect(await pageOf(`1 ${link(2)} ${link(3)}`)).toEqual({
      number: 1,
      of: 3,
      next: 'https://news.example/ferry?page=2',
    });
  });

  test('how many there are is left open where only the next is told', async () => {
    expect(await pageOf(link(2, 'Onward', 'next'))).toEqual({
      number: 1,
      next: 'https://news.example/ferry?page=2',
    });
  });

  test.each([
    ['other articles', '<a rel="next" href="https://news.example/storm">Next story</a>'],
    ['pages of comments', '<a href="https://news.example/ferry/comments?page=2">2</a>'],
    ['a number that is no page', link(2, 'Read all about the 7 ships')],
  ])('%s make none', async (_, links) => {
    expect(await pageOf(links)).toBeUndefined();
  });
});
