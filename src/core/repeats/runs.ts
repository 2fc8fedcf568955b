import { type Steps, stride } from '../steps.ts';
import { hashShingles, shingle } from './shingles.ts';

/** `length` words at `at` stand again, word for word, as those at `from`; `from < at`, and the two do not overlap. */
export interface Run {
  at: number;
  from: number;
  length: number;
}

/** Words in all of some runs. */
export const lengthOfRuns = (runs: readonly Run[]): number =>
  runs.reduce((sum, { length }) => sum + length, 0);

/** Earlier places of a shingle that are tried. More finds hardly more and lets a box repeated 10,000 times cost. */
const tries = 8;

/**
 * Finds the runs of words that stand earlier in the stream too, from left to right, each as long as it can be.
 *
 * Every shingle is kept in a hash table with a chain of its earlier places (as in LZ77 match finding, where the longest
 * of the last few candidates is taken). Expected O(n) time, 8 bytes a word, and 4 for the hashes.
 *
 * @param words hashes of the words in document order
 * @param count how many of them are valid
 * @param hashes of the shingles that begin at each of them
 * @returns runs in the order of `at`, not overlapping on that side
 */
export function* findRuns(
  words: Int32Array,
  count: number,
  hashes = hashShingles(words, count),
): Steps<Run[]> {
  const runs: Run[] = [];
  const places = count - shingle + 1;
  if (places <= 1) return runs;
  const mask = (1 << Math.max(8, 32 - Math.clz32(count))) - 1;
  // Places from 1 on, 0 for none: zeros are what memory begins with.
  const head = new Int32Array(mask + 1);
  const previous = new Int32Array(count);
  let end = 0;
  const search = (first: number, until: number): void => {
    for (let i = first; i < until; i++) {
      const slot = hashes[i]! & mask;
      if (i >= end) {
        let best = 0;
        let from = -1;
        for (
          let candidate = head[slot]! - 1, left = tries;
          candidate >= 0 && left > 0;
          candidate = previous[candidate]! - 1, left--
        ) {
          const limit = Math.min(count - i, i - candidate);
          if (limit <= best || words[candidate + best] !== words[i + best]) continue;
          let length = 0;
          while (length < limit && words[candidate + length] === words[i + length]) length++;
          if (length > best) {
            best = length;
            from = candidate;
          }
          // It ends only because it would reach into itself: a whole copy right before. An older candidate would run on
          // over two copies at once.
          if (length === i - candidate) break;
        }
        if (best >= shingle) {
          let back = 0;
          while (i - back > end && from - back > 0 && words[from - back - 1] === words[i - back - 1]) back++;
          runs.push({ at: i - back, from: from - back, length: Math.min(best + back, i - from) });
          end = i + best;
        }
      }
      previous[i] = head[slot]!;
      head[slot] = i + 1;
    }
  };
  for (let first = 0; first < places; first += stride) {
    yield;
    search(first, Math.min(first + stride, places));
  }
  return runs;
}
