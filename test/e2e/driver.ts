import type { Page } from 'puppeteer-core';
import { until } from './until.ts';

/** A browser with the built extension, driven as a reader drives it. */
export interface Browser {
  readonly name: 'chromium' | 'firefox';
  /** The tab that the reader looks at. */
  readonly page: Page;
  /** A page of the extension in another tab: from it the tests look into popup and view. */
  control: Page;
  /** Errors and warnings that the extension's own pages and the reader's tab wrote to the console. */
  readonly complaints: string[];
  /** A page that browsers keep extensions out of, in the reader's tab. */
  openOwnPage(): Promise<void>;
  /** A click on the toolbar button, as by the mouse. */
  clickButton(): Promise<void>;
  /** A click in the popup that the browser takes for the reader's. */
  clickInPopup(selector: string): Promise<void>;
  /** The reader presses the shortcut that shows and hides the clean view. */
  pressShortcut(): Promise<void>;
  /** The keys go to the reader's tab again, after a popup had them. */
  focusPage(): Promise<void>;
  /** From now on the browser says yes for this host; without, its question stays unanswered. */
  allow(host: string): Promise<void>;
  /** The reader says no to the question that the browser shows; undefined where no test can reach the question. */
  readonly refuse?: () => Promise<void>;
  /** The permission is taken away in the browser's own screens. */
  forbid(host: string): Promise<void>;
  /** The background dies, as it does after half a minute. */
  killBackground(): Promise<void>;
  /** The extension starts anew, as after an update; `control` leads to the new one. Chromium only. */
  reload?: () => Promise<void>;
  /** The open popup as a page. Chromium only. */
  popupPage?: () => Promise<Page>;
  close(): Promise<void>;
}

/** Runs an expression in the popup's document; null where no popup is open. */
export async function inPopup<T>(browser: Browser, expression: string): Promise<T | null> {
  const answer: unknown = await browser.control.evaluate(`(() => {
    const [view] = (globalThis.browser ?? chrome).extension.getViews({ type: 'popup' });
    if (view === undefined) return null;
    const { document } = view;
    return (${expression});
  })()`);
  return answer as T | null;
}

/** Opens the popup by the button and waits for its verdict, so many milliseconds at most. */
export async function openPopup(browser: Browser, patience?: number): Promise<string> {
  await browser.clickButton();
  return until(
    'a verdict in the popup',
    async () =>
      inPopup<string>(
        browser,
        `document.querySelector('h1[data-verdict]')?.textContent.replaceAll('\u00a0', ' ') ?? null`,
      ),
    patience,
  );
}

export const popupText = async (browser: Browser): Promise<string> =>
  ((await inPopup<string>(browser, 'document.body.innerText')) ?? '').replaceAll('\u00a0', ' ');

export async function closePopup(browser: Browser): Promise<void> {
  await inPopup(browser, 'view.close()');
  await popupGone(browser);
}

export const popupGone = async (browser: Browser): Promise<unknown> =>
  until('the popup to close', async () => (await inPopup<boolean>(browser, 'true')) === null);

/** Waits until the popup has a text. */
export const popupSays = async (browser: Browser, text: string): Promise<string> =>
  until(`“${text}” in the popup`, async () => {
    const said = await popupText(browser);
    return said.includes(text) ? said : null;
  });

type ViewAction =
  'texts' | 'click' | 'reveal' | 'focused' | 'disabled' | 'scroll' | 'place' | 'open' | 'boxes';
/** Elements of ours in the reader's tab, one within the other. */
type Host = 'unecho-view' | 'unecho-light' | 'unecho-view unecho-light';

/** Runs in the reader's tab, beside the page: looks into the closed root. Text, since types of ours are not there. */
const look = `(what, where, name) => {
  let inner = document;
  for (const each of name.split(' ')) {
    const host = inner.querySelector(each);
    if (host === null) return null;
    const root = globalThis.chrome?.dom?.openOrClosedShadowRoot(host) ?? host.openOrClosedShadowRoot;
    inner = each === 'unecho-light' ? root : root.querySelector('iframe')?.contentDocument;
    if (inner == null || (each === 'unecho-view' && inner.querySelector('main') === null)) return null;
  }
  if (what === 'open') return true;
  if (what === 'texts') return [...inner.querySelectorAll(where)].map((element) => (element.value || element.innerText).replaceAll(String.fromCharCode(160), " ").trim());
  if (what === 'boxes') return [...inner.querySelectorAll(where)].map((element) => element.getBoundingClientRect().toJSON());
  if (what === 'focused') return inner.activeElement?.matches(where) === true;
  if (what === 'disabled') return inner.querySelector(where).disabled;
  if (what === 'click') inner.querySelector(where).click();
  if (what === 'reveal') inner.querySelector(where).scrollIntoView({ block: 'center', behavior: 'instant' });
  if (what === 'scroll') inner.scrollingElement.scrollTo(0, 400);
  return inner.scrollingElement?.scrollTop;
}`;

