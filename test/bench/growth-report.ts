import { type Bound, boundTable, type Outcome } from './bounds.ts';
import type { Memory } from './memory.ts';
import { growth } from './statistics.ts';
import type { Waits } from './usable.ts';

/** What pages of one size took, in milliseconds: medians over fresh pages. */
export interface Step {
  readonly words: number;
  readonly detection: number;
  readonly walk: number;
}

/** What the largest page took. */
export interface Largest {
  /** The longest task of the page's main thread, in milliseconds. */
  readonly task: number;
  readonly waits: Waits;
  /** Bytes. */
  readonly memory: { readonly detection: Memory; readonly walk: Memory };
}

/** A reader notices when the tab does not answer for longer. */
const noticed = 100;

/** What was promised of large pages. `steps` ascend. */
export function growthBounds(steps: readonly Step[], { task, waits, memory }: Largest): Bound[] {
  const points = steps.map(({ words, detection }) => [words, detection] as const);
  const last = steps.at(-1);
  const aWord = (bytes: number): number => bytes / (last?.words ?? Number.NaN);
  return [
    { figure: 'growth of detection with words (log-log slope)', measured: growth(points), atMost: 1.1 },
    {
      figure: 'the same, larger half of the pages',
      measured: growth(points.slice(Math.floor(points.length / 2))),
      atMost: 1.1,
    },
    {
      figure: 'largest page: detection to walk',
      measured: last === undefined ? Number.NaN : last.detection / last.walk,
      atMost: 4,
    },
    { figure: 'largest page: longest task, ms', measured: task, atMost: 50 },
    { figure: 'largest page: longest wait for a frame, ms', measured: waits.frame, atMost: noticed },
    { figure: 'largest page: longest wait for an answer, ms', measured: waits.input, atMost: noticed },
    { figure: 'largest page: held, bytes a word', measured: aWord(memory.detection.held), atMost: 64 },
    {
      figure: 'largest page: peak beyond the walk’s, bytes a word',
      measured: aWord(memory.detection.peak - memory.walk.peak),
      atMost: 64,
    },
  ];
}

/** Times by size, then the bounds. */
export function growthTable(steps: readonly Step[], largest: Largest): Outcome {
  const lines = steps.map(({ words, detection, walk }) =>
    [
      String(words).padStart(9),
      ...[detection, walk, detection / walk].map((value) => value.toFixed(2).padStart(12)),
    ].join(''),
  );
  const bounds = boundTable(growthBounds(steps, largest));
  const head = `${'words'.padStart(9)}${'detection ms'.padStart(12)}${'walk ms'.padStart(12)}${'ratio'.padStart(12)}`;
  return { text: [head, ...lines, '', bounds.text].join('\n'), reached: bounds.reached };
}
