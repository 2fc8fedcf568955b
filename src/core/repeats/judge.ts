import type { Block, PageText } from '../text/block.ts';
import { type Prose, blockAt, blocksIn } from '../text/prose.ts';
import { sameWords } from '../text/words.ts';
import type { Home } from './homes.ts';
import type { Span } from './passages.ts';
import { type Run, lengthOfRuns } from './runs.ts';
import {
  type Side,
  alternations,
  extent,
  fills,
  fillsElement,
  linkedShare,
  mostly,
  wordsOf,
} from './sides.ts';
import { lengthOf, overlap } from './spans.ts';
import { isTemplate } from './template.ts';

/** Two places that tell the same story. Which of them is kept is decided later. */
export interface Pair {
  readonly from: Side;
  readonly at: Side;
  readonly runs: readonly Run[];
  readonly matched: number;
  /** The side that is an excerpt of the other; none where both tell the whole story. */
  readonly excerpt: 'from' | 'at' | undefined;
  /** Both are a small part of a longer story. */
  readonly fragment?: boolean;
}

/** What may be a pair: which of the two is kept, and whether one is an excerpt, is not told yet. */
export type Candidate = Omit<Pair, 'excerpt' | 'fragment'>;

export type Judge = (candidate: Candidate) => Pair | undefined;

/** Share of the shorter side that must be the same for two places to be copies. */
const copyShare = 0.6;

/** Share of the longer side below which the shorter one is no copy of it but an excerpt. */
export const wholeShare = 0.45;

/** The same where both fill elements of their own: several copies in one element make it look larger than it is. */
const elementShare = 0.3;

/** Words of a copy of a whole story, at least: below it, captions and boxes look alike. */
const leastArticle = 50;

/** A notice that several stories share is part of each; of a copy in their midst it is nearly all. */
const wholly = 0.85;

/** Words of a story that stands again in an element of its own, under its headline, at least. */
const leastTwin = 120;

/** Headings among which the headline of a story is looked for: boxes stand between. */
const headlinesAbove = 6;

/** Words of an excerpt, at least. */
export const leastExcerpt = 30;

/**
 * A shorter excerpt must tell at least this share of the story, or stand beside the lead that it says again: a box above and
 * below a long story is no excerpt of it.
 */
const longExcerpt = 80;

const excerptShare = 0.1;

/** A story beside the largest one has at least this share of its words. */
const mainShare = 0.4;

/** Share of the words that stand in the same order in both copies, at least. */
const ordered = 0.8;

/** Share of words in links above which a text is a list of teasers. */
const teaserLinks = 0.2;

/** A copy that alternates with its original paragraph by paragraph stays this near, in words. */
const near = 30;

/** Words that may stand between two elements side by side, and that one may have more than the other. */
const between = 4;

/** Words beside a quotation that make it one. */
const answer = 15;

/** Words of captions, bylines and dates that a story may have before its first paragraph, or between that and a standfirst. */
const headroom = 30;

/** A shorter block is no paragraph that a story could begin with. */
const paragraph = 15;

