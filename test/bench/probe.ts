/** Put into a page's isolated world by the measuring runs: does one of the things that are compared and says what it saw. */
import { Readability } from '@mozilla/readability';
import type { Article } from '../../src/page/article.ts';
import type { Detection } from '../../src/page/detect.ts';
import type { PageHandle } from '../../src/page/handle.ts';
import { marks, type Measured, type ProbeMessage, type Work } from './probe-messages.ts';
import { median } from './statistics.ts';
import { hashWords } from './walk.ts';

const works: Readonly<Record<Work, () => unknown>> = {
  detection: () => handle().detect(),
  analysis: () => article().measure(),
  body: () => {
    const measured: Article & { measureBody?(): unknown } = article();
    return measured.measureBody?.() ?? measured.measure();
  },
  readability: readable,
  walk: hashWords,
};

chrome.runtime.onMessage.addListener((message: ProbeMessage, _sender, reply) => {
  if (message.to !== 'probe') return false;
  measure(message).then(reply, (error: unknown) => reply(String(error)));
  return true; // The answer comes later.
});

async function measure({ work, times, nested, watched }: ProbeMessage): Promise<Measured> {
  await drawn();
  if (nested !== undefined) nest(nested);
  const frames = watched === true ? watchFrames() : undefined;
  // What the browser does for a frame is in the same task as the frame's callbacks: the work gets a task of its own.
  await new Promise((resolve) => setTimeout(resolve));
  performance.mark(marks.begun);
  const took: number[] = [];
  let last: unknown;
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    last = await works[work]();
    took.push(performance.now() - start);
  }
  performance.mark(marks.ended);
  return {
    ms: median(took),
    ...(frames && { gap: await frames.longest() }),
    ...(work === 'detection' && { verdict: (last as Detection).verdict }),
  };
}

const handle = (): PageHandle => globalThis.unecho ?? missing('detect.js');
const article = (): Article => handle().article ?? missing('article.js');

/** Nothing done in no time must not count as a measurement. */
function missing(script: string): never {
  throw new Error(`${script} left nothing to call`);
}

const nextFrame = async (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));

/** A reader clicks on a page that has been drawn: the first layout is nobody's work here. */
async function drawn(): Promise<void> {
  await nextFrame();
  await nextFrame();
}

/** Counts from now on; `longest` waits for the frame after the work. */
function watchFrames(): { readonly longest: () => Promise<number> } {
  let longest = 0;
  let before = performance.now();
  const look = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - before);
    before = now;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  return {
    longest: async () => {
      await nextFrame();
      await nextFrame();
      return longest;
    },
  };
}

/**
 * By hand: a parser of HTML nests no deeper than a few hundred elements. Not shown, by a sheet: the browser itself would
 * not survive laying out as many as thousands.
 */
function nest(depth: number): void {
  const sheet = document.createElement('style');
  sheet.textContent = 'body > div { display: none }';
  document.head.append(sheet);
  const outermost = document.createElement('div');
  let innermost = outermost;
  for (let i = 1; i < depth; i++) {
    const inner = document.createElement('div');
    innermost.append(inner);
    innermost = inner;
  }
  innermost.append(...document.body.childNodes);
  document.body.append(outermost);
}

function readable(): unknown {
  const copy = document.cloneNode(true);
  return copy instanceof Document && new Readability(copy).parse();
}
