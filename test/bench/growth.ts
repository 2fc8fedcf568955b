/** `npm run bench:growth [-- --words 1000000] [--repeats 3] [--floors]`: how detection grows with the page. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { growthTable, type Largest, type Step } from './growth-report.ts';
import { newsPage } from './made-up-pages.ts';
import { measure, measureCold, prepare } from './measure.ts';
import { memoryOf } from './memory.ts';
import type { SavedPage } from './page-files.ts';
import { extensionWithProbe } from './probe-build.ts';
import { reporter } from './progress.ts';
import { openSession, type Session } from './session.ts';
import { median } from './statistics.ts';
import { longestTask, traced } from './trace.ts';
import { waitsDuring } from './usable.ts';

const out = join('artifacts', 'bench');
const { values } = parseArgs({
  options: {
    /** Words of the largest page. */
    words: { type: 'string', default: '1000000' },
    /** Fresh pages that each figure is the median of. */
    repeats: { type: 'string', default: '3' },
    /** Fails when a bound is missed. */
    floors: { type: 'boolean', default: false },
  },
});
const repeats = Array.from({ length: Number(values.repeats) }, (_, i) => i);
const least = 1_000;
const sizes = 7;

const session = await openSession(await extensionWithProbe(out));
try {
  const steps = await measureSteps(session);
  const largest = await measureLargest(session, newsPage(Number(values.words)));
  await writeFile(join(out, 'growth.json'), JSON.stringify({ steps, largest }));
  const { text, reached } = growthTable(steps, largest);
  console.log(`\n${text}`);
  if (values.floors && !reached) process.exitCode = 1;
} finally {
  await session.close();
}

async function measureSteps(tab: Session): Promise<Step[]> {
  const { progress } = reporter('growth');
  const steps: Step[] = [];
  const factor = (Number(values.words) / least) ** (1 / (sizes - 1));
  for (let i = 0; i < sizes; i++) {
    const words = Math.round(least * factor ** i);
    const page = newsPage(words);
    const [detection, walk] = [[] as number[], [] as number[]];
    for (const _ of repeats) {
      detection.push((await measureCold(tab, page, 'detection')).ms);
      walk.push((await measureCold(tab, page, 'walk')).ms);
    }
    steps.push({ words, detection: median(detection), walk: median(walk) });
    progress(i + 1, sizes, 0);
  }
  return steps;
}

/** Each in fresh pages of its own: a trace takes time and memory, and so does drawing frames. */
async function measureLargest(tab: Session, page: SavedPage): Promise<Largest> {
  const tasks: number[] = [];
  const frames: number[] = [];
  const inputs: number[] = [];
  for (const _ of repeats) {
    await prepare(tab, page, 'detection');
    tasks.push(longestTask(await traced(tab, async () => measure(tab, 'detection'))));
    const { frame, input } = await waitsDuring(tab, page, 'detection');
    frames.push(frame);
    inputs.push(input);
  }
  return {
    task: median(tasks),
    waits: { frame: median(frames), input: median(inputs) },
    memory: {
      detection: await memoryOf(tab, page, 'detection'),
      walk: await memoryOf(tab, page, 'walk'),
    },
  };
}
