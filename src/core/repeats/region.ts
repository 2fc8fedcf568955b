import type { PageText } from '../text/block.ts';
import { commonAncestor } from './containers.ts';
import type { Prose } from '../text/prose.ts';
import type { Span } from './passages.ts';
import { type Side, alternations, lengthOf, wordsOf } from './copies.ts';

/** A place on the page that tells a story: indices of blocks, ascending. */
export interface Region {
  readonly blocks: readonly number[];
  /** Prose words in the blocks. */
  readonly words: number;
}

/** A block belongs to a side that has more than this share of its words. */
const half = 0.5;
/** An element belongs to a side wholly from this share of its words on: the rest is what only this copy has. */
const element = 0.6;

/** The blocks of one side of a pair. */
export const regionOf = (page: PageText, prose: Prose, side: Side, other: Side): Region => {
  const own = wordsOf(page, prose, side.container);
  const others = other.spans.reduce(
    (sum, { start, end }) => sum + Math.max(0, Math.min(end, own.end) - Math.max(start, own.start)),
    0,
  );
  const { start, end } = page.containers[side.container]!;
  const fills = others === 0 && lengthOf(side.spans) >= element * (own.end - own.start);
  const apart = alternations(side, other) === 1;
  const held = (from: number, to: number): number =>
    side.spans.reduce(
      (sum, span) => sum + Math.max(0, Math.min(span.end, to) - Math.max(span.start, from)),
      0,
    );
  const blocks: number[] = [];
  let words = 0;
  page.blocks.forEach((block, index) => {
    const from = prose.before[block.start]!;
    const to = prose.before[block.end]!;
    const inside = fills
      ? block.start >= start && block.end <= end
      : (apart && from >= side.start && to <= side.end && block.start < block.end) ||
        (to > from && held(from, to) > half * (to - from));
    if (!inside) return;
    blocks.push(index);
    words += to - from;
  });
  return { blocks, words };
};

export const sameRegion = (a: Region, b: Region): boolean => {
  const known = new Set(a.blocks);
  const both = b.blocks.filter((block) => known.has(block)).length;
  return both > 0 && both >= half * Math.min(a.blocks.length, b.blocks.length);
};

export const larger = (a: Region, b: Region): Region => (b.words > a.words ? b : a);

/** A block's words in the stream of prose. */
export const spanOf = (page: PageText, prose: Prose, block: number): Span => {
  const { start, end } = page.blocks[block]!;
  return { start: prose.before[start]!, end: prose.before[end]! };
};

/** What of a region does not lie in another one. */
export const without = (page: PageText, region: Region, other: Region): Region => {
  const others = new Set(other.blocks);
  const blocks = region.blocks.filter((block) => !others.has(block));
  return {
    blocks,
    words: blocks.reduce((sum, index) => sum + page.blocks[index]!.end - page.blocks[index]!.start, 0),
  };
};

/** The innermost container around all of a region. */
export const containerOf = (page: PageText, { blocks }: Region): number =>
  blocks.map((block) => page.blocks[block]!.container).reduce((a, b) => commonAncestor(page, a, b));

/** The middle of a region lies in a container: its edges may have caught a word outside. */
export const holdsRegion = (page: PageText, container: number, { blocks }: Region): boolean => {
  const { start, end } = page.containers[container]!;
  const block = page.blocks[blocks[blocks.length >> 1]!];
  return block !== undefined && block.start >= start && block.end <= end;
};
