import type { Steps } from '../steps.ts';
import type { PageText } from '../text/block.ts';
import { type Prose, spanOf } from '../text/prose.ts';
import { type Pair, wholeShare } from './judge.ts';
import { lengthOf } from './spans.ts';
import { ContainmentIndex } from './containment.ts';
import { gather } from './gather.ts';
import { Groups } from './groups.ts';
import type { Home } from './homes.ts';
import { keepBest } from './keep.ts';
import { splitWhereAnew } from './parts.ts';
import {
  type Region,
  larger,
  regionOf,
  regionOfElement,
  regionOfHome,
  sameRegion,
  touched,
  without,
} from './region.ts';
import type { Shingles } from './shingles.ts';

export interface FoundCopy extends Region {
  readonly scope: 'article' | 'excerpt' | 'fragment';
  /** The place that it repeats, where that is not all that is kept. */
  readonly of?: Region;
}

/** A story and the places that tell it again. */
export interface ToldStory {
  /** The place that is kept. */
  readonly kept: Region;
  readonly copies: readonly FoundCopy[];
}

/** All places that tell a story, the kept one first. */
export const placesOf = ({ kept, copies }: ToldStory): readonly Region[] => [kept, ...copies];

/** A place that tells a story. */
interface Node {
  readonly region: Region;
  readonly excerpt: boolean;
  /** A small part of a longer story. */
  readonly fragment: boolean;
  /** Of an excerpt, the part of the story that it tells. */
  readonly of?: Region;
}

/** Words of all places together beyond which a sample of their shingles tells which of them are one story. */
const long = 20_000;
const sampled = 16;
/** Share of a story's words that must be left to be found again for a further copy to be looked for. */
const enough = 0.2;
/** Share of a story's words that stand in another one, from which on the two are one. */
const same = 0.6;

/**
 * Joins pairs into stories, and of each story chooses the place to keep: the longest story first.
 *
 * @param left words of the page that stand again and that no pair accounts for: where there are few, no further copy can be
 */
export function* assemble(
  page: PageText,
  prose: Prose,
  shingles: Shingles,
  homes: readonly Home[],
  pairs: readonly Pair[],
  left: number,
): Steps<ToldStory[]> {
  if (pairs.length === 0) return [];
  const { nodes, groups } = yield* nodesOf(page, prose, homes, pairs);
  const shortest = nodes.reduce(
    (least, { region, excerpt }) => (excerpt ? least : Math.min(least, region.words)),
    Infinity,
  );
  // Where pairs account for all that stands again, no two stories are one and no further copy can be.
  const more = left >= enough * shortest;
  if (more) yield* unite(prose, shingles, nodes, groups);
  const groupsOfNodes = groups.members().map((members) => members.map((member) => nodes[member]!));
  const regions = groupsOfNodes.map((told) => told.map(({ region }) => region));
  const further = more ? yield* gather(prose, shingles, regions) : regions.map(() => []);
  const stories: ToldStory[] = [];
  for (const [i, told] of groupsOfNodes.entries()) {
    yield;
    const found = [...told, ...further[i]!.map((region) => ({ region, excerpt: false, fragment: false }))];
    stories.push(...toldStory(page, splitAnew(page, prose, shingles, homes, found)));
  }
  return stories.sort((a, b) => b.kept.words - a.kept.words);
}

const toldStory = (page: PageText, told: readonly Node[]): ToldStory[] => {
  const whole = told.filter(({ excerpt }) => !excerpt);
  const kept = keepBest(page, whole.length > 0 ? whole : told);
  const copies = told
    .filter((node) => node !== kept)
    .map(({ region, excerpt, fragment, of }): FoundCopy => {
      const isPart = excerpt || region.words < wholeShare * kept.region.words;
      return {
        ...without(page, region, kept.region),
        scope: fragment ? 'fragment' : isPart ? 'excerpt' : 'article',
        ...(fragment ? { of: kept.region } : isPart && of && { of }),
      };
    })
    .filter(({ blocks }) => blocks.length > 0);
  return copies.length > 0 ? [{ kept: kept.region, copies }] : [];
};

