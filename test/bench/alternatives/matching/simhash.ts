/**
 * SimHash: one fingerprint of 64 bits a part, alike for like parts; as a sieve before a close look.
 *
 * M. S. Charikar, "Similarity estimation techniques from rounding algorithms" (2002); G. S. Manku, A. Jain,
 * A. Das Sarma, "Detecting near-duplicates for web crawling" (2007), who take 3 differing bits for a web page. Equal
 * fingerprints are met once, the others compared two by two: O(64 n + parts²).
 */
import { Groups, nested, wordsSharedIn } from './groups.ts';
import type { Matcher, Units } from './matcher.ts';
import { mix, rollingHashes } from './rolling.ts';

const feature = 3;

/** @param distance bits that may differ, of 64 */
export const simHash =
  (units: Units, distance: number): Matcher =>
  (text) => {
    const parts = text[units];
    const hashes = rollingHashes(text.words, feature);
    const groups = new Groups(parts.length);
    const seen = new Map<string, number>();
    const distinct: { part: number; low: number; high: number }[] = [];
    parts.forEach(({ start, end }, part) => {
      if (end - start < feature) return;
      const own = hashes.subarray(start, end - feature + 1);
      const low = majority(own, 0x243f6a88);
      const high = majority(own, 0x13198a2e);
      const equal = seen.get(`${low}:${high}`);
      if (equal !== undefined && !nested(parts[part]!, parts[equal]!)) {
        groups.join(equal, part);
        return;
      }
      seen.set(`${low}:${high}`, part);
      for (const other of distinct)
        if (
          bits(low ^ other.low) + bits(high ^ other.high) <= distance &&
          !nested(parts[part]!, parts[other.part]!)
        )
          groups.join(other.part, part);
      distinct.push({ part, low, high });
    });
    return wordsSharedIn(text, parts, groups);
  };

/** Each of 32 bits as most of the features have it. */
const majority = (features: Int32Array, seed: number): number => {
  const votes = new Int32Array(32);
  for (const hash of features) {
    const mixed = mix(hash ^ seed);
    for (let bit = 0; bit < 32; bit++) votes[bit]! += (mixed >>> bit) & 1 ? 1 : -1;
  }
  return votes.reduce((all, vote, bit) => (vote > 0 ? all | (1 << bit) : all), 0);
};

const bits = (number: number): number => {
  let count = 0;
  for (let left = number; left !== 0; left &= left - 1) count++;
  return count;
};
