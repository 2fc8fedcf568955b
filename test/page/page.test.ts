import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Workshop, openWorkshop } from './chromium.ts';

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop();
});
afterAll(async () => workshop?.close());

describe('reading blocks', () => {
  const texts = 'page.finish(page.readPage(document.body)).blocks.map(({ text }) => text)';
  test.each([
    ['paragraphs', '<p>One</p><p>Two</p>', ['One', 'Two']],
    ['inline elements run on', '<p>One <b>bold</b><i>er</i> word</p>', ['One bolder word']],
    ['a line break is a space, two part', 'One<br>line<br><br>Two', ['One line', 'Two']],
    ['white space folds', '<p>  One\n\n   two\t</p>', ['One two']],
    ['text around an element', '<div>One<p>Two</p>Three</div>', ['One', 'Two', 'Three']],
    ['a picture breaks no paragraph', '<p>One <img alt="x"> two</p>', ['One two']],
    [
      'menus, buttons, scripts and forms have no text',
      '<nav>Menu</nav><button>Go</button><script>1</script><style>a{}</style><select><option>x</select><p>One</p>',
      ['One'],
    ],
    ['hidden text is read', '<p hidden>One</p><p style="display:none">Two</p>', ['One', 'Two']],
    ['nothing', '', []],
  ])('%s', async (_, markup, blocks) => {
    expect(await workshop.evaluate(markup, texts)).toEqual(blocks);
  });

  test('split, empty and adjacent text nodes are one block', async () => {
    expect(
      await workshop.evaluate(
        '<p>Harbour</p>',
        `(() => { const [node] = document.querySelector('p').childNodes; node.splitText(4); node.after('', ''); return ${texts}; })()`,
      ),
    ).toEqual(['Harbour']);
  });

  test('open shadow roots of custom elements are read in place', async () => {
    expect(
      await workshop.evaluate(
        '<p>One</p><x-story>light</x-story><p>Three</p>',
        `(() => { document.querySelector('x-story').attachShadow({ mode: 'open' }).innerHTML = '<p>Two</p>'; return ${texts}; })()`,
      ),
    ).toEqual(['One', 'Two', 'Three']);
  });

  test('kinds and links are told', async () => {
    expect(
      await workshop.evaluate(
        '<h2>Head</h2><ul><li>Item</li></ul><blockquote>Quote</blockquote><figcaption>Caption</figcaption><p class="wp-caption-text">Caption</p><p>Half <a href="/x">linked</a></p>',
        'page.finish(page.readPage(document.body)).blocks.map(({ kind, linked }) => kind + linked)',
      ),
    ).toEqual(['heading0', 'item0', 'quote0', 'caption0', 'caption0', 'text0.5']);
  });

  test('the page is only read', async () => {
    expect(
      await workshop.evaluate(
        '<p>One <b>two</b></p>',
        `(() => { const before = document.documentElement.outerHTML; ${texts}; return document.documentElement.outerHTML === before; })()`,
      ),
    ).toBe(true);
  });
});

describe('hidden', () => {
  test.each([
    ['plain', '<p>x</p>', false],
    ['display', '<p style="display:none">x</p>', true],
    ['visibility', '<p style="visibility:hidden">x</p>', true],
    ['opacity', '<p style="opacity:0">x</p>', true],
    ['an ancestor', '<div hidden><p>x</p></div>', true],
    ['a stylesheet', '<style>.m{display:none}</style><div class="m"><p>x</p></div>', true],
    ['closed details', '<details><p>x</p></details>', true],
    ['aria-hidden', '<div aria-hidden="true"><p>x</p></div>', true],
    ['off the page', '<p style="position:absolute;left:-9999px">x</p>', true],
    ['clipped', '<div style="height:0;overflow:hidden"><p>x</p></div>', true],
    [
      'further down in what scrolls in a clipping page',
      '<div style="height:90px;overflow:hidden"><div style="height:90px;overflow:auto"><div style="height:900px"></div><p>x</p></div></div>',
      false,
    ],
    [
      'what scrolls is itself clipped',
      '<div style="height:90px;overflow:hidden"><div style="height:90px"></div><div style="height:90px;overflow:auto"><p>x</p></div></div>',
      true,
    ],
    [
      'off the page in what scrolls',
      '<div style="height:90px;overflow:auto;position:relative"><p style="position:absolute;left:-9999px">x</p></div>',
      true,
    ],
    [
      'further down where the body is as high as the window, and its overflow the window’s',
      '<style>html, body { height: 100%; margin: 0 } body { overflow-x: hidden }</style><div style="height:9000px"></div><p>x</p>',
      false,
    ],
    [
      'further down where the body itself clips',
      '<style>html { overflow: auto } body { height: 90px; overflow: hidden }</style><div style="height:9000px"></div><p>x</p>',
      true,
    ],
    ['further down the page', '<div style="height:9000px"></div><p>x</p>', false],
    ['a class that only says so', '<p class="label-hidden">x</p>', false],
  ])('%s', async (_, markup, hidden) => {
    expect(await workshop.evaluate(markup, `page.isHidden(document.querySelector('p'))`)).toBe(hidden);
  });

  test.each([
    ['once read, in what scrolls', 'height:90px;overflow:auto', false],
    ['cut off at the upper edge of what does not', 'height:0;overflow:clip', true],
  ])('%s', async (_, style, hidden) => {
    expect(
      await workshop.evaluate(
        `<div id="box" style="${style}"><p>x</p><div style="height:9000px"></div></div>`,
        `(document.getElementById('box').scrollTop = 4000, page.isHidden(document.querySelector('p')))`,
      ),
    ).toBe(hidden);
  });
});

