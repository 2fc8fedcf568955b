import { lz77 } from './lz77.ts';
import type { Matcher } from './matcher.ts';
import { minHash } from './minhash.ts';
import { resemblance } from './resemblance.ts';
import { runs } from './runs.ts';
import { shingles } from './shingles.ts';
import { simHash } from './simhash.ts';
import { spotSigs } from './spotsigs.ts';
import { suffixArray } from './suffix-array.ts';
import { tiling } from './tiling.ts';
import { winnowing } from './winnowing.ts';

/** All that are compared, by the names in the tables; ours first. */
export const matchers: ReadonlyMap<string, Matcher> = new Map([
  ['Unecho: findRuns', runs],
  ['LZ77 k=4, 8 tries', lz77(4, 8)],
  ['LZ77 k=5, 8 tries', lz77(5, 8)],
  ['LZ77 k=6, 1 try', lz77(6, 1)],
  ['LZ77 k=6, 64 tries', lz77(6, 64)],
  ['LZ77 k=8, 8 tries', lz77(8, 8)],
  ['shingle table k=4', shingles(4)],
  ['shingle table k=6', shingles(6)],
  ['shingle table k=8', shingles(8)],
  ['shingle table k=12', shingles(12)],
  ['winnowing k=4 w=4', winnowing(4, 4)],
  ['winnowing k=6 w=4', winnowing(6, 4)],
  ['winnowing k=6 w=8', winnowing(6, 8)],
  ['winnowing k=8 w=16', winnowing(8, 16)],
  ['greedy tiling, 6', tiling(6)],
  ['greedy tiling, 12', tiling(12)],
  ['suffix array, 6', suffixArray(6)],
  ['resemblance 0.5, blocks', resemblance('blocks', 'resemblance', 0.5)],
  ['containment 0.6, blocks', resemblance('blocks', 'containment', 0.6)],
  ['containment 0.6, elements', resemblance('elements', 'containment', 0.6)],
  ['SpotSigs 0.44, blocks', spotSigs('blocks', 0.44)],
  ['SpotSigs 0.44, elements', spotSigs('elements', 0.44)],
  ['MinHash, blocks', minHash('blocks')],
  ['MinHash, elements', minHash('elements')],
  ['SimHash 3 bits, blocks', simHash('blocks', 3)],
  ['SimHash 10 bits, blocks', simHash('blocks', 10)],
  ['SimHash 10 bits, elements', simHash('elements', 10)],
]);
