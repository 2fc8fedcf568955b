/**
 * The fewest insertions and removals.
 *
 * E. W. Myers, "An O(ND) difference algorithm and its variations" (1986), the variation in linear space: the middle of
 * the shortest way is looked for from both ends, then each half by itself. O((n + m) · d) for d words that differ.
 */
import { type Common, type Gap, differencesOf, trim } from '../../../../src/core/repeats/alignment.ts';
import type { Aligner } from './aligner.ts';

export const myers: Aligner = (kept, copy) => {
  const whole = { a: 0, aEnd: kept.length, b: 0, bEnd: copy.length };
  return differencesOf(commonWords(kept, copy, whole), kept.length, copy.length);
};

/** What two texts have in common within a region, in order. */
export const commonWords = (kept: Int32Array, copy: Int32Array, whole: Gap): Common[] => {
  const common: Common[] = [];
  const align = (region: Gap): void => {
    const { before, after, rest } = trim(kept, copy, region);
    if (before > 0) common.push({ a: region.a, b: region.b, length: before });
    if (rest.a < rest.aEnd && rest.b < rest.bEnd) {
      const { a, b } = middle(kept, copy, rest);
      // A middle at a corner parts nothing: the two have no word in common.
      if (!((a === rest.a && b === rest.b) || (a === rest.aEnd && b === rest.bEnd))) {
        align({ ...rest, aEnd: a, bEnd: b });
        align({ ...rest, a, b });
      }
    }
    if (after > 0) common.push({ a: rest.aEnd, b: rest.bEnd, length: after });
  };
  align(whole);
  return common;
};

/** A point that a shortest way goes through. */
const middle = (kept: Int32Array, copy: Int32Array, { a, aEnd, b, bEnd }: Gap): { a: number; b: number } => {
  const [n, m] = [aEnd - a, bEnd - b];
  const delta = n - m;
  const most = Math.ceil((n + m) / 2);
  const offset = most + 1;
  /** How far a way has come on each diagonal: from the beginning, and from the end. */
  const forth = new Int32Array(2 * offset + 1);
  const back = new Int32Array(2 * offset + 1);
  for (let d = 0; d <= most; d++) {
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && forth[offset + k - 1]! < forth[offset + k + 1]!);
      let x = down ? forth[offset + k + 1]! : forth[offset + k - 1]! + 1;
      while (x < n && x - k < m && kept[a + x] === copy[b + x - k]) x++;
      forth[offset + k] = x;
      const other = delta - k;
      if (delta % 2 !== 0 && Math.abs(other) < d && x + back[offset + other]! >= n)
        return { a: a + Math.min(x, n), b: b + Math.min(x - k, m) };
    }
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && back[offset + k - 1]! < back[offset + k + 1]!);
      let x = down ? back[offset + k + 1]! : back[offset + k - 1]! + 1;
      while (x < n && x - k < m && kept[aEnd - x - 1] === copy[bEnd - (x - k) - 1]) x++;
      back[offset + k] = x;
      const other = delta - k;
      if (delta % 2 === 0 && Math.abs(other) <= d && x + forth[offset + other]! >= n)
        return { a: aEnd - Math.min(x, n), b: bEnd - Math.min(x - k, m) };
    }
  }
  return { a: aEnd, b: bEnd };
};
