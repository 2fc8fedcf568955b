import type { PageText } from '../text/block.ts';
import { type Prose, proseOf } from '../text/prose.ts';
import {
  type Pair,
  type Side,
  alternations,
  findCopies,
  leastExcerpt,
  leastPassage,
  lengthOf,
  wordsOf,
} from './copies.ts';
import { type Home, findHomes } from './homes.ts';
import { findPassages } from './passages.ts';
import { findRuns } from './runs.ts';

/** A place on the page that tells a story: indices of blocks, ascending. */
export interface Region {
  readonly blocks: readonly number[];
  /** Prose words in the blocks. */
  readonly words: number;
}

export interface FoundCopy extends Region {
  readonly scope: 'article' | 'excerpt';
}

export interface FoundStory {
  /** The place that is kept; empty where the story stands once and its place is left to the extractor. */
  readonly kept: Region;
  readonly copies: readonly FoundCopy[];
}

export interface Repetitions {
  /** Stories that stand more than once, the longest first. */
  readonly stories: readonly FoundStory[];
  /** The page lists stories. */
  readonly list: boolean;
  /** Words of the longest story, kept or alone. */
  readonly longest: number;
}

/** A block belongs to a side that has more than this share of its words. */
const half = 0.5;
/** An element belongs to a side wholly from this share of its words on: the rest is what only this copy has. */
const element = 0.6;

/** Finds the stories that a page tells more than once, and of each the place to keep. Linear in the words of the page. */
export const findRepetitions = (page: PageText): Repetitions => {
  const prose = proseOf(page);
  const passages = findPassages(findRuns(prose.words, prose.count), prose).filter(
    ({ matched }) => matched >= leastPassage,
  );
  // Most pages repeat next to nothing: then one home tells how long the story is, and the rest need not be looked for.
  if (passages.reduce((sum, { matched }) => sum + matched, 0) < leastExcerpt) {
    const { homes, list } = findHomes(page, prose, 1);
    return { stories: [], list, longest: longestOf(homes) };
  }
  const { homes, list } = findHomes(page, prose);
  const pairs = findCopies(page, prose, homes, passages, list);
  return {
    stories: assemble(page, prose, pairs),
    list,
    longest: longestOf(homes),
  };
};

const longestOf = ([largest]: readonly Home[]): number => (largest ? largest.end - largest.start : 0);

interface Node {
  readonly region: Region;
  readonly excerpt: boolean;
  story: number;
}

const assemble = (page: PageText, prose: Prose, pairs: readonly Pair[]): FoundStory[] => {
  const nodes: Node[] = [];
  const place = (region: Region, excerpt: boolean): number => {
    const known = nodes.findIndex((node) => sameRegion(node.region, region));
    if (known >= 0) {
      const node = nodes[known]!;
      // An excerpt of one place is a copy of another: what is a whole copy once is one.
      nodes[known] = { ...node, region: larger(node.region, region), excerpt: node.excerpt && excerpt };
      return known;
    }
    nodes.push({ region, excerpt, story: nodes.length });
    return nodes.length - 1;
  };
  for (const pair of pairs) {
    const from = place(regionOf(page, prose, pair.from, pair.at), pair.excerpt === 'from');
    const at = place(regionOf(page, prose, pair.at, pair.from), pair.excerpt === 'at');
    const [a, b] = [nodes[from]!.story, nodes[at]!.story];
    for (const node of nodes) if (node.story === b) node.story = a;
  }
  const stories = [...new Set(nodes.map(({ story }) => story))].flatMap((story): FoundStory[] => {
    const told = nodes.filter((node) => node.story === story);
    const whole = told.filter(({ excerpt }) => !excerpt);
    const longest = Math.max(...told.map(({ region }) => region.words));
    const kept = best(page, whole.length > 0 ? whole : told, longest);
    const mine = new Set(kept.region.blocks);
    const copies = told
      .filter((node) => node !== kept)
      .map(({ region, excerpt }) => without(page, region, mine, excerpt ? 'excerpt' : 'article'))
      .filter(({ blocks }) => blocks.length > 0);
    return copies.length > 0 ? [{ kept: kept.region, copies }] : [];
  });
  return stories.sort((a, b) => b.kept.words - a.kept.words);
};

/** Share of the longest copy from which on another counts as complete: headlines and tags glued to a copy are no text. */
const complete = 0.9;

/** The copy that a reader would want: complete, seen, in paragraphs; among equals the first. */
const best = (page: PageText, told: readonly Node[], longest: number): Node => {
  const score = ({ region }: Node): number => {
    const blocks = region.blocks
      .map((index) => page.blocks[index]!)
      .filter(({ end, start }) => end - start >= 8);
    const sample = blocks[blocks.length >> 1];
    return (
      3 * Math.min(1, region.words / (complete * longest)) +
      (sample?.hidden === true ? 0 : 1) +
      (0.5 * Math.min(blocks.length, 4)) / 4
    );
  };
  return told.reduce((a, b) => (score(b) > score(a) ? b : a));
};

/** The blocks of one side of a pair. */
const regionOf = (page: PageText, prose: Prose, side: Side, other: Side): Region => {
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

const sameRegion = (a: Region, b: Region): boolean => {
  const known = new Set(a.blocks);
  const both = b.blocks.filter((block) => known.has(block)).length;
  return both > 0 && both >= half * Math.min(a.blocks.length, b.blocks.length);
};

const larger = (a: Region, b: Region): Region => (b.words > a.words ? b : a);

const without = (
  page: PageText,
  region: Region,
  kept: ReadonlySet<number>,
  scope: FoundCopy['scope'],
): FoundCopy => {
  const blocks = region.blocks.filter((block) => !kept.has(block));
  const words = blocks.reduce((sum, index) => sum + page.blocks[index]!.end - page.blocks[index]!.start, 0);
  return { blocks, words, scope };
};
