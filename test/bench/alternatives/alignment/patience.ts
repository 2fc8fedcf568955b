/**
 * Words that stand once in each text hold the two together: the longest chain of them that rises, then the same between.
 *
 * B. Cohen, "Patience diff" (2009, in Bazaar since 2005), after patience sorting: C. L. Mallows (1963). O(n log n) a
 * level. A stretch without such words is a difference, or is left to another method: git leaves it to Myers.
 */
import { type Common, type Gap, differencesOf, trim } from '../../../../src/core/repeats/alignment.ts';
import type { Aligner, Differences } from './aligner.ts';
import { commonWords } from './myers.ts';

export const patience: Aligner = (kept, copy) => alignBy(kept, copy, () => []);

export const patienceThenMyers: Aligner = (kept, copy) => alignBy(kept, copy, commonWords);

/** @param otherwise finds what two texts have in common in a region without words that stand once */
const alignBy = (kept: Int32Array, copy: Int32Array, otherwise: typeof commonWords): Differences => {
  const common: Common[] = [];
  const align = (region: Gap): void => {
    const { before, after, rest } = trim(kept, copy, region);
    if (before > 0) common.push({ a: region.a, b: region.b, length: before });
    const anchors = rising(uniqueWords(kept, copy, rest));
    let { a, b } = rest;
    for (const anchor of anchors) {
      if (anchor.a < a || anchor.b < b) continue;
      align({ a, aEnd: anchor.a, b, bEnd: anchor.b });
      const { before: length } = trim(kept, copy, { ...rest, a: anchor.a, b: anchor.b });
      common.push({ ...anchor, length });
      [a, b] = [anchor.a + length, anchor.b + length];
    }
    if (anchors.length > 0) align({ ...rest, a, b });
    else common.push(...otherwise(kept, copy, rest));
    if (after > 0) common.push({ a: rest.aEnd, b: rest.bEnd, length: after });
  };
  align({ a: 0, aEnd: kept.length, b: 0, bEnd: copy.length });
  return differencesOf(common, kept.length, copy.length);
};

interface Point {
  readonly a: number;
  readonly b: number;
}

/** Words that stand once on each side, in the order of the kept text. */
const uniqueWords = (kept: Int32Array, copy: Int32Array, { a, aEnd, b, bEnd }: Gap): Point[] => {
  const places = new Map<number, { a: number; b: number }>();
  for (let i = a; i < aEnd; i++) places.set(kept[i]!, { a: places.has(kept[i]!) ? -1 : i, b: -1 });
  for (let i = b; i < bEnd; i++) {
    const place = places.get(copy[i]!);
    if (place !== undefined) place.b = place.b === -1 ? i : -2;
  }
  return [...places.values()].filter((place) => place.a >= 0 && place.b >= 0).sort((x, y) => x.a - y.a);
};

/** The longest chain that rises on both sides. */
const rising = (points: readonly Point[]): Point[] => {
  const piles: number[] = [];
  const before: number[] = [];
  points.forEach(({ b }, i) => {
    let low = 0;
    let high = piles.length;
    while (low < high) {
      const half = (low + high) >> 1;
      if (points[piles[half]!]!.b < b) low = half + 1;
      else high = half;
    }
    before[i] = piles[low - 1] ?? -1;
    piles[low] = i;
  });
  const chain: Point[] = [];
  for (let i = piles.at(-1) ?? -1; i >= 0; i = before[i]!) chain.push(points[i]!);
  return chain.reverse();
};
