import type { BlockKind, PageText } from '../text/block.ts';
import { type Prose, blockAt, blocksIn, proseIn } from '../text/prose.ts';
import type { End } from './compose.ts';
import type { Home } from './homes.ts';
import type { Span } from './passages.ts';
import type { Run } from './runs.ts';
import { lengthOf, merged, overlap, trimmed } from './spans.ts';

/** One of the two places of a repetition. */
export interface Side extends Span {
  /** The spans of words that stand on the other side too, in order. */
  readonly spans: readonly Span[];
  /** The smallest element that holds all of it: index of a container. */
  readonly container: number;
  /** Index into the homes, or -1 where it stands outside of every story. */
  readonly home: number;
}

/** An excerpt fills the element it stands in: share of its words. */
export const fills = 0.8;

export const sideOf = (
  page: PageText,
  prose: Prose,
  homes: readonly Home[],
  runs: readonly Run[],
  side: End,
): Side => {
  const spans = merged(runs.map((run) => ({ start: run[side], end: run[side] + run.length })));
  const start = spans[0]!.start;
  const end = spans.at(-1)!.end;
  const body = trimmed(spans);
  let container = blockAt(prose, body.start)?.block.container ?? 0;
  while (container > 0 && !holds(page, prose, container, body))
    container = page.containers[container]!.parent;
  return { start, end, spans, container, home: homeOf(homes, runs, side) };
};

/** The home that holds nearly all of a side, -1 for none. */
export const homeOf = (homes: readonly Home[], runs: readonly Run[], side: End): number => {
  let total = 0;
  const held = new Map<number, number>();
  for (const run of runs) {
    total += run.length;
    const home = homeAt(homes, middle(run, side));
    held.set(home, (held.get(home) ?? 0) + run.length);
  }
  for (const [home, words] of held) if (words >= total * 0.8) return home;
  return -1;
};

export const homeAt = (homes: readonly Home[], word: number): number =>
  homes.findIndex(({ start, end }) => word >= start && word < end);

/** A run may reach a word or two over the edge of a story: its middle tells where it lies. */
export const middle = (run: Run, side: End): number => run[side] + (run.length >> 1);

/** The element's words, in the stream of prose. */
export const wordsOf = (page: PageText, prose: Prose, container: number): Span =>
  proseIn(prose, page.containers[container]!);

const holds = (page: PageText, prose: Prose, container: number, span: Span): boolean => {
  const words = wordsOf(page, prose, container);
  return words.start <= span.start && words.end >= span.end;
};

/** Words from the first to the last of a side, as far as its own words outweigh the others among them. */
export const extent = (side: Side): number => Math.min(side.end - side.start, lengthOf(side.spans) * 1.5);

/** How often one reads over from one side to the other: 1 where they stand apart, 2 where one stands in the other. */
export const alternations = (a: Side, b: Side): number => {
  const order = [
    ...a.spans.map(({ start }) => ({ start, side: 0 })),
    ...b.spans.map(({ start }) => ({ start, side: 1 })),
  ];
  order.sort((x, y) => x.start - y.start);
  return order.filter(({ side }, i) => i > 0 && side !== order[i - 1]!.side).length;
};

/** Share of a side's words that stand in links. */
export const linkedShare = (prose: Prose, side: Side): number => {
  const blocks = blocksIn(prose, side.start, side.end);
  return (
    blocks.reduce((sum, { block, start, end }) => sum + block.linked * (end - start), 0) / lengthOf(blocks)
  );
};

/** More than half of it stands in blocks of one kind. */
export const mostly = (prose: Prose, side: Side, kind: BlockKind): boolean => {
  const blocks = blocksIn(prose, side.start, side.end).filter(({ block }) => block.kind === kind);
  return overlap(blocks, side.spans) * 2 > lengthOf(side.spans);
};

export const fillsElement = (page: PageText, prose: Prose, side: Side): boolean => {
  const own = wordsOf(page, prose, side.container);
  return lengthOf(side.spans) >= fills * (own.end - own.start);
};
