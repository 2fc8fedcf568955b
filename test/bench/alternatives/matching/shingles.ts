/**
 * Every shingle that stands twice, wherever.
 *
 * A. Z. Broder, S. C. Glassman, M. S. Manasse, G. Zweig, "Syntactic clustering of the Web" (1997): a text as the set of
 * its runs of k words. Here a table of all of them, none left out. O(n).
 */
import { type Matcher, cover } from './matcher.ts';
import { Chains, rollingHashes, sameWords } from './rolling.ts';

export const shingles =
  (k: number): Matcher =>
  ({ words }) => {
    const hashes = rollingHashes(words, k);
    const chains = new Chains(hashes);
    const starts = new Uint8Array(words.length);
    for (let i = 0; i < hashes.length; i++) {
      let earlier = chains.first(i);
      while (earlier >= 0 && !sameWords(words, earlier, i, k)) earlier = chains.next(earlier);
      if (earlier >= 0) starts[earlier] = starts[i] = 1;
      chains.add(i);
    }
    return cover(starts, k, words.length);
  };
