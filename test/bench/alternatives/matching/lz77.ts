/**
 * The longest match with an earlier place, from left to right; after it the search goes on behind it.
 *
 * J. Ziv, A. Lempel, "A universal algorithm for sequential data compression" (1977), with the hash chains of
 * J. Gailly's and M. Adler's deflate (RFC 1951). The method of `src/core/repeats/runs.ts` with its two constants open.
 * O(n · tries).
 */
import type { Matcher } from './matcher.ts';
import { Chains, rollingHashes } from './rolling.ts';

export const lz77 =
  (k: number, tries: number): Matcher =>
  ({ words }) => {
    const hashes = rollingHashes(words, k);
    const chains = new Chains(hashes);
    const marked = new Uint8Array(words.length);
    for (let i = 0, end = 0; i < hashes.length; i++) {
      if (i >= end) {
        let best = 0;
        let from = -1;
        let earlier = chains.first(i);
        for (let left = tries; earlier >= 0 && left > 0; earlier = chains.next(earlier), left--) {
          let length = 0;
          while (i + length < words.length && earlier + length < i && same(words, earlier, i, length))
            length++;
          if (length > best) [best, from] = [length, earlier];
          if (length === i - earlier) break;
        }
        if (best >= k) {
          while (i > end && from > 0 && words[from - 1] === words[i - 1] && from + best < i) {
            from--;
            i--;
            best++;
          }
          marked.fill(1, from, from + best);
          marked.fill(1, i, i + best);
          end = i + best;
        }
      }
      chains.add(i);
    }
    return marked;
  };

const same = (words: Int32Array, a: number, b: number, offset: number): boolean =>
  words[a + offset] === words[b + offset];
