import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { launch } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import preact from '@preact/preset-vite';

export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: 'light' | 'dark';
}

export interface Stage<Scenario> {
  /** A page with the popup or the options page as the scenario says. */
  open(scenario: Scenario, look?: Look): Promise<Page>;
  close(): Promise<void>;
}

/** Chromium with a fixture, bundled as the build does it. */
export const startStage = async <Scenario>(fixture: string): Promise<Stage<Scenario>> => {
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
    build: {
      write: false,
      target: 'es2022',
      cssCodeSplit: false,
      rolldownOptions: { input: `test/page/ui/fixture/${fixture}.ts`, output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput;
  const files = result.output;
  const script = files.find((file) => file.type === 'chunk')!.code;
  const style = files.filter((file) => file.type === 'asset').map(({ source }) => String(source));

  const browser: Browser = await launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    pipe: true,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  return {
    open: async (scenario, { width = 380, height = 600, scheme = 'light' } = {}) => {
      const page = await browser.newPage();
      await page.setViewport({ width, height });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.setContent(
        `<!doctype html><html lang="en"><meta charset="utf-8"><title>Unecho</title><style>${style.join('')}</style><div id="root"></div></html>`,
      );
      await page.addScriptTag({ content: script });
      await page.evaluate(
        (given) => (globalThis as unknown as { start(scenario: unknown): void }).start(given),
        scenario,
      );
      return page;
    },
    close: () => browser.close(),
  };
};

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe finds wrong with the page: rule and element. */
export const violations = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: runner } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const results = await runner.run();
    return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
};

/** The calls that reached the port, in order. */
export const callsOf = (page: Page): Promise<unknown[][]> =>
  page.evaluate(() => (globalThis as unknown as { calls: unknown[][] }).calls);
