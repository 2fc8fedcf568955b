import { readFileSync } from 'node:fs';
import type { Frame } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Passage } from '../../src/contracts/messages.ts';
import type { Report } from '../../src/contracts/report.ts';
import { copy, difference, report, source, story, texts } from '../report.ts';
import { type Workshop, openWorkshop } from './chromium.ts';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop();
});
afterAll(async () => workshop?.close());

/** Opens the clean view with a report; gives its frame. `shown` in the page tells which passages were to be shown there. */
const open = async (
  given: Report,
  more: { readonly at?: Passage; readonly body?: string; readonly error?: string } = {},
): Promise<Frame> => {
  const model = { report: given, version: '1', preferences: { theme: 'light', textSize: 100 }, ...more };
  await workshop.evaluate(
    '<p>The page.</p>',
    `(async () => {
      const texts = ${JSON.stringify(texts)};
      globalThis.shown = [];
      await page.openView(document, {
        ...${JSON.stringify(model)},
        body: () => document.createRange().createContextualFragment(${JSON.stringify(more.body ?? '')}),
        text: (key, given = []) => (texts[key] ?? '').replace(/\\$(\\d)/g, (_, place) => given[place - 1] ?? ''),
        unfolding: { host: 'news.example', recent: [], leaveUnfolded: () => undefined, foldAgain: () => undefined },
        mark: (text, sentence) => page.showIn(text, sentence, { lang: 'en', dir: 'ltr', label: 'Marked', back: 'Back', done: 'Done', onBack: async () => undefined }, () => undefined) !== undefined,
        show: async (passage) => {
          shown.push(passage);
          return ${JSON.stringify(more.error === undefined ? { ok: true } : { ok: false, error: more.error })};
        },
      }, () => undefined);
    })()`,
  );
  return workshop.page.frames().find((frame) => frame.parentFrame() !== null)!;
};
const firstCopy: Passage = { kind: 'copy', id: 0, text: '', label: '' };
const textsIn = async (frame: Frame, selector: string): Promise<string[]> =>
  frame.$$eval(selector, (elements) =>
    elements.map((element) => (element as HTMLElement).innerText.replaceAll('\u00a0', ' ').trim()),
  );
