import { mkdirSync, readFileSync } from 'node:fs';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startChromium } from './chromium.ts';
import * as drive from './driver.ts';
import { type Site, serve } from './server.ts';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const screens = 'artifacts/screens';

/** Rules that axe finds broken in a document, with the elements. */
const violations = async (place: Page | Frame): Promise<string[]> => {
  await place.evaluate(axe);
  return (await place.evaluate(
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ' ' + target)))`,
  )) as string[];
};

describe.each(['light', 'dark'] as const)('accessible, %s', (scheme) => {
  let browser: drive.Browser;
  let site: Site;
  const dress = async (page: Page): Promise<void> =>
    page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  beforeAll(async () => {
    mkdirSync(screens, { recursive: true });
    [browser, site] = await Promise.all([startChromium(), serve()]);
    await dress(browser.page);
    await dress(browser.control);
    await browser.page.goto(site.at('/story'));
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  test('popup', async () => {
    await browser.page.bringToFront();
    await drive.openPopup(browser);
    await drive.popupSays(browser, 'Related headlines');
    const popup = await browser.popupPage!();
    await dress(popup);
    expect(await violations(popup)).toEqual([]);
    await popup.screenshot({ path: `${screens}/popup-${scheme}.png`, fullPage: true });
  });

  test('clean view', async () => {
    await browser.clickInPopup('.primary');
    await drive.viewOpened(browser);
    await drive.inView(browser, 'click', '.folded > summary');
    // The frame has a document of its own, which axe can enter where the closed root above it cannot be.
    const frame = browser.page.frames().find((each) => each.parentFrame() !== null)!;
    expect(await frame.evaluate(() => document.querySelector('.heading h1') !== null)).toBe(true);
    expect(await violations(frame)).toEqual([]);
    await browser.page.screenshot({ path: `${screens}/view-${scheme}.png` });
    await browser.page.setViewport({ width: 380, height: 760 });
    expect(await violations(frame)).toEqual([]);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await browser.page.screenshot({ path: `${screens}/view-${scheme}-narrow.png` });
    await browser.page.setViewport({ width: 1100, height: 800 });
    await browser.page.keyboard.press('Escape');
    await drive.viewGone(browser);
  });

  test('options', async () => {
    await drive.withApi(browser, `await api.storage.sync.set({ 'site:evening.news.example.test': true })`);
    await browser.control.bringToFront();
    await browser.control.waitForSelector('.sites li');
    expect(await violations(browser.control)).toEqual([]);
    await browser.control.screenshot({ path: `${screens}/options-${scheme}.png`, fullPage: true });
    await browser.control.setViewport({ width: 360, height: 760 });
    expect(await violations(browser.control)).toEqual([]);
    // A host is read in one piece.
    expect(await browser.control.$eval('.sites bdi', (host) => host.clientHeight)).toBeLessThan(30);
    await browser.control.screenshot({ path: `${screens}/options-${scheme}-narrow.png`, fullPage: true });
  });
});
