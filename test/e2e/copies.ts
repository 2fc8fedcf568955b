import { describe, expect, test } from 'vitest';
import * as drive from './driver.ts';
import type { Site } from './server.ts';
import { stage } from './stage.ts';
import { until } from './until.ts';

interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The light is around the whole copy, and hardly anything else. */
const isAround = ([box]: readonly Box[], copy: Box): boolean =>
  box !== undefined &&
  Math.abs(box.top - copy.top) < 30 &&
  Math.abs(box.bottom - copy.bottom) < 30 &&
  box.left <= copy.left + 4 &&
  box.right > copy.left + 0.8 * (copy.right - copy.left);

/** What a reader learns of the folded copies, in one browser. */
export const copies = (name: string, start: () => Promise<drive.Browser>): void => {
  describe(`${name}: copies`, () => {
    let browser: drive.Browser;
    let site: Site;
    const openView = async (path: string, host?: string): Promise<void> => {
      await browser.page.goto(site.at(path, host), { waitUntil: 'load' });
      await browser.page.evaluate(() => {
        Object.assign(globalThis, {
          before: document.documentElement.outerHTML,
          nodes: [...document.querySelectorAll('*')],
        });
      });
      await drive.openPopup(browser);
      await browser.clickInPopup('.primary:enabled');
      await drive.viewOpened(browser);
      await drive.popupGone(browser);
      await drive.inView(browser, 'click', '.folded > summary');
    };
    /** Presses a button of the view by the mouse: the browser takes it for the reader's. */
    const press = async (selector: string): Promise<void> => {
      await drive.inView(browser, 'reveal', selector);
      const [box] = (await drive.inView<Box[]>(browser, 'boxes', selector))!;
      await browser.page.mouse.click((box!.left + box!.right) / 2, (box!.top + box!.bottom) / 2);
    };
    const pageIsAsBefore = async (): Promise<boolean> =>
      browser.page.evaluate(() => {
        const { before, nodes } = globalThis as unknown as { before: string; nodes: Element[] };
        const all = [...document.querySelectorAll('*')];
        return (
          document.documentElement.outerHTML === before &&
          all.length === nodes.length &&
          all.every((node, index) => node === nodes[index])
        );
      });
    const lit = async (): Promise<Box[]> =>
      until('the light', async () => {
        const boxes = await drive.inLight<Box[]>(browser, 'boxes', '.box');
        return boxes !== null && boxes.length > 0 ? boxes : null;
      });
    const unlit = async (): Promise<unknown> =>
      until('the light to go', async () =>
        browser.page.evaluate(() => document.querySelector('unecho-light') === null),
      );
    const boxOf = async (selector: string): Promise<Box> =>
      browser.page.$eval(selector, (element) => element.getBoundingClientRect().toJSON() as Box);
    stage(start, (opened, served) => {
      [browser, site] = [opened, served];
    });

    test('each copy says where it stands, how long it is and how like the story', async () => {
      await openView('/copies');
      const headings = (await drive.inView<string[]>(browser, 'texts', '.copy h3'))!;
      expect(headings).toEqual([
        expect.stringMatching(/^Hidden mobile copy · \d{3} words · 100% alike$/),
        expect.stringMatching(/^Copy below the article · \d{3} words · 9\d% alike$/),
      ]);
    });

    test('differences are read like a corrected proof, and what only the copy has is there', async () => {
      await openView('/copies');
      const [same, copy] = (await drive.inView<string[]>(browser, 'texts', '.copy'))!;
      expect(same).toContain('Word for word the same.');
      expect(copy).toContain('3 differences');
      await drive.inView(browser, 'click', 'li:last-child > .copy > details:nth-of-type(1) > summary');
      await drive.inView(browser, 'click', 'li:last-child > .copy > details:nth-of-type(2) > summary');
      const kinds = (await drive.inView<string[]>(browser, 'texts', '.differences .kind'))!;
      expect(new Set(kinds.map((kind) => kind.split('\n')[0]))).toEqual(
        new Set(['Changed', 'Inserted', 'Removed']),
      );
      expect(await drive.inView(browser, 'texts', '.differences del')).toContain('11001');
      expect(await drive.inView(browser, 'texts', '.differences ins')).toContain('11009');
      const [only] = (await drive.inView<string[]>(browser, 'texts', 'blockquote'))!;
      expect(only).toContain('Only this copy tells of the keeper');
    });

    test('“Show on the page” scrolls there and lights it up; “Back” gives page and view back', async () => {
      await openView('/copies');
      await press('li:last-child .show');
      await drive.viewGone(browser);
      const boxes = await lit();
      const copy = await boxOf('.again');
      expect(copy.top).toBeGreaterThan(0);
      expect(copy.top).toBeLessThan(400);
      expect(isAround(boxes, copy)).toBe(true);
      expect(await drive.inLight(browser, 'focused', '.back')).toBe(true);
      await browser.page.evaluate(() => window.scrollBy({ top: 80, behavior: 'instant' }));
      await until('the light to follow', async () => isAround(await lit(), await boxOf('.again')));
      expect(Math.abs((await boxOf('.again')).top - copy.top + 80)).toBeLessThan(2);
      // Firefox's driver gives buttons no keys.
      if (browser.name === 'chromium') await browser.page.keyboard.press('Enter');
      else await drive.inLight(browser, 'click', '.back');
      await drive.viewOpened(browser);
      await unlit();
      expect(await drive.inView(browser, 'focused', 'li:last-child .show')).toBe(true);
      await browser.page.keyboard.press('Escape');
      await drive.viewGone(browser);
      expect(await pageIsAsBefore()).toBe(true);
      expect(await browser.page.evaluate(() => window.scrollY)).toBe(0);
    });

    test('Esc ends the light and leaves the reader at the copy, the page as before', async () => {
      await openView('/copies');
      await press('li:last-child .show');
      await lit();
      await browser.page.keyboard.press('Escape');
      await unlit();
      expect(await pageIsAsBefore()).toBe(true);
      expect((await boxOf('.again')).top).toBeLessThan(400);
      expect(await drive.hasView(browser)).toBe(false);
    });

    test('a click on the page ends the light, the way back stays', async () => {
      await openView('/copies');
      await press('li:last-child .show');
      await lit();
      await browser.page.mouse.click(5, 5);
      await until(
        'the boxes to go',
        async () => (await drive.inLight<Box[]>(browser, 'boxes', '.box'))?.length === 0,
      );
      await drive.inLight(browser, 'click', '.back');
      await drive.viewOpened(browser);
      await browser.page.keyboard.press('Escape');
      await drive.viewGone(browser);
      expect(await pageIsAsBefore()).toBe(true);
    });

    test('where something within the page scrolls, that is scrolled', async () => {
      await openView('/scroller');
      await press('li:last-child .show');
      const boxes = await lit();
      const copy = await boxOf('.again');
      expect(copy.top).toBeGreaterThan(0);
      expect(copy.top).toBeLessThan(400);
      expect(isAround(boxes, copy)).toBe(true);
      await drive.inLight(browser, 'click', '.back');
      await drive.viewOpened(browser);
      expect(await browser.page.$eval('#app', (app) => app.scrollTop)).toBe(0);
    });

    test('a hidden copy cannot be shown, and it is said why', async () => {
      await openView('/copies');
      expect(await drive.inView(browser, 'disabled', 'li:first-child .show')).toBe(true);
      expect(await drive.inView(browser, 'disabled', 'li:last-child .show')).toBe(false);
      const [actions] = (await drive.inView<string[]>(browser, 'texts', '.copy .actions'))!;
      expect(actions).toContain('The page hides this copy: it is meant for phones.');
    });

    test('the popup shows a copy, and lists the hidden one with its reason', async () => {
      await browser.page.goto(site.at('/copies'), { waitUntil: 'load' });
      await drive.openPopup(browser);
      const said = await drive.popupSays(browser, 'Copy below the article');
      expect(said).toMatch(/Hidden mobile copy\s+\d{3} words · 100% alike/);
      expect(said).toContain('The page hides this copy: it is meant for phones.');
      await browser.clickInPopup('.show:enabled');
      await drive.popupGone(browser);
      expect(isAround(await lit(), await boxOf('.again'))).toBe(true);
      expect(await drive.inLight(browser, 'texts', '.back')).toEqual(['Open clean view']);
      await drive.inLight(browser, 'click', '.done');
      await unlit();
    });

    test('a copy that is gone meanwhile is said to be gone, and the view or popup stays', async () => {
      await browser.page.goto(site.at('/copies'), { waitUntil: 'load' });
      await drive.openPopup(browser);
      await drive.popupSays(browser, 'Copy below the article');
      await browser.page.evaluate(() => document.querySelector('.again')!.remove());
      await browser.clickInPopup('.show:enabled');
      await drive.popupSays(browser, 'This copy is no longer on the page');
    });

    test('details for a bug report go to the clipboard', async () => {
      // Only such hosts count as secure without a certificate.
      await openView('/copies', 'localhost');
      await press('.details button');
      await until('the word that it was copied', async () =>
        (await drive.inView<string[]>(browser, 'texts', '.details p'))?.includes('On the clipboard.'),
      );
      await browser.page.keyboard.press('Escape');
      await drive.viewGone(browser);
      const pasted = await browser.page.evaluate(() => {
        const area = document.createElement('textarea');
        document.body.append(area);
        area.focus();
        return area.value;
      });
      expect(pasted).toBe('');
      await browser.page.keyboard.down('Control');
      await browser.page.keyboard.press('v');
      await browser.page.keyboard.up('Control');
      const details = await until('the text to be pasted', async () =>
        browser.page.$eval('textarea', (area) => area.value),
      );
      expect(details).toMatch(/^Unecho \d+\.\d+/);
      expect(details).toContain(site.at('/copies', 'localhost'));
      expect(details).toContain('Copy below the article');
      expect(details).toContain('[-11001-] {+11009+}');
    });

    test('where the clipboard is closed, the details are shown to be copied by hand', async () => {
      await openView('/copies');
      await press('.details button');
      const details = await until('the text', async () => {
        const [text] = (await drive.inView<string[]>(browser, 'texts', '.details textarea')) ?? [];
        return text;
      });
      expect(details).toContain('Hidden mobile copy');
      expect(await drive.inView(browser, 'focused', '.details textarea')).toBe(true);
    });

    test('nothing was written to the console', () => {
      expect(browser.complaints).toEqual([]);
    });
  });
};
