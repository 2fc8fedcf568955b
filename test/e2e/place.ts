import { describe, expect, test } from 'vitest';
import * as drive from './driver.ts';
import type { Site } from './server.ts';
import { stage } from './stage.ts';
import { until } from './until.ts';

/** "Not a copy" and folding in place, in one browser. The tests follow one another like a reader's days. */
export const place = (name: string, start: () => Promise<drive.Browser>): void => {
  describe(`${name}: on the page itself`, () => {
    let browser: drive.Browser;
    let site: Site;
    const go = async (path: string): Promise<void> => {
      await browser.page.goto(site.at(path), { waitUntil: 'load' });
    };
    const openView = async (): Promise<void> => {
      await drive.openPopup(browser);
      await browser.clickInPopup('.primary:enabled');
      await drive.viewOpened(browser);
      await drive.popupGone(browser);
    };
    const closeView = async (): Promise<void> => {
      await browser.page.keyboard.press('Escape');
      await drive.viewGone(browser);
    };
    const folded = async (): Promise<string[]> =>
      browser.page.evaluate(() =>
        [...document.querySelectorAll('[data-unecho-folded]')].map((element) => element.className),
      );
    const isFolded = async (copies: number): Promise<unknown> =>
      until(`${copies} folded`, async () => (await folded()).length === copies);
    const stored = async (): Promise<unknown> =>
      drive.withApi(
        browser,
        `(await api.storage.sync.get('site:news.example.test'))['site:news.example.test']`,
      );
    /** Remembers the page as it stands, to compare with. */
    const remember = async (): Promise<unknown> =>
      browser.page.evaluate(() => {
        Object.assign(globalThis, {
          before: { markup: document.documentElement.outerHTML, nodes: [...document.querySelectorAll('*')] },
        });
      });
    const untouched = async (): Promise<boolean> =>
      browser.page.evaluate(() => {
        const { before } = globalThis as unknown as { before: { markup: string; nodes: Element[] } };
        const nodes = [...document.querySelectorAll('*')];
        return (
          document.documentElement.outerHTML === before.markup &&
          nodes.length === before.nodes.length &&
          nodes.every((node, i) => node === before.nodes[i]) &&
          document.adoptedStyleSheets.length === 0
        );
      });
    stage(start, (opened, served) => {
      [browser, site] = [opened, served];
    });

    test('“Not a copy” unfolds it at once, says so, and can be taken back right there', async () => {
      await go('/twice');
      await openView();
      await drive.inView(browser, 'click', '.folded > summary');
      await drive.inView(browser, 'click', '.not-a-copy');
      await until('the word about it', async () =>
        (await drive.inView<string[]>(browser, 'texts', '.just-unfolded'))?.[0]?.startsWith(
          'Unfolded. It stays so in this place on other pages of news.example.test.',
        ),
      );
      expect(await drive.inView(browser, 'texts', '.copy')).toEqual([]);
      expect(await drive.inView(browser, 'texts', '.folded > .soft')).toEqual([
        'Nothing is folded any more.',
      ]);
      expect(await stored()).toEqual({ unfolded: [expect.stringContaining('div.two')] });
      await drive.inView(browser, 'click', '.fold-again');
      await until('the copy to be folded', async () =>
        (await drive.inView<string[]>(browser, 'texts', '.folded'))?.[0]?.startsWith('1 copy folded'),
      );
      await until('the site to be forgotten', async () => (await stored()) === undefined);
      expect(await drive.inView(browser, 'focused', '.not-a-copy')).toBe(true);
      await drive.inView(browser, 'click', '.not-a-copy');
      await until('the copy to be unfolded', async () =>
        (await drive.inView<string[]>(browser, 'texts', '.fold-again'))?.includes('Fold it again'),
      );
      await closeView();
    });

    test('it is remembered on another page of the site', async () => {
      await go('/twice-again');
      await browser.pressShortcut();
      await drive.viewOpened(browser);
      expect(await drive.inView(browser, 'texts', '.folded > .soft')).toEqual([
        'Nothing was folded: the story stood here once.',
      ]);
      await closeView();
    });

    test('the death of the background changes nothing in that', async () => {
      await browser.killBackground();
      await go('/twice-again');
      expect(await drive.openPopup(browser)).toBe('Nothing repeats on this page');
    });

    test('places of another shape are still folded; another host knows nothing of it', async () => {
      await go('/story');
      expect(await drive.openPopup(browser)).toMatch(/^1 copy/);
      await drive.closePopup(browser);
      await browser.page.goto(site.at('/twice', 'notnews.example.test'), { waitUntil: 'load' });
      expect(await drive.openPopup(browser)).toMatch(/^1 copy/);
    });

    test('the popup tells of it on the next day, and takes it back', async () => {
      await go('/twice');
      expect(await drive.openPopup(browser)).toBe('Nothing repeats on this page');
      await drive.popupSays(browser, '1 place of this site is left unfolded: you chose “Not a copy”.');
      await browser.clickInPopup('.fold-again');
      await until('the focus on the copy', async () =>
        drive.inPopup(browser, `document.activeElement.matches('.not-a-copy')`),
      );
      expect(await drive.popupText(browser)).not.toContain('left unfolded');
      expect(await stored()).toBeUndefined();
      await browser.clickInPopup('.not-a-copy');
      await until('the place to be kept', async () => (await stored()) !== undefined);
    });

    test('the options tell of it, and take it back', async () => {
      const said = await until('the site in the options', async () =>
        browser.control.evaluate(() => document.querySelector('.sites')?.textContent),
      );
      expect(said).toContain('1\u00a0place of this site is left unfolded: you chose “Not a copy”.');
      await browser.control.evaluate(() =>
        document.querySelector<HTMLElement>('.sites .fold-again')!.click(),
      );
      await until('the place to be forgotten', async () => (await stored()) === undefined);
      await go('/twice');
      expect(await drive.openPopup(browser)).toMatch(/^1 copy/);
    });

    test('“Fold in place” hides the copy on the page, “Unfold” gives the page back untouched', async () => {
      await go('/twice');
      await remember();
      await drive.openPopup(browser);
      await browser.clickInPopup('.fold');
      await drive.popupSays(browser, '1 copy is folded on the page.');
      expect(await folded()).toEqual(['two']);
      expect(await browser.page.evaluate(() => document.querySelector('.two p')!.checkVisibility())).toBe(
        false,
      );
      expect(await browser.page.evaluate(() => document.querySelector('.one p')!.checkVisibility())).toBe(
        true,
      );
      await browser.clickInPopup('.fold');
      await isFolded(0);
      expect(await untouched()).toBe(true);
    });

    test('the popup knows that the page is folded', async () => {
      await go('/twice');
      await drive.openPopup(browser);
      await browser.clickInPopup('.fold');
      await drive.popupSays(browser, 'Unfold');
      await drive.closePopup(browser);
      expect(await drive.openPopup(browser)).toMatch(/^1 copy/);
      await drive.popupSays(browser, 'Unfold');
      // A copy that was folded is not taken for one that the page hides.
      expect(await drive.popupText(browser)).not.toContain('hidden');
    });

    test('“Not a copy” in the popup unfolds what is folded on the page, and is taken back there', async () => {
      await go('/twice');
      await drive.openPopup(browser);
      await browser.clickInPopup('.fold');
      await isFolded(1);
      await drive.popupSays(browser, 'Not a copy');
      await drive.inPopup(browser, `document.querySelector('.not-a-copy').click()`);
      await drive.popupSays(browser, 'Unfolded. It stays so in this place');
      await isFolded(0);
      await drive.popupSays(browser, 'Nothing repeats on this page');
      expect(await stored()).toEqual({ unfolded: [expect.stringContaining('div.two')] });
      await drive.inPopup(browser, `document.querySelector('.fold-again').click()`);
      await isFolded(1);
      await until('the site to be forgotten', async () => (await stored()) === undefined);
    });

    test('a copy that is folded on the page is unfolded to be shown there', async () => {
      await go('/twice');
      await drive.openPopup(browser);
      await browser.clickInPopup('.fold');
      await isFolded(1);
      await drive.popupSays(browser, 'Show on the page');
      await drive.inPopup(browser, `document.querySelector('.show').click()`);
      await until('the copy to be shown', async () =>
        browser.page.evaluate(() => document.querySelector('.two p')!.checkVisibility()),
      );
    });

    test('the bar on the page is reached by Tab and shows the copy', async () => {
      await go('/twice');
      await drive.openPopup(browser);
      await browser.clickInPopup('.fold');
      await isFolded(1);
      await drive.closePopup(browser);
      await browser.focusPage();
      await browser.page.keyboard.press('Tab');
      await until('the focus on the bar', async () =>
        browser.page.evaluate(() => document.activeElement?.nodeName === 'UNECHO-FOLDS'),
      );
      await browser.page.keyboard.press('Enter');
      await until('the copy to be shown', async () =>
        browser.page.evaluate(() => document.querySelector('.two p')!.checkVisibility()),
      );
      await browser.page.keyboard.press('Enter');
      await until('the copy to be hidden again', async () =>
        browser.page.evaluate(() => !document.querySelector('.two p')!.checkVisibility()),
      );
    });

    test('a page that draws its nodes anew is folded again', async () => {
      await go('/twice');
      await drive.openPopup(browser);
      await browser.clickInPopup('.fold');
      await isFolded(1);
      await browser.page.evaluate(() => {
        const main = document.querySelector('main')!;
        const drawn = document.createElement('div');
        drawn.className = 'two';
        drawn.append(...[...main.querySelectorAll('.one > *')].map((node) => node.cloneNode(true)));
        main.querySelector('.two')!.replaceWith(drawn);
      });
      await isFolded(1);
      expect(await folded()).toEqual(['two']);
    });

    test('a copy that is part of a longer text stays, and the popup says so', async () => {
      await go('/glued');
      await remember();
      await drive.openPopup(browser);
      await browser.clickInPopup('.fold');
      await drive.popupSays(browser, 'Nothing is folded on the page.');
      await drive.popupSays(browser, '1 copy is part of a longer text and stays where it is.');
      expect(await untouched()).toBe(true);
    });

    test('chosen for the site, its pages are folded by themselves', async () => {
      await browser.allow('news.example.test');
      await go('/twice');
      await drive.openPopup(browser);
      await browser.clickInPopup('[role=switch]:enabled');
      await drive.viewOpened(browser);
      if ((await drive.inPopup(browser, 'true')) === null) await drive.openPopup(browser);
      await browser.clickInPopup('input[value=place]');
      await drive.viewGone(browser);
      await isFolded(1);
      await until(
        'the choice to be kept',
        async () => JSON.stringify(await stored()) === JSON.stringify({ on: true, way: 'place' }),
      );
      await browser.killBackground();
      await go('/twice-again');
      await isFolded(1);
      expect(await drive.hasView(browser)).toBe(false);
      await until('the badge', async () => (await drive.badgeText(browser)) === '1');
      const said = await browser.control.evaluate(() => document.querySelector('.sites')?.textContent);
      expect(said).toContain('folded in place');
    });

    test('unfolded by the reader, the page stays so, whatever is added to it', async () => {
      await go('/twice');
      await isFolded(1);
      await drive.openPopup(browser);
      await browser.clickInPopup('.fold');
      await isFolded(0);
      await drive.closePopup(browser);
      const badge = `await api.action.setBadgeText({ tabId: (await api.tabs.query({ active: true }))[0].id, text: '?' })`;
      await drive.withApi(browser, badge);
      await browser.page.evaluate(() => document.body.append('A line more.'));
      await until('the page to be looked at again', async () => (await drive.badgeText(browser)) === '1');
      expect(await folded()).toEqual([]);
    });

    test('back in the clean view, and off: nothing of it stays', async () => {
      await go('/twice');
      await isFolded(1);
      await drive.openPopup(browser);
      await browser.clickInPopup('input[value=view]');
      await isFolded(0);
      await until('the choice to be kept', async () => (await stored()) === true);
      await browser.clickInPopup('input[value=place]');
      await isFolded(1);
      await browser.clickInPopup('[role=switch]:enabled');
      await isFolded(0);
      await until('the site to be forgotten', async () => (await stored()) === undefined);
    });

    test('nothing was written to the console', () => {
      expect(browser.complaints).toEqual([]);
    });
  });
};
