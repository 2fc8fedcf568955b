/** `npm run bench:score [-- suite…] [--floors]`: runs the suites of the benchmarks and prints what their scorers say. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkFloors, floorTable, type DupSummary, type ScorerOutput } from './floors.ts';
import { reporter } from './progress.ts';
import { runPages } from './run-pages.ts';

const scorers: Readonly<Record<string, string>> = {
  dup: 'score-dup.mjs',
  natural: 'score-natural.mjs',
  related: 'score-related.mjs',
  sources: 'score-sources.mjs',
  'sources-more': 'score-sources.mjs',
  passages: 'score-markers.mjs',
};
const bench = process.env['BENCH_DIR'] ?? join('..', 'shared', 'bench');
const out = join('artifacts', 'bench');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    floors: { type: 'boolean', default: false },
    jobs: { type: 'string', default: '2' },
    /** Pages that each scorer lists as the worst ones; 0: none. */
    worst: { type: 'string', default: '0' },
  },
});
const suites = positionals.length ? positionals : Object.keys(scorers);
const unknown = suites.filter((suite) => !(suite in scorers));
if (unknown.length || !existsSync(bench)) {
  console.error(
    unknown.length ? `no such suite: ${unknown.join(', ')}` : `no benchmarks in ${bench} (set BENCH_DIR)`,
  );
  process.exit(2);
}

await mkdir(out, { recursive: true });
const said = new Map<string, ScorerOutput>();
for (const suite of suites) {
  const results = await runPages({
    folder: join(bench, suite, 'pages'),
    jobs: Number(values.jobs),
    timeout: 60_000,
    ...reporter(suite),
  });
  const file = join(out, `${suite}.json`);
  await writeFile(file, JSON.stringify(results));
  said.set(suite, score(suite, file));
}
for (const [suite, { text }] of said) console.log(`\n== ${suite} ==\n${text.trimEnd()}`);

if (values.floors) {
  const rows = checkFloors(said);
  console.log(`\n== floors ==\n${floorTable(rows)}`);
  if (rows.some((row) => !row.reached)) process.exitCode = 1;
}

function score(suite: string, file: string): ScorerOutput {
  const run = (...options: string[]): string =>
    execFileSync(
      process.execPath,
      [join(bench, scorers[suite]!), join(bench, suite, 'labels.json'), file, ...options],
      { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
    );
  const worst = Number(values.worst) ? ['--worst', values.worst, '--all'] : [];
  const text = run(...worst);
  if (suite !== 'dup') return { text };
  const data: DupSummary = JSON.parse(run('--json'));
  return { text, data };
}
