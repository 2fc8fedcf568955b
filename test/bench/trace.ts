import { marks } from './probe-messages.ts';
import type { Session } from './session.ts';

/** The part of an event of the browser's trace that is looked at; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  readonly dur?: number;
  readonly pid: number;
  readonly tid: number;
}

/** A task of a thread; the browser's own timeline calls it so. */
const task = 'RunTask';
const categories = ['blink.user_timing', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];

/** Everything that the browser writes down while `run` goes on. Tracing slows the page down a little. */
export async function traced({ tab }: Session, run: () => Promise<unknown>): Promise<TraceEvent[]> {
  await tab.tracing.start({ categories });
  await run();
  const trace = await tab.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as {
    readonly traceEvents: TraceEvent[];
  };
  return traceEvents;
}

/** The events on the thread of the probe's work that have to do with the time between its two marks. */
export function duringWork(events: readonly TraceEvent[]): TraceEvent[] {
  const begun = events.find(({ name }) => name === marks.begun);
  const ended = events.find(({ name }) => name === marks.ended);
  if (begun === undefined || ended === undefined) throw new Error('The work is not in the trace');
  return events.filter(
    ({ pid, tid, ts, dur = 0 }) =>
      pid === begun.pid && tid === begun.tid && ts + dur >= begun.ts && ts <= ended.ts,
  );
}

/** The longest task of the thread during the work, whoever's it is, in milliseconds. */
export const longestTask = (events: readonly TraceEvent[]): number =>
  duringWork(events)
    .filter(({ name }) => name === task)
    .reduce((longest, { dur = 0 }) => Math.max(longest, dur / 1000), 0);

/** How often styles or places of elements were worked out during the work. */
export const layouts = (events: readonly TraceEvent[]): number =>
  duringWork(events).filter(({ name }) => name === 'Layout' || name === 'UpdateLayoutTree').length;

/** The operating system's number of the process that the tab's page is in. */
export async function processOf(session: Session): Promise<number> {
  const name = 'bench:here';
  const events = await traced(session, async () =>
    session.tab.evaluate((mark) => void performance.mark(mark), name),
  );
  const here = events.find((event) => event.name === name);
  if (here === undefined) throw new Error('The page is not in the trace');
  return here.pid;
}
