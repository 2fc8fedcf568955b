import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Workshop, openWorkshop } from './chromium.ts';
import { frameIn, shadowIn } from './frames.ts';

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop();
});
afterAll(async () => workshop?.close());

const read = 'page.finish(page.readPage(document.body))';
const texts = `${read}.blocks.map(({ text }) => text)`;
/** What an expression comes to after some statements. */
const after = (statements: string, expression: string): string =>
  `(async () => { ${statements}; return ${expression}; })()`;

describe('what a page shows in other trees', () => {
  test('a shadow root within a shadow root', async () => {
    const statements =
      shadowIn('x-outer', '<p>Two</p><x-inner></x-inner><p>Four</p>') +
      shadowIn('x-inner', '<p>Three</p>', `document.querySelector('x-outer').shadowRoot`);
    expect(
      await workshop.evaluate(
        '<p>One</p><x-outer></x-outer><p>Five</p>',
        after(statements, `[${texts}, ${read}.hosts.map(({ localName }) => localName)]`),
      ),
    ).toEqual([
      ['One', 'Two', 'Three', 'Four', 'Five'],
      ['x-outer', 'x-inner'],
    ]);
  });

  test('a closed shadow root shows nothing to us: what stands in its element is read', async () => {
    expect(
      await workshop.evaluate(
        '<x-story><p>Light</p></x-story>',
        after(
          `document.querySelector('x-story').attachShadow({ mode: 'closed' }).innerHTML = '<p>Dark</p>'`,
          texts,
        ),
      ),
    ).toEqual(['Light']);
  });

  test('what a slot shows', async () => {
    expect(
      await workshop.evaluate(
        '<x-layout><p>Two</p></x-layout>',
        after(shadowIn('x-layout', '<p>One</p><slot></slot><p>Three</p>'), texts),
      ),
    ).toEqual(['One', 'Two', 'Three']);
  });

  test('a frame of the page’s own site, and a frame in it', async () => {
    const inner = '<p>Two</p><iframe srcdoc="&lt;p&gt;Three&lt;/p&gt;"></iframe>';
    expect(
      await workshop.evaluate(
        '<p>One</p><main></main><p>Four</p>',
        after(`await ${frameIn('main', inner)}`, texts),
      ),
    ).toEqual(['One', 'Two', 'Three', 'Four']);
  });

  test('a frame of another site is left alone', async () => {
    expect(
      await workshop.evaluate(
        '<p>One</p><main></main>',
        after(`await ${frameIn('main', '<p>Secret</p>', 'sandbox')}`, `[${texts}, ${read}.hosts.length]`),
      ),
    ).toEqual([['One'], 0]);
  });

  test('an empty frame has nothing to read', async () => {
    expect(
      await workshop.evaluate('<p>One</p><iframe></iframe><p>Two</p>', `[${texts}, ${read}.hosts.length]`),
    ).toEqual([['One', 'Two'], 0]);
  });

  test('captions in a shadow root are captions', async () => {
    expect(
      await workshop.evaluate(
        '<x-story></x-story>',
        after(
          shadowIn('x-story', '<p>One</p><div class="photo-caption">The quay.</div>'),
          `${read}.blocks.map(({ kind }) => kind)`,
        ),
      ),
    ).toEqual(['text', 'caption']);
  });
});

