/**
 * The longest run in common whose words are rarest in the kept text parts the two; then the same on both sides of it.
 *
 * S. O. Pearce, HistogramDiff in JGit (2010), in git since 2012: patience diff that does not ask for words standing
 * once. O(n · occurrences) a level; words that stand more than 64 times are passed over, and a stretch of nothing else
 * is a difference (git hands it on to Myers).
 */
import { type Common, type Gap, differencesOf, trim } from '../../../../src/core/repeats/alignment.ts';
import type { Aligner } from './aligner.ts';

const mostOccurrences = 64;

export const histogram: Aligner = (kept, copy) => {
  const common: Common[] = [];
  const align = (region: Gap): void => {
    const { before, after, rest } = trim(kept, copy, region);
    if (before > 0) common.push({ a: region.a, b: region.b, length: before });
    const split = rarest(kept, copy, rest);
    if (split !== undefined) {
      align({ ...rest, aEnd: split.a, bEnd: split.b });
      common.push(split);
      align({ ...rest, a: split.a + split.length, b: split.b + split.length });
    }
    if (after > 0) common.push({ a: rest.aEnd, b: rest.bEnd, length: after });
  };
  align({ a: 0, aEnd: kept.length, b: 0, bEnd: copy.length });
  return differencesOf(common, kept.length, copy.length);
};

const rarest = (kept: Int32Array, copy: Int32Array, { a, aEnd, b, bEnd }: Gap): Common | undefined => {
  const places = new Map<number, number[]>();
  for (let i = a; i < aEnd; i++) {
    const known = places.get(kept[i]!);
    if (known === undefined) places.set(kept[i]!, [i]);
    else known.push(i);
  }
  const occurrences = (i: number): number => places.get(kept[i]!)!.length;
  let best: Common | undefined;
  let bestCount = mostOccurrences;
  for (let i = b; i < bEnd;) {
    let next = i + 1;
    const candidates = places.get(copy[i]!) ?? [];
    if (candidates.length <= bestCount)
      for (const place of candidates) {
        let [start, from, count] = [place, i, candidates.length];
        while (start > a && from > b && kept[start - 1] === copy[from - 1]) {
          [start, from] = [start - 1, from - 1];
          count = Math.min(count, occurrences(start));
        }
        let [end, to] = [place + 1, i + 1];
        while (end < aEnd && to < bEnd && kept[end] === copy[to]) {
          count = Math.min(count, occurrences(end));
          [end, to] = [end + 1, to + 1];
        }
        next = Math.max(next, to);
        const length = end - start;
        if (best === undefined || length > best.length || count < bestCount) {
          best = { a: start, b: from, length };
          bestCount = count;
        }
      }
    i = next;
  }
  return best;
};
