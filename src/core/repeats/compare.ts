import { finish } from '../steps.ts';
import { type Run, findRuns } from './runs.ts';
import type { Span } from './passages.ts';

/** How a copy reads against the text kept. All spans count words. */
export interface Comparison {
  /** Twice the words in common over the words of both (Dice), 0 to 1. */
  readonly similarity: number;
  /** Where the two read otherwise, in the order of the copy; one of the spans may be empty. */
  readonly differences: readonly { readonly kept: Span; readonly copy: Span }[];
}

/**
 * Aligns a copy with the kept text: runs of common words first, the longest chain of them in order, then what lies
 * between. O(n log n) for n words in both.
 */
export const compare = (kept: Int32Array, copy: Int32Array): Comparison => {
  const words = new Int32Array(kept.length + copy.length);
  words.set(kept);
  words.set(copy, kept.length);
  const runs = finish(findRuns(words, words.length)).filter(
    ({ at, from, length }) => at >= kept.length && from + length <= kept.length,
  );
  const chain = inOrder(runs);
  const differences: { kept: Span; copy: Span }[] = [];
  let common = 0;
  let a = 0;
  let b = 0;
  const between = (aEnd: number, bEnd: number): void => {
    let left = 0;
    while (a + left < aEnd && b + left < bEnd && kept[a + left] === copy[b + left]) left++;
    let right = 0;
    while (
      aEnd - right > a + left &&
      bEnd - right > b + left &&
      kept[aEnd - right - 1] === copy[bEnd - right - 1]
    )
      right++;
    common += left + right;
    if (a + left < aEnd - right || b + left < bEnd - right)
      differences.push({
        kept: { start: a + left, end: aEnd - right },
        copy: { start: b + left, end: bEnd - right },
      });
  };
  for (const { at, from, length } of chain) {
    between(Math.max(a, from), at - kept.length);
    common += length;
    a = from + length;
    b = at - kept.length + length;
  }
  between(kept.length, copy.length);
  const all = kept.length + copy.length;
  return { similarity: all === 0 ? 1 : (2 * common) / all, differences };
};

/** The heaviest chain of runs that rises on both sides: a paragraph that moved stays out. O(r²) for r runs. */
const inOrder = (runs: readonly Run[]): Run[] => {
  const weight: number[] = [];
  const before: number[] = [];
  runs.forEach((run, i) => {
    weight[i] = run.length;
    before[i] = -1;
    for (let j = Math.max(0, i - 200); j < i; j++) {
      const other = runs[j]!;
      if (other.from + other.length <= run.from && weight[j]! + run.length > (weight[i] ?? 0)) {
        weight[i] = weight[j]! + run.length;
        before[i] = j;
      }
    }
  });
  const chain: Run[] = [];
  for (let i = weight.indexOf(Math.max(...weight, -Infinity)); i >= 0; i = before[i]!) chain.push(runs[i]!);
  return chain.reverse();
};
