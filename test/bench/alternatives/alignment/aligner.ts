import type { Comparison } from '../../../../src/core/repeats/compare.ts';

/** Where two texts read otherwise, in order; one of the spans may be empty. */
export type Differences = Comparison['differences'];
export type Aligner = (kept: Int32Array, copy: Int32Array) => Differences;
