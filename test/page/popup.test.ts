import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/contracts/report.ts';
import { copy, report, story, texts } from '../report.ts';
import { type Workshop, openWorkshop } from './chromium.ts';

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop();
});
afterAll(async () => workshop?.close());

/** Opens the popup on a report; gives what it says once all is drawn. `asked` in the page tells what it asked for. */
const open = async (given: Report, shown: unknown = { ok: true }): Promise<string> => {
  await workshop.evaluate(
    '<div id="root"></div>',
    `(() => {
      const texts = ${JSON.stringify(texts)};
      const report = ${JSON.stringify(given)};
      globalThis.asked = [];
      page.mountPopup(document.getElementById('root'), {
        site: async () => ({ host: 'news.example', tab: 'ok', on: false, allowed: false, way: 'view', everySite: false, notices: [] }),
        detect: async () => ({ ok: true, value: report.verdict }),
        analyse: async () => ({ ok: true, value: report }),
        view: async () => ({ ok: true, value: { open: false } }),
        fold: async () => ({ ok: true, value: { folded: false, copies: 0, parts: 0, unseen: 0 } }),
        show: async (copy) => { asked.push(copy); return ${JSON.stringify(shown)}; },
        closePopup: () => asked.push('close'),
        preferences: async () => ({ theme: 'light' }),
        text: (key, given = []) => (texts[key] ?? '').replace(/\\$(\\d)/g, (_, place) => given[place - 1] ?? ''),
      });
    })()`,
  );
  await workshop.page.waitForFunction(() => document.body.innerText.includes('Related headlines'));
  return workshop.page.evaluate(() => document.body.innerText);
};

describe('copies in the popup', () => {
  test('say what each is; a part of a longer text says so', async () => {
    const said = await open(
      report(story({ copies: [copy({ whole: false, scope: 'excerpt', place: { where: 'above' } })] })),
    );
    expect(said).toMatch(/Excerpt above the article\s+6 words · 100% alike · part of a longer text/);
  });

  test('many are shown in part, the rest on demand', async () => {
    const copies = Array.from({ length: 9 }, (_, id) => copy({ id }));
    expect(await open(report(story({ copies })))).toContain('Show all 9');
    expect(await workshop.page.$$eval('.copies li', (items) => items.length)).toBe(3);
    await workshop.page.click('.copies .small-link');
    await workshop.page.waitForFunction(() => document.querySelectorAll('.copies li').length === 9);
  });

  test('a page without copies has no such section', async () => {
    expect(await open(report(story({})))).not.toContain('Copies');
  });

  test('several stories: who prints the main one, and how many there are besides', async () => {
    const said = await open(
      report(
        story({ outlets: ['AFP', 'Echo', 'Daily Relay'], copies: [copy({})] }),
        story({ copies: [copy({ id: 1 })] }),
        story({}),
      ),
    );
    expect(said).toContain('3 stories on this page, each kept once.');
    expect(said).toContain('3 outlets, one text: AFP, Echo, Daily Relay');
    expect(said).toMatch(/2 more stories on this page\s+1 more copy among them\./);
  });

  test('a list says that the clean view shows one of its stories', async () => {
    const list = report(story({}), story({}), story({}));
    const said = await open({ ...list, verdict: { ...list.verdict, kind: 'list', copies: 0 } });
    expect(said).toContain('3 stories, none of them the main one.');
  });

  test('passages are not called a copy of the story', async () => {
    const given = report(story({ copies: [copy({ scope: 'fragment' })] }));
    const said = await open({ ...given, verdict: { ...given.verdict, copies: 0 } });
    expect(said).toMatch(/^Repeated passages · \d+ words? to fold/);
  });

  test('the popup makes way for a copy that is shown', async () => {
    await open(report(story({ copies: [copy({ id: 4, text: 'A text.' })] })));
    await workshop.page.click('.show');
    await workshop.page.waitForFunction('asked.length === 2');
    expect(await workshop.page.evaluate('asked')).toEqual([
      { kind: 'copy', id: 4, text: 'A text.', label: 'Copy below the article' },
      'close',
    ]);
  });

  test('and stays to say why one is not', async () => {
    await open(report(story({ copies: [copy({})] })), { ok: false, error: 'hidden' });
    await workshop.page.click('.show');
    await workshop.page.waitForFunction(() =>
      document.body.innerText.includes('The page has hidden this copy by now.'),
    );
    expect(await workshop.page.evaluate('asked.length')).toBe(1);
  });
});
