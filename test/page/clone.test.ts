import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Workshop, openWorkshop } from './chromium.ts';
import { frameIn, shadowIn } from './frames.ts';

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop();
});
afterAll(async () => workshop?.close());

interface Wanted {
  readonly root?: string;
  /** Texts of the blocks that are left out, and of those that must be seen. */
  readonly out?: readonly string[];
  readonly shown?: readonly string[];
  readonly tails?: Readonly<Record<string, number>>;
  /** Statements before the page is read. */
  readonly before?: string;
}

interface Cloned {
  readonly body: string;
  readonly head: string;
  readonly lang: string;
  readonly dir: string;
  /** The page reads as before. */
  readonly untouched: boolean;
  readonly hasWindow: boolean;
}

const cloned = (
  markup: string,
  { root = 'body', out = [], shown = [], tails = {}, before = '' }: Wanted,
): Promise<Cloned> =>
  workshop.evaluate<Cloned>(
    markup,
    `(async () => {
      ${before};
      const print = () => [document.documentElement.outerHTML, ...[...document.querySelectorAll('*')].map((each) => (each.shadowRoot?.innerHTML ?? '') + (each.contentDocument?.documentElement.outerHTML ?? ''))].join();
      const printed = print();
      const read = page.finish(page.readPage(document.body));
      const texts = read.blocks.map(({ text }) => text);
      const indexOf = (text) => { if (!texts.includes(text)) throw new Error('No such block: ' + text); return texts.indexOf(text); };
      const out = new Set(${JSON.stringify(out)}.map(indexOf));
      const clone = page.cloneOf(document, read, {
        root: document.querySelector(${JSON.stringify(root)}),
        isOut: (block) => out.has(block),
        shown: new Set(${JSON.stringify(shown)}.map(indexOf)),
        tails: new Map(Object.entries(${JSON.stringify(tails)}).map(([text, length]) => [indexOf(text), length])),
      });
      return {
        body: clone.body.innerHTML, head: clone.head.innerHTML,
        lang: clone.documentElement.lang, dir: clone.documentElement.dir,
        untouched: print() === printed, hasWindow: clone.defaultView !== null,
      };
    })()`,
  );

describe('a clone of a part of the page', () => {
  test('holds that part only, and the page stays as it was', async () => {
    const { body, untouched, hasWindow } = await cloned(
      '<header>Menu</header><main><p>One</p><p>Two</p></main><footer>End</footer>',
      {
        root: 'main',
      },
    );
    expect(body).toBe('<main><p>One</p><p>Two</p></main>');
    expect(untouched).toBe(true);
    expect(hasWindow).toBe(false);
  });

  test('has the page’s title and base, and the language and direction around the part', async () => {
    const { head, lang, dir } = await cloned(
      '<title>The ferry</title><base href="https://news.example/"><div lang="ar" dir="rtl"><main><p>One</p></main></div>',
      { root: 'main' },
    );
    expect(head).toContain('<title>The ferry</title>');
    expect(head).toContain('<base href="https://news.example/">');
    expect([lang, dir]).toEqual(['ar', 'rtl']);
  });

  test.each<[string, string, readonly string[], string]>([
    [
      'an element goes with its pictures',
      '<article><p>One</p><img alt="p"></article><p>Two</p>',
      ['One'],
      '<p>Two</p>',
    ],
    [
      'with what is around it alone',
      '<div><section><p>One</p></section></div><p>Two</p>',
      ['One'],
      '<p>Two</p>',
    ],
    ['beside what stays', '<div><p>One</p><p>Two</p></div>', ['One'], '<div><p>Two</p></div>'],
    ['all of the page', '<p>One</p>', ['One'], ''],
  ])('without what is folded: %s', async (_, markup, out, left) => {
    const { body, untouched } = await cloned(markup, { out });
    expect(body).toBe(left);
    expect(untouched).toBe(true);
  });

  test('text that shares its element with what stays goes, the element does not', async () => {
    const { body, untouched } = await cloned('<div>One<br><br>Two</div>', { out: ['One'] });
    expect(body.replace(/\s+/g, ' ')).toBe('<div> <br><br>Two</div>');
    expect(untouched).toBe(true);
  });

  test('the kept text is unhidden, what else is hidden is not', async () => {
    const { body, untouched } = await cloned(
      '<div hidden aria-hidden="true"><section style="display:none"><p>One</p></section></div><div hidden><p>Two</p></div>',
      { shown: ['One'] },
    );
    expect(body).toBe('<div><section><p>One</p></section></div><div hidden=""><p>Two</p></div>');
    expect(untouched).toBe(true);
  });

  test('of a block with a tail the beginning stays', async () => {
    const { body, untouched } = await cloned('<p>One  <b>two</b> three\n four</p><p>Five</p>', {
      tails: { 'One two three four': 'One two'.length },
    });
    expect(body).toMatch(/^<p>One {2}<b>two<\/b><\/p><p>Five<\/p>$/);
    expect(untouched).toBe(true);
  });
});

describe('what stands in other trees', () => {
  test('shadow roots are filled in where they are seen', async () => {
    const { body, untouched } = await cloned('<p>One</p><x-outer></x-outer><p>Four</p>', {
      before:
        shadowIn('x-outer', '<p>Two</p><x-inner></x-inner>') +
        shadowIn('x-inner', '<p>Three</p>', `document.querySelector('x-outer').shadowRoot`),
    });
    expect(body.replace(/<\/?div>/g, '')).toBe('<p>One</p><p>Two</p><p>Three</p><p>Four</p>');
    expect(untouched).toBe(true);
  });

  test('what is folded in a shadow root goes from the clone only', async () => {
    const { body, untouched } = await cloned('<p>One</p><x-outer></x-outer>', {
      before: shadowIn('x-outer', '<section><p>Two</p></section><p>Three</p>'),
      out: ['Two'],
    });
    expect(body.replace(/<\/?div>/g, '')).toBe('<p>One</p><p>Three</p>');
    expect(untouched).toBe(true);
  });

  test('a frame is filled in where its text is kept', async () => {
    const before = `await ${frameIn('main', '<p>Two</p>')}`;
    const kept = await cloned('<p>One</p><main></main>', { before, shown: ['Two'] });
    expect(kept.body).toContain('<p>Two</p>');
    expect(kept.body).not.toContain('<iframe');
    expect(kept.untouched).toBe(true);
    const other = await cloned('<p>One</p><main></main>', { before });
    expect(other.body).not.toContain('<p>Two</p>');
    expect(other.untouched).toBe(true);
  });
});
