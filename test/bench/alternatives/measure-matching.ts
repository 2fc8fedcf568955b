/** What each matcher finds on the benchmark's pages, and how long it takes. */
import { median } from '../statistics.ts';
import { matchers } from './matching/matchers.ts';
import type { Matcher } from './matching/matcher.ts';
import type { Sample } from './samples.ts';

/** Kinds of pages that pose the same question, and the words for it. */
const shapes: readonly (readonly [string, RegExp])[] = [
  ['one run of text', /^(blob_|br_copy|factory)/],
  ['sentences', /^sentence_copy/],
  ['paragraphs', /^(hidden_|visible_|far_|scroll_|stutter)/],
  ['excerpt', /^lead_excerpt/],
  ['edited', /^(syndicated|multi|aggregator)/],
  ['by hand', /^natural/],
];
export const shapeNames = shapes.map(([name]) => name);

export interface Matched {
  readonly method: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Share of the words of pages that repeat nothing which it says stand again. */
  readonly falseAlarms: number;
  /** Share of the pages of each shape on which at least 80 % of the words are found. */
  readonly found: readonly number[];
  /** Milliseconds a page, median. */
  readonly ms: number;
  /** Times that the first matcher takes, median of the pages. */
  readonly relative: number;
}

/** Recall from which on a page counts as found. */
const enough = 0.8;
const rounds = 5;

export function measureMatching(samples: readonly Sample[]): Matched[] {
  let ours: number[] = [];
  return [...matchers].map(([method, matcher], i): Matched => {
    const times = samples.map(({ text }) => timeOf(matcher, text));
    if (i === 0) ours = times;
    const ms = median(times);
    return {
      method,
      ...qualityOf(matcher, samples),
      ms,
      relative: median(times.map((time, page) => time / ours[page]!)),
    };
  });
}

/** The least of several calls: what else the machine does comes on top. */
const timeOf = (matcher: Matcher, text: Sample['text']): number =>
  Math.min(
    ...Array.from({ length: rounds }, () => {
      const start = performance.now();
      matcher(text);
      return performance.now() - start;
    }),
  );

const qualityOf = (
  matcher: Matcher,
  samples: readonly Sample[],
): Pick<Matched, 'precision' | 'recall' | 'f1' | 'falseAlarms' | 'found'> => {
  let [hits, marked, wanted, alarms, quiet] = [0, 0, 0, 0, 0];
  const pages = shapes.map(() => ({ all: 0, found: 0 }));
  for (const { kind, repeats, text, gold } of samples) {
    const said = matcher(text);
    if (!repeats) {
      alarms += sum(said);
      quiet += said.length;
      continue;
    }
    const both = sum(said.map((mark, word) => mark & gold[word]!));
    hits += both;
    marked += sum(said);
    wanted += sum(gold);
    const shape = pages[shapes.findIndex(([, kinds]) => kinds.test(kind))]!;
    shape.all++;
    if (both >= enough * sum(gold)) shape.found++;
  }
  const precision = hits / marked;
  const recall = hits / wanted;
  return {
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    falseAlarms: alarms / quiet,
    found: pages.map(({ all, found }) => found / all),
  };
};

const sum = (marks: Uint8Array): number => marks.reduce((all, mark) => all + mark, 0);
