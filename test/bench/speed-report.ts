import type { Work } from './probe.ts';
import { median, percentile } from './statistics.ts';
import { everyPage, pageScripts, weigh } from './weight.ts';

/** What one page took, in milliseconds: the first call in a fresh page, and the mean of the calls after it. */
export interface Timing {
  readonly page: string;
  readonly cold: Readonly<Record<Work, number>>;
  readonly warm: Readonly<Record<Work, number>>;
}

/** A table for people, and whether what it shows keeps the promise. */
export interface Outcome {
  readonly text: string;
  readonly reached: boolean;
}

const names: readonly (readonly [Work, string])[] = [
  ['detection', 'detection'],
  ['analysis', 'whole analysis'],
  ['readability', 'Readability, clone and parse'],
  ['words', 'walk and hash each word'],
];

/** Cold detection is to take at most this share of Readability's time on the same page (median). */
const detectionShare = 0.5;

/** Medians, 95th percentiles, and the median of each page's ratio to Readability. */
export function speedTable(timings: readonly Timing[]): Outcome {
  const share = (when: 'cold' | 'warm', work: Work): number =>
    median(timings.map((timing) => timing[when][work] / timing[when].readability));
  const row = (when: 'cold' | 'warm', work: Work): string => {
    const all = timings.map((timing) => timing[when][work]);
    return [median(all), percentile(all, 0.95), share(when, work)].map(cell).join('');
  };
  const header = `${''.padEnd(30)}${'median'.padStart(9)}${'p95'.padStart(9)}${'ratio'.padStart(9)}`;
  const lines = (['cold', 'warm'] as const).flatMap((when) => [
    `${when}, ms`.padEnd(30) + header.trimStart().padStart(27),
    ...names.map(([work, name]) => `  ${name}`.padEnd(30) + row(when, work)),
  ]);
  const measured = share('cold', 'detection');
  const reached = measured <= detectionShare;
  const verdict = `${mark(reached)} cold detection takes ${measured.toFixed(2)} of Readability's time (at most ${detectionShare})`;
  return { text: [`${timings.length} pages`, ...lines, verdict].join('\n'), reached };
}

/** The bytes that each script puts into a page. */
export function weightTable(): Outcome {
  const rows = pageScripts.map((script) => ({ script, ...weigh(script) }));
  const always = everyPage.scripts.map((script) => weigh(script).gzip).reduce((sum, bytes) => sum + bytes, 0);
  const reached = always <= everyPage.budget;
  const lines = rows.map(
    ({ script, raw, gzip }) => `  ${`${script}.js`.padEnd(28)}${count(raw)}${count(gzip)}`,
  );
  const verdict = `${mark(reached)} every page of a switched-on host gets ${always} bytes gzip (at most ${everyPage.budget})`;
  return {
    text: [`${'bytes'.padEnd(30)}${'raw'.padStart(9)}${'gzip'.padStart(9)}`, ...lines, verdict].join('\n'),
    reached,
  };
}

const mark = (reached: boolean): string => (reached ? 'ok   ' : 'UNDER');
const cell = (milliseconds: number): string => milliseconds.toFixed(2).padStart(9);
const count = (bytes: number): string => String(bytes).padStart(9);
