/**
 * Fingerprints: of every `w` hashes of `k` words in a row the least is kept, of equal ones the last.
 *
 * S. Schleimer, D. S. Wilkerson, A. Aiken, "Winnowing: local algorithms for document fingerprinting" (2003). Each match
 * of `w + k - 1` words shares a fingerprint; where two are equal, the match is drawn out to both sides. O(n) for the
 * fingerprints.
 */
import type { Matcher } from './matcher.ts';
import { rollingHashes, sameWords } from './rolling.ts';

export const winnowing =
  (k: number, w: number): Matcher =>
  ({ words }) => {
    const hashes = rollingHashes(words, k);
    const latest = new Map<number, number>();
    const marked = new Uint8Array(words.length);
    let end = 0;
    for (const at of fingerprints(hashes, w)) {
      const from = latest.get(hashes[at]!);
      latest.set(hashes[at]!, at);
      // A match that was drawn out over this place is known.
      if (from === undefined || at + k <= end || !sameWords(words, from, at, k)) continue;
      let before = 0;
      while (from - before > 0 && words[from - before - 1] === words[at - before - 1]) before++;
      let after = k;
      while (at + after < words.length && words[from + after] === words[at + after]) after++;
      marked.fill(1, from - before, from + after);
      marked.fill(1, at - before, at + after);
      end = at + after;
    }
    return marked;
  };

/** Places of the hashes that are kept, ascending. */
const fingerprints = (hashes: Int32Array, w: number): number[] => {
  const places: number[] = [];
  let least = -1;
  for (let i = 0; i < hashes.length; i++) {
    if (least <= i - w) {
      // The least one has left the window: it is looked for anew.
      least = i - w + 1 < 0 ? 0 : i - w + 1;
      for (let j = least + 1; j <= i; j++) if (hashes[j]! <= hashes[least]!) least = j;
    } else if (hashes[i]! <= hashes[least]!) least = i;
    if (i >= w - 1 && places.at(-1) !== least) places.push(least);
  }
  return places;
};
