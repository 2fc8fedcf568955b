/** The value under which the share `part` (0 to 1) of the numbers lies, by linear interpolation. NaN of no numbers. */
export function percentile(numbers: readonly number[], part: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const place = (sorted.length - 1) * part;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place % 1);
}

export const median = (numbers: readonly number[]): number => percentile(numbers, 0.5);

/** Up to `count` of the items, spread evenly over all of them. */
export function spread<Item>(items: readonly Item[], count: number): Item[] {
  const step = Math.max(1, items.length / count);
  return Array.from({ length: Math.min(count, items.length) }, (_, i) => items[Math.floor(i * step)]!);
}

/** The items in an order that begins at another one each `turn`. */
export const rotated = <Item>(items: readonly Item[], turn: number): Item[] => {
  const first = turn % items.length;
  return [...items.slice(first), ...items.slice(0, first)];
};
