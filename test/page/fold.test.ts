import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { paragraphs } from '../e2e/pages.ts';
import { until } from '../e2e/until.ts';
import { story as unlike } from '../unit/core/page.ts';
import { type Workshop, openWorkshop } from './chromium.ts';

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop();
});
afterAll(async () => workshop?.close());

/** Runs in the page: what the tests look at. Closed roots are opened, so that the bars can be seen. */
const setUp = `(() => {
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) { return (this.seen = attachShadow.call(this, init)); };
  const text = (key, [count = ''] = []) => ({ locale: 'en', direction: 'ltr' })[key] ?? (key + ' ' + count).trim();
  const handle = page.createHandle(document);
  const folds = page.createFolds(document, handle, { css: '.bar { position: absolute; block-size: 28px } .covered { opacity: 0 }', text });
  const nodes = [...document.querySelectorAll('*')];
  const markup = document.documentElement.outerHTML;
  const sheets = document.adoptedStyleSheets.length;
  const bars = () => [...(document.querySelector('unecho-folds')?.seen.querySelectorAll('button') ?? [])];
  Object.assign(globalThis, { handle, folds, bars,
    marks: () => [...document.querySelectorAll('[data-unecho-folded]')].map((element) => element.id + ':' + element.dataset.unechoFolded),
    untouched: () => ({
      markup: document.documentElement.outerHTML === markup,
      nodes: [...document.querySelectorAll('*')].every((node, i) => node === nodes[i]),
      sheets: document.adoptedStyleSheets.length === sheets,
    }),
  });
})()`;
const open = async (markup: string): Promise<void> => {
  await workshop.evaluate(markup, setUp);
};
const run = async <T>(expression: string): Promise<T> => (await workshop.page.evaluate(expression)) as T;
const fold = async (): Promise<{ folded: boolean; copies: number; parts: number; unseen: number }> =>
  run(`folds.act('fold').then(({ value }) => value)`);
const unfold = async (): Promise<unknown> => run(`folds.act('unfold')`);
const pressBar = async (nth = 0): Promise<unknown> => run(`void bars()[${nth}].click()`);
const barTexts = async (): Promise<string[]> => run('bars().map((bar) => bar.textContent)');
/** How far each bar's upper edge is from its gap's, and whether it lies within its sides. */
const barPlaces = async (): Promise<number[]> =>
  run(`[...document.querySelectorAll('[data-unecho-folded]:not([data-unecho-folded=away])')].map((gap, i) =>
    Math.round(bars()[i].getBoundingClientRect().top - gap.getBoundingClientRect().top))`);

/** Sentences that have no words in common, unlike those of the other stories here. */
const printed = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
/** One run of text instead of paragraphs. */
const told = (html: string): string => html.replace(/<\/?p>/g, ' ');
/** Placing waits for a frame. */
const settled = async (): Promise<void> => {
  await until('the bar to be in its place', async () => (await barPlaces())[0] === 3);
};
/** The top of a paragraph in the middle of the window, two frames later: anchoring of the browser's own has had its say. */
const top = async (): Promise<number> =>
  run(`new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() =>
    resolve(Math.round(document.querySelectorAll('#kept p')[12].getBoundingClientRect().top)))))`);

const story = paragraphs(31, 6);
const twice = `<main><div id="kept">${story}</div><p id="between">Something else stands between.</p><div id="copy">${story}</div><p id="end">The end of it.</p></main>`;
const untouched = { markup: true, nodes: true, sheets: true };

