import type { HTTPRequest } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { story } from '../unit/core/page.ts';
import { type Workshop, openWorkshop } from './chromium.ts';
import { frameIn } from './frames.ts';

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop();
});
afterAll(async () => workshop?.close());

const told = story(1, 10);
const paragraphs = told.map((text) => `<p>${text}</p>`).join('');

/** The view's body of a page. */
const bodyOf = (markup: string, before = ''): Promise<string> =>
  workshop.evaluate(
    markup,
    `(async () => {
      ${before}
      const detection = await page.detect(document, new Set());
      const { content } = page.extract(document, detection, { blocks: [], tails: new Map() });
      const box = document.implementation.createHTMLDocument('').createElement('div');
      box.append(page.sanitise(content));
      return box.innerHTML;
    })()`,
  );

const picture = (width: number, height: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"/>`;

/** A picture as large as its address says; all else is left to the network. */
const answer = (request: HTTPRequest): void => {
  const size = /(\d+)x(\d+)/.exec(request.url());
  void (size === null
    ? request.continue()
    : request.respond({
        contentType: 'image/svg+xml',
        body: picture(Number(size[1]), Number(size[2])),
      }));
};

/** With pictures that the page loads: "640x360.jpg" is as large as it says. */
const withPictures = async (markup: string): Promise<string> => {
  const { page: tab } = workshop;
  await tab.setRequestInterception(true);
  tab.on('request', answer);
  try {
    return await bodyOf(markup, 'await Promise.all([...document.images].map((image) => image.decode()));');
  } finally {
    tab.off('request', answer);
    await tab.setRequestInterception(false);
  }
};

const page = (lead: string): string =>
  `<main><h1>The ferry</h1><p class="meta">By Ann Example</p>${lead}<div class="text">${paragraphs}</div></main>`;
const figure = `<figure><img src="https://news.example/640x360.jpg"><figcaption>The ferry at the quay</figcaption></figure>`;

describe('the picture above the text', () => {
  test('comes along with its caption', async () => {
    const body = await withPictures(page(figure));
    expect(body.indexOf('640x360.jpg')).toBeGreaterThan(0);
    expect(body.indexOf('The ferry at the quay')).toBeLessThan(body.indexOf(told[0]!.slice(0, 30)));
  });

  test('stands there once where the text shows it again in another size', async () => {
    const again = page('<img src="https://news.example/640x360.jpg">').replace(
      '</p></div>',
      '</p><img src="https://news.example/640x360-640x360.jpg"></div>',
    );
    expect((await withPictures(again)).split('<img').length).toBe(2);
  });

  test.each([
    ['a portrait', '<img width="64" src="https://news.example/240x240.jpg">'],
    ['a banner', '<img src="https://news.example/728x90.jpg">'],
    ['one of a box', '<aside><img src="https://news.example/640x360.jpg"></aside>'],
    ['another story’s', '<a href="/other"><img src="https://news.example/640x360.jpg"></a>'],
  ])('is not %s', async (_, lead) => {
    expect(await withPictures(page(lead))).not.toContain('<img');
  });

  test('is none that the page has not loaded', async () => {
    expect(await bodyOf(page('<img loading="lazy" src="https://news.example/a.jpg">'))).not.toContain('<img');
  });
});

describe('a story that is cut off', () => {
  const cut = `${told[7]!.slice(0, 60).replace(/\s\S*$/, '')}\u2026`;
  const seen = [...told.slice(0, 7), cut].map((text) => `<p>${text}</p>`).join('');

  test('goes on with what its copy says', async () => {
    const body = await bodyOf(
      `<h1>The ferry</h1><article>${seen}</article><div hidden>${told.join(' ')}</div>`,
    );
    for (const text of told) expect(body.split(text.slice(-40)).length).toBe(2);
    expect(body).not.toContain('\u2026');
  });

  test('stays as it is where it ends with a sentence', async () => {
    const whole = told.slice(0, 8);
    const body = await bodyOf(
      `<h1>The ferry</h1><article>${whole.map((text) => `<p>${text}</p>`).join('')}</article><div hidden>${told.join(' ')}</div>`,
    );
    expect(body).toContain(told[7]!.slice(-40));
    expect(body).not.toContain(told[9]!.slice(-40));
  });

  test('gives way to a hidden copy that has twice as much', async () => {
    const half = told
      .slice(0, 5)
      .map((text) => `<p>${text}</p>`)
      .join('');
    const body = await bodyOf(`<h1>The ferry</h1><article>${half}</article><div hidden>${paragraphs}</div>`);
    for (const text of told) expect(body.split(text.slice(-40)).length).toBe(2);
  });
});

test('a copy in a frame is lit where the frame is, and as much of it as the frame shows', async () => {
  const boxes = await workshop.evaluate<{ inFrame: boolean; seen: boolean }[]>(
    `<h1>The ferry</h1><article>${paragraphs}</article><div style="height:3000px"></div><div id="frame"></div>`,
    `(async () => {
      const frame = await ${frameIn('#frame', `<body style="margin:0">${paragraphs}</body>`)};
      frame.style.cssText = 'width:400px;height:200px;border:3px solid';
      const told = await page.detect(document, new Set());
      const [{ text }] = page.describeCopies(told.page, told.repetitions.stories[0], 0);
      const given = { kind: 'copy', id: 0, text, label: 'It' };
      const found = await page.findShown(document, given, told, () => page.detect(document, new Set()));
      if (!found.ok) return found.error;
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (init) { return (globalThis.root = attach.call(this, init)); };
      found.show({ lang: 'en', dir: 'ltr', label: 'Lit', back: 'Back', done: 'Done', onBack: async () => undefined }, () => undefined);
      const around = frame.getBoundingClientRect();
      return [...root.querySelectorAll('.box')].map((box) => {
        const { left, top, right, bottom } = box.getBoundingClientRect();
        const near = 8;
        return {
          inFrame: left > around.left - near && right < around.right + near && top > around.top - near && bottom < around.bottom + near,
          seen: top >= 0 && bottom <= innerHeight,
        };
      });
    })()`,
  );
  expect(boxes.length).toBeGreaterThan(0);
  expect(new Set(boxes.map((box) => JSON.stringify(box)))).toEqual(
    new Set([JSON.stringify({ inFrame: true, seen: true })]),
  );
});
