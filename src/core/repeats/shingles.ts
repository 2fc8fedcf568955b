import type { Run } from './runs.ts';

/** Words in a shingle (Broder 1997): shorter runs are taken for chance or phrase. */
export const shingle = 6;

/**
 * A hash of the shingle that begins at each word, 30 bits; as many as there are whole shingles. O(n).
 *
 * Rolling, by cyclic polynomials (Cohen 1997): a word that is one shingle old was turned full circle, 6 times 5 of 30
 * bits, so that it goes as it came.
 */
export const hashShingles = (words: Int32Array, count: number): Int32Array => {
  const hashes = new Int32Array(Math.max(0, count - shingle + 1));
  let hash = 0;
  for (let i = 0; i < count; i++) {
    hash = (((hash & 0x1ffffff) << 5) | (hash >> 25)) ^ words[i]!;
    if (i >= shingle) hash ^= words[i - shingle]!;
    if (i >= shingle - 1) hashes[i - shingle + 1] = hash ^ (hash >> 15);
  }
  return hashes;
};

/** The shingles of a text by the word that each begins with. */
export interface Shingles {
  readonly hashes: Int32Array;
  /** 1 where the shingle stands elsewhere in the text too. What stands once says nothing of two places. */
  readonly again: Uint8Array;
}

/** Tells from the runs of a text which of its shingles stand again: both places of each run. O(n). */
export const shinglesOf = (hashes: Int32Array, runs: readonly Run[]): Shingles => {
  const again = new Uint8Array(hashes.length);
  for (const { at, from, length } of runs) {
    again.fill(1, at, at + length - shingle + 1);
    again.fill(1, from, from + length - shingle + 1);
  }
  return { hashes, again };
};
