import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { story } from '../unit/core/page.ts';
import { type Workshop, openWorkshop } from './chromium.ts';

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop();
});
afterAll(async () => workshop?.close());

const one = story(1, 10);
const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
const box = (...texts: readonly string[]): string => `<div>${paragraphs(texts)}</div>`;

/** The paragraphs of the story as it is taken out of a page. */
const extracted = (markup: string): Promise<string[] | null> =>
  workshop.evaluate(
    `<h1>The ferry of Port Ellery has sunk</h1>${markup}`,
    `(async () => {
      const detection = await page.detect(document, new Set());
      const before = document.documentElement.outerHTML;
      const extract = page.extract(document, detection, { blocks: [], tails: new Map() });
      if (document.documentElement.outerHTML !== before) throw new Error('The page was changed');
      return extract === undefined ? null : [...extract.content.querySelectorAll('p')].map(({ textContent }) => textContent);
    })()`,
  );

describe('the story as it is taken out of the page', () => {
  test.each<[string, string]>([
    ['that stands once', box(...one)],
    ['with a copy below', box(...one) + box(...one)],
    ['with a hidden copy above', `<div hidden>${paragraphs(one)}</div>${box(...one)}`],
    ['with one run of text above', `<div>${one.join(' ')}</div>${box(...one)}`],
    ['with an excerpt above', box(...one.slice(0, 3)) + box(...one)],
    ['with an excerpt below', box(...one) + box(...one.slice(0, 3))],
    ['with two equal excerpts above', box(...one.slice(0, 3)) + box(...one.slice(0, 3)) + box(...one)],
    ['with half of it above', box(...one.slice(0, 5)) + box(...one)],
    ['with its second half below', box(...one) + box(...one.slice(5))],
    ['with two excerpts below', box(...one) + box(...one.slice(0, 4)) + box(...one.slice(0, 4))],
    ['with two excerpts below, one shorter', box(...one) + box(...one.slice(0, 4)) + box(...one.slice(0, 2))],
    ['with two excerpts above, one shorter', box(...one.slice(0, 2)) + box(...one.slice(0, 4)) + box(...one)],
    ['with an excerpt above and a copy below', box(...one.slice(0, 2)) + box(...one) + box(...one)],
    ['with its end pasted again', box(...one, ...one.slice(-3))],
    ['with every paragraph twice', `<div>${paragraphs(one.flatMap((text) => [text, text]))}</div>`],
  ])('%s', async (_, markup) => {
    expect(await extracted(markup)).toEqual(one);
  });

  test('nothing to be read', async () => {
    expect((await extracted('<p>Soon.</p>')) ?? []).not.toContain(one[0]);
  });
});
