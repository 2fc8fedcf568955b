/** `npm run bench:speed [-- --pages 120] [--floors]`: times and bytes, beside Readability's and a plain walk's. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { together } from './bounds.ts';
import { measure, prepare } from './measure.ts';
import { listPages, pageId, readPage, type SavedPage } from './page-files.ts';
import { extensionWithProbe } from './probe-build.ts';
import type { Work } from './probe-messages.ts';
import { reporter } from './progress.ts';
import { openSession, timeInjection, type Session } from './session.ts';
import { type Loaded, speedTable, type Timing, weightTable } from './speed-report.ts';
import { median, rotated, spread } from './statistics.ts';

const bench = process.env['BENCH_DIR'] ?? join('..', 'shared', 'bench');
const out = join('artifacts', 'bench');
const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '120' },
    /** Fails when a bound is missed. */
    floors: { type: 'boolean', default: false },
  },
});

const works: readonly Work[] = ['walk', 'detection', 'readability', 'body', 'analysis'];
const injections: readonly (readonly [Loaded, readonly string[]])[] = [
  ['nothing', ['nothing']],
  ['walk', ['first-walk']],
  ['detection', ['detect', 'first-detection']],
];
/** Fresh pages that a cold time is the median of: more than one where the slowest pages count too, not only the median. */
const freshPages: Readonly<Record<Work, number>> = {
  walk: 3,
  detection: 3,
  readability: 1,
  body: 1,
  analysis: 1,
};
const warmCalls = 20;

const extension = await extensionWithProbe(out);
const pages = (await Promise.all(['passages', 'dup'].map((suite) => pagesOf(suite)))).flat();
const repeated = await labelsOf('dup');
const timings = await measureAll();
await writeFile(join(out, 'speed.json'), JSON.stringify(timings));

const { text, reached } = together([speedTable(timings), weightTable()]);
console.log(`\n${text}`);
if (!(await readFile(join(extension, 'src/entrypoints/article.js'), 'utf8')).includes('measureBody'))
  console.log('\nThis build cannot leave sources and headlines out: its analysis was measured with them.');
if (values.floors && !reached) process.exitCode = 1;

async function measureAll(): Promise<Timing[]> {
  const { progress, failed } = reporter('speed');
  const measured: Timing[] = [];
  let session: Session | undefined;
  for (const [turn, [folder, name]] of pages.entries()) {
    session ??= await openSession(extension);
    try {
      measured.push(await measurePage(session, await readPage(folder, name), turn));
    } catch (error) {
      failed(name, error);
      await session.close();
      session = undefined;
    }
    progress(turn + 1, pages.length, turn + 1 - measured.length);
  }
  await session?.close();
  return measured;
}

/** Each thing in a page of its own, their order another one on each page, so that none profits from what ran before. */
async function measurePage(session: Session, saved: SavedPage, turn: number): Promise<Timing> {
  const cold = new Map<Work, number>();
  const warm = new Map<Work, number>();
  for (const work of rotated(works, turn)) {
    const first: number[] = [];
    for (let i = 0; i < freshPages[work]; i++) {
      await prepare(session, saved, work);
      first.push((await measure(session, work)).ms);
    }
    cold.set(work, median(first));
    warm.set(work, (await measure(session, work, { times: warmCalls })).ms);
  }
  const loaded = new Map<Loaded, number>();
  for (const [script, files] of rotated(injections, turn)) {
    await session.loadFresh(saved);
    loaded.set(script, await timeInjection(session, files));
  }
  const isRepeated = repeated.get(saved.name);
  return {
    page: saved.name,
    ...(isRepeated !== undefined && { repeated: isRepeated }),
    cold: record(cold),
    warm: record(warm),
    loaded: record(loaded),
  };
}

function record<Name extends string>(measured: ReadonlyMap<Name, number>): Record<Name, number> {
  return Object.fromEntries(measured) as Record<Name, number>;
}

async function pagesOf(suite: string): Promise<(readonly [string, string])[]> {
  const folder = join(bench, suite, 'pages');
  const names = spread(await listPages(folder), Math.ceil(Number(values.pages) / 2));
  return names.map((name) => [folder, name] as const);
}

/** Page → whether its story is told more than once. */
async function labelsOf(suite: string): Promise<ReadonlyMap<string, boolean>> {
  const labels = JSON.parse(await readFile(join(bench, suite, 'labels.json'), 'utf8')) as readonly {
    readonly id: string;
    readonly duplicated: boolean;
  }[];
  return new Map(labels.map(({ id, duplicated }) => [pageId(id), duplicated]));
}
