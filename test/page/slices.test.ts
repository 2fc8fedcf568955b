import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Workshop, openWorkshop } from './chromium.ts';

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop();
});
afterAll(async () => workshop?.close());

/** Work of so many steps that each hold the thread for some milliseconds. */
const work = `function* work(steps, ms) {
  for (let i = 0; i < steps; i++) {
    for (const until = performance.now() + ms; performance.now() < until;);
    yield;
  }
  return steps;
};`;

describe('work in slices', () => {
  test('lets a timer in between, and comes to the same', async () => {
    const { sliced, whole, turns } = await workshop.evaluate<{
      sliced: number;
      whole: number;
      turns: number;
    }>(
      '',
      `(async () => {
        ${work}
        let turns = 0;
        const timer = setInterval(() => turns++, 0);
        const { result: sliced } = await page.inSlices(work(40, 5));
        clearInterval(timer);
        return { sliced, whole: page.finish(work(40, 0)), turns };
      })()`,
    );
    expect(sliced).toBe(whole);
    expect(turns).toBeGreaterThanOrEqual(2);
  });

  test('says how long the thread was held, without the pauses', async () => {
    const { ms, elapsed } = await workshop.evaluate<{ ms: number; elapsed: number }>(
      '',
      `(async () => {
        ${work}
        const begun = performance.now();
        const { ms } = await page.inSlices(work(40, 5));
        return { ms, elapsed: performance.now() - begun };
      })()`,
    );
    expect(ms).toBeGreaterThanOrEqual(200);
    expect(ms).toBeLessThanOrEqual(elapsed);
  });

  test('that fits into one is done at once', async () => {
    expect(
      await workshop.evaluate(
        '',
        `(() => {
          let done = false;
          function* short() { yield; done = true; }
          void page.inSlices(short());
          return done;
        })()`,
      ),
    ).toBe(true);
  });

  test('that fails rejects with its error, in whichever slice', async () => {
    expect(
      await workshop.evaluate(
        '',
        `(async () => {
          ${work}
          function* broken(steps) { yield* work(steps, 5); throw new Error('torn'); }
          return Promise.all([0, 12].map((steps) => page.inSlices(broken(steps)).catch(({ message }) => message)));
        })()`,
      ),
    ).toEqual(['torn', 'torn']);
  });

  test('two at a time both come to an end', async () => {
    expect(
      await workshop.evaluate(
        '',
        `(async () => {
          ${work}
          return (await Promise.all([page.inSlices(work(12, 5)), page.inSlices(work(14, 5))])).map(({ result }) => result);
        })()`,
      ),
    ).toEqual([12, 14]);
  });
});
