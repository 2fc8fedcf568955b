import type { HTTPRequest } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { story } from '../unit/core/page.ts';
import { type Workshop, openWorkshop } from './chromium.ts';

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop();
});
afterAll(async () => workshop?.close());

const told = story(1, 10).map((text) => `<p>${text}</p>`);
/** The view's body of an article in whose middle something stands. */
const bodyWith = (middle: string): Promise<string> =>
  workshop.evaluate(
    `<h1>The ferry</h1><article>${told.slice(0, 5).join('')}${middle}${told.slice(5).join('')}</article>`,
    `(async () => {
      const detection = await page.detect(document, new Set());
      const { content, read } = page.extract(document, detection, { blocks: [], tails: new Map() });
      page.tidy(content, read, ['The ferry'], new Set(), 'en');
      const box = document.implementation.createHTMLDocument('').createElement('div');
      box.append(page.sanitise(content));
      return box.innerHTML;
    })()`,
  );

const prepared = (markup: string): Promise<string> =>
  workshop.evaluate(markup, '(() => { page.prepare(document.body); return document.body.innerHTML; })()');

/** What the view keeps of some mark-up. */
const kept = (markup: string, native: boolean): Promise<string> =>
  workshop.evaluate(
    markup,
    `(() => {
      page.prepare(document.body);
      page.unwrapLayoutTables(document.body);
      const box = document.implementation.createHTMLDocument('').createElement('div');
      box.append(page.sanitise(document.body, ${native}));
      return box.innerHTML;
    })()`,
  );

const video = '<iframe title="The ferry" src="https://www.youtube.com/embed/abc_DEF-123"></iframe>';
const says = '<figcaption>The ferry (youtube.com)</figcaption>';
const address = 'https://www.youtube.com/watch?v=abc_DEF-123';

describe('cards', () => {
  test('stand in the article, out of the wrappers of players', async () => {
    const body = await bodyWith(`<div class="social"><div class="video-player">${video}</div></div>`);
    expect(body).toContain(`<figure><a href="${address}">${says}</a></figure>`);
  });

  test('have the picture beside the frame that the page has loaded', async () => {
    const picture = '<img data-unecho-loaded src="https://news.example/ferry.jpg">';
    expect(await prepared(`<p>One</p><div>${picture}${video}</div>`)).toBe(
      `<p>One</p><figure><a href="${address}"><img src="https://news.example/ferry.jpg" alt="" data-unecho-loaded="">${says}</a></figure>`,
    );
  });

  test.each([
    ['a picture that is not loaded', '<img src="https://news.example/ferry.jpg">'],
    ['words', '<p>It sails no more.</p>'],
    ['several pictures', '<img data-unecho-loaded src="x"><img data-unecho-loaded src="y">'],
  ])('leave %s beside the frame in place', async (_, beside) => {
    const after = await prepared(`<div>${beside}${video}</div>`);
    const { length } = after.split('<img');
    expect(length).toBe(beside.split('<img').length);
    expect(after).toMatch(/^<div>/);
  });

  test.each([
    [
      'a video',
      '<video title="Sinking" poster="https://news.example/p.jpg" autoplay src="https://news.example/v.mp4"></video>',
      '<figure><a href="https://news.example/v.mp4"><img src="https://news.example/p.jpg" alt="" data-unecho-loaded=""><figcaption>Sinking (news.example)</figcaption></a></figure>',
    ],
    [
      'a sound',
      '<audio controls><source src="https://www.news.example/a.mp3"></audio>',
      '<figure><a href="https://www.news.example/a.mp3"><figcaption>news.example</figcaption></a></figure>',
    ],
    [
      'a video with a caption, which is its title',
      '<figure><video src="https://news.example/v.mp4"></video><figcaption>The ferry sinks.</figcaption></figure>',
      '<figure><a href="https://news.example/v.mp4"><figcaption>The ferry sinks. (news.example)</figcaption></a></figure>',
    ],
    ['what has no address stays', '<video></video>', '<video></video>'],
  ])('of the page itself: %s', async (_, markup, card) => {
    expect(await prepared(markup)).toBe(card);
  });
});

