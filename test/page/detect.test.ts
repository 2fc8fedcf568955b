import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Copy } from '../../src/contracts/report.ts';
import { sentence, story } from '../unit/core/page.ts';
import { type Workshop, openWorkshop } from './chromium.ts';
import { frameIn, shadowIn } from './frames.ts';

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop();
});
afterAll(async () => workshop?.close());

const one = story(1);
const two = story(2);
const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
const detected = 'await page.detect(document, new Set())';

const first = (scroll: string): string =>
  `(async () => {
    ${scroll};
    const { page: read, repetitions } = page.inViewFirst(${detected});
    const [{ heading }] = repetitions.stories;
    return [read.blocks[heading].text, repetitions.scrolled === true, repetitions.stories.length];
  })()`;

describe('which story comes first', () => {
  const tall = `<style>article { height: 3000px } body { margin: 0 }</style>
    <article><h1>The ferry of Port Ellery has sunk</h1>${paragraphs(one)}</article>
    <article><h2>The harbour of Sandmouth is open again</h2>${paragraphs(two)}</article>`;
  test('at the top of the page, the one that it is about', async () => {
    expect(await workshop.evaluate(tall, first('scrollTo(0, 0)'))).toEqual([
      'The ferry of Port Ellery has sunk',
      false,
      2,
    ]);
  });

  test('scrolled to another, that one', async () => {
    expect(await workshop.evaluate(tall, first(`document.querySelector('h2').scrollIntoView()`))).toEqual([
      'The harbour of Sandmouth is open again',
      true,
      2,
    ]);
  });

  test('scrolled within the first, that one', async () => {
    expect(await workshop.evaluate(tall, first('scrollTo(0, 1500)'))).toEqual([
      'The ferry of Port Ellery has sunk',
      false,
      2,
    ]);
  });
});

describe('a story that stands twice where nobody sees it', () => {
  const dialog = `<div hidden>${paragraphs(two)}</div><div hidden>${paragraphs(two)}</div>`;
  const stories = `(async () => (${detected}).repetitions.stories.map(({ kept }) => kept.words))()`;
  test('is none of a page that shows another', async () => {
    expect(
      await workshop.evaluate(`<h1>The ferry has sunk</h1>${paragraphs(one)}${dialog}`, stories),
    ).toEqual([]);
  });

  test('is told where the page shows nothing yet', async () => {
    expect(await workshop.evaluate(dialog, stories)).toHaveLength(1);
  });
});

const copiesOf = (before = ''): string =>
  `(async () => { ${before}; const { page: read, repetitions, verdict } = ${detected}; return { verdict, copies: page.describeCopies(read, repetitions.stories[0], 0) }; })()`;

const find = (
  markup: string,
  before?: string,
): Promise<{ verdict: { kind: string; copies: number; foldedWords: number }; copies: Copy[] }> =>
  workshop.evaluate(markup, copiesOf(before));

