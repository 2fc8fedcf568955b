import { launch, type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';

/** A page of a real browser in which `page` is the code of `bundle.ts`. */
export interface Workshop {
  readonly page: Page;
  /** Puts markup into an empty page and gives what an expression comes to; `page` names our functions. */
  evaluate<T>(markup: string, expression: string): Promise<T>;
  close(): Promise<void>;
}

export async function openWorkshop(): Promise<Workshop> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: 'test/page/bundle.ts', formats: ['iife'], name: 'page' },
      target: 'es2022',
      minify: false,
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first !== undefined && 'output' in first ? first.output[0] : undefined;
  if (chunk === undefined) throw new Error('Nothing was built');
  const browser: Browser = await launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    headless: true,
    pipe: true,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run'],
  });
  const page = await browser.newPage();
  return {
    page,
    evaluate: async <T>(markup: string, expression: string): Promise<T> => {
      await page.goto('about:blank');
      // Hostile markup stays markup: what it would run must not run in the test.
      const inert = `<meta http-equiv="content-security-policy" content="script-src 'none'">`;
      await page.setContent(inert + markup, { waitUntil: 'domcontentloaded' });
      await page.evaluate(`${chunk.code};globalThis.page = page;`);
      return (await page.evaluate(expression)) as T;
    },
    close: async () => browser.close(),
  };
}