/** Where three or more places tell a story, one that was found as two may run over two: they are parted where the text begins anew. */
const splitAnew = (
  page: PageText,
  prose: Prose,
  shingles: Shingles,
  homes: readonly Home[],
  told: readonly Node[],
): readonly Node[] => {
  const whole = told.filter(({ excerpt }) => !excerpt);
  if (whole.length < 3) return told;
  const blocks = [...new Set(whole.flatMap(({ region }) => region.blocks))].sort((a, b) => a - b);
  const own = toldHomes(page, prose, homes, blocks);
  const parts =
    own.length >= whole.length
      ? own
      : splitWhereAnew(
          shingles,
          blocks.map((block) => ({ index: block, ...spanOf(prose, block) })),
        );
  const longest = Math.max(...parts.map(({ words }) => words));
  if (parts.length < whole.length || parts.some(({ words }) => words < wholeShare * longest)) return told;
  return [
    ...parts.map((region) => ({ region, excerpt: false, fragment: false })),
    ...told.filter(({ excerpt }) => excerpt),
  ];
};

/** The homes of which some blocks say enough to be copies, all that each of them holds. */
const toldHomes = (
  page: PageText,
  prose: Prose,
  homes: readonly Home[],
  blocks: readonly number[],
): Region[] => {
  const told = new Set(blocks);
  return [...homes]
    .sort((a, b) => a.start - b.start)
    .map(({ container }) => regionOfElement(page, prose, container))
    .filter(({ blocks: inside, words }) => {
      const own = inside.filter((block) => told.has(block)).map((block) => spanOf(prose, block));
      return lengthOf(own) >= wholeShare * words;
    });
};

function* nodesOf(
  page: PageText,
  prose: Prose,
  homes: readonly Home[],
  pairs: readonly Pair[],
): Steps<{ readonly nodes: Node[]; readonly groups: Groups }> {
  const nodes: Node[] = [];
  const groups = new Groups(0);
  /** The newest node that holds each block. */
  const holder = new Int32Array(page.blocks.length).fill(-1);
  const place = (region: Region, excerpt: boolean, fragment: boolean, of?: Region): number => {
    const holders = new Set(region.blocks.map((block) => holder[block]!));
    let known = -1;
    for (const node of holders) if (node >= 0 && sameRegion(nodes[node]!.region, region)) known = node;
    const before = nodes[known];
    if (before === undefined) {
      nodes.push({ region, excerpt, fragment, ...(of && { of }) });
      known = groups.add();
    }
    // An excerpt of one place is a copy of another: what is a whole copy once is one.
    else
      nodes[known] = {
        region: larger(before.region, region),
        excerpt: before.excerpt && excerpt,
        fragment: before.fragment && fragment,
        ...((before.of ?? of) && { of: (before.of ?? of)! }),
      };
    for (const block of region.blocks) holder[block] = known;
    return known;
  };
  for (const { from, at, excerpt, fragment = false } of pairs) {
    yield;
    const regions = { from: regionOf(page, prose, from, at), at: regionOf(page, prose, at, from) };
    if (excerpt === undefined) {
      if (regions.from.blocks.length === 0 || regions.at.blocks.length === 0) continue;
      groups.join(place(regions.from, false, fragment), place(regions.at, false, fragment));
      continue;
    }
    const whole = excerpt === 'from' ? at : from;
    const told = excerpt === 'from' ? regions.at : regions.from;
    // What an excerpt is of is the whole story, not as much of it as the excerpt tells; where both stand in one element,
    // nobody knows what else stands there.
    const story = from.home === at.home ? told : regionOfHome(page, prose, homes[whole.home]!);
    if (regions[excerpt].blocks.length === 0 || story.blocks.length === 0) continue;
    groups.join(
      place(regions[excerpt], true, fragment, told.blocks.length > 0 ? told : touched(prose, whole)),
      place(story, false, fragment),
    );
  }
  return { nodes, groups };
}

/** Joins stories of which one is contained in the other: a copy of a copy may be found as a story of its own. */
function* unite(prose: Prose, shingles: Shingles, nodes: readonly Node[], groups: Groups): Steps<void> {
  if (groups.members().length < 2) return;
  const words = nodes.reduce((sum, { region }) => sum + region.words, 0);
  const index = new ContainmentIndex(shingles, new Set(), words > long ? sampled : 1);
  const said: number[] = [];
  for (const [node, { region }] of nodes.entries()) {
    yield;
    const spans = region.blocks.map((block) => spanOf(prose, block));
    const containment = index.of(spans);
    said.push(containment.said);
    for (const [other, shared] of containment.shared)
      if (shared >= same * Math.min(containment.said, said[other]!)) groups.join(other, node);
    for (const span of spans) index.add(span, node);
  }
}
