import { resolve } from 'node:path';
import { launch, type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import type { PageCalls, Result } from '../../src/contracts/messages.ts';
import type { Report } from '../../src/contracts/report.ts';
import type { SavedPage } from './page-files.ts';

/** Inline styles count for what is visible; nothing else may load, and no script of the page runs. */
const policy = "default-src 'none'; script-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** The document shares its process with none that it does not know. */
const apart = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** A browser with the built extension, one tab for saved pages, and an extension page that works on that tab. */
export interface Session {
  /** The tab's id, as the extension's browser API knows it. */
  readonly tabId: number;
  /** Runs code of ours with the extension's browser API. */
  readonly extensionPage: Page;
  /** The tab for saved pages: for what the browser itself says of it. */
  readonly tab: Page;
  /** Loads a saved page afresh, without its scripts and without a network. */
  load(saved: SavedPage): Promise<void>;
  /**
   * The same on a site never seen before: the browser starts a process for it in which nothing is compiled yet. The
   * page is kept apart from all others, for which it gets a finer clock (5 µs instead of 100).
   */
  loadFresh(saved: SavedPage): Promise<void>;
  close(): Promise<void>;
}

/** Starts a session with the extension built into `extension`. */
export async function openSession(extension = 'dist/chrome'): Promise<Session> {
  const browser = await launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    headless: true,
    pipe: true,
    enableExtensions: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-quic',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND',
    ],
  });
  try {
    const id = await browser.installExtension(resolve(extension));
    await allowAllHosts(browser, id);
    const extensionPage = await browser.newPage();
    await extensionPage.goto(`chrome-extension://${id}/src/entrypoints/options.html`);
    // After the grant below the browser answers without a prompt; `evaluate` counts as a click.
    const allowed = await extensionPage.evaluate(() => chrome.permissions.request({ origins: ['*://*/*'] }));
    if (!allowed) throw new Error('The browser did not give the permission for all hosts');
    const tab = await openTab(browser);
    await tab.load({ name: 'start', address: start, body: Buffer.from(''), contentType: 'text/html' });
    const tabId = await extensionPage.evaluate(tabIdOf, start);
    return { tabId, extensionPage, ...tab, close: () => closeHard(browser) };
  } catch (error) {
    await closeHard(browser);
    throw error;
  }
}

const start = 'https://saved-page.test/';

/** What the popup does: detect.js answers first, article.js says the rest. */
export async function analyse(session: Session): Promise<Result<Report>> {
  await inject(session, 'detect');
  const verdict = await askPage(session, 'detect');
  if (!verdict.ok) return verdict;
  await inject(session, 'article');
  return askPage(session, 'analyse');
}

/** Puts a content script of the build into the saved page. */
export async function inject({ extensionPage, tabId }: Session, script: string): Promise<void> {
  await extensionPage.evaluate(injectFile, tabId, `/src/entrypoints/${script}.js`);
}

/** Asks a script in the saved page. */
export async function ask<Answer>({ extensionPage, tabId }: Session, message: unknown): Promise<Answer> {
  return extensionPage.evaluate(send<Answer>, tabId, message);
}

/**
 * Puts scripts into the saved page, one after the other, and waits for what the last one comes to.
 *
 * @returns milliseconds, as the extension that does so sees them
 */
export async function timeInjection(
  { extensionPage, tabId }: Session,
  scripts: readonly string[],
): Promise<number> {
  return extensionPage.evaluate(
    timeFiles,
    tabId,
    scripts.map((script) => `/src/entrypoints/${script}.js`),
  );
}

async function askPage<Name extends 'detect' | 'analyse'>(
  session: Session,
  name: Name,
): Promise<PageCalls[Name][1]> {
  return ask<PageCalls[Name][1]>(session, { to: 'page', name });
}

// The functions below run in the extension page: nothing of this file is there, nor may they hold a named function
// (the compiler marks its name with a helper).

async function addHostPermission(extensionId: string): Promise<void> {
  await chrome.developerPrivate.addHostPermission(extensionId, '*://*/*');
}

async function injectFile(tabId: number, file: string): Promise<void> {
  await chrome.scripting.executeScript({ target: { tabId }, files: [file] });
}

async function timeFiles(tabId: number, files: readonly string[]): Promise<number> {
  const begun = performance.now();
  await chrome.scripting.executeScript({ target: { tabId }, files });
  return performance.now() - begun;
}

async function send<Answer>(tabId: number, message: unknown): Promise<Answer> {
  return chrome.tabs.sendMessage(tabId, message);
}

async function tabIdOf(url: string): Promise<number> {
  const [tab] = await chrome.tabs.query({ url });
  if (tab?.id === undefined) throw new Error('The tab for saved pages was not found');
  return tab.id;
}

async function allowAllHosts(browser: Browser, id: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(addHostPermission, id);
  await page.close();
}

/** A tab that answers one navigation with the saved page and refuses every other request. */
async function openTab(browser: Browser): Promise<Pick<Session, 'tab' | 'load' | 'loadFresh'>> {
  const page = await browser.newPage();
  let expected: SavedPage | undefined;
  let sites = 0;
  const load = async (saved: SavedPage): Promise<void> => {
    expected = saved;
    await page.goto(saved.address, { waitUntil: 'load', timeout: 60_000 });
  };
  const answer = async (request: HTTPRequest): Promise<void> => {
    const saved = expected;
    if (!saved || !request.isNavigationRequest() || request.frame() !== page.mainFrame())
      return request.abort('aborted');
    expected = undefined; // A page that sends itself elsewhere, or reloads itself, stays where it is.
    const headers = { 'content-security-policy': policy, ...(sites > 0 && apart) };
    return request.respond({ status: 200, contentType: saved.contentType, headers, body: saved.body });
  };
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    answer(request).catch(() => undefined); // The page has gone on: nobody waits for this answer.
  });
  page.on('dialog', (dialog) => {
    dialog.dismiss().catch(() => undefined);
  });
  return {
    tab: page,
    load,
    loadFresh: async (saved) => load({ ...saved, address: `https://fresh-${++sites}.test/` }),
  };
}

/** A browser that hangs does not answer a polite request to end. */
async function closeHard(browser: Browser): Promise<void> {
  const hung = setTimeout(() => browser.process()?.kill('SIGKILL'), 5_000);
  await browser.close().catch(() => undefined);
  clearTimeout(hung);
}
