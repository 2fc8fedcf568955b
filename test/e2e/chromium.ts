import { resolve } from 'node:path';
import { type Page, TargetType, launch } from 'puppeteer-core';
import type { Browser } from './driver.ts';
import { until } from './until.ts';

/** Starts Chromium with the extension built into `dist/chrome`. */
export async function startChromium(): Promise<Browser> {
  const browser = await launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    headless: true,
    pipe: true,
    enableExtensions: true,
    defaultViewport: { width: 1100, height: 800 },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--host-resolver-rules=MAP *.example.test 127.0.0.1',
    ],
  });
  const id = await browser.installExtension(resolve('dist/chrome'));
  const extension = (await browser.extensions()).get(id)!;
  const complaints: string[] = [];
  const control = await browser.newPage();
  await control.goto(`chrome-extension://${id}/src/entrypoints/options.html`);
  const page = await browser.newPage();
  for (const watched of [control, page]) {
    watched.on('pageerror', (error) => complaints.push(String(error)));
    watched.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('favicon')) complaints.push(message.text());
    });
  }
  /** Chrome's own extension screen, for what only it may do. */
  const onExtensionScreen = async (method: string, ...args: unknown[]): Promise<void> => {
    const screen = await browser.newPage();
    await screen.goto('chrome://extensions');
    await screen.evaluate(`chrome.developerPrivate.${method}(...${JSON.stringify(args)})`);
    await screen.close();
    await page.bringToFront();
  };
  const popupPage = async (): Promise<Page> =>
    (await browser.waitForTarget((each) => each.url().endsWith('popup.html'))).asPage();
  const self: Browser = {
    name: 'chromium',
    page,
    control,
    complaints,
    openOwnPage: async () => {
      await page.goto('chrome://version');
    },
    clickButton: async () => page.triggerExtensionAction(extension),
    clickInPopup: async (selector) => {
      const popup = await popupPage();
      await popup.locator(selector).click();
    },
    pressShortcut: async () => {
      // Headless Chromium hears no shortcuts of extensions: the same event, from the browser's side of the listener.
      const target = await browser.waitForTarget((each) => each.type() === TargetType.SERVICE_WORKER);
      await (await target.worker())!.evaluate(
        `chrome.tabs.query({ active: true }).then(([tab]) => chrome.commands.onCommand.dispatch('toggle-view', tab))`,
      );
    },
    focusPage: async () => page.bringToFront(),
    allow: async (host) => onExtensionScreen('addHostPermission', id, `*://${host}/*`),
    forbid: async (host) => onExtensionScreen('removeHostPermission', id, `*://${host}/*`),
    killBackground: async () => {
      for (const target of browser.targets().filter((each) => each.type() === TargetType.SERVICE_WORKER))
        await (await target.worker())?.close();
      await until('the worker to die', async () =>
        browser.targets().every((each) => each.type() !== TargetType.SERVICE_WORKER),
      );
    },
    popupPage,
    reload: async () => {
      // Loading it again is what an update does: its pages go, its scripts in other pages are orphans.
      await browser.installExtension(resolve('dist/chrome'));
      self.control = await browser.newPage();
      await self.control.goto(`chrome-extension://${id}/src/entrypoints/options.html`);
      await page.bringToFront();
    },
    close: async () => {
      await browser.close();
    },
  };
  return self;
}