const violations = async (frame: Frame): Promise<unknown> => {
  await frame.evaluate(axe);
  return frame.evaluate(
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ target }) => target)))`,
  );
};
const openAll = async (frame: Frame): Promise<unknown> =>
  frame.$$eval('details', (all) => all.forEach((each) => (each.open = true)));

describe('differences', () => {
  const differences = [
    difference({ kind: 'inserted', kept: '', copy: 'slowly' }),
    difference({ kind: 'removed', kept: 'at night', copy: '' }),
    difference({ kept: 'forty', copy: 'fifty', matters: ['figure'] }),
    difference({ kept: 'did', copy: 'did not', matters: ['negation', 'name'] }),
  ];

  test('are named, those that matter first; struck out and underlined text is told apart in words, too', async () => {
    const frame = await open(report(story({ copies: [copy({ differences })] })));
    await openAll(frame);
    expect(await textsIn(frame, '.kind')).toEqual([
      'Changed\na number differs',
      'Changed\na “not” differs\na name differs',
      'Inserted',
      'Removed',
    ]);
    const [first] = await frame.$$eval('.proof', (proofs) =>
      proofs.map((proof) => proof.textContent.replace(/\s+/g, ' ').trim()),
    );
    expect(first).toBe('… there were about in the story: forty in this copy: fifty barges on the …');
    expect(await frame.$eval('del', (struck) => getComputedStyle(struck).textDecorationLine)).toBe(
      'line-through',
    );
    expect(await frame.$eval('ins', (added) => getComputedStyle(added).textDecorationLine)).toBe('underline');
    expect(await violations(frame)).toEqual([]);
  });

  test('very many are shown in part, the rest on demand, where reading then goes on', async () => {
    const many = Array.from({ length: 30 }, (_, i) => difference({ copy: `n${i}` }));
    const frame = await open(report(story({ copies: [copy({ differences: many })] })));
    await openAll(frame);
    expect(await textsIn(frame, '.differences ins')).toHaveLength(8);
    await frame.click('.small-link');
    await frame.waitForFunction(() => document.querySelectorAll('.differences ins').length === 30);
    expect(await frame.evaluate(() => document.activeElement?.textContent)).toContain('n8');
  });
});

test('what was folded is called passages where none is a copy of the story', async () => {
  const passages = [copy({ scope: 'fragment' }), copy({ id: 1, scope: 'fragment' })];
  expect(await textsIn(await open(report(story({ copies: passages }))), '.folded h2')).toEqual([
    '2 passages folded: 12 words',
  ]);
  const mixed = [passages[0]!, copy({ id: 1 })];
  expect(await textsIn(await open(report(story({ copies: mixed }))), '.folded h2')).toEqual([
    '2 copies folded: 12 words',
  ]);
});

describe('several stories', () => {
  const given = report(
    story({ outlets: ['Daily Relay', 'AFP', 'Echo'], copies: [copy({ id: 0 })] }),
    story({
      title: 'The mill',
      text: 'The mill burned.\n\nNobody was hurt.',
      outlets: ['AFP', 'Echo'],
      copies: [copy({ id: 1, place: { where: 'below', outlet: 'Echo' } })],
    }),
    story({ title: 'The bridge', words: 1 }),
  );

  test('stand below the main one, each with its outlets, text and copies', async () => {
    const frame = await open(given);
    expect(await textsIn(frame, '.heading .small-print')).toEqual([
      '3 outlets, one text: Daily Relay, AFP, Echo',
    ]);
    expect(await textsIn(frame, '.also h3')).toEqual(['The mill', 'The bridge']);
    expect(await textsIn(frame, '.also .story > summary > p')).toEqual([
      '2 outlets, one text: AFP, Echo · 1 copy · 6 words',
      '1 word',
    ]);
    await openAll(frame);
    expect(await textsIn(frame, '.also .story:first-child > .paragraphs p')).toContain('Nobody was hurt.');
    expect((await textsIn(frame, '.also .copy h5'))[0]).toMatch(/^As printed by Echo/);
    expect(await violations(frame)).toEqual([]);
  });

  test('the view opens at a copy of another story', async () => {
    const frame = await open(given, { at: { kind: 'copy', id: 1, text: '', label: '' } });
    expect(await frame.evaluate(() => (document.activeElement as HTMLElement).dataset['copy'])).toBe('1');
    const box = await frame.$eval(
      '[data-copy="1"]',
      (button) => button.getBoundingClientRect().toJSON() as DOMRect,
    );
    expect(box.height).toBeGreaterThan(0);
    expect(box.bottom).toBeLessThan(await frame.evaluate(() => innerHeight));
  });
});

describe('showing a copy', () => {
  test('asks for it by id, text and label', async () => {
    const frame = await open(report(story({ copies: [copy({ id: 0, text: 'A text.' })] })), {
      at: firstCopy,
    });
    await frame.click('.show');
    expect(await workshop.page.evaluate('shown')).toEqual([
      { kind: 'copy', id: 0, text: 'A text.', label: 'Copy below the article' },
    ]);
    expect(await textsIn(frame, '.failure')).toEqual(['']);
  });

  test('that fails is said in words', async () => {
    const frame = await open(report(story({ copies: [copy({})] })), { at: firstCopy, error: 'gone' });
    await frame.click('.show');
    await frame.waitForFunction(() => document.querySelector('.failure')?.textContent !== '');
    expect(await textsIn(frame, '.failure')).toEqual([
      'This copy is no longer on the page: the page has changed.',
    ]);
  });
});

test('a story that stands once says so, and offers details all the same', async () => {
  const frame = await open(report(story({})));
  expect((await textsIn(frame, '.folded'))[0]).toMatch(/^Nothing was folded[^]*Details for a bug report/);
  expect(await violations(frame)).toEqual([]);
});

describe('the heading', () => {
  test('names section, origin, change, and what part of the story this is', async () => {
    const frame = await open(
      report(
        story({
          publisher: 'Example Aggregator',
          section: 'Local news',
          byline: Array.from({ length: 7 }, (_, i) => `Author ${i}`),
          published: '2026-05-03',
          changed: '2026-05-04',
          origin: { name: 'Daily Relay', url: 'https://relay.example/1' },
          preview: true,
          page: { number: 1, of: 4, next: 'https://news.example/ferry?page=2' },
        }),
      ),
    );
    expect(await textsIn(frame, '.heading .outlet')).toEqual(['Example Aggregator · Local news']);
    expect(await textsIn(frame, '.heading .byline')).toEqual([
      'Author 0, Author 1, Author 2, Author 3, Author 4 and 2 more',
    ]);
    expect(await textsIn(frame, '.heading time')).toEqual(['May 3, 2026', 'Updated May 4, 2026']);
    expect(await textsIn(frame, '.heading .origin')).toEqual(['Originally published by Daily Relay']);
    expect(await textsIn(frame, '.heading .part-of-story > *')).toEqual([
      'Preview only: the page holds just the beginning.',
      'Page 1 of 4',
      'Next page',
    ]);
    expect(await violations(frame)).toEqual([]);
  });

  test('of a whole story says nothing of parts', async () => {
    const frame = await open(report(story({})));
    expect(await textsIn(frame, '.heading .part-of-story')).toEqual([]);
  });

  test('a link is followed as on any page', async () => {
    const frame = await open(report(story({ page: { number: 1, next: 'about:blank#next' } })));
    expect(await textsIn(frame, '.part-of-story a')).toEqual([]);
    const next = await open(report(story({ page: { number: 1, next: 'https://news.example/2' } })));
    const prevented = await next.evaluate(() => {
      const link = document.querySelector('.part-of-story a')!;
      let stopped = true;
      document.addEventListener('click', (event) => {
        stopped = event.defaultPrevented;
        event.preventDefault();
      });
      (link as HTMLElement).click();
      return stopped;
    });
    expect(prevented).toBe(false);
  });
});

describe('the sentence of a source', () => {
  const evidence = '“The sluice will hold,” said Anna Example.';
  const filler = '<p>Words of the story.</p>'.repeat(80);
  const body = `${filler}<p>First. “The sluice\u00a0will hold,” said <a href="https://x.example">Anna</a> Example. Last.</p>${filler}`;
  const given = report(story({ sources: [source({ evidence })] }));

  test('is scrolled to and marked in the view’s own text', async () => {
    const frame = await open(given, { body });
    await frame.click('.show-sentence');
    await frame.waitForFunction(() => document.querySelector('unecho-light') !== null);
    const box = await frame.$eval('.body a', (link) => link.getBoundingClientRect().toJSON() as DOMRect);
    expect(box.top).toBeGreaterThan(0);
    expect(box.bottom).toBeLessThan(await frame.evaluate(() => innerHeight));
    expect(await frame.evaluate(() => document.activeElement?.localName)).toBe('unecho-light');
    expect(await workshop.page.evaluate('shown')).toEqual([]);
    expect(await violations(frame)).toEqual([]);
  });

  test('Esc ends the mark and gives the focus back; the view stays', async () => {
    const frame = await open(given, { body });
    await frame.click('.show-sentence');
    await frame.waitForFunction(() => document.querySelector('unecho-light') !== null);
    await workshop.page.keyboard.press('Escape');
    await frame.waitForFunction(() => document.querySelector('unecho-light') === null);
    expect(await frame.evaluate(() => document.activeElement?.matches('.show-sentence'))).toBe(true);
  });

  test('is marked in a part that was closed, too', async () => {
    const frame = await open(given, {
      body: `${filler}<details><summary>More</summary><p>${evidence}</p></details>`,
    });
    await frame.click('.show-sentence');
    await frame.waitForFunction(() => document.querySelector('unecho-light') !== null);
    expect(await frame.$eval('.body details', (details) => details.open)).toBe(true);
  });

  test('that the view’s text lacks is shown on the page', async () => {
    const frame = await open(given, { body: filler });
    await frame.click('.show-sentence');
    await workshop.page.waitForFunction('shown.length === 1');
    expect(await workshop.page.evaluate('shown')).toEqual([
      { kind: 'sentence', text: evidence, label: 'The sentence on Anna Example' },
    ]);
    expect(await frame.$('unecho-light')).toBeNull();
  });

  test('is whole in the view, which has the room; an unnamed source is spoken of as what it is', async () => {
    const long = source({
      name: 'he',
      named: false,
      evidence: `He ${'counted lanterns and '.repeat(20)} slept.`,
    });
    const frame = await open(report(story({ sources: [long] })));
    await openAll(frame);
    expect(await textsIn(frame, '.unnamed button')).toEqual(['Show in the text']);
    expect(await frame.$eval('.unnamed button', (button) => button.ariaLabel)).toBe(
      'Show in the text: The sentence with “he”',
    );
    expect(await frame.$('.clamped')).toBeNull();
  });

  test('the view opens at it when the reader comes back, also among the unnamed', async () => {
    const he = source({ name: 'he', named: false, evidence: 'He said that it holds.' });
    const frame = await open(report(story({ sources: [source({ evidence }), he] })), {
      body,
      at: { kind: 'sentence', text: he.evidence, label: '' },
    });
    expect(await frame.evaluate(() => document.activeElement?.getAttribute('data-sentence'))).toBe(
      he.evidence,
    );
  });
});

test('hundreds of sources and headlines, in words without an end, from right to left: narrow and accessible', async () => {
  const word = 'Donaudampfschifffahrtsgesellschaft'.repeat(3);
  const frame = await open(
    report(
      story({
        title: word,
        publisher: word,
        section: word,
        lang: 'ar',
        dir: 'rtl',
        sources: [
          ...Array.from({ length: 300 }, (_, i) =>
            source({ name: `${word}${i}`, affiliation: word, evidence: `${word} ${i}`, quotes: [word, 'b'] }),
          ),
          ...Array.from({ length: 300 }, (_, i) =>
            source({ role: 'cited', name: `${word}${i}`, url: `https://${i}.example/` }),
          ),
        ],
        related: Array.from({ length: 300 }, (_, i) => ({ title: `${word}${i}`, outlet: word })),
        mostRead: Array.from({ length: 300 }, (_, i) => ({ title: `${word}${i}` })),
      }),
    ),
  );
  await workshop.page.setViewport({ width: 360, height: 700 });
  await openAll(frame);
  for (const button of await frame.$$('.list-quotes')) await button.click();
  expect(await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  expect(await textsIn(frame, '.story-sources .sources > li')).toHaveLength(8);
  expect(await textsIn(frame, '.related > li')).toHaveLength(10);
  expect(await violations(frame)).toEqual([]);
  await workshop.page.setViewport(null);
});

