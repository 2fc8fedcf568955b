import { mark, type Outcome } from './bounds.ts';
import { growth } from './statistics.ts';

/** What came of a hostile page. */
export interface Tried {
  readonly name: string;
  /** Medians in milliseconds, by size; the sizes ascend. */
  readonly steps: readonly { readonly size: number; readonly detection: number; readonly walk: number }[];
  /** What was wrong with the answers. */
  readonly faults: readonly string[];
}

/** Twice the page may take so many times as long: twice, and some noise. */
const linear = 2.4;

/** Times as long that a page of twice the size takes, over all the sizes measured. */
export const doubling = (steps: Tried['steps']): number =>
  2 ** growth(steps.map(({ size, detection }) => [size, detection]));

/** For each page: whether it passes, its times, how they grow, what was wrong. */
export function hostileTable(tried: readonly Tried[]): Outcome {
  const passes = ({ steps, faults }: Tried): boolean => faults.length === 0 && doubling(steps) <= linear;
  const lines = tried.flatMap((one) => [
    `${mark(passes(one))} ${one.name}: ${growing(one.steps)}`,
    ...one.steps.map(
      ({ size, detection, walk }) =>
        `${String(size).padStart(14)}${cell(detection)} ms, walk${cell(walk)} ms, ratio${cell(detection / walk)}`,
    ),
    ...one.faults.map((fault) => `        ${fault}`),
  ]);
  return { text: lines.join('\n'), reached: tried.length > 0 && tried.every(passes) };
}

function growing(steps: Tried['steps']): string {
  const factor = doubling(steps);
  return Number.isNaN(factor) ? 'not measured' : `twice the size takes ${factor.toFixed(2)} × (<= ${linear})`;
}

const cell = (value: number): string => value.toFixed(2).padStart(10);
