import type { Verdict } from '../../src/contracts/report.ts';

/** What is compared. `body`: from the page to the view's content, without sources and related headlines. */
export type Work = 'detection' | 'analysis' | 'body' | 'readability' | 'walk';

/** Asks the probe for work to be done. */
export interface ProbeMessage {
  readonly to: 'probe';
  readonly work: Work;
  readonly times: number;
  /** Puts all of the page's body into that many elements, one in another, right before the work. */
  readonly nested?: number;
  /** Looks at how long the page goes without a new frame. Frames are drawn for it, so the time taken is not to be used. */
  readonly watched?: boolean;
}

/** What the probe saw. */
export interface Measured {
  /** Milliseconds that the work took, the median of all `times`: a pause of the machine in one of them does not count. */
  readonly ms: number;
  /** The longest time between two frames in milliseconds, where it was `watched`. */
  readonly gap?: number;
  /** What detection found. */
  readonly verdict?: Verdict;
}

/** Marks in the page's timeline around the work: a trace has them. */
export const marks = { begun: 'bench:begun', ended: 'bench:ended' } as const;