test.each([
  [
    'a post',
    '<div class="fb-post" data-href="https://www.facebook.com/jane/posts/1"></div>',
    '<figure><a href="https://www.facebook.com/jane/posts/1"><figcaption>facebook.com</figcaption></a></figure>',
  ],
  [
    'a chart',
    '<div class="flourish-embed" data-src="visualisation/123"></div>',
    '<figure><a href="https://public.flourish.studio/visualisation/123"><figcaption>public.flourish.studio</figcaption></a></figure>',
  ],
  [
    'a quotation, which stays',
    '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@jane/video/73"><p>number one</p></blockquote>',
    '<blockquote cite="https://www.tiktok.com/@jane/video/73"><p>number one</p> <a href="https://www.tiktok.com/@jane/video/73">tiktok.com</a></blockquote>',
  ],
  ['what names no address', '<div class="fb-post" data-href="javascript:1"></div>', ''],
])('what a script would have made a card of: %s', async (_, markup, card) => {
  expect((await prepared(markup)).replace('<div class="fb-post" data-href="javascript:1"></div>', '')).toBe(
    card,
  );
});

/** A clone's picture after it has been held against the page's. */
const settled = (markup: string, wait = ''): Promise<string> =>
  workshop.evaluate(
    markup,
    `(async () => {
      const image = document.querySelector('img');
      ${wait}
      const twin = image.cloneNode();
      page.settlePicture(image, twin);
      return twin.outerHTML;
    })()`,
  );

describe('pictures', () => {
  test('that are not there yet stay as the page has them', async () => {
    const markup = '<img src="data:," data-src="https://news.example/p.jpg" srcset="data:, 2x">';
    expect(await settled(markup)).toBe(markup);
  });

  test('are not taken for loaded because the page says so', async () => {
    expect(await settled('<img data-unecho-loaded="" alt="">')).toBe('<img alt="">');
  });

  test('that are loaded are the files that the page shows', async () => {
    const { page: tab } = workshop;
    await tab.setRequestInterception(true);
    const wide = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360"></svg>',
      'utf8',
    );
    const answer = (request: HTTPRequest): void =>
      void (request.url().startsWith('https://news.example/')
        ? request.respond({ contentType: 'image/svg+xml', body: wide })
        : request.continue());
    tab.on('request', answer);
    try {
      expect(
        await settled(
          '<img class="lazy" data-src="https://news.example/other.jpg" src="https://news.example/small.jpg" srcset="https://news.example/large.jpg 1x">',
          'await image.decode();',
        ),
      ).toBe('<img class="lazy" src="https://news.example/large.jpg" data-unecho-loaded="">');
    } finally {
      tab.off('request', answer);
      await tab.setRequestInterception(false);
    }
  });

  test('of which the page has not got the file wait for the reader', async () => {
    expect(await kept('<img src="https://news.example/p.jpg">', true)).toContain('loading="lazy"');
    expect(await kept('<img data-unecho-loaded src="https://news.example/p.jpg">', true)).not.toContain(
      'loading',
    );
  });
});

