/** `npm run bench:alternatives [-- matching|growth|alignment …]`: other ways to find and to compare copies, measured. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { aligners } from './alignment/aligners.ts';
import { matchers } from './matching/matchers.ts';
import { measureAlignment, readPairs } from './measure-alignment.ts';
import { measureMatching, shapeNames } from './measure-matching.ts';
import { readSamples } from './samples.ts';
import { type alignmentCases, matchingCases } from './synthetic.ts';
import { table } from './table.ts';

const bench = process.env['BENCH_DIR'] ?? join('..', 'shared', 'bench');
/** Seconds of the processor that one method may take for its made-up texts. */
const limit = 20;

const parts = { matching, growth, alignment } as const;
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0 || !existsSync(bench)) {
  console.error(
    unknown.length > 0
      ? `no such part: ${unknown.join(', ')} (there are ${Object.keys(parts).join(', ')})`
      : `no benchmarks in ${bench} (set BENCH_DIR)`,
  );
  process.exit(2);
}
for (const name of asked.length > 0 ? asked : Object.keys(parts)) await parts[name as keyof typeof parts]();

async function matching(): Promise<void> {
  const samples = await readSamples(bench);
  const rows = measureMatching(samples);
  const repeats = samples.filter((sample) => sample.repeats).length;
  console.log(`\n${repeats} pages that repeat a story, ${samples.length - repeats} that do not\n`);
  console.log(
    table(
      ['Method', 'Precision', 'Recall', 'F1', 'False alarms', 'ms', '× ours'],
      rows.map((row) => [
        row.method,
        row.precision.toFixed(3),
        row.recall.toFixed(3),
        row.f1.toFixed(3),
        percent(row.falseAlarms, 1),
        row.ms.toFixed(3),
        row.relative.toFixed(1),
      ]),
    ),
  );
  console.log('\nPages on which at least 80 % of the words are found\n');
  console.log(
    table(
      ['Method', ...shapeNames],
      rows.map(({ method, found }) => [method, ...found.map((share) => percent(share))]),
    ),
  );
}

async function growth(): Promise<void> {
  const cases = Object.keys(matchingCases);
  const rows = [...matchers.keys()].map((method) => {
    const results = large(method, cases);
    const bytes = results[cases.indexOf('1,000,000 words')]?.bytes;
    return [
      method,
      ...cases.map((_, i) => milliseconds(results[i])),
      bytes === undefined ? '–' : bytes.toFixed(0),
    ];
  });
  console.log('\nMilliseconds of the processor, the fastest of three calls\n');
  console.log(table(['Method', ...cases, 'Bytes a word'], rows));
}

async function alignment(): Promise<void> {
  const pairs = await readPairs(bench);
  console.log(`\n${pairs.length} pairs\n`);
  const names = ['edited', 'unrelated', 'few words'] satisfies (keyof typeof alignmentCases)[];
  const ends = [...aligners.keys()].map((method) => {
    const results = large(method, names);
    return names.map((_, i) => results[i]);
  });
  console.log(
    table(
      [
        'Method',
        'In common',
        'Differences',
        'Words in one',
        'Moved third',
        'No word once',
        'ms',
        'ms, most',
        ...names,
      ],
      measureAlignment(pairs).map((row, i) => [
        row.method,
        row.common.toFixed(3),
        row.differences.toFixed(1),
        row.size.toFixed(1),
        String(row.moved),
        row.doubled.toFixed(3),
        row.ms.toFixed(3),
        row.mostMs.toFixed(1),
        ...ends[i]!.map(milliseconds),
      ]),
    ),
  );
}

interface Large {
  readonly ms: number;
  readonly bytes?: number;
}

/** One method on large texts, in a process of its own; fewer results than cases where it took too long. */
function large(method: string, cases: readonly string[]): Large[] {
  const program = [
    process.execPath,
    '--import',
    'tsx',
    join(import.meta.dirname, 'large.ts'),
    method,
    ...cases,
  ];
  const { stdout, stderr } = spawnSync('sh', ['-c', `ulimit -t ${limit}; exec "$@"`, 'sh', ...program], {
    encoding: 'utf8',
  });
  if (stderr.trim() !== '') process.stderr.write(`${method}: ${stderr.trim()}\n`);
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Large);
}

function milliseconds(result: Large | undefined): string {
  if (result === undefined) return `> ${limit} s`;
  return result.ms < 10 ? result.ms.toFixed(1) : result.ms.toFixed(0);
}

function percent(share: number, digits = 0): string {
  return `${(100 * share).toFixed(digits)} %`;
}