describe.each([
  ['the browser’s own', true],
  ['DOMPurify', false],
])('sanitising: %s', (_name, native) => {
  const clean = `(() => { const box = document.createElement('div'); box.append(page.sanitise(document.body, ${native})); return box.innerHTML; })()`;
  test.each([
    ['scripts', '<p>One</p><script>alert(1)</script>'],
    ['handlers', '<p onclick="alert(1)">One</p><img src="x" onerror="alert(1)">'],
    ['addresses that run', '<p>One<a href="javascript:alert(1)">x</a><a href="data:text/html,x">y</a></p>'],
    [
      'frames and plug-ins',
      '<p>One</p><iframe src="https://x.example"></iframe><object data="x"></object><embed src="x">',
    ],
    ['drawings that run', '<p>One</p><svg><script>alert(1)</script><animate onbegin="alert(1)"/></svg>'],
    [
      'markup that changes when it is read again',
      '<p>One</p><math><mtext><table><mglyph><style><img src onerror=alert(1)></style></mglyph></table></mtext></math>',
    ],
    [
      'forms and styles',
      '<form action="x"><input><p style="position:fixed" class="x" id="y">One</p></form><style>p{}</style>',
    ],
  ])('%s', async (_, markup) => {
    const cleaned = await workshop.evaluate<string>(markup, clean);
    expect(cleaned).toContain('One');
    expect(cleaned).not.toMatch(
      /script|onerror|onclick|onbegin|javascript:|data:text|<i?frame|<object|<embed|<svg|<form|<input|style|class=|id=/i,
    );
  });

  test.each([
    [
      'its words',
      '<p>It is <img src="data:image/svg+xml,%3Csvg/%3E" alt="a + b"> here.</p>',
      '<p>It is a + b here.</p>',
    ],
    [
      'nothing where a caption says it',
      '<figure><a href="https://news.example/p"><img src="data:image/svg+xml,%3Csvg/%3E" alt="p" width="640"></a><figcaption>The quay</figcaption></figure>',
      '<figure><figcaption>The quay</figcaption></figure>',
    ],
    ['nothing where it has none', '<p>Text.</p><figure><img src="blob:x"></figure>', '<p>Text.</p>'],
  ])('a picture that the view cannot show leaves %s', async (_, markup, left) => {
    expect(await workshop.evaluate(markup, clean)).toBe(left);
  });

  test('what an article is made of stays', async () => {
    const markup =
      '<h2>Head</h2><p><a href="https://news.example/x">link</a> <em>e</em></p><ul><li>i</li></ul><table><tbody><tr><td>c</td></tr></tbody></table><blockquote>q</blockquote><pre><code>c</code></pre><figure><img src="https://news.example/p.jpg" alt="p" loading="lazy"><figcaption>f</figcaption></figure>';
    expect(await workshop.evaluate(markup, clean)).toBe(markup);
  });
});

const tidied = (title: string): string =>
  `(() => { const { headlines } = page.tidy(document.body, page.finish(page.readPage(document.body)), [${JSON.stringify(title)}], new Set()); return { headlines: headlines.map(({ title }) => title), text: document.body.innerText.trim() }; })()`;

