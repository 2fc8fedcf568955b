/** `npm run bench:hostile [-- --repeats 3] [--floors]`: pages made to be hard. Still linear, still right? */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Report } from '../../src/contracts/report.ts';
import { differences, hostileCases, type HostileCase } from './hostile-cases.ts';
import { hostileTable, type Tried } from './hostile-report.ts';
import { measure, measureCold, prepare } from './measure.ts';
import { extensionWithProbe } from './probe-build.ts';
import { reporter } from './progress.ts';
import { analyse, openSession, type Session } from './session.ts';
import { median } from './statistics.ts';
import { layouts, traced } from './trace.ts';
import { within } from './within.ts';

const out = join('artifacts', 'bench');
const { values } = parseArgs({
  options: {
    /** Fresh pages that each time is the median of. */
    repeats: { type: 'string', default: '3' },
    /** Fails when an answer is wrong or the time grows faster than the page. */
    floors: { type: 'boolean', default: false },
  },
});

const extension = await extensionWithProbe(out);
const { progress } = reporter('hostile');
const tried: Tried[] = [];
for (const hostile of hostileCases) {
  tried.push(await tryPage(hostile));
  progress(tried.length, hostileCases.length, 0);
}
await writeFile(join(out, 'hostile.json'), JSON.stringify(tried));
const { text, reached } = hostileTable(tried);
console.log(`\n${text}`);
if (values.floors && !reached) process.exitCode = 1;

/** Whatever a page breaks is its own fault: it has a browser to itself, and what goes wrong there is told with the rest. */
async function tryPage(hostile: HostileCase): Promise<Tried> {
  const steps: Tried['steps'][number][] = [];
  const faults: string[] = [];
  const session = await openSession(extension);
  try {
    for (const size of hostile.sizes) {
      const { step, fault } = await trySize(session, hostile, size);
      steps.push(step);
      if (fault !== undefined) faults.push(`${size}: ${fault}`);
    }
    faults.push(...(await compareWithTwin(session, hostile)));
  } catch (error) {
    faults.push(String(error));
  } finally {
    await session.close();
  }
  return { name: hostile.name, steps, faults };
}

async function trySize(
  session: Session,
  hostile: HostileCase,
  size: number,
): Promise<{ readonly step: Tried['steps'][number]; readonly fault: string | undefined }> {
  const page = hostile.page(size);
  const nested = nesting(hostile, size);
  const detection: number[] = [];
  const walk: number[] = [];
  let fault: string | undefined;
  for (let i = 0; i < Number(values.repeats); i++) {
    walk.push((await measureCold(session, page, 'walk', nested)).ms);
    const { ms, verdict } = await measureCold(session, page, 'detection', nested);
    detection.push(ms);
    fault ??= verdict === undefined ? 'no answer' : hostile.fault(verdict, size);
  }
  return { step: { size, detection: median(detection), walk: median(walk) }, fault };
}

/** The whole analysis, of the page and of its twin; and detection must not make the browser lay the page out. */
async function compareWithTwin(session: Session, hostile: HostileCase): Promise<string[]> {
  const size = hostile.sizes.at(-1)!;
  const twin = hostile.twin?.(size);
  if (twin === undefined) return [];
  await prepare(session, hostile.page(size), 'detection');
  const events = await traced(session, async () => measure(session, 'detection', nesting(hostile, size)));
  const found = await reportOf(session);
  await session.loadFresh(twin);
  const differing = differences(found, await reportOf(session));
  const laidOut = layouts(events);
  return [
    ...(differing === undefined ? [] : [differing]),
    ...(laidOut === 0 ? [] : [`${laidOut} times laid out`]),
  ];
}

function nesting({ nested }: HostileCase, size: number): { readonly nested?: number } {
  return nested === undefined ? {} : { nested: nested(size) };
}

async function reportOf(session: Session): Promise<Report> {
  const answer = await within(120_000, analyse(session));
  if (!answer.ok) throw new Error(`analysis: ${answer.error}`);
  return answer.value;
}
