import type { Span } from '../../../../src/core/repeats/passages.ts';

/** Where two texts read otherwise, in order; one of the spans may be empty. */
export type Differences = readonly { readonly kept: Span; readonly copy: Span }[];
export type Aligner = (kept: Int32Array, copy: Int32Array) => Differences;

/** Words that both have, `length` of them. */
export interface Common {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Turns what two texts have in common, in order, into what they do not. Neighbours are joined. */
export const differencesOf = (common: readonly Common[], kept: number, copy: number): Differences => {
  const differences: { kept: Span; copy: Span }[] = [];
  let [a, b] = [0, 0];
  for (const next of [...common, { a: kept, b: copy, length: 0 }]) {
    if (next.a > a || next.b > b)
      differences.push({ kept: { start: a, end: next.a }, copy: { start: b, end: next.b } });
    [a, b] = [next.a + next.length, next.b + next.length];
  }
  return differences;
};

/** A part of each of two texts. */
export interface Region {
  readonly a: number;
  readonly aEnd: number;
  readonly b: number;
  readonly bEnd: number;
}

/** What a region has in common at its ends, and the rest of it between. */
export const trim = (
  kept: Int32Array,
  copy: Int32Array,
  { a, aEnd, b, bEnd }: Region,
): { readonly before: number; readonly after: number; readonly rest: Region } => {
  const most = Math.min(aEnd - a, bEnd - b);
  let before = 0;
  while (before < most && kept[a + before] === copy[b + before]) before++;
  let after = 0;
  while (after < most - before && kept[aEnd - after - 1] === copy[bEnd - after - 1]) after++;
  return { before, after, rest: { a: a + before, aEnd: aEnd - after, b: b + before, bEnd: bEnd - after } };
};
