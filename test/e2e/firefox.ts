import { resolve } from 'node:path';
import { launch } from 'puppeteer-core';
import { type Browser, inPopup } from './driver.ts';
import { until } from './until.ts';

/** The part of puppeteer's own connection that is used: WebDriver BiDi, with Firefox's scope for its own window. */
interface Connection {
  send(method: string, parameters: object): Promise<{ readonly result: unknown }>;
}

const addon = 'unecho@unecho.example';
/** Fixed, so that the address of the extension's pages is known. */
const uuid = '3f8c7a52-9d41-4c1e-8a66-0b5b1a2c3d4e';
const hosts = ['news', 'notnews', 'sub.news', 'quiet'].map((name) => `${name}.example.test`);

/** Starts Firefox with the extension built into `dist/firefox`, installed for this session only. */
export async function startFirefox(): Promise<Browser> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: process.env['FIREFOX'] ?? '/usr/bin/firefox-esr',
    headless: true,
    defaultViewport: { width: 1100, height: 800 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [addon]: uuid }),
      'network.dns.localDomains': hosts.join(','),
      'ui.popup.disable_autohide': true,
    },
  });
  await browser.installExtension(resolve('dist/firefox'));
  const { connection } = browser as unknown as { connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as { contexts: { context: string }[] };
  /** Runs code in the browser's own window, and gives what it returns as text. */
  const inWindow = async (code: string): Promise<string> => {
    const answer = await connection.send('script.evaluate', {
      expression: `(async () => { ${code} })()`,
      target: { context: contexts[0]!.context },
      awaitPromise: true,
      'moz:scope': 'chrome',
    });
    const said = answer.result as {
      readonly type: string;
      readonly result?: { readonly value?: string };
      readonly exceptionDetails?: { readonly text: string };
    };
    if (said.type !== 'success') throw new Error(said.exceptionDetails?.text);
    return said.result?.value ?? '';
  };
  const complaints: string[] = [];
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  const control = await browser.newPage();
  // It loads, but Firefox never says so.
  void control.goto(`moz-extension://${uuid}/src/entrypoints/options.html`).catch(() => undefined);
  await until('the options page', async () => control.evaluate(`document.querySelector('h1') !== null`));
  for (const watched of [control, page]) {
    watched.on('pageerror', (error) => complaints.push(String(error)));
    watched.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
  }
  const control$: Pick<Browser, 'control'> = { control };
  return {
    name: 'firefox',
    page,
    control,
    complaints,
    openOwnPage: async () => {
      await inWindow(`gBrowser.selectedBrowser.fixupAndLoadURIString('about:license', {
        triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });`);
      await until('the browser’s own page', async () =>
        inWindow(`return gBrowser.selectedBrowser.currentURI.spec === 'about:license' ? 'there' : '';`),
      );
    },
    clickButton: async () => {
      await inWindow(`
        const item = document.getElementById('unecho_unecho_example-BAP');
        (item.querySelector('.unified-extensions-item-action-button') ?? item).click();`);
    },
    clickInPopup: async (selector) => {
      const css = JSON.stringify(selector);
      // A popup grows with what it learns, and the browser's panel after it: the place counts once all has stayed the
      // same for a few looks.
      const looks: string[] = [];
      const place = await until(`${selector} in the popup`, async () => {
        const inside = await inPopup<{ x: number; y: number }>(
          control$ as Browser,
          `(() => {
            const element = document.querySelector(${css});
            if (element === null || element.disabled || document.querySelector('.skeleton') !== null) return null;
            element.scrollIntoView({ block: 'nearest' });
            const { x, y, width, height } = element.getBoundingClientRect();
            return { x: x + width / 2, y: y + height / 2, of: view.innerHeight };
          })()`,
        );
        const panel = await inWindow(`
          const popup = [...document.querySelectorAll('browser')].find((each) => each.currentURI?.spec.endsWith('popup.html'));
          const { x, y, height } = popup.getBoundingClientRect();
          return JSON.stringify({ x, y, height });`);
        looks.push(JSON.stringify([inside, panel]));
        const still = looks.length >= 4 && new Set(looks.slice(-4)).size === 1;
        const outside = JSON.parse(panel) as { x: number; y: number };
        return still && inside !== null ? { x: outside.x + inside.x, y: outside.y + inside.y } : null;
      });
      // Trusted: only such a click may ask for a permission.
      await inWindow(`
        for (const type of ['mousemove', 'mousedown', 'mouseup'])
          window.synthesizeMouseEvent(type, ${place.x}, ${place.y}, { button: 0, clickCount: 1 });`);
    },
    pressShortcut: async () => {
      await inWindow(`
        const keys = document.querySelectorAll('keyset[id*="unecho"] key');
        [...keys].find((key) => key.getAttribute('key') === 'E').doCommand();`);
    },
    focusPage: async () => {
      await inWindow(`window.focus(); gBrowser.selectedBrowser.focus();`);
      await until('the focus in the page', async () => page.evaluate(() => document.hasFocus()));
    },
    allow: async () => {
      await inWindow(`Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false);`);
    },
    refuse: async () => {
      await until('the question of the browser', async () =>
        inWindow(`
          const question = document.querySelector('#notification-popup popupnotification');
          question?.secondaryButton?.click();
          return question?.secondaryButton ? 'answered' : '';`),
      );
    },
    forbid: async (host) => {
      await inWindow(`
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID('${addon}');
        await ExtensionPermissions.remove('${addon}', { permissions: [], origins: ['*://${host}/*'] }, extension);`);
    },
    killBackground: async () => {
      await inWindow(`
        await WebExtensionPolicy.getByID('${addon}').extension.terminateBackground({ ignoreDevToolsAttached: true });`);
    },
    close: async () => {
      await browser.close();
    },
  };
}
