import { findRuns } from '../../../../src/core/repeats/runs.ts';
import { type Shingles, hashShingles, shinglesOf } from '../../../../src/core/repeats/shingles.ts';
import { finish } from '../../../../src/core/steps.ts';

/** The shingles of a stream of words. */
export const shinglesIn = ({
  words,
  count,
}: {
  readonly words: Int32Array;
  readonly count: number;
}): Shingles => {
  const hashes = hashShingles(words, count);
  return shinglesOf(hashes, finish(findRuns(words, count, hashes)));
};
