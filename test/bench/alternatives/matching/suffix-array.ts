/**
 * All maximal repeats of at least `least` words, from a sorted list of all suffixes.
 *
 * U. Manber, G. Myers, "Suffix arrays: a new method for on-line string searches" (1993), by prefix doubling and
 * counting, O(n log n); T. Kasai et al., "Linear-time longest-common-prefix computation in suffix arrays and its
 * applications" (2001), O(n).
 */
import type { Matcher } from './matcher.ts';

export const suffixArray =
  (least: number): Matcher =>
  ({ words }) => {
    const n = words.length;
    const { sorted, rank } = sortSuffixes(words);
    const marked = new Uint8Array(n);
    // `longest[i]`: words that the suffix at i shares with its neighbours in the sorted list.
    const longest = new Int32Array(n);
    let shared = 0;
    for (let i = 0; i < n; i++) {
      if (rank[i] === 0) {
        shared = 0;
        continue;
      }
      const other = sorted[rank[i]! - 1]!;
      while (i + shared < n && other + shared < n && words[i + shared] === words[other + shared]) shared++;
      longest[i] = Math.max(longest[i]!, shared);
      longest[other] = Math.max(longest[other]!, shared);
      if (shared > 0) shared--;
    }
    for (let i = 0, end = 0; i < n; i++) {
      if (longest[i]! >= least) end = Math.max(end, i + longest[i]!);
      if (i < end) marked[i] = 1;
    }
    return marked;
  };

const sortSuffixes = (words: Int32Array): { sorted: Int32Array; rank: Int32Array } => {
  const n = words.length;
  const names = new Map([...new Set(Int32Array.from(words).sort())].map((word, i) => [word, i]));
  let rank = Int32Array.from(words, (word) => names.get(word)!);
  let next = new Int32Array(n);
  const sorted = new Int32Array(n);
  const bySecond = Int32Array.from({ length: n }, (_, i) => i);
  const counts = new Int32Array(Math.max(n, names.size) + 1);
  /** Sorts the suffixes in `bySecond` by their rank; what stood first among equals stays first. */
  const sort = (): void => {
    counts.fill(0);
    for (let i = 0; i < n; i++) counts[rank[i]! + 1]!++;
    for (let i = 1; i < counts.length; i++) counts[i]! += counts[i - 1]!;
    for (const place of bySecond) sorted[counts[rank[place]!]!++] = place;
  };
  sort();
  for (let step = 1; step < n; step *= 2) {
    let filled = 0;
    for (let i = n - step; i < n; i++) bySecond[filled++] = i;
    for (const place of sorted) if (place >= step) bySecond[filled++] = place - step;
    sort();
    next[sorted[0]!] = 0;
    for (let i = 1; i < n; i++) {
      const [a, b] = [sorted[i - 1]!, sorted[i]!];
      const equal = rank[a] === rank[b] && (rank[a + step] ?? -1) === (rank[b + step] ?? -1);
      next[b] = next[a]! + (equal ? 0 : 1);
    }
    [rank, next] = [next, rank];
    if (rank[sorted[n - 1]!] === n - 1) break;
  }
  return { sorted, rank };
};
