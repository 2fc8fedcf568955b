/** `npm run bench:pages -- DIR --out FILE.json`: analyses saved pages with the built extension. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { reporter } from './progress.ts';
import { runPages } from './run-pages.ts';

const usage =
  'usage: npm run bench:pages -- DIR --out FILE.json [--jobs 2] [--only PART-OF-NAME] [--timeout 60000]';
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    jobs: { type: 'string', default: '2' },
    only: { type: 'string', default: '' },
    timeout: { type: 'string', default: '60000' },
  },
});
const [folder] = positionals;
if (!folder || !values.out || positionals.length > 1) {
  console.error(usage);
  process.exit(2);
}

const results = await runPages({
  folder,
  jobs: Number(values.jobs),
  only: values.only,
  timeout: Number(values.timeout),
  ...reporter(folder),
});
await mkdir(dirname(values.out), { recursive: true });
await writeFile(values.out, JSON.stringify(results));
