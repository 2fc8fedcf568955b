import type { Steps } from '../core/steps.ts';

/** Milliseconds after which the page goes first: with a last step twice as long, still no long task (50 ms). */
const slice = 16;

/** What came of work done in slices. */
export interface Sliced<Result> {
  readonly result: Result;
  /** Milliseconds of the main thread that it took, without the pauses. */
  readonly ms: number;
}

/**
 * Does work on the main thread in slices, between which the page answers its reader. Work that fits into one slice is done
 * when this returns.
 *
 * @throws what the work throws
 */
export const inSlices = async <Result>(steps: Steps<Result>): Promise<Sliced<Result>> => {
  let ms = 0;
  for (;;) {
    const begun = performance.now();
    for (;;) {
      const step = steps.next();
      const now = performance.now();
      if (step.done === true) return { result: step.value, ms: ms + now - begun };
      if (now - begun < slice) continue;
      ms += now - begun;
      break;
    }
    // The page goes first. Its timers would hold us back, and a message takes a detour through another thread.
    await scheduler.postTask(() => {});
  }
};