describe('tidying a body', () => {
  test.each([
    ['its headline again', '<h1>The Ferry</h1><p>Text of it.</p>', [], 'Text of it.'],
    [
      'a line that leads elsewhere',
      '<p>Text of it.</p><p>READ MORE: <a href="https://news.example/y">Ferry runs aground</a></p>',
      ['Ferry runs aground'],
      'Text of it.',
    ],
    [
      'a paragraph that is a link',
      '<p>Text.</p><p><a href="https://news.example/y">Ferry runs aground near Port Ellery</a></p><p>More.</p>',
      ['Ferry runs aground near Port Ellery'],
      'Text.\n\nMore.',
    ],
    [
      'a link between brackets, with a word or without',
      '<p>Text of it.</p><p>[READ: <a href="https://news.example/y">Ferry runs aground</a>]</p><p><i>[</i><a href="https://news.example/z">Ferry runs aground near Port Ellery</a><i>]</i></p><p>More.</p>',
      ['Ferry runs aground', 'Ferry runs aground near Port Ellery'],
      'Text of it.\n\nMore.',
    ],
    [
      'a link behind arrows at the end, but none to an account',
      `<p>${'The ferry left the quay before noon. '.repeat(5)}</p><p>&gt;&gt;&gt; <a href="https://news.example/2024/ferry-aground">Ferry runs aground near Port Ellery</a></p><p><a href="https://news.example/account">All that you have read lately</a></p>`,
      ['Ferry runs aground near Port Ellery'],
      'The ferry left the quay before noon. '.repeat(5).trim(),
    ],
    [
      'a name that is a link stays',
      '<p>Text.</p><p><a href="https://news.example/y">Maud Hallgrim</a></p>',
      [],
      'Text.\n\nMaud Hallgrim',
    ],
    [
      'a caption that stands twice',
      '<figcaption>The quay.</figcaption><figcaption>The quay.</figcaption><p>Text.</p>',
      [],
      'The quay.\n\nText.',
    ],
    [
      'a caption in three lengths, side by side in one line',
      '<figure><figcaption><span>The quay…</span> <span>The quay of Port Ellery…</span> <span>The quay of Port Ellery at dusk. Photo: Lee</span></figcaption></figure><p>Text.</p>',
      [],
      'The quay of Port Ellery at dusk. Photo: Lee\n\nText.',
    ],
    [
      'a caption in three lengths, one below the other',
      '<figure><figcaption><div><p>The quay of … more</p></div><div><p>The quay of Port Elle… more</p></div><div><p>The quay of Port Ellery at dusk. Photo: Lee</p></div></figcaption></figure><p>Text.</p>',
      [],
      'The quay of Port Ellery at dusk. Photo: Lee\n\nText.',
    ],
    [
      'a caption with what a gallery adds to it: places, a link that shows less, labels of its controls',
      '<figure><figcaption>1/2 The quay of Port Ellery <a>less</a></figcaption></figure><figure><figcaption>2/2 The ferry</figcaption></figure><figure><figcaption><p>Caption</p><p>Close</p></figcaption></figure><p>Text.</p>',
      [],
      'The quay of Port Ellery\nThe ferry\n\nText.',
    ],
    [
      'a fraction at the beginning of one caption stays',
      '<figure><figcaption>1/2 of the quay is closed</figcaption></figure><p>Text.</p>',
      [],
      '1/2 of the quay is closed\n\nText.',
    ],
    [
      'a caption that says its owner again',
      '<figure><figcaption><span>\u00a9 Harbour Museum of Port Ellery</span> Harbour Museum of Port Ellery</figcaption></figure><p>Text.</p>',
      [],
      '\u00a9 Harbour Museum of Port Ellery\n\nText.',
    ],
    [
      'captions of which each says something of its own stay',
      '<figcaption>The quay of Port Ellery at dusk. Photo: Ann Lee</figcaption><figcaption>The quay of Port Ellery at dusk. The ferry is behind it.</figcaption><figcaption><span>The quay of Port Ellery</span> <i>Port Ellery</i></figcaption><p>Text.</p>',
      [],
      'The quay of Port Ellery at dusk. Photo: Ann Lee\nThe quay of Port Ellery at dusk. The ferry is behind it.\nThe quay of Port Ellery Port Ellery\n\nText.',
    ],
  ])('%s', async (_, markup, headlines, text) => {
    const found = await workshop.evaluate<{ headlines: string[]; text: string }>(markup, tidied('The ferry'));
    expect(found.headlines).toEqual(headlines);
    expect(found.text.replace(/\n{2,}/g, '\n\n')).toBe(text);
  });
});

test('wrappers nested deeper than pages are go, and nothing else', async () => {
  const markup = `${'<div>'.repeat(400)}<p>One</p><p>Two</p>${'</div>'.repeat(400)}<p>Three</p>`;
  const found = await workshop.evaluate<{ depth: number; text: string }>(
    markup,
    `(() => { page.shorten(document.body); let depth = 0; for (let at = document.querySelector('p'); at; at = at.parentElement) depth++; return { depth, text: document.body.textContent }; })()`,
  );
  expect(found.depth).toBeLessThan(120);
  expect(found.text).toBe('OneTwoThree');
});
