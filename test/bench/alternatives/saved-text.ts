/** The pages as the product reads them: read once in Chromium, kept as word hashes in `artifacts/`. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Block, Container } from '../../../src/core/text/block.ts';
import { openWorkshop } from '../../page/chromium.ts';
import { listPages, readPage } from '../page-files.ts';
import { reporter } from '../progress.ts';
import type { Suite } from './labels.ts';

/** `PageText` without its texts. */
export interface SavedText {
  readonly page: string;
  readonly words: readonly number[];
  readonly blocks: readonly Pick<Block, 'kind' | 'linked' | 'start' | 'end' | 'container'>[];
  readonly containers: readonly Container[];
}

const folder = join('artifacts', 'bench', 'alternatives');

/** Reads a suite's pages, from `artifacts/` where they were read before. */
export async function savedTexts(bench: string, suite: Suite): Promise<SavedText[]> {
  const file = join(folder, `${suite}.json`);
  if (!existsSync(file)) {
    await mkdir(folder, { recursive: true });
    await writeFile(file, JSON.stringify(await readSuite(join(bench, suite, 'pages'), suite)));
  }
  return JSON.parse(await readFile(file, 'utf8')) as SavedText[];
}

const expression = `(() => {
  const { words, count, blocks, containers } = page.finish(page.readPage(document.body));
  return {
    words: [...words.subarray(0, count)],
    blocks: blocks.map(({ kind, linked, start, end, container }) => ({ kind, linked, start, end, container })),
    containers: containers.map(({ parent, start, end, first, until }) => ({ parent, start, end, first, until })),
  };
})()`;

async function readSuite(pages: string, suite: Suite): Promise<SavedText[]> {
  const workshop = await openWorkshop();
  const texts: SavedText[] = [];
  const { progress, failed } = reporter(suite);
  try {
    await workshop.page.setRequestInterception(true);
    workshop.page.on('request', (request) => {
      // The text is all in the page's own mark-up: nothing is loaded.
      const done = request.url() === 'about:blank' ? request.continue() : request.abort();
      done.catch(() => undefined);
    });
    const names = await listPages(pages);
    for (const name of names) {
      const saved = await readPage(pages, name);
      try {
        const read = await workshop.evaluate<Omit<SavedText, 'page'>>(
          saved.body.toString('utf8'),
          expression,
        );
        texts.push({ page: saved.name, ...read });
      } catch (error) {
        failed(saved.name, error);
      }
      progress(names.indexOf(name) + 1, names.length, names.indexOf(name) + 1 - texts.length);
    }
  } finally {
    await workshop.close();
  }
  return texts;
}
