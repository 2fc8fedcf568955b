import { readFileSync } from 'node:fs';
import type { Frame } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Passage } from '../../src/contracts/messages.ts';
import type { Report } from '../../src/contracts/report.ts';
import { copy, difference, report, story, texts } from '../report.ts';
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
        mark: (text, sentence) => page.showIn(text, sentence, { label: 'Marked', back: 'Back', done: 'Done', onBack: async () => undefined }, () => undefined) !== undefined,
        show: async (passage) => {
          shown.push(passage);
          return ${JSON.stringify(more.error === undefined ? { ok: true } : { ok: false, error: more.error })};
        },
      }, () => undefined);
    })()`,
  );
  return workshop.page.frames().find((frame) => frame.parentFrame() !== null)!;
};
const first: Passage = { kind: 'copy', id: 0, text: '', label: '' };
const textsIn = async (frame: Frame, selector: string): Promise<string[]> =>
  frame.$$eval(selector, (elements) => elements.map((element) => (element as HTMLElement).innerText.trim()));
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
    const frame = await open(report(story({ copies: [copy({ id: 0, text: 'A text.' })] })), { at: first });
    await frame.click('.show');
    expect(await workshop.page.evaluate('shown')).toEqual([
      { kind: 'copy', id: 0, text: 'A text.', label: 'Copy below the article' },
    ]);
    expect(await textsIn(frame, '.failure')).toEqual(['']);
  });

  test('that fails is said in words', async () => {
    const frame = await open(report(story({ copies: [copy({})] })), { at: first, error: 'gone' });
    await frame.click('.show');
    await frame.waitForFunction(() => document.querySelector('.failure')?.textContent !== '');
    expect(await textsIn(frame, '.failure')).toEqual([
      'This copy is no longer on the page: the page has changed.',
    ]);
  });
});

test('a story that stands once says so, and offers details all the same', async () => {
  const frame = await open(report(story({})));
  expect((await textsIn(frame, '.folded'))[0]).toMatch(/^Nothing was folded[^]*Copy details/);
  expect(await violations(frame)).toEqual([]);
});
