/**
 * The longest common subsequence, exactly.
 *
 * J. W. Hunt, T. G. Szymanski, "A fast algorithm for computing longest common subsequences" (1977). O((n + r) log n)
 * time and O(n + r) memory at worst for r pairs of equal words: common words make r large.
 */
import { type Common, differencesOf } from '../../../../src/core/repeats/alignment.ts';
import type { Aligner } from './aligner.ts';

interface Link extends Common {
  readonly before: Link | undefined;
}

export const huntSzymanski: Aligner = (kept, copy) => {
  const places = new Map<number, number[]>();
  for (let i = copy.length - 1; i >= 0; i--) {
    const known = places.get(copy[i]!);
    if (known === undefined) places.set(copy[i]!, [i]);
    else known.push(i);
  }
  /** Of the chains of each length, the one that ends first in the copy. */
  const chains: Link[] = [];
  kept.forEach((word, a) => {
    for (const b of places.get(word) ?? []) {
      let low = 0;
      let high = chains.length;
      while (low < high) {
        const half = (low + high) >> 1;
        if (chains[half]!.b < b) low = half + 1;
        else high = half;
      }
      if (chains[low]?.b !== b) chains[low] = { a, b, length: 1, before: chains[low - 1] };
    }
  });
  const common: Common[] = [];
  for (let link = chains.at(-1); link !== undefined; link = link.before) common.push(link);
  return differencesOf(common.reverse(), kept.length, copy.length);
};