test('the caption of a table that is too wide is seen at its beginning', async () => {
  await workshop.page.setViewport({ width: 360, height: 700 });
  const cells = '<td>Kettlebridge</td>'.repeat(12);
  const frame = await open(report(story({})), {
    body: `<table><caption>Levels</caption><tr>${cells}</tr></table>`,
  });
  const { left, right } = await frame.$eval('caption', (caption) => {
    const words = document.createRange();
    words.selectNodeContents(caption);
    return words.getBoundingClientRect().toJSON() as DOMRect;
  });
  expect(left).toBeGreaterThan(0);
  expect(right).toBeLessThan(360);
  await workshop.page.setViewport({ width: 800, height: 600 });
});

describe('printed', () => {
  test('the keys print the view, not the window that it lies in', async () => {
    const frame = await open(report(story({})));
    await frame.evaluate(() => {
      window.print = () => document.body.append('printed');
    });
    await workshop.page.keyboard.down('Control');
    await workshop.page.keyboard.press('p');
    await workshop.page.keyboard.up('Control');
    expect(await frame.evaluate(() => document.body.innerText.match(/printed/g))).toHaveLength(1);
  });

  test('dark on light, without what only a screen has', async () => {
    const frame = await open(report(story({ copies: [copy({})] })), {
      body: `<pre>${'const a_long_name = another; '.repeat(20)}</pre>`,
    });
    await openAll(frame);
    await workshop.page.emulateMediaType('print');
    const { scheme, seen, wide } = await frame.evaluate(() => {
      document.documentElement.dataset['theme'] = 'dark';
      const pre = document.querySelector('pre')!;
      return {
        scheme: getComputedStyle(document.documentElement).colorScheme,
        seen: [...document.querySelectorAll('button')].filter((button) => button.checkVisibility()).length,
        wide: pre.scrollWidth > pre.clientWidth,
      };
    });
    await workshop.page.emulateMediaType();
    expect({ scheme, seen, wide }).toEqual({ scheme: 'light', seen: 0, wide: false });
  });
});

