/** Renders the PNG icons from their SVG sources: `npx tsx scripts/icons.ts`. */
import { readFileSync } from 'node:fs';
import { launch } from 'puppeteer-core';

const folder = 'public/icons';
const sizes = { icon: [16, 32, 48, 128], 'icon-light': [16, 32] };

const browser = await launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  pipe: true,
  args: ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb'],
});
try {
  const page = await browser.newPage();
  for (const [name, widths] of Object.entries(sizes)) {
    const svg = readFileSync(`${folder}/${name}.svg`, 'utf8');
    for (const width of widths) {
      await page.setViewport({ width, height: width });
      await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
      await page.screenshot({ path: `${folder}/${name}-${width}.png`, omitBackground: true });
    }
  }
} finally {
  await browser.close();
}
