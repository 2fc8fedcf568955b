import type { Container, PageText } from '../text/block.ts';
import { commonAncestor, holdsBlock } from './containers.ts';
import { type Prose, blockAt, blocksIn, spanOf } from '../text/prose.ts';
import type { Home } from './homes.ts';
import { wholeShare } from './judge.ts';
import type { Span } from './passages.ts';
import { type Side, alternations, wordsOf } from './sides.ts';
import { lengthOf, overlap } from './spans.ts';

/** A place on the page that tells a story: indices of blocks, ascending. */
export interface Region {
  readonly blocks: readonly number[];
  /** Prose words in the blocks. */
  readonly words: number;
}

/** A block belongs to a side that has more than this share of its words. */
const half = 0.5;

/** Share of an element's words above and below what is told, from which on it may be another text that holds a part of the story. */
const around = 0.4;

/** Share of an element's words in the other one from which on it is contained in it: cut short, or printed with a preface. */
const contained = 0.9;

/**
 * The blocks of one side of a pair: the whole element where enough of it is told to be a copy, since the rest is what only
 * this place has; else what stands on the other side too. Linear in the blocks from its first to its last.
 */
export const regionOf = (page: PageText, prose: Prose, side: Side, other: Side): Region => {
  const own = wordsOf(page, prose, side.container);
  if (
    overlap(other.spans, [own]) === 0 &&
    lengthOf(side.spans) >= wholeShare * (own.end - own.start) &&
    !isAround(side, own, other, wordsOf(page, prose, other.container))
  )
    return regionOfElement(page, prose, side.container);
  const first = blockAt(prose, side.start)?.index ?? 0;
  const until = (blockAt(prose, side.end - 1)?.index ?? -1) + 1;
  const apart = alternations(side, other) === 1;
  let next = 0;
  return regionOfBlocks(prose, { first, until }, (from, to) => {
    if (apart && from >= side.start && to <= side.end) return true;
    while (next < side.spans.length && side.spans[next]!.end <= from) next++;
    let held = 0;
    for (let i = next; i < side.spans.length && side.spans[i]!.start < to; i++)
      held += Math.min(side.spans[i]!.end, to) - Math.max(side.spans[i]!.start, from);
    return to > from && held > half * (to - from);
  });
};

/** A text of its own that takes over a part of a story, and not all of it: an editor's notebook, a look back. */
const isAround = (side: Side, own: Span, other: Side, others: Span): boolean =>
  own.end - own.start > others.end - others.start &&
  own.end - own.start - (side.end - side.start) >= around * (own.end - own.start) &&
  lengthOf(other.spans) < contained * (others.end - others.start);

/** All that an element holds: captions and subheads, too. */
export const regionOfElement = (page: PageText, prose: Prose, container: number): Region =>
  regionOfBlocks(prose, page.containers[container]!, () => true);

/** The prose that a story's element holds. */
export const regionOfHome = (page: PageText, prose: Prose, { container }: Home): Region =>
  regionOfBlocks(prose, page.containers[container]!, (from, to) => to > from);

/** The prose blocks that a side touches, be it with a part of their words only. */
export const touched = (prose: Prose, { start, end }: Side): Region => {
  const blocks = blocksIn(prose, start, end);
  return { blocks: blocks.map(({ index }) => index), words: lengthOf(blocks) };
};

/** The blocks of a stretch of the page for which a test of their prose words holds. */
const regionOfBlocks = (
  prose: Prose,
  { first, until }: Pick<Container, 'first' | 'until'>,
  isIn: (from: number, to: number) => boolean,
): Region => {
  const blocks: number[] = [];
  let words = 0;
  for (let index = first; index < until; index++) {
    const { start, end } = spanOf(prose, index);
    if (!isIn(start, end)) continue;
    blocks.push(index);
    words += end - start;
  }
  return { blocks, words };
};

export const sameRegion = (a: Region, b: Region): boolean => {
  const known = new Set(a.blocks);
  const both = b.blocks.filter((block) => known.has(block)).length;
  return both > 0 && both >= half * Math.min(a.blocks.length, b.blocks.length);
};

export const larger = (a: Region, b: Region): Region => (b.words > a.words ? b : a);

/** What of a region does not lie in another one. */
export const without = (page: PageText, region: Region, other: Region): Region => {
  const others = new Set(other.blocks);
  const blocks = region.blocks.filter((block) => !others.has(block));
  return { blocks, words: lengthOf(blocks.map((index) => page.blocks[index]!)) };
};

/** The innermost container around all of a region. */
export const containerOf = (page: PageText, { blocks }: Pick<Region, 'blocks'>): number =>
  blocks.map((block) => page.blocks[block]!.container).reduce((a, b) => commonAncestor(page, a, b));

/** The middle of a region lies in a container: its edges may have caught a word outside. */
export const holdsRegion = (page: PageText, container: number, { blocks }: Region): boolean => {
  const block = blocks[blocks.length >> 1];
  return block !== undefined && holdsBlock(page, container, block);
};
