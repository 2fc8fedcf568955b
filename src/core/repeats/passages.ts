import type { Steps } from '../steps.ts';
import { type Prose, blockAt } from '../text/prose.ts';
import type { Run } from './runs.ts';

/** Words `start` to `end`, the latter left out. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A passage that stands again: a chain of runs with what lies between them. */
export interface Passage {
  /** The later place: from the first word that is repeated to the last. */
  readonly at: Span;
  /** The earlier place. */
  readonly from: Span;
  /** In the order of `at`. */
  readonly runs: readonly Run[];
  /** Words in the runs. */
  readonly matched: number;
}

/** Other words that may lie between two runs of one passage, at least; a longer passage bears longer gaps. */
const gap = 80;
/** Changed words that even the shortest run bears. */
const leastGap = 24;
/** How many times the length of the shorter neighbour the other side of a repetition may fill a gap for nothing. */
const licence = 6;
/** Open passages that a run is tried against, the newest first: copies that alternate keep several open. */
const open = 6;

interface Growing {
  /** The number of the passage whose later side its earlier side lies in, 0 for none. */
  readonly source: number;
  atEnd: number;
  fromStart: number;
  fromEnd: number;
  matched: number;
  readonly runs: Run[];
}

/**
 * Joins runs into passages.
 *
 * Words count as a gap unless they are the other side of the very same repetition, so that an article whose every
 * paragraph stands twice in place is one passage. A heading between ends that licence: behind it another story may
 * begin. Paragraphs may come in another order. O(runs), after one pass over the blocks.
 */
export function* findPassages(runs: readonly Run[], prose: Prose): Steps<Passage[]> {
  if (runs.length === 0) return [];
  const passages: Growing[] = [];
  // The number of the passage that each word belongs to on its later side, from 1 on: a copy of a copy is a passage of its
  // own. Zeros are what memory begins with: it is taken up only where something stands again.
  const owner = new Int32Array(prose.count);
  const origin = new Int32Array(prose.count);
  for (const [index, run] of runs.entries()) {
    if (index % 1024 === 0) yield;
    let joined = -1;
    let chosen = run;
    let least = Infinity;
    for (let i = passages.length - 1; i >= 0 && i >= passages.length - open; i--) {
      const passage = passages[i]!;
      const number = i + 1;
      const middle = run.from + (run.length >> 1);
      // A copy of a copy, or of what this passage has copied already, is a passage of its own.
      if (
        origin[middle] === number ||
        owner[middle] === number ||
        owner[run.from + (run.length >> 3)] === number
      )
        continue;
      const bears = Math.min(
        Math.max(gap, passage.matched / 2),
        Math.max(leastGap, 4 * Math.min(run.length, passage.matched)),
      );
      const sameStory =
        owner[middle] === passage.source &&
        blockAt(prose, run.at)?.headings === blockAt(prose, passage.atEnd - 1)?.headings;
      // A copy in the midst of its original: what follows it repeats its own rest, so the sides are swapped.
      for (const way of passage.matched >= gap / 2 && passage.atEnd <= run.from
        ? [run, { at: run.from, from: run.at, length: run.length }]
        : [run]) {
        const cost = costOf(passage, way, sameStory);
        if (cost.here <= bears && cost.there <= bears && cost.here + cost.there < least) {
          least = cost.here + cost.there;
          joined = i;
          chosen = way;
        }
      }
    }
    const { at, from, length } = chosen;
    if (joined < 0) {
      joined = passages.length;
      passages.push({
        source: owner[from + (length >> 1)]!,
        atEnd: at + length,
        fromStart: from,
        fromEnd: from + length,
        matched: length,
        runs: [chosen],
      });
    } else {
      const passage = passages[joined]!;
      passage.atEnd = Math.max(passage.atEnd, at + length);
      passage.fromStart = Math.min(passage.fromStart, from);
      passage.fromEnd = Math.max(passage.fromEnd, from + length);
      passage.matched += length;
      passage.runs.push(chosen);
    }
    owner.fill(joined + 1, at, at + length);
    origin.fill(joined + 1, from, from + length);
  }
  return passages.map(({ atEnd, fromStart, fromEnd, matched, runs: own }) => ({
    at: { start: Math.min(...own.map((run) => run.at)), end: atEnd },
    from: { start: fromStart, end: fromEnd },
    runs: own,
    matched,
  }));
}

/** Words that a run would leave out on either side if it went on with the passage. */
const costOf = (passage: Growing, run: Run, sameStory: boolean): { here: number; there: number } => {
  const end = run.from + run.length;
  const first = passage.runs[0]!;
  const last = passage.runs.at(-1)!;
  const most = licence * Math.min(run.length, passage.matched);
  const licensed = (words: number): number => (sameStory && words <= most ? words : 0);
  const here = run.at - passage.atEnd - licensed(shared(passage.atEnd, run.at, run.from, end));
  // A paragraph that moved stays inside the passage; what stands before its beginning is another text.
  if (run.from < passage.fromEnd)
    return { here: Math.abs(here), there: run.from < passage.fromStart ? Infinity : 0 };
  const between = run.from > run.at ? first.at : last.at;
  const beyond = shared(passage.fromEnd, run.from, between, Math.max(passage.atEnd, run.at));
  const own = run.from > run.at ? beyond : licensed(beyond);
  return { here: Math.max(0, here), there: run.from - passage.fromEnd - own };
};

/** Words that two spans share. */
const shared = (a: number, aEnd: number, b: number, bEnd: number): number =>
  Math.max(0, Math.min(aEnd, bEnd) - Math.max(a, b));
