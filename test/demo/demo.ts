/** The main job done before your eyes: see scripts/demo.sh. */
import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { launch, TargetType, type Browser, type Page } from 'puppeteer-core';
import { type Seen, runFlow, showFolded } from './flow.ts';
import { openSampleSite, type SampleSite } from './sample-site.ts';

const shots = 'artifacts/demo';
const { env, platform } = process;
const hasDisplay =
  platform !== 'linux' ||
  [env['DISPLAY'], env['WAYLAND_DISPLAY']].some((name) => name !== undefined && name !== '');

async function start(site: SampleSite, headless: boolean): Promise<Browser> {
  return launch({
    executablePath: env['CHROMIUM'] ?? '/usr/bin/chromium',
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: headless ? { width: 1000, height: 760 } : null,
    args: [
      site.browserArgument,
      '--no-first-run',
      '--window-size=1100,900',
      '--ozone-platform-hint=auto',
      // Chromium starts for root only without its sandbox.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(headless ? ['--disable-gpu'] : []),
    ],
  });
}

/** A browser with a window, if there is where to show one. */
async function startBrowser(site: SampleSite): Promise<{ browser: Browser; headless: boolean }> {
  if (hasDisplay && !process.argv.includes('--headless'))
    try {
      return { browser: await start(site, false), headless: false };
    } catch {
      console.log('The display cannot be used: going on without a window.');
    }
  return { browser: await start(site, true), headless: true };
}

const isDone = ({ verdict, headline, paragraphs, repeats, folded }: Seen): boolean =>
  /\d/.test(verdict) && headline !== '' && paragraphs > 3 && repeats === 0 && folded !== '';

const list = (items: readonly string[]): string =>
  items.length === 0 ? ' none' : items.map((item) => `\n  - ${item.replace(/\s+/g, ' ')}`).join('');

function print(seen: Seen, paths: readonly string[]): void {
  console.log(`
The popup says:    ${seen.verdict}
The clean view:    ${seen.headline}
                   ${seen.paragraphs} paragraphs, ${seen.repeats} of them said twice
                   ${seen.folded}
Sources:${list(seen.sources)}
Related headlines:${list(seen.related)}
Screenshots:${list(paths)}
`);
}

/** Resolves when the browser has ended, or its last tab is closed: it can live on without a window. */
const closing = (browser: Browser): Promise<void> =>
  new Promise((closed) => {
    browser.once('disconnected', () => closed());
    browser.on('targetdestroyed', () => {
      if (!browser.targets().some((target) => target.type() === TargetType.PAGE)) closed();
    });
  });

const site = await openSampleSite('test/fixtures/news-factory.html');
const { browser, headless } = await startBrowser(site);
rmSync(shots, { recursive: true, force: true });
mkdirSync(shots, { recursive: true });
const paths: string[] = [];
const onStep = async (name: string, page: Page): Promise<void> => {
  const path = `${shots}/${name}.png` as const;
  await page.screenshot({ path });
  paths.push(path);
};
try {
  const seen = await runFlow({
    browser,
    extension: resolve('dist/chrome'),
    address: site.address,
    pause: headless ? 0 : 2500,
    onStep,
  });
  if (headless) {
    const [page] = await browser.pages();
    await showFolded(page!);
    await onStep('4-folded', page!);
  }
  print(seen, paths);
  const done = isDone(seen);
  console.log(done ? 'The story stands once.' : 'FAILED: the clean view is not what it should be.');
  if (!done) process.exitCode = 1;
  if (!headless) {
    console.log('The browser is yours: try the switch “Always clean”. Close it to end.');
    await closing(browser);
  }
} finally {
  if (browser.connected) await browser.close();
  site.close();
}
