/**
 * MinHash with locality-sensitive hashing, as a sieve before a close look.
 *
 * A. Z. Broder, "On the resemblance and containment of documents" (1997); P. Indyk, R. Motwani, "Approximate nearest
 * neighbors: towards removing the curse of dimensionality" (1998). Two parts meet when all least hashes of one band are
 * equal: likely from a resemblance of (1 / bands)^(1 / rows) on, here 0.47. O(n · bands · rows).
 */
import { Groups, nested, wordsSharedIn } from './groups.ts';
import type { Matcher, Units } from './matcher.ts';
import { mix, rollingHashes } from './rolling.ts';

const shingle = 6;
const bands = 20;
const rows = 4;

export const minHash =
  (units: Units): Matcher =>
  (text) => {
    const parts = text[units];
    const hashes = rollingHashes(text.words, shingle);
    const groups = new Groups(parts.length);
    const buckets = new Map<number, number[]>();
    const least = new Int32Array(bands * rows);
    parts.forEach(({ start, end }, part) => {
      if (end - start < shingle) return;
      least.fill(0x7fffffff);
      for (let i = start; i <= end - shingle; i++)
        for (let f = 0; f < least.length; f++) {
          const hash = mix(hashes[i]! ^ Math.imul(f + 1, 0x9e3779b1));
          if (hash < least[f]!) least[f] = hash;
        }
      for (let band = 0; band < bands; band++) {
        let key = band;
        for (let row = 0; row < rows; row++) key = mix(Math.imul(key, 31) + least[band * rows + row]!);
        const others = buckets.get(key);
        if (others === undefined) buckets.set(key, [part]);
        // One of each group is enough: many equal parts would else cost their square.
        else if (!others.some((other) => groups.of(other) === groups.of(part))) {
          for (const other of others) if (!nested(parts[part]!, parts[other]!)) groups.join(other, part);
          others.push(part);
        }
      }
    });
    return wordsSharedIn(text, parts, groups);
  };