/** Looks into the clean view of the reader's tab; null where there is none. Throws without a permission for the tab. */
export const inView = async <T>(browser: Browser, action: ViewAction, selector = 'body'): Promise<T | null> =>
  inOurs(browser, 'unecho-view', action, selector);

/** Looks at what is lit up in the view; null where nothing is. */
export const inLightOfView = async <T>(
  browser: Browser,
  action: ViewAction,
  selector: string,
): Promise<T | null> => inOurs(browser, 'unecho-view unecho-light', action, selector);

/** Looks at what lights a passage up in the reader's tab; null where nothing is lit. */
export const inLight = async <T>(browser: Browser, action: ViewAction, selector: string): Promise<T | null> =>
  inOurs(browser, 'unecho-light', action, selector);

const inOurs = async <T>(
  browser: Browser,
  host: Host,
  action: ViewAction,
  selector: string,
): Promise<T | null> =>
  withApi(
    browser,
    `(await api.scripting.executeScript({
      target: { tabId: (await api.tabs.query({ active: true }))[0].id },
      args: [${JSON.stringify(action)}, ${JSON.stringify(selector)}, ${JSON.stringify(host)}],
      func: ${look},
    }))[0].result`,
  );

export const viewOpened = async (browser: Browser): Promise<unknown> =>
  until('the clean view', async () => inView<boolean>(browser, 'open'));

/** Whether the reader's tab holds a view, told without any permission for it. */
export const hasView = async ({ page }: Browser): Promise<boolean> =>
  page.evaluate(() => document.querySelector('unecho-view') !== null);

export const viewGone = async (browser: Browser): Promise<unknown> =>
  until('the clean view to close', async () => !(await hasView(browser)));

/** Runs code with the extension's API. */
export const withApi = async <T>({ control }: Browser, expression: string): Promise<T> =>
  (await control.evaluate(`(async (api) => (${expression}))(globalThis.browser ?? chrome)`)) as T;

export const registeredHosts = async (browser: Browser): Promise<string[]> =>
  withApi(browser, '(await api.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches)');

export const allowedHosts = async (browser: Browser): Promise<string[]> =>
  withApi(browser, '(await api.permissions.getAll()).origins');

export const badgeText = async (browser: Browser): Promise<string> =>
  withApi(
    browser,
    'await api.action.getBadgeText({ tabId: (await api.tabs.query({ active: true }))[0].id })',
  );

/** Chooses what auto-clean does, on the options page. */
export async function chooseAction(browser: Browser, action: 'open' | 'badge'): Promise<void> {
  await browser.control.evaluate(
    (nth) => {
      document.querySelectorAll<HTMLInputElement>('input[name=action]')[nth]!.click();
    },
    action === 'open' ? 0 : 1,
  );
  await until('the choice to be kept', async () =>
    withApi<boolean>(
      browser,
      `(await api.storage.sync.get('preferences')).preferences?.action === ${JSON.stringify(action)}`,
    ),
  );
}

/** Makes a choice whose keeping falls back to local storage. */
export async function chooseFallback(browser: Browser): Promise<void> {
  await browser.control.reload();
  await until('the options', async () =>
    browser.control.evaluate(() => document.querySelector('input[name=action]') !== null),
  );
  await browser.control.evaluate(() => {
    document.querySelectorAll<HTMLInputElement>('input[name=action]')[1]!.click();
  });
  await until('the choice to be kept', async () =>
    withApi<boolean>(
      browser,
      `Object.keys(await api.storage.local.get(null)).some((key) => key.startsWith('fallback:'))`,
    ),
  );
}

/** Milliseconds since the popup was opened. */
export interface PopupTime {
  readonly verdict: number;
  /** Until its own files were there and had run. */
  readonly loaded: number;
}

/**
 * Milliseconds from the popup's time origin until its verdict was seen; what the looking takes is in them, so it was
 * there sooner.
 */
export async function timePopup(browser: Browser): Promise<PopupTime> {
  await browser.clickButton();
  const time = await until('a verdict in the popup', async () =>
    inPopup<PopupTime>(
      browser,
      `document.querySelector('h1[data-verdict]') === null ? null : {
        verdict: view.performance.now(),
        loaded: view.performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd,
      }`,
    ),
  );
  await closePopup(browser);
  return time;
}
