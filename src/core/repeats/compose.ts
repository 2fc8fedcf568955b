import type { Run } from './runs.ts';

/** The two places of a run. */
export type End = 'from' | 'at';

export const otherEnd = (end: End): End => (end === 'from' ? 'at' : 'from');

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
  const here = [...runs].sort((a, b) => a[end] - b[end]);
  const there = [...further].sort((a, b) => a[furtherEnd] - b[furtherEnd]);
  const composed: Run[] = [];
  for (let i = 0, j = 0; i < here.length && j < there.length;) {
    const [one, other] = [here[i]!, there[j]!];
    const [oneEnd, otherRunsEnd] = [one[end] + one.length, other[furtherEnd] + other.length];
    const start = Math.max(one[end], other[furtherEnd]);
    const length = Math.min(oneEnd, otherRunsEnd) - start;
    if (length > 0)
      composed.push({
        at: one[otherEnd(end)] + start - one[end],
        from: other[otherEnd(furtherEnd)] + start - other[furtherEnd],
        length,
      });
    if (oneEnd < otherRunsEnd) i++;
    else j++;
  }
  return composed;
};
