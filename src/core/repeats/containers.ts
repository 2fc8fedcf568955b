import type { PageText } from '../text/block.ts';

/** `inner` is `outer` or lies in it. O(depth). */
export const isWithin = (page: PageText, inner: number, outer: number): boolean => {
  // A child comes after its parent.
  for (let at = inner; at >= outer; at = page.containers[at]!.parent) if (at === outer) return true;
  return false;
};

/** Indices of the blocks that a container holds, ascending. */
export const blocksOf = (page: PageText, container: number): number[] => {
  const { first, until } = page.containers[container]!;
  return Array.from({ length: until - first }, (_, i) => first + i);
};

/** The block lies in the container. */
export const holdsBlock = (page: PageText, container: number, block: number): boolean => {
  const { first, until } = page.containers[container]!;
  return block >= first && block < until;
};

/** The innermost container around both. O(depth). */
export const commonAncestor = (page: PageText, a: number, b: number): number => {
  let one = a;
  let other = b;
  while (one !== other)
    if (one > other) one = page.containers[one]!.parent;
    else other = page.containers[other]!.parent;
  return one;
};
