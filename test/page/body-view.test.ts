import type { Frame, HTTPRequest } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { report, story, texts } from '../report.ts';
import { story as told } from '../unit/core/page.ts';
import { type Workshop, openWorkshop } from './chromium.ts';

const paragraphs = told(1, 10).map((text) => `<p>${text}</p>`);
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360"></svg>';

let workshop: Workshop;
/** Addresses that were asked for since the last page was there, but for its own, which may be asked for again. */
let asked: string[] = [];
const known = new Set<string>();
let viewed = false;
beforeAll(async () => {
  workshop = await openWorkshop();
  await workshop.page.setRequestInterception(true);
  workshop.page.on('request', (request: HTTPRequest) => {
    if (!request.url().startsWith('http')) {
      void request.continue();
      return;
    }
    if (request.frame() === workshop.page.mainFrame() && !viewed) known.add(request.url());
    else if (!known.has(request.url())) asked.push(request.url());
    void request.respond({ contentType: 'image/svg+xml', body: drawing });
  });
});
afterAll(async () => workshop?.close());

/** Opens the view of an article in whose middle something stands. `asked` begins anew when it opens. */
const open = async (middle: string, end = ''): Promise<Frame> => {
  known.clear();
  viewed = false;
  const model = {
    report: report(story({})),
    version: '1',
    preferences: { theme: 'light', textSize: 100 },
  };
  await workshop.page.setViewport({ width: 360, height: 700 });
  await workshop.evaluate(
    `<h1>The ferry</h1><article>${paragraphs.slice(0, 5).join('')}${middle}${paragraphs.slice(5).join('')}${end}</article>`,
    'Promise.all([...document.images].filter(({ loading }) => loading !== "lazy").map((image) => image.decode()))',
  );
  asked = [];
  viewed = true;
  await workshop.page.evaluate(
    `(async () => {
      const texts = ${JSON.stringify(texts)};
      const detection = await page.detect(document, new Set());
      const { content, read } = page.extract(document, detection, { blocks: [], tails: new Map() });
      page.tidy(content, read, ['The ferry'], new Set(), 'en');
      await page.openView(document, {
        ...${JSON.stringify(model)},
        body: () => page.sanitise(content),
        text: (key) => texts[key] ?? '',
        unfolding: { host: 'news.example', recent: [], leaveUnfolded: () => undefined, foldAgain: () => undefined },
        mark: () => false,
        show: async () => ({ ok: true }),
      }, () => undefined);
    })()`,
  );
  for (const frame of workshop.page.frames()) if ((await frame.$('.body')) !== null) return frame;
  throw new Error('No view');
};

/** All pictures of the view are there, or are not going to be. */
const settled = (frame: Frame): Promise<unknown> =>
  frame.evaluate(() =>
    Promise.all(
      [...document.images].filter(({ loading }) => loading !== 'lazy').map((image) => image.decode()),
    ),
  );

describe('the view asks for nothing', () => {
  test.each([
    [
      'where a video is framed, with the picture that the page has',
      '<div class="player"><img src="https://pics.example/ferry.jpg"><iframe title="The ferry" data-src="https://www.youtube.com/embed/abc_DEF-123"></iframe></div>',
      1,
    ],
    [
      'where a video is framed, without a picture',
      '<iframe title="The ferry" data-src="https://www.youtube.com/embed/abc_DEF-123"></iframe>',
      0,
    ],
    [
      'where the page plays a video of its own',
      '<video preload="none" title="The ferry" poster="https://news.example/ferry.jpg" src="https://news.example/ferry.mp4"></video>',
      1,
    ],
    [
      'where a picture comes in several sizes',
      '<figure><img src="https://news.example/small.jpg" srcset="https://news.example/320.jpg 320w, https://news.example/1280.jpg 1280w" sizes="320px"><figcaption>The ferry</figcaption></figure>',
      1,
    ],
  ])('%s', async (_, middle, pictures) => {
    const frame = await open(middle);
    await settled(frame);
    expect(asked).toEqual([]);
    expect(await frame.$$eval('.body figure img', ({ length }) => length)).toBe(pictures);
  });
});

describe('footnotes', () => {
  const note = `<p>It sank<sup id="ref"><a href="#note">1</a></sup>, as the keeper of the light wrote in his book that night, and forty people with it.</p>`;
  const notes = `<p id="note">So the book says. <a href="#ref">Back</a></p>`;

  test('lead there and back within the view; the page stays where it is', async () => {
    const frame = await open(note, notes);
    const address = workshop.page.url();
    const isSeen = (selector: string): Promise<boolean> =>
      frame.$eval(selector, (element) => {
        const { top, bottom } = element.getBoundingClientRect();
        // Below the bar.
        return top >= document.querySelector('.bar')!.clientHeight && bottom <= innerHeight;
      });
    await frame.$eval('sup a', (link) => link.click());
    expect(await isSeen('p[id]')).toBe(true);
    expect(await isSeen('sup')).toBe(false);
    expect(await frame.evaluate(() => document.activeElement?.localName)).toBe('p');
    await frame.$eval('p[id] a', (link) => link.click());
    expect(await isSeen('sup')).toBe(true);
    expect(workshop.page.url()).toBe(address);
  });
});

const cells = (name: string): string => `<${name}>Passengers</${name}>`.repeat(12);

test('tables and code that are too wide scroll in themselves; no word of a table is broken', async () => {
  const frame = await open(
    `<table><thead><tr>${cells('th')}</tr></thead><tbody><tr>${cells('td')}</tr></tbody></table><pre>${'ferry '.repeat(80)}</pre>`,
  );
  const wide = await frame.$$eval('.body :is(table, pre)', (elements) =>
    elements.map((element) => element.scrollWidth > element.clientWidth && element.clientWidth <= 360),
  );
  expect(wide).toEqual([true, true]);
  expect(await frame.$eval('th', (cell) => cell.getBoundingClientRect().height)).toBeLessThan(60);
  expect(await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
});
