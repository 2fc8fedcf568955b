import type { Run } from './runs.ts';

/** The two places of a run. */
export type End = 'from' | 'at';

/**
 * What stands again in a text stands again wherever that text does: the composition of two relations.
 *
 * @param runs between a place and a text, which lies at their `end`
 * @param further between the text, at their `furtherEnd`, and a third place
 * @returns runs from the third place (`from`) to the first (`at`). O(r log r) for runs that do not overlap at the text
 */
export const composeAt = (
  runs: readonly Run[],
  end: End,
  further: readonly Run[],
  furtherEnd: End,
): Run[] => {
  const here = linksOf(runs, end);
  const there = linksOf(further, furtherEnd);
  const composed: Run[] = [];
  for (let i = 0, j = 0; i < here.length && j < there.length;) {
    const [one, other] = [here[i]!, there[j]!];
    const start = Math.max(one.start, other.start);
    const length = Math.min(one.end, other.end) - start;
    if (length > 0) composed.push({ at: start + one.by, from: start + other.by, length });
    if (one.end < other.end) i++;
    else j++;
  }
  return composed;
};

/** Spans of the text in their order, and how many words further on the page each stands again. */
const linksOf = (
  runs: readonly Run[],
  end: End,
): { readonly start: number; readonly end: number; readonly by: number }[] =>
  runs
    .map((run) => ({
      start: run[end],
      end: run[end] + run.length,
      by: run[end === 'at' ? 'from' : 'at'] - run[end],
    }))
    .sort((a, b) => a.start - b.start);