describe('folding in place', () => {
  test('hides the copy by one attribute, lays one bar, and gives the page back exactly', async () => {
    await open(twice);
    expect(await fold()).toEqual({ folded: true, copies: 1, parts: 0, unseen: 0 });
    expect(await run('marks()')).toEqual(['copy:gap']);
    expect(await run('document.body.innerText.match(/case/g).length * 2')).toBe(
      await run('document.body.textContent.match(/case/g).length'),
    );
    expect(await barTexts()).toEqual([expect.stringMatching(/^foldFoldedOther \d{3} foldShow$/)]);
    expect(await barPlaces()).toEqual([3]);
    await unfold();
    expect(await run('untouched()')).toEqual(untouched);
    expect(await run('bars().length')).toBe(0);
    await fold();
    expect(await run('marks()')).toEqual(['copy:gap']);
  });

  test('a bar shows its copy and hides it again', async () => {
    await open(twice);
    await fold();
    await pressBar();
    expect(await run('marks()')).toEqual(['copy:shown']);
    expect(await run(`document.querySelector('#copy p').checkVisibility()`)).toBe(true);
    expect(await barTexts()).toEqual([expect.stringMatching(/^foldShownOther \d{3} foldHide$/)]);
    expect(await run(`bars()[0].getAttribute('aria-expanded')`)).toBe('true');
    // It lies above the text, not on it.
    expect(
      await run(
        `bars()[0].getBoundingClientRect().bottom <= document.querySelector('#copy p').getBoundingClientRect().top`,
      ),
    ).toBe(true);
    await pressBar();
    expect(await run('marks()')).toEqual(['copy:gap']);
    await pressBar();
    await unfold();
    expect(await run('untouched()')).toEqual(untouched);
  });

  test('what an older version has left in the page goes when a newer one comes', async () => {
    await open(twice);
    await fold();
    await run(
      `globalThis.newer = page.createFolds(document, handle, { css: '', text: (key) => (key === 'locale' ? 'en' : key) })`,
    );
    expect(await run('[marks().length, document.querySelectorAll("unecho-folds").length]')).toEqual([0, 0]);
  });

  test('a copy in several elements has one bar', async () => {
    await open(`<main><div id="kept">${story}</div>${story}</main>`);
    await fold();
    expect(await run('marks()')).toEqual([':gap', ':away', ':away', ':away', ':away', ':away']);
    expect(await barTexts()).toHaveLength(1);
    await pressBar();
    expect(await run('marks()')).toEqual([':shown']);
    await unfold();
    expect(await run('untouched()')).toEqual(untouched);
  });

  test('a copy within a longer text stays, and is counted', async () => {
    await open(
      `<main><div id="kept">${story}</div><div id="glued">${told(story)}<br><br>${told(paragraphs(77, 4))}</div></main>`,
    );
    expect(await fold()).toEqual({ folded: false, copies: 0, parts: 1, unseen: 0 });
    expect(await run('untouched()')).toEqual(untouched);
  });

  test('a copy that the page hides itself needs no bar, and is counted', async () => {
    await open(
      `<main><div id="kept">${story}</div><div id="copy" style="display:none">${story}</div></main>`,
    );
    expect(await fold()).toEqual({ folded: false, copies: 0, parts: 0, unseen: 1 });
    expect(await run('untouched()')).toEqual(untouched);
  });

  test('what can be played, filled in or gone elsewhere by stays', async () => {
    await open(
      `<main><div id="kept">${story}</div><section id="around"><video></video><div id="copy">${story}</div><form><input></form></section></main>`,
    );
    await fold();
    expect(await run('marks()')).toEqual(['copy:gap']);
  });

  test.each<[string, string, object, string[]]>([
    ['folded', '', { folded: true, copies: 1, parts: 0, unseen: 0 }, ['second:gap']],
    [
      'left alone where only one of the two is seen',
      ' style="display:none"',
      { folded: false, copies: 0, parts: 0, unseen: 1 },
      [],
    ],
  ])('two versions of a passage in a story that stands once are %s', async (_, style, outcome, marks) => {
    const passage = printed(unlike(2, 2));
    await open(
      `<main><article>${printed(unlike(1, 5))}<div id="first">${passage}</div><div id="second"${style}>${passage}</div>${printed(unlike(3, 5))}</article></main>`,
    );
    expect(await fold()).toEqual(outcome);
    expect(await run('marks()')).toEqual(marks);
    await unfold();
    expect(await run('untouched()')).toEqual(untouched);
  });

  test('other screens: what was folded is shown where the kept place is hidden', async () => {
    await open(`<style>@media (max-width: 600px) { #kept { display: none } }</style>${twice}`);
    await fold();
    expect(await run('marks()')).toEqual(['copy:gap']);
    await workshop.page.setViewport({ width: 500, height: 600 });
    await until('the copy to be shown', async () => run<boolean>('marks().length === 0'));
    await workshop.page.setViewport({ width: 900, height: 600 });
    await until('the copy to be folded', async () => run<boolean>('marks().length === 1'));
  });

  test('a link within the page that leads into a copy shows it', async () => {
    await open(twice.replace('<div id="copy"><p>', '<div id="copy"><p id="target">'));
    await fold();
    await run(`location.hash = 'target'`);
    await until('the copy to be shown', async () => run<boolean>(`marks().join() === 'copy:shown'`));
    expect(await run(`document.getElementById('target').checkVisibility()`)).toBe(true);
  });

  test('in an open shadow root too', async () => {
    await open(`<main><div id="kept">${story}</div><x-story></x-story></main><template>${story}</template>`);
    await run(`(() => { const root = document.querySelector('x-story').attachShadow({ mode: 'open' });
      const box = document.createElement('div'); box.append(document.querySelector('template').content); root.append(box); })()`);
    await fold();
    const hidden = `!document.querySelector('x-story').checkVisibility({ visibilityProperty: true }) || !document.querySelector('x-story').seen.querySelector('p').checkVisibility({ visibilityProperty: true })`;
    expect(await run(hidden)).toBe(true);
    await unfold();
    expect(await run(hidden)).toBe(false);
    expect(await run(`document.querySelector('x-story').seen.adoptedStyleSheets.length`)).toBe(0);
  });
});

