/** What Unecho does: `src/core/repeats/runs.ts`. */
import { findRuns } from '../../../../src/core/repeats/runs.ts';
import type { Matcher } from './matcher.ts';

export const runs: Matcher = ({ words }) => {
  const marked = new Uint8Array(words.length);
  for (const { at, from, length } of findRuns(words, words.length)) {
    marked.fill(1, at, at + length);
    marked.fill(1, from, from + length);
  }
  return marked;
};
