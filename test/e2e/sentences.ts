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

/** The lines are over the words and can be seen. */
const areOver = (lit: readonly Box[], words: Box): boolean =>
  lit.every(({ top, bottom }) => top > words.top - 8 && bottom < words.bottom + 8 && top > 0) &&
  lit.at(-1)!.bottom < 500;

/** From a source to the sentence that it was found in, in one browser. */
export const sentences = (name: string, start: () => Promise<drive.Browser>): void => {
  describe(`${name}: sentences`, () => {
    let browser: drive.Browser;
    let site: Site;
    const open = async (): Promise<void> => {
      await browser.page.goto(site.at('/quoted'), { waitUntil: 'load' });
      await drive.openPopup(browser);
      await drive.popupSays(browser, 'Anna Example');
    };
    const openView = async (): Promise<void> => {
      await open();
      await browser.clickInPopup('.primary:enabled');
      await drive.viewOpened(browser);
      await drive.popupGone(browser);
    };
    const lines = async (look: typeof drive.inLight): Promise<Box[]> =>
      until('the light', async () => {
        const boxes = await look<Box[]>(browser, 'boxes', '.line');
        return boxes !== null && boxes.length > 0 ? boxes : null;
      });
    const boxOf = async (selector: string): Promise<Box> =>
      browser.page.$eval(selector, (element) => element.getBoundingClientRect().toJSON() as Box);
    stage(start, (opened, served) => {
      [browser, site] = [opened, served];
    });

    test('the popup scrolls the page to it, lights it, and makes way', async () => {
      await open();
      await browser.clickInPopup('.sources .show-sentence');
      await drive.popupGone(browser);
      const lit = await lines(drive.inLight);
      expect(await browser.page.evaluate(() => window.scrollY)).toBeGreaterThan(200);
      expect(areOver(lit, await boxOf('#told'))).toBe(true);
      expect(await drive.inLight(browser, 'texts', '.bar span')).toEqual([
        'The sentence on Anna Example is marked on the page',
      ]);
      await drive.inLight(browser, 'click', '.done');
    });

    test('marks of footnotes are no part of what it says', async () => {
      await open();
      const [said] = (await drive.inPopup<string[]>(
        browser,
        `[...document.querySelectorAll('.sources .evidence')].map(({ innerText }) => innerText)`,
      ))!;
      expect(said).toBe(
        '“The sluice will hold until the spring tide,” said Anna Example, the harbour master of Quayside.',
      );
    });

    test('the popup lists what the story cites', async () => {
      await open();
      await drive.popupSays(browser, 'delta.example');
    });

    test('a sentence that is gone meanwhile is said to be gone, and the popup stays', async () => {
      await open();
      await browser.page.evaluate(() => document.querySelector('#told')!.remove());
      await browser.clickInPopup('.sources .show-sentence');
      await drive.popupSays(browser, 'This sentence is no longer on the page');
    });

    test('the view marks it in its own text, and leads back to the source', async () => {
      await openView();
      await drive.inView(browser, 'reveal', '.sources .show-sentence');
      const from = await drive.inView<number>(browser, 'place');
      const [button] = (await drive.inView<Box[]>(browser, 'boxes', '.sources .show-sentence'))!;
      await browser.page.mouse.click((button!.left + button!.right) / 2, (button!.top + button!.bottom) / 2);
      const lit = await lines(drive.inLightOfView);
      const [link] = (await drive.inView<Box[]>(browser, 'boxes', '.body a'))!;
      expect(lit.some(({ top, bottom }) => top <= link!.top + 2 && bottom >= link!.bottom - 2)).toBe(true);
      expect(lit.every(({ top, bottom }) => top > 0 && bottom < 500)).toBe(true);
      expect(await drive.hasView(browser)).toBe(true);
      // Firefox's driver gives buttons no keys.
      if (browser.name === 'chromium') await browser.page.keyboard.press('Enter');
      else await drive.inLightOfView(browser, 'click', '.back');
      await until('the mark to go', async () => (await drive.inLightOfView(browser, 'open', '.')) === null);
      expect(await drive.inView(browser, 'place')).toBe(from);
      expect(await drive.inView(browser, 'focused', '.show-sentence')).toBe(true);
      await browser.page.keyboard.press('Escape');
      await drive.viewGone(browser);
    });

    test('Esc ends the mark first, and then the view', async () => {
      await openView();
      await drive.inView(browser, 'click', '.sources .show-sentence');
      await lines(drive.inLightOfView);
      await browser.page.keyboard.press('Escape');
      await until('the mark to go', async () => (await drive.inLightOfView(browser, 'open', '.')) === null);
      expect(await drive.hasView(browser)).toBe(true);
      await browser.page.keyboard.press('Escape');
      await drive.viewGone(browser);
    });

    test('what the view’s text lacks is shown on the page, with a way back to the source', async () => {
      await openView();
      await drive.inView(browser, 'click', '.imprint .show-sentence');
      await drive.viewGone(browser);
      expect(areOver(await lines(drive.inLight), await boxOf('#agency'))).toBe(true);
      await drive.inLight(browser, 'click', '.back');
      await drive.viewOpened(browser);
      expect(await drive.inView(browser, 'focused', '.imprint .show-sentence')).toBe(true);
      await browser.page.keyboard.press('Escape');
      await drive.viewGone(browser);
    });

    test('nothing was written to the console', () => {
      expect(browser.complaints).toEqual([]);
    });
  });
};
