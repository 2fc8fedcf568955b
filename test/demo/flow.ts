import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Frame, Page } from 'puppeteer-core';

/** What a reader sees on the way from the page to its clean view. */
export interface Seen {
  readonly verdict: string;
  readonly sources: readonly string[];
  readonly related: readonly string[];
  readonly headline: string;
  readonly paragraphs: number;
  readonly folded: string;
  /** Paragraphs that the clean view's article says more than once. */
  readonly repeats: number;
}

export interface FlowOptions {
  readonly browser: Browser;
  readonly extension: string;
  readonly address: string;
  /** Milliseconds for a person to look at each step. */
  readonly pause: number;
  /** Called when a step can be seen. */
  readonly onStep: (name: string, target: Page) => Promise<void>;
}

/** Loads the page, clicks the toolbar button, reads the popup, opens the clean view and reads that. */
export async function runFlow({ browser, extension, address, pause, onStep }: FlowOptions): Promise<Seen> {
  const id = await browser.installExtension(extension);
  const installed = (await browser.extensions()).get(id);
  if (!installed) throw new Error('The browser did not take the extension');
  const [first] = await browser.pages();
  const page = first ?? (await browser.newPage());
  await page.goto(address);
  await onStep('1-page', page);
  await wait(pause);

  await page.triggerExtensionAction(installed);
  const target = await browser.waitForTarget((one) => one.url().endsWith('/popup.html'), { timeout: 10_000 });
  const popup = await target.asPage();
  await popup.waitForSelector('h1[data-verdict]', { timeout: 10_000 });
  await popup.waitForSelector('section', { timeout: 10_000 });
  const said = await popup.evaluate(readPopup);
  await onStep('2-popup', popup);
  await wait(pause);

  // The popup closes itself: the click may never be told of.
  popup.click('.primary').catch(() => undefined);
  await page.waitForSelector('unecho-view', { timeout: 10_000 });
  const view = await frameOf(page);
  await view.waitForSelector('article .body > *', { timeout: 10_000 });
  await wait(300); // The popup's closing gives the focus back.
  await onStep('3-clean-view', page);
  const shown = await view.evaluate(readView);
  return { ...said, ...shown };
}

/** Opens what was folded away, and brings it into sight. */
export async function showFolded(page: Page): Promise<void> {
  const view = await frameOf(page);
  await view.evaluate(unfold);
}

/** The clean view is drawn in a frame of its own, in a closed shadow root: the browser lists it like any other frame. */
async function frameOf(page: Page): Promise<Frame> {
  const begun = Date.now();
  while (Date.now() - begun < 10_000) {
    const frame = page.frames().find((one) => one.parentFrame() === page.mainFrame());
    if (frame) return frame;
    await wait(50);
  }
  throw new Error('The clean view has no frame');
}

// These functions run in a page: nothing of this file is there.

function readPopup(): Pick<Seen, 'verdict' | 'sources' | 'related'> {
  const [sources, related] = document.querySelectorAll('section:not(.copies)');
  return {
    verdict: document.querySelector('h1')?.textContent ?? '',
    sources: [...(sources?.querySelectorAll('.imprint > div, .group > h3, .group li > p') ?? [])].map(
      ({ childNodes }) => [...childNodes].map(({ textContent }) => textContent).join(' '),
    ),
    related: [...(related?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent),
  };
}

function readView(): Pick<Seen, 'headline' | 'paragraphs' | 'folded' | 'repeats'> {
  const paragraphs = [...document.querySelectorAll('article .body p')].map(({ textContent }) =>
    textContent.trim(),
  );
  return {
    headline: document.querySelector('article h1')?.textContent ?? '',
    paragraphs: paragraphs.length,
    repeats: paragraphs.length - new Set(paragraphs).size,
    folded: document.querySelector('.folded summary')?.textContent ?? '',
  };
}

function unfold(): void {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('.folded, .folded .copy > details'))
    details.open = true;
  document.querySelector('.folded')?.scrollIntoView();
}
