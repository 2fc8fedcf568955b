import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shadowIn } from './frames.ts';
import { type Workshop, openWorkshop } from './chromium.ts';

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop();
});
afterAll(async () => workshop?.close());

const sentence = 'The sluice will hold, said Anna Example.';
const story = Array.from(
  { length: 12 },
  (_, i) => `<p>Sentence ${i} of a story about a ferry and its bridge.</p>`,
);
const page = (told: string): string =>
  `<main><h1>The sluice</h1>${story.join('')}${told}${story.join('')}</main>`;
const narrow = (told: string): string => page(`<p style="inline-size:8em">${told}</p>`);

/** What showing the sentence does on a page: where its light is, as words, or why there is none. */
const show = async (markup: string, before = '', text = sentence): Promise<unknown> =>
  workshop.evaluate(
    markup,
    `(async () => {
      ${before}
      const told = await page.detect(document, new Set());
      globalThis.change?.();
      const given = { kind: 'sentence', text: ${JSON.stringify(text)}, label: 'It' };
      const found = await page.findShown(document, given, told, () => page.detect(document, new Set()));
      if (!found.ok) return found.error;
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (init) { return (globalThis.root = attach.call(this, init)); };
      found.show({ lang: 'en', dir: 'ltr', label: 'Lit', back: 'Back', done: 'Done', onBack: async () => undefined }, () => undefined);
      return [...root.querySelectorAll('.line')].map((line) => {
        const { left, top, width, height } = line.getBoundingClientRect();
        const middle = top + height / 2;
        const [first, last] = [left + 2, left + width - 2].map((x) => document.elementsFromPoint(x, middle)[0].closest('[id]')?.id);
        return { first, last, seen: top >= 0 && top + height <= innerHeight };
      });
    })()`,
  );

describe('a sentence on the page', () => {
  test('is scrolled to and lit, and nothing but it', async () => {
    const told = `<p><b id="before">Before it.</b> <i id="a">The sluice will</i> <a id="b" href="#">hold, said Anna Example.</a> <b id="after">After it.</b></p>`;
    expect(await show(page(told))).toEqual([{ first: 'a', last: 'b', seen: true }]);
  });

  test('also where the page has marks of footnotes in it', async () => {
    const told =
      '<p id="own">The sluice<sup>[<a href="#n">1</a>]</sup> will hold,<sup>2</sup> said Anna Example.</p>';
    expect(await show(page(told))).toEqual([{ first: 'own', last: 'own', seen: true }]);
  });

  test('on each of its lines', async () => {
    const told = `<p id="own" style="inline-size:8em">${sentence}</p>`;
    const lines = (await show(page(told))) as unknown[];
    expect(lines.length).toBeGreaterThan(2);
    expect(new Set(lines.map((line) => JSON.stringify(line)))).toEqual(
      new Set([JSON.stringify({ first: 'own', last: 'own', seen: true })]),
    );
  });

  test('once, also where a link goes over lines', async () => {
    const plain = (await show(narrow(sentence))) as unknown[];
    const linked = (await show(
      narrow(sentence.replace(/sluice.*Anna/, '<a href="#"><b>$&</b></a>')),
    )) as unknown[];
    expect(linked).toHaveLength(plain.length);
  });

  test('apart in two columns', async () => {
    const columns = `<div style="columns:2;column-gap:1em;inline-size:20em;orphans:1;widows:1"><p style="margin:0">${sentence}</p></div>`;
    await show(page(columns));
    const boxes = await workshop.page.evaluate<[], () => { readonly left: number; readonly right: number }[]>(
      `[...root.querySelectorAll('.line')].map((line) => line.getBoundingClientRect().toJSON())`,
    );
    const second = Math.max(...boxes.map(({ left }) => left));
    expect(boxes.some(({ right }) => right < second)).toBe(true);
    expect(boxes.every(({ left, right }) => right < second || left > second - 4)).toBe(true);
  });

  test('that was cut is found by its beginning', async () => {
    expect(
      await show(page(`<p><i id="a">The sluice will hold</i>, said Anna.</p>`), '', 'The sluice will hold…'),
    ).toEqual([{ first: 'a', last: 'a', seen: true }]);
  });

  test('where it stands twice: the place that a reader sees', async () => {
    expect(
      await show(
        page(`<p hidden>${sentence}</p><p style="display:none">${sentence}</p><p id="seen">${sentence}</p>`),
      ),
    ).toEqual([{ first: 'seen', last: 'seen', seen: true }]);
  });

  test('in a shadow root', async () => {
    const [line] = (await show(
      page('<x-told id="host"></x-told>'),
      shadowIn('x-told', `<p>${sentence}</p>`),
    )) as object[];
    expect(line).toEqual({ first: 'host', last: 'host', seen: true });
  });

  test('that came only after the look is found on the newer one', async () => {
    const before = `globalThis.change = () => document.querySelector('#later').append(${JSON.stringify(sentence)});`;
    expect(await show(page('<p id="later"></p>'), before)).toEqual([
      { first: 'later', last: 'later', seen: true },
    ]);
  });

  test.each([
    ['gone', 'is absent', page('')],
    ['hidden', 'is hidden', page(`<p style="display:none">${sentence}</p>`)],
    ['hidden', 'has letters without size', page(`<p style="font-size:0">${sentence}</p>`)],
    ['hidden', 'is clipped away', page(`<div style="clip-path:inset(50%)"><p>${sentence}</p></div>`)],
  ])('%s: it %s', async (error, _, markup) => {
    expect(await show(markup)).toBe(error);
  });

  test('gone: the page has taken it away since', async () => {
    const before = `globalThis.change = () => document.querySelector('#own').remove();`;
    expect(await show(page(`<p id="own">${sentence}</p>`), before)).toBe('gone');
  });
});
