import type { Prose } from '../text/prose.ts';
import type { Span } from './passages.ts';
import { lengthOf } from './spans.ts';
import { type Shingles, shingle } from './shingles.ts';

/** A stretch of a story's element that says nothing twice: a summary, or the full text below it. */
export interface Part extends Span {
  /** Which item of the list it stands in. */
  readonly item: number;
  /** Indices of its blocks, ascending. */
  readonly blocks: readonly number[];
  /** Prose words in the blocks. */
  readonly words: number;
}

/** Share of a block's shingles that stand in the part already, from which on the text begins anew. */
const anew = 0.6;
/** A shorter block before the text is a byline or a date. */
const paragraph = 8;
/** Times that one item tells its story, at most. */
const mostTimes = 4;
/** Words of a part, at least: less is a teaser line. */
const least = 20;

/**
 * Splits each item of a list where its text begins anew. Linear in the words of the items.
 *
 * @param items in document order, without overlap
 * @param times that one item may tell its story; where it does more often, it is not split
 */
export const partsOf = (
  prose: Prose,
  shingles: Shingles,
  items: readonly Span[],
  times = mostTimes,
): Part[] => {
  let next = 0;
  return items.flatMap(({ start, end }, item): Part[] => {
    while (next < prose.blocks.length && prose.blocks[next]!.end <= start) next++;
    const blocks: Placed[] = [];
    for (; next < prose.blocks.length && prose.blocks[next]!.start < end; next++) {
      const block = prose.blocks[next]!;
      if (blocks.length > 0 || block.end - block.start >= paragraph) blocks.push(block);
    }
    const parts = splitWhereAnew(shingles, blocks);
    // A line that comes again and again begins nothing.
    const told = parts.length <= times ? parts : splitWhereAnew(shingles, blocks, Infinity);
    return told.filter(({ words }) => words >= least).map((part) => ({ ...part, item }));
  });
};

/** A block and its words in the stream of prose: none of a headline or a caption. */
interface Placed extends Span {
  readonly index: number;
}

/**
 * Splits a row of blocks where the text begins anew: where a block says again what was said since the last split.
 *
 * @param from share of a block's shingles that must have been said
 */
export const splitWhereAnew = (
  { hashes, again }: Shingles,
  row: readonly Placed[],
  from = anew,
): Omit<Part, 'item'>[] => {
  const begins = [0];
  let known = new Set<number>();
  for (const [at, { start, end }] of row.entries()) {
    let old = 0;
    for (let i = start; i + shingle <= end; i++) if (again[i] === 1 && known.has(hashes[i]!)) old++;
    if (old > from * Math.max(0, end - start - shingle + 1)) {
      begins.push(headAbove(row, at, begins.at(-1)!));
      known = new Set();
    }
    for (let i = start; i + shingle <= end; i++) if (again[i] === 1) known.add(hashes[i]!);
  }
  return begins.flatMap((begin, i) => {
    const part = row.slice(begin, begins[i + 1]);
    const [first] = part;
    return first === undefined
      ? []
      : [
          {
            blocks: part.map(({ index }) => index),
            words: lengthOf(part),
            start: first.start,
            end: part.at(-1)!.end,
          },
        ];
  });
};

/** A headline and the lines below it begin the text that follows: the first of them above a block, or the block itself. */
const headAbove = (row: readonly Placed[], at: number, top: number): number => {
  let head = at;
  for (let i = at - 1; i > top && row[i]!.end - row[i]!.start < paragraph; i--)
    if (row[i]!.start === row[i]!.end) head = i;
  return head;
};