describe('elements', () => {
  test('pictures are counted for every element around them', async () => {
    const pictures = await workshop.evaluate<Record<string, number>>(
      '<img><article><p>One</p><figure><a href="/x"><img></a></figure><section><video></video><picture><img></picture></section></article><aside>Two</aside>',
      `Object.fromEntries(${read}.containers.map(({ name, pictures }) => [name, pictures]))`,
    );
    expect(pictures).toMatchObject({ BODY: 4, ARTICLE: 3, P: 0, FIGURE: 1, SECTION: 2, ASIDE: 0 });
  });

  test('each element spans the words in it', async () => {
    const spans = await workshop.evaluate<[string, number, number][]>(
      '<main>One<p>Two three</p><div><p>Four</p></div>five</main>six',
      `${read}.containers.map(({ name, start, end }) => [name, start, end])`,
    );
    expect(spans).toEqual([
      ['BODY', 0, 6],
      ['MAIN', 0, 5],
      ['P', 1, 3],
      ['DIV', 3, 4],
      ['P', 3, 4],
    ]);
  });

  const long = Array.from({ length: 90 }, (_, i) => `word${i}`).join(' ');
  test.each<[string, string, readonly string[]]>([
    ['by class', '<div class="wp-caption">The quay.</div><p>One</p>', ['caption', 'text']],
    [
      'with all that they hold',
      '<div class="caption"><p>The quay.</p><span>Photo: Lee</span></div>',
      ['caption', 'caption'],
    ],
    [
      'but for a heading in them',
      '<div class="caption"><h3>The quay</h3><p>At dawn.</p></div>',
      ['heading', 'caption'],
    ],
    ['not when they are as long as a story', `<div class="caption"><p>${long}</p></div>`, ['text']],
    [
      'one within a long one',
      `<div class="has-caption"><p>${long}</p><div class="caption">Quay.</div></div>`,
      ['text', 'caption'],
    ],
    ['inline ones say nothing', '<p>One <span class="caption">two</span></p>', ['text']],
  ])('captions: %s', async (_, markup, kinds) => {
    expect(await workshop.evaluate(markup, `${read}.blocks.map(({ kind }) => kind)`)).toEqual(kinds);
  });
});

describe('text nodes', () => {
  const markup =
    '<h1>The ferry of Port Ellery</h1><p>It sank <a href="/a">off the “long” quay</a>, he said&mdash;not in 2,001 but <b>later</b>.<br>Don’t go.</p><ul><li><a href="/b">Har&shy;bour</a></li><li>Caf\u00e9 \u6771\u4eac</li></ul>';
  const told = `(({ blocks, words, count }) => [blocks.map(({ text, linked, start, end, kind }) => ({ text, linked, start, end, kind })), [...words.subarray(0, count)]])(${read})`;

  test('of one character each read as whole ones do', async () => {
    const split = `
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const nodes = [];
      while (walker.nextNode()) nodes.push(walker.currentNode);
      for (const node of nodes) for (let at = node; at.length > 1;) at = at.splitText(1)`;
    const [whole, parted, nodes] = await workshop.evaluate<[unknown, unknown, number]>(
      markup,
      `(() => { const whole = ${told}; ${split}; return [whole, ${told}, document.querySelector('h1').childNodes.length]; })()`,
    );
    expect(nodes).toBe(24);
    expect(parted).toEqual(whole);
  });

  test('a very long one is read in steps, and no word is torn', async () => {
    const [same, steps] = await workshop.evaluate<[boolean, number]>(
      '<p></p>',
      `(() => {
        const text = Array.from({ length: 60_000 }, (_, i) => 'w' + i).join(' ');
        document.querySelector('p').textContent = text;
        const work = page.readPage(document.body);
        let steps = 0;
        let step = work.next();
        for (; !step.done; step = work.next()) steps++;
        const { words, count } = step.value;
        return [page.hashWords(text).join() === words.slice(0, count).join(), steps];
      })()`,
    );
    expect(same).toBe(true);
    expect(steps).toBeGreaterThanOrEqual(5);
  });
});

describe('a text so long that reading it is interrupted', () => {
  const long = 'x'.repeat(5).padEnd(7, ' ').repeat(30_000);

  test('is read to the end if the page shortens it meanwhile', async () => {
    const statements = `document.querySelector('p').append(${JSON.stringify(long)});
      const steps = page.readPage(document.body); steps.next(); steps.next();
      document.querySelector('p').firstChild.data = ' short';
      const { blocks } = page.finish(steps)`;
    expect(
      await workshop.evaluate('<p></p><p>After</p>', after(statements, 'blocks.map(({ text }) => text)')),
    ).toEqual(['short', 'After']);
  });

  test('beyond the limit of words is cut off there, and what was read of it has its text', async () => {
    const statements = `document.querySelector('p').append('a '.repeat(2_100_000));
      const { blocks, containers, truncated, count } = page.finish(page.readPage(document.body))`;
    expect(
      await workshop.evaluate(
        '<div><p></p></div><p>After</p>',
        after(
          statements,
          `[truncated, blocks.length, blocks[0].text.length > 0, count > 2_000_000, count < 2_100_000, containers.every(({ until }) => until === 1)]`,
        ),
      ),
    ).toEqual([true, 1, true, true, true, true]);
  });
});
