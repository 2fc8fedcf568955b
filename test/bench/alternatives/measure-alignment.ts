/** How each aligner tells the differences between a kept text and its labelled copies. */
import { median } from '../statistics.ts';
import type { Aligner, Differences } from './alignment/aligner.ts';
import { aligners } from './alignment/aligners.ts';
import { huntSzymanski } from './alignment/hunt-szymanski.ts';
import { readLabels } from './labels.ts';
import { alignmentCases, type Pair } from './synthetic.ts';

export interface Aligned {
  readonly method: string;
  /** Words found in common, of those in the longest common subsequence: over all pairs. */
  readonly common: number;
  /** Differences a pair, mean; and the words that one of them has on its larger side, mean. */
  readonly differences: number;
  readonly size: number;
  /** Differences of the text whose second third was put last. */
  readonly moved: number;
  /** Words found in common, as above, where everything stands twice in both texts. */
  readonly doubled: number;
  /** Milliseconds a pair, median and most. */
  readonly ms: number;
  readonly mostMs: number;
}

/** Kept text and copy, for every copy that was edited. */
export async function readPairs(bench: string): Promise<Pair[]> {
  return (await readLabels(bench, 'dup'))
    .filter(({ kind }) => ['syndicated', 'multi', 'aggregator'].includes(kind))
    .flatMap(({ stories }) => stories)
    .flatMap(([kept, ...copies]) => copies.map((copy) => ({ kept: kept!, copy })));
}

export function measureAlignment(pairs: readonly Pair[]): Aligned[] {
  const moved = alignmentCases.moved();
  const doubled = alignmentCases.doubled();
  return [...aligners].map(([method, align]): Aligned => {
    const told = pairs.map((pair) => align(pair.kept, pair.copy));
    const differences = told.flat();
    const times = pairs.map((pair) => timeOf(align, pair));
    return {
      method,
      common: shareFound(align, pairs),
      differences: differences.length / pairs.length,
      size: differences.reduce((sum, each) => sum + sizeOf(each), 0) / differences.length,
      moved: align(moved.kept, moved.copy).length,
      doubled: shareFound(align, [doubled]),
      ms: median(times),
      mostMs: Math.max(...times),
    };
  });
}

/** Words found in common, of those in the longest common subsequence. */
const shareFound = (align: Aligner, pairs: readonly Pair[]): number => {
  const found = (by: Aligner): number =>
    pairs.reduce((sum, pair) => sum + commonIn(pair, by(pair.kept, pair.copy)), 0);
  return found(align) / found(huntSzymanski);
};

/** Words that two texts have in common, as an aligner tells it. */
export const commonIn = ({ kept }: Pick<Pair, 'kept'>, differences: Differences): number =>
  differences.reduce((left, difference) => left - (difference.kept.end - difference.kept.start), kept.length);

const sizeOf = ({ kept, copy }: Differences[number]): number =>
  Math.max(kept.end - kept.start, copy.end - copy.start);

const timeOf = (align: Aligner, { kept, copy }: Pair): number =>
  Math.min(
    ...Array.from({ length: 3 }, () => {
      const start = performance.now();
      align(kept, copy);
      return performance.now() - start;
    }),
  );