/** Tells of a candidate, among all of a page, whether it is a pair of places that tell one story. */
export const judgeOf = (
  page: PageText,
  prose: Prose,
  homes: readonly Home[],
  candidates: readonly Candidate[],
): Judge => {
  // What a home repeats inside counts once towards its size.
  const repeated = homes.map(() => 0);
  for (const { from, at, runs, matched } of candidates)
    if (from.home >= 0 && from.home === at.home)
      if (alternating(runs) || fillsElement(page, prose, at) || fillsElement(page, prose, from))
        repeated[from.home]! += matched;
  const sizeOfHome = (index: number): number => lengthOf(homes.slice(index, index + 1));
  const sizeOf = (side: Side): number =>
    side.home < 0 ? extent(side) : sizeOfHome(side.home) - repeated[side.home]!;
  const isShared = sharing(prose, candidates);
  return (candidate) => {
    const { from, at, runs, matched } = candidate;
    // Outside of every story; or no element holds the story, each step of a recipe stands in its own.
    if (from.home < 0 && at.home < 0 && (homes.length > 0 || matched < leastTwin)) return undefined;
    if (matched < leastExcerpt || isTemplate(...changedWords(prose, runs), matched)) return undefined;
    // A rail of teasers that stands twice tells no story.
    if (linkedShare(prose, at) > teaserLinks) return undefined;
    // Somebody who quotes answers to the text.
    if (mostly(prose, at, 'quote') || mostly(prose, from, 'quote')) return undefined;
    const inner = from.home === at.home;
    const inStep = inner && alternating(runs);
    // A server's warnings in a list, each printed twice.
    if (inStep && matched < leastTwin && mostly(prose, at, 'item')) return undefined;
    // A box that stands many times says once what it says.
    const said = Math.min(lengthOf(from.spans), lengthOf(at.spans)) - overlap(from.spans, at.spans);
    const full = [from, at].filter((side) => fillsElement(page, prose, side)).length;
    const twoElements = full > 1 && said >= leastTwin;
    if (twoElements && alternations(from, at) === 1 && isTwin(page, prose, from, at))
      return { ...candidate, excerpt: undefined };
    // Beside the main story there are boxes, notices and comments, whose repetitions are not ours.
    if (Math.max(...[from, at].map(({ home }) => sizeOfHome(home))) < mainShare * sizeOfHome(0))
      return undefined;
    // The same notice in many stories, each with a text of its own.
    const whole = said >= wholly * Math.min(sizeOfHome(from.home), sizeOfHome(at.home));
    if (!inner && !whole && isShared(candidate)) return undefined;
    // A copy keeps the order of what it says; who quotes picks.
    if (!inStep && inOrderShare(runs) < ordered) return undefined;
    // Lines that come again and again, not an article whose every paragraph stands twice.
    if (inStep && alternations(from, at) > 2 && isShared(candidate)) return undefined;
    const sizes = [sizeOf(from), inner ? extent(at) : sizeOf(at)] as const;
    const own = inStep || !inner || full > 0;
    const halves = inner && from.home >= 0 && said * 2 >= fills * sizeOfHome(from.home);
    if (
      (own || halves) &&
      said >= leastArticle &&
      said >= copyShare * Math.min(...sizes) &&
      said >= (twoElements ? elementShare : wholeShare) * Math.max(...sizes)
    )
      return { ...candidate, excerpt: undefined };
    for (const side of ['at', 'from'] as const)
      if (isExcerpt(page, prose, homes, candidate[side], candidate[side === 'at' ? 'from' : 'at']))
        return { ...candidate, excerpt: side };
    // A box that stands three times is no story's.
    if (
      ((full > 1 && areNeighbours(page, prose, from, at)) || isPastedTwice(prose, from, at)) &&
      !isShared(candidate)
    )
      return { ...candidate, excerpt: undefined, fragment: true };
    return undefined;
  };
};

/**
 * Tells of a repetition whether the same words stand in yet another place: of either of its sides more than half is in
 * other repetitions too. Linear in the words of all.
 */
const sharing = (prose: Prose, candidates: readonly Candidate[]): ((candidate: Candidate) => boolean) => {
  const times = new Uint8Array(prose.count);
  for (const { from, at } of candidates)
    for (const { start, end } of [...from.spans, ...at.spans])
      for (let i = start; i < end; i++) if (times[i]! < 2) times[i]!++;
  return ({ from, at, matched }) =>
    [from, at].some(({ spans }) => {
      let elsewhere = 0;
      for (const { start, end } of spans) for (let i = start; i < end; i++) if (times[i]! > 1) elsewhere++;
      return elsewhere > 0.5 * matched;
    });
};

/** Share of the words in the longest chain of runs that rises on both sides. */
const inOrderShare = (runs: readonly Run[]): number => {
  const sorted = [...runs].sort((a, b) => a.at - b.at);
  const best: number[] = [];
  sorted.forEach((run, i) => {
    best[i] = run.length;
    for (let j = Math.max(0, i - 100); j < i; j++)
      if (sorted[j]!.from < run.from) best[i] = Math.max(best[i] ?? 0, best[j]! + run.length);
  });
  return best.reduce((a, b) => Math.max(a, b), 0) / lengthOfRuns(runs);
};

