import { type Bound, boundTable, mark, type Outcome } from './bounds.ts';
import type { Work } from './probe-messages.ts';
import { median, percentile } from './statistics.ts';
import { everyPage, pageScripts, weigh } from './weight.ts';

/** Scripts whose loading and first call are timed together. */
export type Loaded = 'nothing' | 'walk' | 'detection';

/** What one page took, in milliseconds. */
export interface Timing {
  readonly page: string;
  /** Whether its story is told more than once; left out where no label says so. */
  readonly repeated?: boolean;
  /** The first call in a fresh page. */
  readonly cold: Readonly<Record<Work, number>>;
  /** The median of the calls after it. */
  readonly warm: Readonly<Record<Work, number>>;
  /** From before a script is put into a fresh page to the end of its first call. */
  readonly loaded: Readonly<Record<Loaded, number>>;
}

type Temperature = 'cold' | 'warm';

const names: readonly (readonly [Work, string])[] = [
  ['walk', 'walk and hash each word'],
  ['detection', 'detection'],
  ['readability', 'Readability, clone and parse'],
  ['body', 'analysis without sources, headlines'],
  ['analysis', 'whole analysis'],
];

/** Each page's ratio of two works: the median of these is told, not the ratio of the medians. */
const ratios = (timings: readonly Timing[], when: Temperature, work: Work, to: Work): number[] =>
  timings.map(({ [when]: ms }) => ms[work] / ms[to]);

/** What was promised of the speed. */
export function speedBounds(timings: readonly Timing[]): Bound[] {
  const toWalk = (when: Temperature): number[] => ratios(timings, when, 'detection', 'walk');
  const body = (repeated: boolean): number =>
    median(
      ratios(
        timings.filter((timing) => timing.repeated === repeated),
        'cold',
        'body',
        'readability',
      ),
    );
  return [
    { figure: 'detection to walk, cold, median', measured: median(toWalk('cold')), atMost: 2.5 },
    { figure: 'detection to walk, cold, p95', measured: percentile(toWalk('cold'), 0.95), atMost: 4 },
    { figure: 'detection to walk, warm, median', measured: median(toWalk('warm')), atMost: 4 },
    { figure: 'detection to walk, warm, p95', measured: percentile(toWalk('warm'), 0.95), atMost: 8 },
    { figure: 'analysis to Readability, repeated pages, cold, median', measured: body(true), atMost: 1 },
    { figure: 'analysis to Readability, plain pages, cold, median', measured: body(false), atMost: 1.3 },
    {
      figure: 'sources and headlines to Readability, cold, median',
      measured: median(timings.map(({ cold }) => (cold.analysis - cold.body) / cold.readability)),
      atMost: 0.5,
    },
  ];
}

/** Times of each work, ratios to the walk and to Readability, and the bounds. */
export function speedTable(timings: readonly Timing[]): Outcome {
  const line = (when: Temperature, work: Work): string => {
    const all = timings.map((timing) => timing[when][work]);
    const [toWalk, toReadability] = (['walk', 'readability'] as const).map((to) =>
      median(ratios(timings, when, work, to)),
    );
    return [median(all), percentile(all, 0.95), toWalk!, toReadability!].map(cell).join('');
  };
  const lines = (['cold', 'warm'] as const).flatMap((when) => [
    head(`${when}, ms`, ['median', 'p95', ': walk', ': Read.']),
    ...names.map(([work, name]) => `  ${name}`.padEnd(width) + line(when, work)),
  ]);
  const bounds = boundTable(speedBounds(timings));
  const text = [`${timings.length} pages`, ...lines, ...loadedLines(timings), '', bounds.text].join('\n');
  return { text, reached: bounds.reached };
}

/** With their loading: for information, since the way to the page and back takes longer than the work. */
function loadedLines(timings: readonly Timing[]): string[] {
  const row = (name: string, script: Loaded): string => {
    const all = timings.map(({ loaded }) => loaded[script]);
    const beyond = median(timings.map(({ loaded }) => loaded[script] - loaded.nothing));
    return `  ${name}`.padEnd(width) + [median(all), percentile(all, 0.95), beyond].map(cell).join('');
  };
  return [
    head('loading and first call, ms', ['median', 'p95', 'beyond']),
    row('a script that does nothing', 'nothing'),
    row('walk', 'walk'),
    row('detection', 'detection'),
  ];
}

/** The bytes that each script puts into a page. */
export function weightTable(): Outcome {
  const rows = pageScripts.map((script) => ({ script, ...weigh(script) }));
  const always = everyPage.scripts.map((script) => weigh(script).gzip).reduce((sum, bytes) => sum + bytes, 0);
  const reached = always <= everyPage.budget;
  const lines = rows.map(
    ({ script, raw, gzip }) => `  ${script}.js`.padEnd(width) + [raw, gzip].map(count).join(''),
  );
  const verdict = `${mark(reached)} every page of a switched-on host gets ${always} bytes gzip (at most ${everyPage.budget})`;
  return { text: [head('bytes', ['raw', 'gzip']), ...lines, verdict].join('\n'), reached };
}

const width = 38;
const head = (title: string, columns: readonly string[]): string =>
  title.padEnd(width) + columns.map((column) => column.padStart(9)).join('');
const cell = (value: number): string => value.toFixed(2).padStart(9);
const count = (bytes: number): string => String(bytes).padStart(9);
