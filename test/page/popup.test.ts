import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/contracts/report.ts';
import { copy, report, source, story, texts } from '../report.ts';
import { type Workshop, openWorkshop } from './chromium.ts';

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop();
});
afterAll(async () => workshop?.close());

/** Opens the popup on a report; gives what it says once all is drawn. `asked` in the page tells what it asked for. */
const open = async (
  given: Report,
  shown: unknown = { ok: true },
  unfolded: readonly string[] = [],
): Promise<string> => {
  await workshop.evaluate(
    '<div id="root"></div>',
    `(() => {
      const texts = ${JSON.stringify(texts)};
      const report = ${JSON.stringify(given)};
      globalThis.asked = [];
      page.mountPopup(document.getElementById('root'), {
        site: async () => ({ host: 'news.example', tab: 'ok', on: false, allowed: false, way: 'view', unfolded: ${JSON.stringify(unfolded)}, everySite: false, notices: [] }),
        detect: async () => ({ ok: true, value: report.verdict }),
        analyse: async () => ({ ok: true, value: report }),
        view: async () => ({ ok: true, value: { open: false } }),
        fold: async () => ({ ok: true, value: { folded: false, copies: 0, parts: 0, unseen: 0 } }),
        foldAgain: async (shapes) => { asked.push(shapes); },
        show: async (passage) => { asked.push(passage); return ${JSON.stringify(shown)}; },
        closePopup: () => asked.push('close'),
        openLink: (url) => asked.push(url),
        preferences: async () => ({ theme: 'light' }),
        text: (key, given = []) => (texts[key] ?? '').replace(/\\$(\\d)/g, (_, place) => given[place - 1] ?? ''),
      });
    })()`,
  );
  await workshop.page.waitForFunction(() => document.body.innerText.includes('Related headlines'));
  return workshop.page.evaluate(() => document.body.innerText.replaceAll('\u00a0', ' '));
};

test('the keys come to what is done with the page, then to the options, then to what was found', async () => {
  await open(report(story({ copies: [copy({})] })));
  const order: (string | null)[] = [];
  for (let i = 0; i < 5; i++) {
    await workshop.page.keyboard.press('Tab');
    order.push(
      await workshop.page.evaluate(() => {
        const { activeElement } = document;
        return activeElement!.getAttribute('aria-label') ?? (activeElement as HTMLElement).innerText.trim();
      }),
    );
  }
  expect(order).toEqual([
    'Open clean view',
    'Fold in place',
    'Always clean news.example',
    'Options',
    'Show on the page: Copy below the article',
  ]);
});

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

const focused = async (): Promise<string | null | undefined> =>
  workshop.page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
const foldAgain = async (): Promise<void> => {
  await workshop.page.click('.fold-again');
  await workshop.page.waitForFunction(() => document.querySelector('.fold-again') === null);
};

describe('places that are left unfolded from before', () => {
  test('are counted, and folded again; then the focus is on the copy that is back', async () => {
    const copies = [copy({}), copy({ id: 1, shape: 'div.lead', place: { where: 'above' } })];
    const said = await open(report(story({ copies })), { ok: true }, ['div.lead']);
    expect(said).toContain('1 place of this site is left unfolded: you chose “Not a copy”. Fold it again');
    await foldAgain();
    expect(await workshop.page.evaluate('asked')).toEqual([['div.lead']]);
    expect(await focused()).toBe('Not a copy: Copy above the article');
  });

  test('several are folded again at once; where none is on this page the focus goes to what comes first', async () => {
    const said = await open(report(story({})), { ok: true }, ['div.a', 'div.b']);
    expect(said).toContain(
      '2 places of this site are left unfolded: you chose “Not a copy”. Fold them again',
    );
    await foldAgain();
    expect(await workshop.page.evaluate('asked')).toEqual([['div.a', 'div.b']]);
    expect(await workshop.page.evaluate(() => document.activeElement?.matches('.primary'))).toBe(true);
  });

  test('where there are none, nothing is said of them', async () => {
    expect(await open(report(story({ copies: [copy({})] })))).not.toContain('left unfolded');
  });
});

const textsOf = async (selector: string): Promise<string[]> =>
  workshop.page.$$eval(selector, (all) =>
    all.map((element) => (element as HTMLElement).innerText.replace(/\s+/g, ' ').trim()),
  );

const cited = (name: string, change: object): ReturnType<typeof source> =>
  source({ role: 'cited', name, ...change });