describe('copies on a page', () => {
  test.each<[string, string, Partial<Copy['place']>]>([
    ['below', `<main>${paragraphs(one)}</main><section>${paragraphs(one)}</section>`, { where: 'below' }],
    [
      'above, for phones',
      `<div class="mobile-only" hidden>${paragraphs(one)}</div><main>${paragraphs(one)}</main>`,
      { where: 'above', hiding: 'mobile' },
    ],
    [
      'below, for print',
      `<main>${paragraphs(one)}</main><div id="print-version" style="display:none">${paragraphs(one)}</div>`,
      { where: 'below', hiding: 'print' },
    ],
    [
      'below, collapsed',
      `<main>${paragraphs(one)}</main><details><summary>More</summary><div>${paragraphs(one)}</div></details>`,
      { where: 'below', hiding: 'collapsed' },
    ],
    [
      'below, off the screen',
      `<main>${paragraphs(one)}</main><div style="position:absolute;left:-9999px">${paragraphs(one)}</div>`,
      { where: 'below', hiding: 'offscreen' },
    ],
    ...[
      ['clip-path:inset(50%)', 'hidden'],
      ['clip-path:inset(0 0 100% 0)', 'hidden'],
      ['clip-path:circle(0)', 'hidden'],
      ['clip-path:polygon(0 0, 0 0, 0 0)', 'hidden'],
      ['position:absolute;clip:rect(1px,1px,1px,1px)', 'hidden'],
      ['font-size:0', 'hidden'],
      ['transform:scale(0)', 'hidden'],
      ['scale:1 0', 'hidden'],
      ['position:absolute;width:1px;height:1px;overflow:hidden', 'hidden'],
      ['text-indent:-9999px', 'offscreen'],
      ['max-height:0;overflow:hidden', 'collapsed'],
      ['max-height:30px;overflow:hidden', 'collapsed'],
      ['width:300px;overflow:hidden', 'offscreen', 'translate:400px'],
      ['display:grid;grid-template-rows:0fr', 'collapsed', 'overflow:hidden'],
    ].map(([style, hiding, inner = '']): [string, string, Partial<Copy['place']>] => [
      `hidden by ${style}`,
      `<main>${paragraphs(one)}</main><div style="${style}"><div style="${inner}">${paragraphs(one)}</div></div>`,
      { where: 'below', hiding: hiding as 'hidden' },
    ]),
    ...['clip-path:inset(10%)', 'position:static;clip:rect(0,0,0,0)', 'text-indent:-2em', 'scale:0.5'].map(
      (style): [string, string, Partial<Copy['place']>] => [
        `seen in part with ${style}`,
        `<main>${paragraphs(one)}</main><div style="${style}">${paragraphs(one)}</div>`,
        { where: 'below' },
      ],
    ),
  ])('%s', async (_, markup, place) => {
    const { verdict, copies } = await find(markup);
    expect(verdict).toMatchObject({ kind: 'repeated', copies: 1, foldedWords: 216 });
    expect(copies).toHaveLength(1);
    expect(copies[0]).toMatchObject({
      id: 0,
      scope: 'article',
      similarity: 1,
      unique: [],
      differences: [],
      words: 216,
      whole: true,
      hidden: place.hiding !== undefined,
    });
    expect(copies[0]!.place).toEqual(place);
    expect(copies[0]!.text).toBe(one.join('\n\n'));
  });

  test('in a shadow root, and in a frame of the page’s own site', async () => {
    const shadow = await find(
      `<main>${paragraphs(one)}</main><x-copy></x-copy>`,
      shadowIn('x-copy', paragraphs(one)),
    );
    expect(shadow.copies).toHaveLength(1);
    const frame = await find(
      `<main>${paragraphs(one)}</main><div id="box"></div>`,
      `await ${frameIn('#box', paragraphs(one))}`,
    );
    expect(frame.copies).toHaveLength(1);
  });

  test('what differs is told with the words around it', async () => {
    const changed = one
      .with(1, `In 2001 Maud Hallgrim came. ${one[1]!}`)
      .with(4, `${one[4]!} ${sentence(5, 0)}`);
    const { copies } = await find(`<main>${paragraphs(one)}</main><section>${paragraphs(changed)}</section>`);
    const [copy] = copies as [Copy];
    expect(copy.similarity).toBeGreaterThan(0.9);
    expect(copy.differences.map(({ kind, kept, copy: own }) => [kind, kept, own])).toEqual([
      ['inserted', '', 'In 2001 Maud Hallgrim came.'],
      ['inserted', '', sentence(5, 0)],
    ]);
    expect(copy.differences[0]!.matters).toEqual(['figure', 'name']);
    expect(copy.differences[0]!.before).toBe(one[0]!.split(' ').slice(-4).join(' '));
    expect(copy.differences[0]!.after).toBe(one[1]!.split(' ').slice(0, 4).join(' '));
    expect(copy.unique).toEqual(['In 2001 Maud Hallgrim came.', sentence(5, 0)]);
  });

  test.each([
    ['has none of them', paragraphs(one)],
    ['has the headline glued to it', paragraphs(['The ferry of Port Ellery has sunk', ...one])],
  ])('headline, subheads and captions are nothing that a copy lacks: it %s', async (_, copied) => {
    const kept = `<h1>The ferry of Port Ellery has sunk</h1><figure><img alt=""><figcaption>A warden at dusk</figcaption></figure>
      ${paragraphs(one.slice(0, 3))}<h2>What came next</h2>${paragraphs(one.slice(3))}`;
    const { copies } = await find(`<main>${kept}</main><section>${copied}</section>`);
    expect(copies).toHaveLength(1);
    expect(copies[0]).toMatchObject({ similarity: 1, differences: [], unique: [] });
  });

  test('a paragraph that a copy lacks is told without the caption beside it', async () => {
    const kept = `${paragraphs(one.slice(0, 3))}<figure><img alt=""><figcaption>A warden at dusk</figcaption></figure>${paragraphs(one.slice(3))}`;
    const { copies } = await find(
      `<main>${kept}</main><section>${paragraphs(one.toSpliced(3, 1))}</section>`,
    );
    expect(copies[0]!.differences.map(({ kind, kept: said }) => [kind, said])).toEqual([['removed', one[3]]]);
  });

  test('a copy in one element with another text is no whole one', async () => {
    const { copies } = await find(
      `<main>${paragraphs(one)}${one.join('<br><br>')}<br><br>${two.join('<br><br>')}</main>`,
    );
    expect(copies.map(({ whole }) => whole)).toEqual([false]);
  });

  test('a place that holds no copies, as the reader said, is left unfolded', async () => {
    const markup = `<main>${paragraphs(one)}</main><section class="archive">${paragraphs(one)}</section>`;
    const { copies } = await find(markup);
    const left = await workshop.evaluate<{ kind: string; copies: number }>(
      markup,
      `(async () => (await page.detect(document, new Set(${JSON.stringify([copies[0]!.shape])}))).verdict)()`,
    );
    expect(left).toMatchObject({ kind: 'single', copies: 0 });
  });
});

