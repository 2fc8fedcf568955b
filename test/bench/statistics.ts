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

/** The slope of the straight line nearest to the points (least squares). NaN where they have no extent. */
export function slope(points: readonly (readonly [x: number, y: number])[]): number {
  const mean = (of: 0 | 1): number => points.reduce((sum, point) => sum + point[of], 0) / points.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const along = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return along / points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}

/** The power of x that y grows with: 1 is linear. Both must be positive. */
export const growth = (points: readonly (readonly [x: number, y: number])[]): number =>
  slope(points.map(([x, y]) => [Math.log(x), Math.log(y)]));
