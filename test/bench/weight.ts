import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Scripts of the build that pages get. */
export const pageScripts = ['detect', 'auto', 'article', 'fold'] as const;

/** What every page of a switched-on host gets, whether it repeats its story or not; in bytes, packed. */
export const everyPage = { scripts: ['detect', 'auto'], budget: 15 * 1024 } as const;

export interface Weight {
  readonly raw: number;
  readonly gzip: number;
}

/** Bytes of a page script of the build, as they are and packed as a store or a server would. */
export function weigh(script: string, build = 'dist/chrome'): Weight {
  const bytes = readFileSync(join(build, 'src/entrypoints', `${script}.js`));
  return { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
}