const shape = (selector: string): string => `page.shapeOf(document.querySelector('${selector}'))`;

describe('the shape of a place', () => {
  test.each<[string, string, string]>([
    ['names of elements, inside out', '<main><section><p>One</p></section></main>', 'p<section<main'],
    [
      'with their classes, in any order',
      '<main class="story body"><p class="lead">One</p></main>',
      'p.lead<main.body.story',
    ],
    [
      'without ids, figures and hashes',
      '<main id="a7" class="post-123 css-1x2y body"><p>One</p></main>',
      'p<main.body',
    ],
    [
      'four of them',
      '<main><div><section><article><p>One</p></article></section></div></main>',
      'p<article<section<div',
    ],
  ])('%s', async (_, markup, expected) => {
    expect(await workshop.evaluate(markup, shape('p'))).toBe(expected);
  });
});

const outlet = (texts: readonly string[]): string =>
  `(() => { const read = page.finish(page.readPage(document.body)); const blocks = read.blocks.flatMap(({ text }, index) => (${JSON.stringify(texts)}.includes(text) ? [index] : [])); return page.outletOf(read, { blocks, words: 0 }) ?? null; })()`;

describe('the outlet of a place', () => {
  test.each<[string, string, string | null]>([
    ['in the line above', '<h2>Head</h2><p>Associated Press · 2 hours ago</p>', 'Associated Press'],
    ['two lines above', '<h2>Head</h2><p>AFP</p><p>2 hours ago</p>', 'AFP'],
    ['not above the headline', '<p>AFP</p><h2>Head</h2>', null],
    ['not an author', '<h2>Head</h2><p>By Ann Lee</p>', null],
    ['nothing above', '', null],
  ])('%s', async (_, above, expected) => {
    expect(await workshop.evaluate(`${above}${paragraphs(one)}`, outlet(one))).toBe(expected);
  });
});

const outlets = (...headings: readonly string[]): Promise<unknown> =>
  workshop.evaluate(
    headings.map((heading) => `<section>${heading}${paragraphs(one)}</section>`).join(''),
    `(async () => {
      const { page: read, repetitions: { stories: [story] } } = await page.detect(document, new Set());
      return page.outletsOf(read, story).sort();
    })()`,
  );

describe('outlets that print one text under headings', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['their names', ['<h3>The Quay Times</h3>', '<h3>Echo</h3>'], ['Echo', 'The Quay Times']],
    [
      'their names, and a headline',
      ['<h3>The Quay Times</h3><h4>It is late today</h4>', '<h3>Echo</h3><h4>Too late for us</h4>'],
      ['Echo', 'The Quay Times'],
    ],
    ['no names', ['<h3>Full Text</h3>', '<h3>Print Version</h3>'], []],
    ['one name twice', ['<h3>Daily Echo</h3>', '<h3>Daily Echo</h3>'], []],
  ])('%s', async (_, headings, expected) => expect(await outlets(...headings)).toEqual(expected));
});

describe('what is kept of a look', () => {
  const markup = `<main>${paragraphs(one)}</main>`;

  test('the newest look, until the page changes; who listens is told', async () => {
    const told = await workshop.evaluate<unknown>(
      markup,
      `(async () => {
        const handle = page.createHandle(document);
        const before = await handle.current();
        const again = await handle.current();
        const changed = new Promise((resolve) => { handle.onChange(resolve); });
        document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(`<section>${paragraphs(one)}</section>`)});
        const change = await changed;
        const after = await handle.current();
        return [again === before, change, after === before, before.verdict.copies, after.verdict.copies];
      })()`,
    );
    expect(told).toEqual([true, 'grown', false, 0, 1]);
  });

  test('who stopped listening is not told; who still listens is', async () => {
    const told = await workshop.evaluate<unknown>(
      markup,
      `(async () => {
        const handle = page.createHandle(document);
        const told = [];
        const stop = handle.onChange(() => told.push('stopped'));
        stop();
        const changed = new Promise((resolve) => { handle.onChange(() => resolve(told.push('still'))); });
        document.body.append('More');
        await changed;
        return told;
      })()`,
    );
    expect(told).toEqual(['still']);
  });

  test('places left unfolded count at the next look, and are told of only when they are new', async () => {
    const told = await workshop.evaluate<unknown>(
      `<main>${paragraphs(one)}</main><section class="archive">${paragraphs(one)}</section>`,
      `(async () => {
        const handle = page.createHandle(document);
        let changes = 0;
        handle.onChange(() => changes++);
        const shape = page.shapeOf(document.querySelector('section p'));
        const counts = [(await handle.current()).verdict.copies];
        handle.leaveUnfolded([shape]);
        handle.leaveUnfolded([shape]);
        counts.push((await handle.current()).verdict.copies);
        handle.leaveUnfolded([]);
        counts.push((await handle.current()).verdict.copies);
        return { changes, counts };
      })()`,
    );
    expect(told).toEqual({ changes: 2, counts: [1, 0, 1] });
  });
});
