/** `npm run bench:speed [-- --pages 120] [--floors]`: times and bytes, beside Readability's and a plain walk's. */
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { listPages, readPage, type SavedPage } from './page-files.ts';
import type { ProbeMessage, Work } from './probe.ts';
import { reporter } from './progress.ts';
import { ask, inject, openSession, type Session } from './session.ts';
import { rotated, spread } from './statistics.ts';
import { speedTable, weightTable, type Timing } from './speed-report.ts';
import { within } from './within.ts';

const bench = process.env['BENCH_DIR'] ?? join('..', 'shared', 'bench');
const out = join('artifacts', 'bench');
const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '120' },
    /** Fails when detection is slower than half of Readability, or a page gets more bytes than the budget allows. */
    floors: { type: 'boolean', default: false },
  },
});

/** What is compared, each with the scripts that it needs in the page. */
const works: readonly (readonly [Work, readonly string[]])[] = [
  ['detection', ['detect']],
  ['analysis', ['detect', 'article']],
  ['readability', []],
  ['words', []],
];
const warmCalls = 5;
const untimed: Timing['cold'] = { detection: 0, analysis: 0, readability: 0, words: 0 };

const extension = await extensionWithProbe();
const pages = (await Promise.all(['passages', 'dup'].map((suite) => pagesOf(suite)))).flat();
const timings = await measureAll();
await writeFile(join(out, 'speed.json'), JSON.stringify(timings));

const speed = speedTable(timings);
const weight = weightTable();
console.log(`\n${speed.text}\n\n${weight.text}`);
if (values.floors && !(speed.reached && weight.reached)) process.exitCode = 1;

async function measureAll(): Promise<Timing[]> {
  const { progress, failed } = reporter('speed');
  const measured: Timing[] = [];
  let session: Session | undefined;
  for (const [turn, [folder, name]] of pages.entries()) {
    session ??= await openSession(extension);
    try {
      measured.push(await within(120_000, measurePage(session, await readPage(folder, name), turn)));
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
  const cold = { ...untimed };
  const warm = { ...untimed };
  for (const [i, [work, scripts]] of rotated(works, turn).entries()) {
    await session.load({ ...saved, address: onFreshSite(saved.address, turn * works.length + i) });
    for (const script of [...scripts, 'probe']) await inject(session, script);
    cold[work] = await measure(session, work, 1);
    warm[work] = await measure(session, work, warmCalls);
  }
  return { page: saved.name, cold, warm };
}

async function measure(session: Session, work: Work, times: number): Promise<number> {
  const answer = await ask<number | string>(session, { to: 'probe', work, times } satisfies ProbeMessage);
  if (typeof answer !== 'number') throw new Error(answer);
  return answer;
}

/** A site never seen before gets a process of its own, in which nothing is compiled yet. */
function onFreshSite(address: string, count: number): string {
  const url = new URL(address);
  url.host = `fresh-${count}.test`;
  return url.href;
}

async function pagesOf(suite: string): Promise<(readonly [string, string])[]> {
  const folder = join(bench, suite, 'pages');
  const names = spread(await listPages(folder), Math.ceil(Number(values.pages) / 2));
  return names.map((name) => [folder, name] as const);
}

/** The build with the probe beside its own page scripts: the build itself stays as it is. */
async function extensionWithProbe(): Promise<string> {
  const copy = join(out, 'extension');
  await mkdir(out, { recursive: true });
  await cp('dist/chrome', copy, { recursive: true });
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      lib: {
        entry: 'test/bench/probe.ts',
        formats: ['iife'],
        name: 'unechoProbeFile',
        fileName: () => 'probe.js',
      },
      outDir: join(copy, 'src/entrypoints'),
      emptyOutDir: false,
      target: 'es2022',
    },
  });
  return copy;
}
