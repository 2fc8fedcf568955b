import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startChromium } from './chromium.ts';
import * as drive from './driver.ts';
import { type Site, serve } from './server.ts';
import { until } from './until.ts';

/** Each gets a clear word or a quiet retry, no complaint in the console, and the page stays as it is. */
describe('what bad input gets', () => {
  let browser: drive.Browser;
  let site: Site;
  const go = async (path: string): Promise<void> => {
    await browser.page.goto(site.at(path), { waitUntil: 'load' });
  };
  const openView = async (): Promise<void> => {
    await browser.clickInPopup('.primary:enabled');
    await drive.viewOpened(browser);
  };
  const closeView = async (): Promise<void> => {
    await browser.page.keyboard.press('Escape');
    await drive.viewGone(browser);
  };
  const optionsSay = async (words: string): Promise<unknown> =>
    until(`“${words}” in the options`, async () =>
      browser.control.evaluate((text) => document.body.innerText.includes(text), words),
    );
  beforeAll(async () => {
    [browser, site] = await Promise.all([startChromium(), serve()]);
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });
  beforeEach(() => {
    browser.complaints.length = 0;
  });
  afterEach(async () => {
    if ((await drive.inPopup(browser, 'true')) !== null) await drive.closePopup(browser);
    expect(browser.complaints).toEqual([]);
  });

  test('no text: no clean view is offered', async () => {
    await go('/empty');
    expect(await drive.openPopup(browser)).toBe('No article text here');
    const look = async (): Promise<string | null> =>
      drive.inPopup(
        browser,
        `(({ disabled }, { backgroundColor }) => disabled + ' ' + backgroundColor)(
          document.querySelector('.primary'), view.getComputedStyle(document.querySelector('.primary')))`,
      );
    const before = await look();
    expect(before).toMatch(/^true/);
    await (await browser.popupPage!()).hover('.primary');
    expect(await look()).toBe(before);
  });

  test('a list page is told for what it is', async () => {
    await go('/list');
    expect(await drive.openPopup(browser)).toBe('A list page: no single story');
  });

  test('markup nested 2,000 deep', async () => {
    await go('/deep');
    expect(await drive.openPopup(browser)).toBe('Nothing repeats on this page');
    await openView();
    const [text] = (await drive.inView<string[]>(browser, 'texts'))!;
    expect(text).toContain('number 6');
    await closeView();
  });

  test('a page that changes while it is read', async () => {
    await go('/restless');
    expect(await drive.openPopup(browser)).toMatch(/^1 copy/);
    await openView();
    const before = await browser.page.$eval('#clock', (clock) => Number(clock.textContent));
    await until('the page to go on', async () =>
      browser.page.$eval('#clock', (clock, from) => Number(clock.textContent) > from + 20, before),
    );
    expect(await drive.hasView(browser)).toBe(true);
    await closeView();
  });

  test('frames of the page’s own site are read with it; no script of ours is put into them', async () => {
    await go('/frames');
    expect(await drive.openPopup(browser)).toMatch(/^2 copies/);
    const inFrames = await Promise.all(
      browser.page
        .frames()
        .slice(1)
        .map(async (frame) => frame.evaluate(() => document.querySelector('unecho-view'))),
    );
    expect(inFrames).toEqual([null, null]);
  });

  test('a hidden tab waits until it is seen', async () => {
    await browser.allow('news.example.test');
    await go('/story');
    await drive.openPopup(browser);
    await browser.clickInPopup('[role=switch]:enabled');
    await drive.viewOpened(browser);
    await closeView();
    await go('/single');
    await browser.control.bringToFront();
    await go('/story');
    await until('the page to be hidden', async () => browser.page.evaluate(() => document.hidden));
    expect(await drive.hasView(browser)).toBe(false);
    await browser.page.bringToFront();
    await until('the view', async () => drive.hasView(browser));
    await closeView();
  });

  test('a frozen page is said to be gone, and the popup stays alive', async () => {
    await go('/story');
    // The answer never comes: the page is busy for longer than the popup waits.
    const busy = browser.page.evaluate(() => {
      setTimeout(() => {
        const end = Date.now() + 12_000;
        while (Date.now() < end);
      });
    });
    await busy;
    const said = await drive.openPopup(browser, 20_000);
    expect(said).toMatch(/The page went away|copy/);
  });

  test('storage that is corrupt: the defaults hold, what was there is kept, and it is said', async () => {
    await drive.withApi(browser, `await api.storage.sync.set({ preferences: 'nonsense' })`);
    await browser.control.reload();
    await optionsSay('Your stored settings could not be read');
    expect(await drive.withApi(browser, `(await api.storage.local.get(null))['corrupt:preferences']`)).toBe(
      'nonsense',
    );
  });

  test('storage of an older shape is read', async () => {
    await drive.withApi(browser, `await api.storage.sync.set({ preferences: { theme: 'dark' } })`);
    await browser.control.reload();
    await until('the dark theme', async () =>
      browser.control.evaluate(() =>
        [...document.querySelectorAll<HTMLInputElement>('input[name=theme]')].some(
          (input) => input.checked && input.closest('label')?.textContent === 'Dark',
        ),
      ),
    );
  });

  test('storage that is empty', async () => {
    await drive.withApi(browser, `await Promise.all([api.storage.sync.clear(), api.storage.local.clear()])`);
    await browser.control.reload();
    await optionsSay('No sites yet');
    await go('/story');
    expect(await drive.openPopup(browser)).toMatch(/^1 copy/);
  });

  test('sync storage that is full: kept on this computer, and said', async () => {
    await drive.withApi(
      browser,
      `await (async () => { for (let i = 0; i < 512; i++) await api.storage.sync.set({ ['filler' + i]: 1 }).catch(() => {}); })()`,
    );
    await drive.chooseFallback(browser);
    await optionsSay('your settings are kept on this computer only');
    await drive.withApi(browser, `await Promise.all([api.storage.sync.clear(), api.storage.local.clear()])`);
  });

  test('a background that has died is not missed by the popup', async () => {
    await go('/story');
    await browser.killBackground();
    expect(await drive.openPopup(browser)).toMatch(/^1 copy/);
    await openView();
    await closeView();
  });

  test('an extension updated under a running page leaves the page alone', async () => {
    await go('/story');
    expect(await drive.openPopup(browser)).toMatch(/^1 copy/);
    await openView();
    await closeView();
    await drive.closePopup(browser).catch(() => undefined);
    await browser.reload!();
    await browser.page.evaluate(() =>
      document.body.append('One more line, for the scripts that are orphans now.'),
    );
    await browser.page.evaluate(
      () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 })),
    );
    expect(await drive.hasView(browser)).toBe(false);
    expect(await drive.openPopup(browser)).toMatch(/^1 copy/);
  });
});