describe('a page that goes on living', () => {
  test('nodes that it draws anew are folded again; the undo leaves no trace in them', async () => {
    await open(twice);
    await fold();
    await run(`(() => { const copy = document.getElementById('copy'); const drawn = copy.cloneNode(true);
      drawn.removeAttribute('data-unecho-folded'); copy.replaceWith(drawn); })()`);
    await until('the new nodes to be folded', async () => run<boolean>(`marks().join() === 'copy:gap'`));
    expect(await barPlaces()).toEqual([3]);
    await unfold();
    expect(await run('marks()')).toEqual([]);
  });

  test('a framework’s own keeping of its nodes goes on: text, keys and listeners', async () => {
    await open(twice);
    await fold();
    const before = await run('marks()');
    expect(
      await run(`(() => {
        // What a framework does: it holds on to its nodes and changes them in place.
        const copy = document.getElementById('copy'); const [first, second] = copy.children;
        first.firstChild.data = first.firstChild.data + ' And so on.';
        copy.insertBefore(second, first); copy.insertBefore(first, second);
        copy.removeChild(copy.lastElementChild);
        return copy.children[0] === first && copy.children[1] === second;
      })()`),
    ).toBe(true);
    await until('the page to be looked at again', async () =>
      run<boolean>(`bars().length === 1 && marks().length === 1`),
    );
    expect(await run('marks()')).toEqual(before);
    await unfold();
    expect(await run('marks()')).toEqual([]);
  });

  test('its nodes copied with our attribute are clean after the undo', async () => {
    await open(twice);
    await fold();
    await run(`document.getElementById('copy').after(document.getElementById('copy').cloneNode(true))`);
    await until('two copies', async () => run<boolean>('bars().length === 2'));
    await unfold();
    expect(await run('marks()')).toEqual([]);
  });

  test('a bar lies where the lines of the copy begin, and speaks in its own direction', async () => {
    await open(`<main dir="rtl" lang="ar">${twice}</main>`);
    await fold();
    await settled();
    const [bar, gap] = await run<[number, number]>(
      `[bars()[0], document.querySelector('[data-unecho-folded]')].map((element) => element.getBoundingClientRect().right)`,
    );
    expect(bar).toBe(gap);
    expect(
      await run(
        `(({ lang, dir }) => lang + ' ' + dir)(document.querySelector('unecho-folds').seen.querySelector('section'))`,
      ),
    ).toBe('en ltr');
  });

  test('bars follow what moves: layout, scrolling boxes, windows', async () => {
    await open(
      `<div id="top"></div><div id="box" style="height:500px;overflow:auto"><div>${twice}</div></div>`,
    );
    await fold();
    await run(`document.getElementById('box').scrollTop = 300`);
    await settled();
    await run(`document.getElementById('top').style.height = '120px'`);
    await settled();
    await workshop.page.setViewport({ width: 700, height: 600 });
    await settled();
    expect(await barPlaces()).toEqual([3]);
    await workshop.page.setViewport({ width: 900, height: 600 });
  });

  test('under a header that stays, a bar is not to be seen', async () => {
    await open(
      `<header style="position:fixed;inset:0 0 auto 0;height:80px;background:white">News</header>${twice}<div style="height:3000px"></div>`,
    );
    await fold();
    await run(`scrollTo(0, document.getElementById('copy').getBoundingClientRect().top + scrollY - 40)`);
    await until('the bar to be covered', async () => run<boolean>(`bars()[0].classList.contains('covered')`));
    await run(`scrollBy(0, -200)`);
    await until('the bar to be seen', async () => run<boolean>(`!bars()[0].classList.contains('covered')`));
    expect(await barPlaces()).toEqual([3]);
  });
});

