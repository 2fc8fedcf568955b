/**
 * Greedy string tiling: the longest match first, then the next longest among the words that are left.
 *
 * M. J. Wise, "String similarity via greedy string tiling and running Karp-Rabin matching" (1993), "YAP3" (1996). Meant
 * for two texts; here a text against itself. A word is tiled once as the later side, and may be the earlier side of
 * many, else a third copy would find nothing left. O(n³) at worst, near linear on ordinary text.
 */
import type { Matcher } from './matcher.ts';
import { Chains, rollingHashes } from './rolling.ts';

interface Match {
  readonly at: number;
  readonly from: number;
  readonly length: number;
}

export const tiling =
  (least: number): Matcher =>
  ({ words }) => {
    const tiled = new Uint8Array(words.length);
    const marked = new Uint8Array(words.length);
    let length = Math.max(least, 20);
    for (;;) {
      const found = scan(words, tiled, length);
      if (typeof found === 'number') {
        length = found;
        continue;
      }
      for (const match of found.sort((a, b) => b.length - a.length)) {
        // A longer tile may have taken its ends.
        let { at, from, length: left } = match;
        while (left > 0 && tiled[at] === 1) [at, from, left] = [at + 1, from + 1, left - 1];
        let free = 0;
        while (free < left && tiled[at + free] === 0) free++;
        if (free < length) continue;
        tiled.fill(1, at, at + free);
        marked.fill(1, at, at + free);
        marked.fill(1, from, from + free);
      }
      if (length === least) return marked;
      length = length > 2 * least ? length >> 1 : least;
    }
  };

/** All matches of at least `length` words; or, where one is far longer, its length, to be looked for first. */
const scan = (words: Int32Array, tiled: Uint8Array, length: number): Match[] | number => {
  const hashes = rollingHashes(words, length);
  const chains = new Chains(hashes);
  const matches: Match[] = [];
  // Words from here on that are not tiled yet.
  const free = new Int32Array(words.length + 1);
  for (let i = words.length - 1; i >= 0; i--) free[i] = tiled[i] === 1 ? 0 : free[i + 1]! + 1;
  for (let at = 0; at < hashes.length; at++) {
    if (free[at]! >= length)
      for (let from = chains.first(at); from >= 0; from = chains.next(from)) {
        if (hashes[from] !== hashes[at]) continue;
        const most = Math.min(free[at]!, at - from);
        let same = 0;
        while (same < most && words[from + same] === words[at + same]) same++;
        if (same > 2 * length) return same;
        if (same >= length) matches.push({ at, from, length: same });
      }
    chains.add(at);
  }
  return matches;
};
