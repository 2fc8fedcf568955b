/** What Unecho does: `src/core/repeats/compare.ts`. */
import { compare } from '../../../../src/core/repeats/compare.ts';
import type { Aligner } from './aligner.ts';

export const runs: Aligner = (kept, copy) => compare(kept, copy).differences;
