import type { Span } from './passages.ts';

/** Equal words: `length` of them from `a` in the kept text and from `b` in the copy on. */
export interface Common {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Runs before another one that it may go on from. */
const lookBack = 200;

/** A part of either text. */
export interface Gap {
  readonly a: number;
  readonly aEnd: number;
  readonly b: number;
  readonly bEnd: number;
}

/** How many words are equal at both ends of a gap, and the rest of it between. */
export const trim = (
  kept: Int32Array,
  copy: Int32Array,
  { a, aEnd, b, bEnd }: Gap,
): { readonly before: number; readonly after: number; readonly rest: Gap } => {
  const most = Math.min(aEnd - a, bEnd - b);
  let before = 0;
  while (before < most && kept[a + before] === copy[b + before]) before++;
  let after = 0;
  while (after < most - before && kept[aEnd - after - 1] === copy[bEnd - after - 1]) after++;
  return { before, after, rest: { a: a + before, aEnd: aEnd - after, b: b + before, bEnd: bEnd - after } };
};

/**
 * The heaviest chain of runs that rises on both sides (G. Jacobson, K.-P. Vo, "Heaviest increasing/common subsequence
 * problems", 1992): a paragraph that moved stays out. O(r) for r runs, of which each goes on from one of the last few.
 */
export const heaviestChain = (runs: readonly Common[]): Common[] => {
  const weight: number[] = [];
  const before: number[] = [];
  runs.forEach((run, i) => {
    weight[i] = run.length;
    before[i] = -1;
    for (let j = Math.max(0, i - lookBack); j < i; j++) {
      const other = runs[j]!;
      const follows = other.a + other.length <= run.a && other.b + other.length <= run.b;
      if (follows && weight[j]! + run.length > weight[i]) {
        weight[i] = weight[j]! + run.length;
        before[i] = j;
      }
    }
  });
  let last = -1;
  weight.forEach((own, i) => {
    if (own > (weight[last] ?? 0)) last = i;
  });
  const chain: Common[] = [];
  for (; last >= 0; last = before[last]!) chain.push(runs[last]!);
  return chain.reverse();
};

/** Turns what two texts have in common, in order, into where they read otherwise. Neighbours are joined. */
export const differencesOf = (
  common: readonly Common[],
  kept: number,
  copy: number,
): { kept: Span; copy: Span }[] => {
  const differences: { kept: Span; copy: Span }[] = [];
  let a = 0;
  let b = 0;
  for (const run of [...common, { a: kept, b: copy, length: 0 }]) {
    if (run.a > a || run.b > b)
      differences.push({ kept: { start: a, end: run.a }, copy: { start: b, end: run.b } });
    a = run.a + run.length;
    b = run.b + run.length;
  }
  return differences;
};
