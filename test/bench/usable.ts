import { measure, prepare } from './measure.ts';
import type { SavedPage } from './page-files.ts';
import type { Work } from './probe-messages.ts';
import type { Session } from './session.ts';

/** How long a reader waits for the tab while work goes on in it, in milliseconds. */
export interface Waits {
  /** The longest time without a new frame. */
  readonly frame: number;
  /** The longest time until a movement of the mouse was answered. */
  readonly input: number;
}

/** Moves the mouse over the page all the time that the work takes. */
export async function waitsDuring(session: Session, page: SavedPage, work: Work): Promise<Waits> {
  await prepare(session, page, work);
  const state = { goesOn: true };
  const measured = measure(session, work, { watched: true }).finally(() => (state.goesOn = false));
  let input = 0;
  for (let i = 0; state.goesOn; i++) {
    const begun = performance.now();
    await session.tab.mouse.move(10 + (i % 50), 10);
    input = Math.max(input, performance.now() - begun);
  }
  const { gap } = await measured;
  return { frame: gap ?? Number.NaN, input };
}