describe('sources in the popup', () => {
  const anna = source({
    affiliation: 'the harbour master',
    mentions: 4,
    evidence: '“The sluice will hold,” said Anna Example, the harbour master.',
    quotes: ['The sluice will hold', 'We have measured it twice.'],
  });

  test('who published, delivered and wrote it, where it comes from and when', async () => {
    const given = story({
      byline: ['Jane Doe', 'Ravi Example'],
      publisher: 'Example Aggregator',
      origin: { name: 'Daily Relay', url: 'https://relay.example/ferry' },
      section: 'Local news',
      published: '2026-05-03',
      changed: '2026-05-04T17:40:00+02:00',
      sources: [source({ role: 'agency', name: 'AFP', evidence: 'QUAYSIDE (AFP) - The ferry crossed.' })],
    });
    await open(report(given));
    expect(await textsOf('.imprint > div')).toEqual([
      'Publisher Example Aggregator Originally published by Daily Relay',
      'Section Local news',
      'Agency AFP QUAYSIDE (AFP) - The ferry crossed. Show on the page',
      'Authors Jane Doe Ravi Example',
      'Published May 3, 2026',
      'Updated May 4, 2026 at 5:40 PM',
    ]);
    await workshop.page.click('.origin a');
    expect(await workshop.page.evaluate('asked')).toEqual(['https://relay.example/ferry']);
  });

  test('rows that nothing is known for are left out; one author is one', async () => {
    await open(report(story({ byline: ['Jane Doe'] })));
    expect(await textsOf('.imprint > div')).toEqual(['Author Jane Doe']);
  });

  test('a speaker: role, mentions, sentence; the quotes on demand', async () => {
    await open(report(story({ sources: [anna] })));
    expect(await textsOf('.sources > li p:not(:empty)')).toEqual([
      'Anna Example · the harbour master · 4 mentions',
      anna.evidence,
    ]);
    expect(await textsOf('.sources > li button')).toEqual(['Show on the page', '2 quotes']);
    await workshop.page.click('.list-quotes');
    await workshop.page.waitForSelector('.list-quotes[aria-expanded=true]');
    expect(await textsOf('.quotes q')).toEqual(anna.quotes);
    await workshop.page.click('.list-quotes');
    await workshop.page.waitForFunction(() => document.querySelector('.quotes') === null);
  });

  test('a long sentence is cut, and whole on demand', async () => {
    await open(
      report(story({ sources: [{ ...anna, evidence: `She ${'counted lanterns and '.repeat(20)} slept.` }] })),
    );
    await workshop.page.click('.ways-on [aria-expanded]');
    await workshop.page.waitForFunction(() => document.querySelector('.clamped') === null);
    expect(await textsOf('.ways-on button')).toEqual(['Show on the page', 'Less', '2 quotes']);
  });

  test('quotes that the sentence has already are not listed again', async () => {
    await open(report(story({ sources: [{ ...anna, quotes: ['The sluice will hold'] }] })));
    expect(await workshop.page.$('.list-quotes')).toBeNull();
  });

  test('the unnamed stand apart, as what they are', async () => {
    const officials = source({ name: 'officials in the old town', named: false });
    await open(report(story({ sources: [anna, officials, source({ name: 'he', named: false })] })));
    expect(await textsOf('.unnamed > summary')).toEqual(['2 unnamed sources']);
    expect(await textsOf('.group b')).toEqual(['Anna Example']);
    await workshop.page.click('.unnamed > summary');
    expect(await textsOf('.unnamed b')).toEqual(['officials in the old town', 'he']);
  });

  test('works by their kind, what is no link without one', async () => {
    await open(
      report(
        story({
          sources: [
            cited('annual report', { url: 'https://www.harbour.example/r' }),
            cited('The gates are closed.', { work: 'post', affiliation: '@quayside' }),
            cited('Subsidence', { work: 'study', url: 'https://doi.org/10.1000/1' }),
            cited('Harbour Act', { work: 'document', url: 'javascript:alert(1)' }),
          ],
        }),
      ),
    );
    expect(await textsOf('.group')).toEqual([
      'Cited studies Subsidence · doi.org',
      'Cited documents Harbour Act',
      'Cited posts The gates are closed. · @quayside',
      'Cited pages annual report · harbour.example',
    ]);
    expect(await textsOf('.sources a')).toEqual(['Subsidence', 'annual report']);
  });

  test('an address in the place of a name is cut to a line, and whole in its title', async () => {
    const url = 'https://www.harbour.example/reports/2024/the-state-of-the-harbours-after-the-storm.html';
    await open(report(story({ sources: [cited(url, { url, evidence: `See ${url} for all of it.` })] })));
    const short = 'harbour.example/reports/2024/the-state…';
    expect(await textsOf('.sources p:first-child')).toContain(short);
    expect(await workshop.page.$eval('.sources a', (link) => link.title)).toBe(url);
    expect(await workshop.page.$eval('.show-sentence', (button) => button.ariaLabel)).toBe(
      `Show on the page: The sentence on ${short}`,
    );
  });

  test('works that one sentence cites stand above it; it is said once', async () => {
    const evidence = 'Both the report and the map are public.';
    const link = (name: string, change: object = {}): ReturnType<typeof source> =>
      cited(name, { url: `https://${name}.example`, evidence, ...change });
    await open(
      report(
        story({ sources: [link('report'), link('map'), link('ledger', { evidence: 'So is the ledger.' })] }),
      ),
    );
    expect(await textsOf('.sources > li')).toEqual([
      `report · report.example map · map.example ${evidence} Show on the page`,
      'ledger · ledger.example So is the ledger. Show on the page',
    ]);
  });

  test('what is not found is not said not to be there', async () => {
    await open(report(story({ byline: ['Jane Doe'] })));
    expect(await textsOf('.soft')).toEqual(['No quotes or citations found', 'No related headlines found']);
  });

  test('where nobody was looked for, that is said', async () => {
    await open(report(story({ byline: ['Jane Doe'], quotesUnread: true })));
    expect(await textsOf('.soft')).toEqual([
      'Unecho cannot yet tell who is quoted in this language',
      'No related headlines found',
    ]);
  });

  test('a sentence is shown on the page, and the popup makes way', async () => {
    await open(report(story({ sources: [anna] })));
    await workshop.page.click('.show-sentence');
    await workshop.page.waitForFunction('asked.length === 2');
    expect(await workshop.page.evaluate('asked')).toEqual([
      { kind: 'sentence', text: anna.evidence, label: 'The sentence on Anna Example' },
      'close',
    ]);
  });

  test.each([
    ['gone', 'This sentence is no longer on the page: the page has changed.'],
    ['hidden', 'The page hides this sentence.'],
    ['page-gone', 'This sentence could not be shown. Reload the page and try again.'],
  ])('a sentence that is %s: said in words', async (error, words) => {
    await open(report(story({ sources: [anna] })), { ok: false, error });
    await workshop.page.click('.show-sentence');
    await workshop.page.waitForFunction((said) => document.body.innerText.includes(said), {}, words);
    expect(await workshop.page.evaluate('asked.length')).toBe(1);
  });

  test('hundreds are shown in part', async () => {
    const sources = Array.from({ length: 300 }, (_, i) =>
      source({ name: `Speaker ${i}`, evidence: `Said ${i}.` }),
    );
    const byline = Array.from({ length: 30 }, (_, i) => `Author ${i}`);
    await open(report(story({ sources, byline })));
    expect(await textsOf('.sources > li')).toHaveLength(4);
    expect(await textsOf('.names > li')).toHaveLength(5);
  });
});

