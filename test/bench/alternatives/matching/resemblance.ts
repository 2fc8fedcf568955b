/**
 * Parts of a text that resemble one another, or of which one is contained in the other.
 *
 * A. Z. Broder, "On the resemblance and containment of documents" (1997): the shares of shingles in common. Exact
 * counts from an inverted index, no sketches. O(n) to index, then one step for each two parts that share a shingle.
 */
import { Groups, nested, wordsSharedIn } from './groups.ts';
import type { Matcher, Units } from './matcher.ts';
import { rollingHashes } from './rolling.ts';

const shingle = 6;

/** @param share of the shingles of both (`resemblance`) or of the smaller one (`containment`), at least */
export const resemblance =
  (units: Units, measure: 'resemblance' | 'containment', share: number): Matcher =>
  (text) => {
    const parts = text[units];
    const hashes = rollingHashes(text.words, shingle);
    const holders = new Map<number, number[]>();
    const sizes = new Int32Array(parts.length);
    const groups = new Groups(parts.length);
    parts.forEach(({ start, end }, part) => {
      const own = new Set(hashes.subarray(start, Math.max(start, end - shingle + 1)));
      sizes[part] = own.size;
      const common = new Map<number, number>();
      for (const hash of own) {
        const others = holders.get(hash);
        if (others === undefined) holders.set(hash, [part]);
        else {
          for (const other of others) common.set(other, (common.get(other) ?? 0) + 1);
          others.push(part);
        }
      }
      for (const [other, both] of common) {
        const of =
          measure === 'containment' ? Math.min(own.size, sizes[other]!) : own.size + sizes[other]! - both;
        if (both >= share * of && !nested(parts[part]!, parts[other]!)) groups.join(part, other);
      }
    });
    return wordsSharedIn(text, parts, groups);
  };
