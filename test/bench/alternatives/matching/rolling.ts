/**
 * A hash of every `length` words in a row.
 *
 * Polynomial and rolling: R. M. Karp, M. O. Rabin, "Efficient randomized pattern-matching algorithms" (1987). O(n).
 */
export const rollingHashes = (words: Int32Array, length: number): Int32Array => {
  const hashes = new Int32Array(Math.max(0, words.length - length + 1));
  let leaving = 1;
  for (let i = 1; i < length; i++) leaving = Math.imul(leaving, base);
  let hash = 0;
  for (let i = 0; i < words.length; i++) {
    if (i >= length) hash = (hash - Math.imul(words[i - length]!, leaving)) | 0;
    hash = (Math.imul(hash, base) + words[i]!) | 0;
    if (i >= length - 1) hashes[i - length + 1] = mix(hash);
  }
  return hashes;
};

const base = 0x01000193;

/** Spreads what differs over all 32 bits (the last steps of MurmurHash3). */
export const mix = (hash: number): number => {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
};

/** Words `a` and those at `b` are the same, `length` of them. */
export const sameWords = (words: Int32Array, a: number, b: number, length: number): boolean => {
  for (let i = 0; i < length; i++) if (words[a + i] !== words[b + i]) return false;
  return true;
};

/** Places under their hashes, the newest first: a hash table with chains. 8 bytes a place. */
export class Chains {
  private readonly hashes: Int32Array;
  private readonly mask: number;
  private readonly head: Int32Array;
  private readonly previous: Int32Array;

  constructor(hashes: Int32Array) {
    this.hashes = hashes;
    this.mask = (1 << Math.max(8, 32 - Math.clz32(hashes.length))) - 1;
    this.head = new Int32Array(this.mask + 1).fill(-1);
    this.previous = new Int32Array(hashes.length);
  }

  /** The newest place added under the hash of `place` or one that shares its slot; -1 for none. */
  first(place: number): number {
    return this.head[this.hashes[place]! & this.mask]!;
  }

  /** The one added before; -1 for none. */
  next(place: number): number {
    return this.previous[place]!;
  }

  add(place: number): void {
    const slot = this.hashes[place]! & this.mask;
    this.previous[place] = this.head[slot]!;
    this.head[slot] = place;
  }
}