describe('headlines in the popup', () => {
  test('outlet and date stand below, where they are known', async () => {
    const related = [
      {
        title: 'The ferry stops',
        url: 'https://relay.example/1',
        outlet: 'Daily Relay',
        published: '2026-05-02',
      },
      { title: 'The mill burned', published: '2026-04-01' },
      { title: 'The bridge' },
    ];
    await open(report(story({ related })));
    expect(await textsOf('.related > li')).toEqual([
      'The ferry stops Daily Relay · May 2, 2026',
      'The mill burned April 1, 2026',
      'The bridge',
    ]);
    await workshop.page.click('.related a');
    expect(await workshop.page.evaluate('asked')).toEqual(['https://relay.example/1']);
  });

  test('what is read most stands apart, closed', async () => {
    const mostRead = [{ title: 'Eleven lanterns counted', url: 'https://news.example/7' }];
    await open(report(story({ related: [{ title: 'The bridge' }], mostRead })));
    expect(await textsOf('.most-read')).toEqual(['Most read on this site']);
    await workshop.page.click('.most-read > summary');
    expect(await textsOf('.most-read a')).toEqual(['Eleven lanterns counted']);
  });

  test('and has no place where nothing is', async () => {
    await open(report(story({ mostRead: [] })));
    expect(await workshop.page.$('.most-read')).toBeNull();
  });
});

test.each<[string, Parameters<typeof story>[0], string[]]>([
  ['a whole story', {}, []],
  ['its beginning', { preview: true }, ['Preview only: the page holds just the beginning.']],
  [
    'one page of four',
    { page: { number: 1, of: 4, next: 'https://news.example/2' } },
    ['Page 1 of 4', 'Next page'],
  ],
  ['the last one', { page: { number: 4, of: 4 } }, ['Page 4 of 4']],
  ['one page of several', { page: { number: 2 } }, ['Page 2']],
])('how much of the story there is: %s', async (_, change, said) => {
  await open(report(story(change)));
  expect(await textsOf('.part-of-story > *')).toEqual(said);
});
