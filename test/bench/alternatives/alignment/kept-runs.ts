/**
 * As Unecho's `compare`, but without a look at single words between the runs: what is less than six words in a row is a
 * difference.
 */
import { Chains, rollingHashes } from '../matching/rolling.ts';
import { type Common, differencesOf, heaviestChain, trim } from '../../../../src/core/repeats/alignment.ts';
import type { Aligner } from './aligner.ts';

const shingle = 6;
/** Places of one shingle that are looked at. */
const tries = 8;

export const keptRuns: Aligner = (kept, copy) => {
  const common: Common[] = [];
  let [a, b] = [0, 0];
  for (const run of [...heaviestChain(runsIn(kept, copy)), { a: kept.length, b: copy.length, length: 0 }]) {
    const { before, after, rest } = trim(kept, copy, { a, aEnd: run.a, b, bEnd: run.b });
    common.push({ a, b, length: before }, { a: rest.aEnd, b: rest.bEnd, length: after }, run);
    [a, b] = [run.a + run.length, run.b + run.length];
  }
  return differencesOf(common, kept.length, copy.length);
};

/** Runs of the copy with up to `tries` places in the kept text each, in the order of the copy. */
const runsIn = (kept: Int32Array, copy: Int32Array): Common[] => {
  const hashes = rollingHashes(Int32Array.from([...kept, ...copy]), shingle);
  const chains = new Chains(hashes);
  for (let i = 0; i <= kept.length - shingle; i++) chains.add(i);
  const runs: Common[] = [];
  for (let b = 0; b <= copy.length - shingle;) {
    let end = b + 1;
    let left = tries;
    for (let a = chains.first(kept.length + b); a >= 0 && left > 0; a = chains.next(a), left--) {
      let length = 0;
      while (a + length < kept.length && kept[a + length] === copy[b + length]) length++;
      if (length < shingle) continue;
      runs.push({ a, b, length });
      end = Math.max(end, b + length);
    }
    b = end;
  }
  return runs;
};