describe.each([
  ['the browser’s own sanitiser', true],
  ['DOMPurify', false],
])('with %s', (_name, native) => {
  const row = '<mrow><mi>x</mi><mo stretchy="false">=</mo><mn>1</mn></mrow>';
  const noted = `<math><semantics>${row}<annotation encoding="application/x-tex">x=1</annotation></semantics></math>`;

  test.each([
    [
      'KaTeX',
      `<span class="katex"><span class="katex-mathml">${noted}</span><span class="katex-html" aria-hidden="true">x=1</span></span>`,
    ],
    [
      'MathJax 3',
      `<mjx-container><svg></svg><mjx-assistive-mml>${noted}</mjx-assistive-mml></mjx-container>`,
    ],
    [
      'MathJax 2',
      `<span class="MathJax_Preview">x=1</span><span class="MathJax_CHTML"><span>x=1</span><span class="MJX_Assistive_MathML">${noted}</span></span><script type="math/tex">x=1</script>`,
    ],
    [
      'MediaWiki',
      `<span class="mwe-math-element"><span style="display: none">${noted}</span><img class="mwe-math-fallback-image-inline" alt="x=1" src="https://wiki.example/f.svg"></span>`,
    ],
  ])('a formula is there once: %s', async (_, formula) => {
    expect(await kept(`<p>Where ${formula} holds.</p>`, native)).toBe(
      `<p>Where <math>${row}</math> holds.</p>`,
    );
  });

  test.each([
    ['holds paragraphs', `<p>Where</p><math>${row}</math>`],
    ['holds several formulas', `<math>${row}</math> and <math>${row}</math>`],
  ])('what %s is no formula, whatever it is called', async (_, inner) => {
    expect(await kept(`<div class="MathJax">${inner}</div>`, native)).toBe(`<div>${inner}</div>`);
  });

  test('without MathML, its TeX, or its picture with the words for it', async () => {
    const tex = '<span class="MathJax"><span>x1</span></span><script type="math/tex">x_1</script>';
    expect(await kept(`<p>${tex}</p>`, native)).toBe('<p><code>x_1</code></p>');
    expect(await kept('<p><img alt="x=1" src="https://wiki.example/f.svg"></p>', native)).toContain(
      'alt="x=1"',
    );
  });

  test('footnotes lead within the body, there and back', async () => {
    const note =
      '<p>Text<sup id="ref1"><a href="#fn:1">1</a></sup></p><p id="fn:1">Note <a href="#ref1">↩</a></p>';
    expect(await kept(note, native)).toBe(
      '<p>Text<sup id="unecho-2"><a href="#unecho-1">1</a></sup></p><p id="unecho-1">Note <a href="#unecho-2">↩</a></p>',
    );
  });

  test('other names of elements go, links to what is not there lead nowhere', async () => {
    expect(await kept('<p id="cookie">One <a href="#gone">two</a></p>', native)).toBe(
      '<p>One <a>two</a></p>',
    );
  });

  test('a table of data stays, code keeps its white space', async () => {
    const markup =
      '<table><thead><tr><th scope="col">Port</th></tr></thead><tbody><tr><td>Ellery</td></tr></tbody></table><pre>a\n  b</pre><dl><dt>t</dt><dd>d</dd></dl>';
    expect(await kept(markup, native)).toBe(markup);
  });

  test.each([
    [
      'of one cell a row',
      '<table><tbody><tr><td><p>One</p></td></tr><tr><td><p>Two</p></td></tr></tbody></table>',
    ],
    [
      'that says so',
      '<table role="presentation"><tbody><tr><td><p>One</p></td><td><p>Two</p></td></tr></tbody></table>',
    ],
  ])('a table of layout is none: %s', async (_, table) => {
    expect(await kept(table, native)).toBe('<div><p>One</p></div><div><p>Two</p></div>');
  });

  test('no bullet stands before nothing: slides of a gallery that the page has not filled', async () => {
    const picture = '<img src="https://news.example/1.jpg" loading="lazy">';
    const bare = '<li> <span></span></li><li><ul><li></li></ul></li>';
    expect(
      await kept(`<ul><li>${picture}</li>${bare}<li>One</li></ul><ul>${bare}</ul><p>Two</p>`, native),
    ).toBe(`<ul><li>${picture}</li><li>One</li></ul><p>Two</p>`);
    expect(await kept('<ol><li>One</li><li></li><li>Three</li></ol>', native)).toBe(
      '<ol><li>One</li><li></li><li>Three</li></ol>',
    );
  });

  test('a table of data within one of layout stays a table', async () => {
    const inner = '<table><tbody><tr><td>1</td><td>2</td></tr></tbody></table>';
    expect(
      await kept(`<table><tbody><tr><td>${inner}</td><td><p>One</p></td></tr></tbody></table>`, native),
    ).toBe(`<div>${inner}</div><div><p>One</p></div>`);
  });
});

test('the empty place of an advertiser leaves no mark of an edit, what was edited keeps its own', async () => {
  const body = await prepared(
    '<div><ins class="adsbygoogle" style="display:block"></ins></div><p>They left at <del>ten</del> <ins>nine</ins>.</p>',
  );
  expect(body).toContain('<del>ten</del> <ins>nine</ins>');
  expect(body.match(/<ins/g)).toHaveLength(1);
});

test('an article with formulas, footnotes and a table has them in the view', async () => {
  const body = await bodyWith(
    '<p>It held<sup id="r1"><a href="#n1">1</a></sup> where <span class="katex"><span class="katex-mathml"><math><mi>x</mi></math></span><span class="katex-html" aria-hidden="true">x</span></span> is the number of people who were on board when it sailed.</p><table><tr><th>Port</th><th>People</th></tr><tr><td>Ellery</td><td>40</td></tr></table><ol><li id="n1">As the harbour counted. <a href="#r1">Back</a></li></ol>',
  );
  expect(body).toContain('href="#unecho-1"');
  expect(body).toMatch(/<li id="unecho-1">/);
  expect(body).toContain('where <math><mi>x</mi></math> is');
  expect(body).toContain('<th>Port</th>');
});
