/**
 * The first place in a sorted row that is not before what is looked for: a binary search. O(log n) calls.
 *
 * @param isBefore true for all places up to some one, false from there on
 */
export const firstFrom = <T>(row: readonly T[], isBefore: (item: T) => boolean): number => {
  let low = 0;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(row[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
};
