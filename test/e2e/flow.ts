import { describe, expect, test } from 'vitest';
import { median } from '../bench/statistics.ts';
import * as drive from './driver.ts';
import type { Site } from './server.ts';
import { stage } from './stage.ts';
import { until } from './until.ts';

/** What a reader does with Unecho, in one browser. The tests follow one another like a reader's days. */
export const flow = (name: string, start: () => Promise<drive.Browser>): void => {
  describe(name, () => {
    let browser: drive.Browser;
    let site: Site;
    const go = async (path: string, host?: string): Promise<void> => {
      await browser.page.goto(site.at(path, host), { waitUntil: 'load' });
    };
    stage(start, (opened, served) => {
      [browser, site] = [opened, served];
    });

    test('asks for no site at install and puts nothing into a page', async () => {
      await go('/story');
      expect(await drive.allowedHosts(browser)).toEqual([]);
      expect(await drive.registeredHosts(browser)).toEqual([]);
      await expect(drive.inView(browser, 'open')).rejects.toThrow();
    });

    test('the button tells how often the story stands and where it comes from', async () => {
      await go('/story');
      expect(await drive.openPopup(browser)).toMatch(/^1 copy · \d{3} words to fold$/);
      const said = await drive.popupSays(browser, 'Related headlines');
      expect(said).toContain('Daily Relay');
      expect(said).toContain('Ines Vandermolen');
      expect(said).toContain('Governor sets out steps to deepen mainland ties');
      expect(said).toContain('Always clean news.example.test');
    });

    test('the popup is as wide as what it says', async () => {
      await go('/story');
      await drive.openPopup(browser);
      await drive.popupSays(browser, 'Related headlines');
      const [room, needed] = (await drive.inPopup<[number, number]>(
        browser,
        `[view.innerWidth, document.documentElement.scrollWidth]`,
      ))!;
      expect(room).toBeGreaterThanOrEqual(380);
      // Chromium adds the scrollbar, Firefox takes it from the width.
      expect(room).toBeLessThan(400);
      expect(needed).toBeLessThanOrEqual(room);
    });

    test('the options are in the corner, beside the verdict', async () => {
      await go('/story');
      await drive.openPopup(browser);
      const [options, verdict] = (await drive.inPopup<DOMRect[]>(
        browser,
        `['.options', '.verdict'].map((css) => document.querySelector(css).getBoundingClientRect().toJSON())`,
      ))!;
      expect(options!.top).toBeGreaterThan(0);
      expect(options!.bottom).toBeLessThanOrEqual(verdict!.bottom);
      expect(options!.left).toBeGreaterThanOrEqual(verdict!.right);
    });

    test('a headline from right to left begins at the right', async () => {
      await go('/right-to-left');
      await drive.openPopup(browser);
      await drive.popupSays(browser, 'المجلس يناقش');
      const [item, words] = (await drive.inPopup<[number, number]>(
        browser,
        `['.related li', '.related a'].map((css) => document.querySelector(css).getBoundingClientRect().right)`,
      ))!;
      expect(words).toBeCloseTo(item, 0);
    });

    test.each([
      ['/single', 'Nothing repeats on this page'],
      ['/list', 'A list page: no single story'],
      ['/empty', 'No article text here'],
    ])('%s: “%s”', async (path, words) => {
      await go(path);
      expect(await drive.openPopup(browser)).toBe(words);
    });

    test('the clean view opens over the page, the popup goes, Esc gives the page back untouched', async () => {
      await go('/keyed');
      await browser.page.evaluate(() => {
        document.getElementById('field')!.focus({ preventScroll: true });
        window.scrollTo(0, 120);
        Object.assign(globalThis, { before: document.documentElement.outerHTML });
      });
      await drive.openPopup(browser);
      await browser.clickInPopup('.primary');
      await drive.viewOpened(browser);
      await drive.popupGone(browser);
      const [text] = (await drive.inView<string[]>(browser, 'texts'))!;
      expect(text!.match(/Approximately 48 loaded barges/g)).toHaveLength(1);
      expect(text).toContain('1 copy folded:');
      await browser.page.keyboard.press('a');
      await browser.page.keyboard.press('Escape');
      await drive.viewGone(browser);
      const after = await browser.page.evaluate(() => {
        const { before, nodes, keys } = globalThis as unknown as {
          before: string;
          nodes: Element[];
          keys: string[];
        };
        const all = [...document.querySelectorAll('*')];
        return {
          same: document.documentElement.outerHTML === before,
          identical: all.length === nodes.length && all.every((node, i) => node === nodes[i]),
          focus: document.activeElement?.id,
          scroll: window.scrollY,
          keys,
        };
      });
      expect(after).toEqual({ same: true, identical: true, focus: 'field', scroll: 120, keys: [] });
    });

    test('the popup closes the view again, and so does the button in the view', async () => {
      await go('/story');
      await drive.openPopup(browser);
      await browser.clickInPopup('.primary');
      await drive.viewOpened(browser);
      await drive.popupGone(browser);
      await drive.openPopup(browser);
      await drive.popupSays(browser, 'Close clean view');
      await browser.clickInPopup('.primary');
      await drive.viewGone(browser);
      await drive.closePopup(browser);
      await drive.openPopup(browser);
      await drive.popupSays(browser, 'Open clean view');
      await browser.clickInPopup('.primary');
      await drive.viewOpened(browser);
      await drive.inView(browser, 'click', '.close');
      await drive.viewGone(browser);
    });

    test('the shortcut opens and closes the view', async () => {
      await go('/story');
      await drive.openPopup(browser);
      await drive.closePopup(browser);
      await browser.pressShortcut();
      await drive.viewOpened(browser);
      await browser.pressShortcut();
      await drive.viewGone(browser);
    });

    test('each copy is one click away in the view', async () => {
      await go('/story');
      await drive.openPopup(browser);
      await browser.clickInPopup('.primary');
      await drive.viewOpened(browser);
      await drive.inView(browser, 'click', '.folded > summary');
      const [copy] = (await drive.inView<string[]>(browser, 'texts', '.copy'))!;
      expect(copy).toMatch(/^Copy (?:above|below|within) the article/);
      await browser.page.keyboard.press('Escape');
      await drive.viewGone(browser);
    });

    test('a page that grows is looked at again; the open view keeps the place', async () => {
      await go('/growing');
      expect(await drive.openPopup(browser)).toBe('Nothing repeats on this page');
      await browser.clickInPopup('.primary');
      await drive.viewOpened(browser);
      expect(await drive.inView(browser, 'texts', '.folded > .soft')).toEqual([
        'Nothing was folded: the story stood here once.',
      ]);
      const place = await drive.inView<number>(browser, 'scroll');
      await browser.page.evaluate(() => dispatchEvent(new Event('grow')));
      await until('the copy to be folded', async () =>
        (await drive.inView<string[]>(browser, 'texts', '.folded'))?.[0]?.startsWith('1 copy folded'),
      );
      expect(await drive.inView(browser, 'place')).toBe(place);
      await browser.page.keyboard.press('Escape');
      await drive.viewGone(browser);
    });

    test('after in-page navigation the story that is there now is told of', async () => {
      await go('/application');
      await drive.openPopup(browser);
      await browser.clickInPopup('.primary');
      await drive.viewOpened(browser);
      expect(await drive.inView(browser, 'texts', 'h1')).toEqual(['First story']);
      await browser.page.evaluate(() => dispatchEvent(new Event('go')));
      await until('the second story', async () =>
        (await drive.inView<string[]>(browser, 'texts', 'h1'))?.includes('Second story'),
      );
      await browser.page.keyboard.press('Escape');
      await drive.viewGone(browser);
    });

    test('a question that the browser never got an answer to is told of in the next popup', async () => {
      await go('/story', 'quiet.example.test');
      await drive.openPopup(browser);
      await drive.withApi(
        browser,
        `await api.storage.local.set({ intention: { host: 'quiet.example.test', tab: null } })`,
      );
      await drive.closePopup(browser);
      await drive.openPopup(browser);
      await drive.popupSays(browser, 'The browser has not allowed quiet.example.test');
      expect(await drive.allowedHosts(browser)).toEqual([]);
    });

    test('a question that the reader said no to is told of in the next popup', async (context) => {
      // The prompt of headless Chromium cannot be reached.
      if (browser.refuse === undefined) {
        context.skip();
        return;
      }
      await go('/story', 'quiet.example.test');
      await drive.openPopup(browser);
      await browser.clickInPopup('[role=switch]:enabled');
      await browser.refuse();
      if ((await drive.inPopup(browser, 'true')) !== null) await drive.closePopup(browser);
      await drive.openPopup(browser);
      await drive.popupSays(browser, 'quiet.example.test');
      expect(await drive.allowedHosts(browser)).toEqual([]);
    });

    test('“Always clean” asks for this host only, cleans the tab at once, and the next visit by itself', async () => {
      await go('/story');
      await browser.allow('news.example.test');
      await drive.openPopup(browser);
      await browser.clickInPopup('[role=switch]:enabled');
      await drive.viewOpened(browser);
      expect(await drive.allowedHosts(browser)).toEqual(['*://news.example.test/*']);
      expect([...new Set(await drive.registeredHosts(browser))]).toEqual(['*://news.example.test/*']);
      await go('/another');
      await drive.viewOpened(browser);
      await until('the badge', async () => (await drive.badgeText(browser)) === '1');
    });

    test('closed by the reader, the view stays closed on that page', async () => {
      await go('/growing');
      await go('/story');
      await drive.viewOpened(browser);
      await browser.page.keyboard.press('Escape');
      await drive.viewGone(browser);
      await browser.page.evaluate(() => document.body.append('A line more.'));
      await browser.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1200)));
      expect(await drive.hasView(browser)).toBe(false);
    });

    test('a page of which only passages repeat is no page that repeats its story', async () => {
      await go('/passages');
      expect(await drive.openPopup(browser)).toMatch(/^Repeated passages · /);
      await drive.closePopup(browser);
      const badge = `await api.action.setBadgeText({ tabId: (await api.tabs.query({ active: true }))[0].id, text: '?' })`;
      await drive.withApi(browser, badge);
      await browser.page.evaluate(() => document.body.append('A line more.'));
      await until('the page to be looked at', async () => (await drive.badgeText(browser)) === '');
      expect(await drive.hasView(browser)).toBe(false);
    });

    test('pages of the host that do not repeat, and other hosts, stay as they are', async () => {
      await go('/single');
      await until('the page to be looked at', async () => (await drive.badgeText(browser)) === '');
      expect(await drive.hasView(browser)).toBe(false);
      await go('/story', 'notnews.example.test');
      await expect(drive.inView(browser, 'open')).rejects.toThrow();
      await go('/story', 'sub.news.example.test');
      await expect(drive.inView(browser, 'open')).rejects.toThrow();
    });

    test('the death of the background changes nothing', async () => {
      await browser.killBackground();
      await go('/story');
      await drive.viewOpened(browser);
      await browser.page.keyboard.press('Escape');
      await drive.viewGone(browser);
      await browser.killBackground();
      expect(await drive.openPopup(browser)).toMatch(/^1 copy/);
    });

    test('the options list the site; the badge alone can be asked for', async () => {
      await until('the list of sites', async () =>
        browser.control.evaluate(() => document.querySelector('.sites li') !== null),
      );
      expect(await browser.control.$eval('.sites', (sites) => sites.textContent)).toContain(
        'news.example.test',
      );
      await drive.chooseAction(browser, 'badge');
      await go('/story');
      await until('the badge', async () => (await drive.badgeText(browser)) === '1');
      expect(await drive.hasView(browser)).toBe(false);
      await drive.chooseAction(browser, 'open');
    });

    test('a permission taken away in the browser’s own screen is followed', async () => {
      await browser.forbid('news.example.test');
      await until('the script to go', async () => (await drive.registeredHosts(browser)).length === 0);
      await go('/story');
      await drive.openPopup(browser);
      await drive.popupSays(browser, 'Switched on, but this browser does not allow it yet.');
    });

    test('the switch takes everything back, the permission too', async () => {
      // The site is still on the list: the permission is all it lacks.
      await browser.allow('news.example.test');
      await drive.openPopup(browser);
      // Firefox gives the permission in the click, Chromium gave it on its extension screen.
      if ((await drive.inPopup(browser, `document.querySelector('.site .button') !== null`)) === true) {
        await browser.clickInPopup('.site .button');
        await drive.viewOpened(browser);
        await browser.page.keyboard.press('Escape');
        await drive.viewGone(browser);
      }
      if ((await drive.inPopup(browser, 'true')) !== null) await drive.closePopup(browser);
      await drive.openPopup(browser);
      await drive.popupSays(browser, 'are cleaned by themselves');
      await browser.clickInPopup('[role=switch]:enabled');
      await until('the permission to go', async () => (await drive.allowedHosts(browser)).length === 0);
      expect(await drive.registeredHosts(browser)).toEqual([]);
      await until('the site to go', async () =>
        drive.withApi<boolean>(
          browser,
          `!Object.keys(await api.storage.sync.get(null)).some((key) => key.startsWith('site:'))`,
        ),
      );
    });

    test('a page of one million words', { timeout: 120_000 }, async () => {
      await go('/enormous');
      const verdict = await drive.openPopup(browser, 60_000);
      expect(verdict).toMatch(/Nothing repeats|copy|copies|Repeated passages/);
      const [words] = await browser.page.evaluate(() => [document.body.innerText.split(/\s+/).length]);
      expect(words).toBeGreaterThan(900_000);
    });

    test('a page of the browser: said plainly, the controls are off', async () => {
      await go('/single');
      await browser.openOwnPage();
      await drive.openPopup(browser);
      const [button, toggle] = (await drive.inPopup<boolean[]>(
        browser,
        `[document.querySelector('.primary').disabled, document.querySelector('[role=switch]').disabled]`,
      ))!;
      expect([button, toggle]).toEqual([true, true]);
      expect(await drive.popupText(browser)).toMatch(
        /A page of the browser itself|the browser keeps extensions out of it/,
      );
    });

    test('a PDF: said plainly, the controls are off', async (context) => {
      // Headless Chromium saves a PDF instead of showing it.
      if (browser.name === 'chromium') {
        context.skip();
        return;
      }
      await browser.page.goto(site.at('/paper.pdf'));
      await drive.openPopup(browser);
      await drive.popupSays(browser, 'A PDF document');
      expect(await drive.inPopup(browser, `document.querySelector('[role=switch]').disabled`)).toBe(true);
    });

    test('the verdict is there within 200 ms, the background dead or alive', async () => {
      const times: drive.PopupTime[] = [];
      for (let i = 0; i < 12; i++) {
        await go('/story');
        if (i % 2 === 1) await browser.killBackground();
        times.push(await drive.timePopup(browser));
      }
      const verdict = median(times.map((time) => time.verdict));
      const loaded = median(times.map((time) => time.loaded));
      process.stdout.write(
        `${name}: verdict after ${verdict} ms, loaded after ${loaded} ms (medians; ${times.map((time) => time.verdict).join(', ')})\n`,
      );
      // Where a machine is so busy that the loading of the popup's own files takes a quarter of the time, it is the measure.
      expect(verdict).toBeLessThanOrEqual(Math.max(200, 4 * loaded));
    });

    test('nothing was written to the console', () => {
      expect(browser.complaints).toEqual([]);
    });
  });
};
