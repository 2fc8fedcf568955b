import { type Common, type Gap, differencesOf, heaviestChain, trim } from './alignment.ts';
import type { Span } from './passages.ts';
import { hashShingles, shingle } from './shingles.ts';

/** How a copy reads against the text kept. All spans count words. */
export interface Comparison {
  /** Twice the words in common over the words of both (Dice), 0 to 1. */
  readonly similarity: number;
  /** Where the two read otherwise, in the order of the copy; one of the spans may be empty. */
  readonly differences: readonly { readonly kept: Span; readonly copy: Span }[];
}

/** Places of a shingle in the kept text that are tried. */
const tries = 8;
/** Gaps between runs whose sides multiply to more than this are one difference: nobody reads it word by word. */
const fineGap = 40_000;
/** A lone word in common within a longer difference says nothing. */
const lone = 6;

/**
 * Aligns a copy with the kept text: what is equal at both ends, then the heaviest chain of runs that rises on both sides
 * (Jacobson and Vo 1992), then the longest common subsequence of the words between two runs. O(n log n) for n words in
 * both, but for gaps, which are bounded.
 */
export const compare = (kept: Int32Array, copy: Int32Array): Comparison => {
  const common: Common[] = [];
  const {
    before,
    after,
    rest: inner,
  } = trim(kept, copy, { a: 0, aEnd: kept.length, b: 0, bEnd: copy.length });
  common.push({ a: 0, b: 0, length: before });
  let { a, b } = inner;
  for (const run of [
    ...heaviestChain(runsWithin(kept, copy, inner)),
    { a: inner.aEnd, b: inner.bEnd, length: 0 },
  ]) {
    common.push(...fill(kept, copy, { a, aEnd: run.a, b, bEnd: run.b }), run);
    a = run.a + run.length;
    b = run.b + run.length;
  }
  common.push({ a: inner.aEnd, b: inner.bEnd, length: after });
  const all = kept.length + copy.length;
  const shared = common.reduce((sum, { length }) => sum + length, 0);
  return {
    similarity: all === 0 ? 1 : (2 * shared) / all,
    differences: differencesOf(withoutLone(common), kept.length, copy.length),
  };
};

/** Runs of the copy that stand in the kept text, each with up to `tries` of its places there, in the order of the copy. */
const runsWithin = (kept: Int32Array, copy: Int32Array, { a, aEnd, b, bEnd }: Gap): Common[] => {
  const places = new Map<number, number[]>();
  const hashes = hashShingles(kept.subarray(a, aEnd), aEnd - a);
  hashes.forEach((hash, i) => {
    const known = places.get(hash);
    if (known === undefined) places.set(hash, [a + i]);
    else if (known.length < tries) known.push(a + i);
  });
  const runs: Common[] = [];
  const own = hashShingles(copy.subarray(b, bEnd), bEnd - b);
  for (let at = b; at <= bEnd - shingle;) {
    let end = at + 1;
    for (const place of places.get(own[at - b]!) ?? []) {
      let length = 0;
      while (place + length < aEnd && at + length < bEnd && kept[place + length] === copy[at + length])
        length++;
      if (length < shingle) continue;
      runs.push({ a: place, b: at, length });
      end = Math.max(end, at + length);
    }
    at = end;
  }
  return runs;
};

/** What is in common between two runs: their ends grown towards one another, then a longest common subsequence. */
const fill = (kept: Int32Array, copy: Int32Array, gap: Gap): Common[] => {
  const { before, after, rest } = trim(kept, copy, gap);
  return [
    { a: gap.a, b: gap.b, length: before },
    ...(smaller(rest) ? longestCommon(kept, copy, rest) : []),
    { a: rest.aEnd, b: rest.bEnd, length: after },
  ];
};

const smaller = ({ a, aEnd, b, bEnd }: Gap): boolean =>
  aEnd > a && bEnd > b && (aEnd - a) * (bEnd - b) <= fineGap;

/** The longest common subsequence of a gap, word by word (Wagner and Fischer 1974). O(product of its sides). */
const longestCommon = (kept: Int32Array, copy: Int32Array, { a, aEnd, b, bEnd }: Gap): Common[] => {
  const width = bEnd - b + 1;
  const best = new Uint16Array((aEnd - a + 1) * width);
  for (let i = aEnd - a - 1; i >= 0; i--)
    for (let j = width - 2; j >= 0; j--)
      best[i * width + j] =
        kept[a + i] === copy[b + j]
          ? best[(i + 1) * width + j + 1]! + 1
          : Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!);
  const common: { a: number; b: number; length: number }[] = [];
  for (let i = 0, j = 0; i < aEnd - a && j < width - 1;) {
    if (kept[a + i] === copy[b + j]) {
      const last = common.at(-1);
      if (last !== undefined && last.a + last.length === a + i && last.b + last.length === b + j)
        last.length++;
      else common.push({ a: a + i, b: b + j, length: 1 });
      i++;
      j++;
    } else if (best[(i + 1) * width + j]! >= best[i * width + j + 1]!) i++;
    else j++;
  }
  return common;
};

/** Without single words in the midst of a long difference: "the" in common makes two differences of one. */
const withoutLone = (common: readonly Common[]): Common[] => {
  const real = common.filter(({ length }) => length > 0);
  return real.filter((each, i) => {
    const [before, after] = [real[i - 1], real[i + 1]];
    if (each.length > 1 || before === undefined || after === undefined) return true;
    const around =
      each.a -
      before.a -
      before.length +
      (each.b - before.b - before.length) +
      (after.a - each.a - 1) +
      (after.b - each.b - 1);
    return around <= lone;
  });
};