describe('what the reader looks at stays where it is', () => {
  const long = `<main><div id="copy"><div class="ad">An advertisement of nothing.</div>${story}</div><article id="kept"><h1>The story</h1>${story}${paragraphs(90, 20)}</article></main>`;
  beforeEach(async () => {
    await workshop.page.setViewport({ width: 900, height: 600 });
  });

  test.each([
    ['plain', ''],
    ['where the browser keeps no place itself', '<style>* { overflow-anchor: none }</style>'],
    [
      'where the body’s overflow is the window’s',
      '<style>* { overflow-anchor: none } html, body { block-size: 100%; margin: 0 } body { overflow-x: hidden }</style>',
    ],
    [
      'where a box scrolls',
      '<style>* { overflow-anchor: none } main { block-size: 500px; overflow: auto }</style>',
    ],
  ])('folding, showing and unfolding above it: %s', async (_, style) => {
    await open(style + long);
    await run(`document.querySelectorAll('#kept p')[12].scrollIntoView({ block: 'center' })`);
    const before = await top();
    expect((await fold()).copies).toBe(1);
    expect(await run('marks().length')).toBeGreaterThan(0);
    expect(await top()).toBe(before);
    await unfold();
    expect(await top()).toBe(before);
  });

  test('at its very top a page stays at its top', async () => {
    await open(long);
    await fold();
    expect(await run('scrollY')).toBe(0);
    await unfold();
    expect(await run('scrollY')).toBe(0);
  });

  test('in the midst of the copy itself, its bar is to be seen', async () => {
    await open(
      `<main><div id="kept">${story}</div><div id="copy">${story}</div><div style="height:3000px"></div></main>`,
    );
    await workshop.page.setViewport({ width: 900, height: 200 });
    await run(`document.querySelectorAll('#copy p')[3].scrollIntoView({ block: 'center' })`);
    expect((await fold()).copies).toBe(1);
    const at = await run<number>(`bars()[0].getBoundingClientRect().top`);
    expect(at).toBeGreaterThanOrEqual(0);
    expect(at).toBeLessThan(200);
  });

  test('in a copy in a shadow root, in a box that scrolls around it, its bar is to be seen', async () => {
    await open(
      `<style>* { overflow-anchor: none }</style><div id="box" style="block-size:180px;overflow:auto"><div id="kept">${story}</div><x-host id="host" style="display:block"></x-host><div style="height:3000px"></div></div><template><div id="copy">${story}</div></template>`,
    );
    await run(`host.attachShadow({ mode: 'open' }).append(document.querySelector('template').content)`);
    await workshop.page.setViewport({ width: 900, height: 200 });
    await run(`host.shadowRoot.querySelectorAll('#copy p')[3].scrollIntoView({ block: 'center' })`);
    expect((await fold()).copies).toBe(1);
    const at = await run<number>(`host.shadowRoot.querySelector('#copy').getBoundingClientRect().top`);
    expect(at).toBeGreaterThanOrEqual(0);
    expect(at).toBeLessThan(180);
  });
});
