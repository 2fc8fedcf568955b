/** One figure that a suite must reach. `at-most` figures are the better the smaller they are. */
export interface Floor {
  readonly suite: 'dup' | 'natural' | 'passages' | 'related' | 'sources';
  readonly figure: string;
  readonly bound: 'at-least' | 'at-most';
  readonly value: number;
  /** Finds the figure in what the suite's scorer says. */
  readonly read: (said: ScorerOutput) => number | undefined;
}

/** What a scorer prints: as text, and as data where it can. */
export interface ScorerOutput {
  readonly text: string;
  readonly data?: DupSummary;
}

/** The part of `score-dup.mjs --json` that floors are set for. */
export interface DupSummary {
  readonly detection: { readonly precision: number; readonly recall: number };
  readonly copies: { readonly precision: number; readonly recall: number };
  readonly view: { readonly repeatedPages: number | null; readonly plainPages: number | null };
  readonly extraRepeats: number | null;
  readonly pagesWithRepeatsLeft: number;
  readonly uniqueKept: number | null;
  readonly stories: { readonly f1: number };
  readonly related: { readonly f1: number };
}

const dup = (
  figure: string,
  bound: Floor['bound'],
  value: number,
  read: (data: DupSummary) => number | null,
): Floor => ({
  suite: 'dup',
  figure,
  bound,
  value,
  read: ({ data }) => (data && read(data)) ?? undefined,
});

const printed = (suite: Floor['suite'], figure: string, value: number, pattern: RegExp): Floor => ({
  suite,
  figure,
  bound: 'at-least',
  value,
  read: ({ text }) => {
    const found = pattern.exec(text)?.[1];
    return found === undefined ? undefined : Number(found);
  },
});

/** What the product promises; the benchmarks fail under it. */
export const floors: readonly Floor[] = [
  dup('detection precision', 'at-least', 0.995, (data) => data.detection.precision),
  dup('detection recall', 'at-least', 0.985, (data) => data.detection.recall),
  dup('copies precision', 'at-least', 0.96, (data) => data.copies.precision),
  dup('copies recall', 'at-least', 0.96, (data) => data.copies.recall),
  dup('clean view F1, repeated pages', 'at-least', 0.955, (data) => data.view.repeatedPages),
  dup('repeats left in the view', 'at-most', 0.005, (data) => data.extraRepeats),
  dup('pages with repeats left', 'at-most', 5, (data) => data.pagesWithRepeatsLeft),
  dup('unique passages kept', 'at-least', 1, (data) => data.uniqueKept),
  dup('stories F1', 'at-least', 0.97, (data) => data.stories.f1),
  dup('clean view F1, plain pages', 'at-least', 0.965, (data) => data.view.plainPages),
  dup('related headlines F1', 'at-least', 0.96, (data) => data.related.f1),
  printed('natural', 'whole articles collapsed, of 6', 6, /whole articles collapsed (\d+)\/\d+/),
  printed('natural', 'smaller repeats shown once, of 15', 13, /smaller repeats shown once (\d+)\/\d+/),
  printed('natural', 'look-alikes left alone, of 27', 27, /look-alikes left alone (\d+)\/\d+/),
  printed('passages', 'passages F1', 0.915, /^passages .*\bF1 ([\d.]+)/m),
  printed('passages', 'dates', 0.85, /\bdate \d+\/\d+ ([\d.]+)/),
  printed('passages', 'authors', 0.8, /\bauthors \d+\/\d+ ([\d.]+)/),
  printed('related', 'headlines F1', 0.85, /^related headlines .*\bF1 ([\d.]+)/m),
  printed('related', 'publishers, of 41', 38, /\bpublisher (\d+)\/\d+/),
  printed('related', 'agencies, of 3', 3, /\bagency (\d+)\/\d+/),
  printed('related', 'bylines, of 29', 27, /\bbyline (\d+)\/\d+/),
  printed('related', 'dates, of 41', 40, /\bpublished (\d+)\/\d+/),
  printed('sources', 'named sources, precision', 0.84, /\bprecision ([\d.]+)/),
  printed('sources', 'named sources, recall', 0.74, /\brecall ([\d.]+)/),
  printed('sources', 'named sources, F1', 0.79, /\bF1 ([\d.]+)/),
  printed('sources', 'attributions covered', 0.9, /attributions covered ([\d.]+)/),
];

/** A floor with what was measured against it. */
export interface Checked extends Floor {
  readonly measured: number | undefined;
  readonly reached: boolean;
}

/** Holds the floors of the suites that were run against what their scorers said. A figure not found is not reached. */
export function checkFloors(said: ReadonlyMap<string, ScorerOutput>): Checked[] {
  return floors.flatMap((floor) => {
    const output = said.get(floor.suite);
    if (!output) return [];
    const measured = floor.read(output);
    const reached =
      measured !== undefined &&
      (floor.bound === 'at-least' ? measured >= floor.value : measured <= floor.value);
    return [{ ...floor, measured, reached }];
  });
}

/** A table for people: figure, floor, measured. */
export function floorTable(rows: readonly Checked[]): string {
  return rows
    .map(({ suite, figure, bound, value, measured, reached }) =>
      [
        reached ? 'ok   ' : 'UNDER',
        `${suite}: ${figure}`.padEnd(42),
        `${bound === 'at-least' ? '>=' : '<='} ${value}`.padEnd(9),
        measured === undefined ? 'not measured' : String(Math.round(measured * 1e4) / 1e4),
      ].join(' '),
    )
    .join('\n');
}