/** Dots that are seen, told by the fact before them: whether that stands on the same line. And how many are not seen. */
const dotsIn = async (frame: Frame): Promise<{ seen: boolean[]; cutOff: number }> =>
  frame.evaluate(() => {
    const dots = [...document.querySelectorAll('.facts-row .dot')].map((dot) => {
      const row = dot.closest('.facts-row')!;
      const [, sides] = /inset\(-4px ([\d.]+)px\)/.exec(getComputedStyle(row).clipPath)!;
      const sign = document.createRange();
      sign.setStart(dot.firstChild!, 0);
      sign.setEnd(dot.firstChild!, 1);
      const { left, right, top } = sign.getBoundingClientRect();
      const box = row.getBoundingClientRect();
      const rightToLeft = getComputedStyle(row).direction === 'rtl';
      const seen = rightToLeft ? left < box.right - Number(sides) : right > box.left + Number(sides);
      const before = dot.parentElement!.previousElementSibling!.getBoundingClientRect();
      return { seen, beside: before.bottom > top };
    });
    return {
      seen: dots.filter(({ seen }) => seen).map(({ beside }) => beside),
      cutOff: dots.filter(({ seen }) => !seen).length,
    };
  });

describe('facts in a row', () => {
  const long = 'Institute for the Study of Narrow Bridges and of what is left of them';

  test.each(['ltr', 'rtl'] as const)('no line begins or ends with a dot, %s', async (dir) => {
    await workshop.page.setViewport({ width: 360, height: 700 });
    const frame = await open(
      report(
        story({
          lang: dir === 'rtl' ? 'ar' : 'en',
          dir,
          publisher: 'The Harbour Times and Quayside Courier',
          section: 'Transport, roads and waterways',
          copies: [copy({ whole: false })],
          sources: [
            source({ affiliation: long, mentions: 4 }),
            source({ name: long, affiliation: 'pilot', mentions: 3 }),
          ],
          related: [{ title: 'The bridge', outlet: long, published: '2026-05-02' }],
        }),
      ),
    );
    await openAll(frame);
    const { seen, cutOff } = await dotsIn(frame);
    expect(seen).toContain(true);
    expect(seen).not.toContain(false);
    expect(cutOff).toBeGreaterThan(2);
    await workshop.page.setViewport({ width: 800, height: 600 });
  });
});
