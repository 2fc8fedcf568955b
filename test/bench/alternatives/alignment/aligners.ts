import type { Aligner } from './aligner.ts';
import { histogram } from './histogram.ts';
import { huntSzymanski } from './hunt-szymanski.ts';
import { keptRuns } from './kept-runs.ts';
import { myers } from './myers.ts';
import { patience, patienceThenMyers } from './patience.ts';
import { runs } from './runs.ts';

/** All that are compared, by the names in the tables; ours first. */
export const aligners: ReadonlyMap<string, Aligner> = new Map([
  ['Unecho: compare', runs],
  ['runs only', keptRuns],
  ['Myers', myers],
  ['patience', patience],
  ['patience, then Myers', patienceThenMyers],
  ['histogram', histogram],
  ['Hunt–Szymanski', huntSzymanski],
]);