/** Each piece follows the one it repeats, in the same order. */
export const alternating = (runs: readonly Run[]): boolean =>
  runs.every(
    (run, i) => run.at - run.from - run.length <= near && (i === 0 || run.from >= runs[i - 1]!.from),
  );

/** Words between two runs, on both sides, at most: a longer gap is a passage of its own, not a changed word. */
const longestChange = 12;

/** What the two sides say between one run and the next, where both say something else there. */
const changedWords = (prose: Prose, runs: readonly Run[]): readonly [from: number[], at: number[]] => {
  const changed: [number[], number[]] = [[], []];
  for (let i = 1; i < runs.length; i++) {
    const { from, at, length } = runs[i - 1]!;
    const gaps = [
      prose.words.subarray(from + length, runs[i]!.from),
      prose.words.subarray(at + length, runs[i]!.at),
    ];
    if (gaps.every(({ length: words }) => words > 0 && words <= longestChange))
      for (const [side, gap] of gaps.entries()) changed[side]!.push(...gap);
  }
  return changed;
};

/** Two elements with the same text under two headlines of the same words: a story that came round again. */
const isTwin = (page: PageText, prose: Prose, from: Side, at: Side): boolean => {
  const [own] = headlinesBefore(page, prose, at, 1);
  if (own === undefined) return false;
  const wordsIn = ({ start, end }: Block): Int32Array => page.words.subarray(start, end);
  return headlinesBefore(page, prose, from, headlinesAbove).some(
    (other) => other !== own && sameWords(wordsIn(own), wordsIn(other)),
  );
};

/** The last few headings before a side, the nearest first. */
const headlinesBefore = (page: PageText, prose: Prose, side: Side, most: number): Block[] => {
  const found: Block[] = [];
  for (let i = (blockAt(prose, side.start)?.index ?? 0) - 1; i >= 0 && found.length < most; i--)
    if (page.blocks[i]!.kind === 'heading') found.push(page.blocks[i]!);
  return found;
};

/** Beside it, in the element around it, stand other words that are none of the story's: somebody quotes it and answers. */
const isQuotedIn = (page: PageText, prose: Prose, side: Side, story: Span): boolean => {
  const around = page.containers[side.container]!.parent;
  if (around < 0) return false;
  const words = wordsOf(page, prose, around);
  // An element that holds the story too is around both.
  if (words.start <= story.start && words.end >= story.end) return false;
  return words.end - words.start - (side.end - side.start) >= answer;
};

/** The same text in two elements side by side, for two widths of the window: nothing stands between them. */
const areNeighbours = (page: PageText, prose: Prose, from: Side, at: Side): boolean => {
  const [one, other] = [wordsOf(page, prose, from.container), wordsOf(page, prose, at.container)];
  return (
    one.end <= other.start &&
    other.start - one.end <= between &&
    Math.abs(one.end - one.start - (other.end - other.start)) <= between
  );
};

/** Paragraphs that come again right behind themselves, in one element: pasted twice, since nobody writes so. */
const isPastedTwice = (prose: Prose, from: Side, at: Side): boolean => {
  if (Math.abs(at.start - from.end) > between) return false;
  const blocks = blocksIn(prose, at.start, at.end);
  return (
    blocks.every(({ block }) => block.kind === 'text') && lengthOf(at.spans) >= wholly * lengthOf(blocks)
  );
};

const isExcerpt = (
  page: PageText,
  prose: Prose,
  homes: readonly Home[],
  side: Side,
  whole: Side,
): boolean => {
  const story = homes[whole.home];
  if (story === undefined || alternations(side, whole) > 2 || !fillsElement(page, prose, side)) return false;
  if (mostly(prose, side, 'caption') || mostly(prose, side, 'code') || isQuotedIn(page, prose, side, story))
    return false;
  const words = lengthOf(side.spans);
  const isBeside = Math.max(side.start - whole.end, whole.start - side.end) <= headroom;
  if (words < longExcerpt && words < excerptShare * (story.end - story.start) && !isBeside) return false;
  const lead = blocksIn(prose, story.start, story.end).find(
    ({ block, start, end }) =>
      end - start >= paragraph && block.kind !== 'caption' && (end <= side.start || start >= side.end),
  );
  return lead !== undefined && whole.start < Math.max(lead.end, story.start + headroom);
};
