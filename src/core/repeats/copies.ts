import type { Steps } from '../steps.ts';
import type { Block, BlockKind, PageText } from '../text/block.ts';
import { type Prose, blockAt, blocksIn, proseIn } from '../text/prose.ts';
import { isFigure } from '../text/words.ts';
import type { Home } from './homes.ts';
import type { Passage, Span } from './passages.ts';
import type { Run } from './runs.ts';
import { shingle } from './shingles.ts';
import { type End, composeAt } from './compose.ts';

/** One of the two places of a repetition. */
export interface Side extends Span {
  /** The spans of words that stand on the other side too, in order. */
  readonly spans: readonly Span[];
  /** The smallest element that holds all of it: index of a container. */
  readonly container: number;
  /** Index into the homes, or -1 where it stands outside of every story. */
  readonly home: number;
}

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
export const leastExcerpt = 35;
/** Words of a passage that may be a part of one, at least. */
export const leastPassage = leastExcerpt / 2;
/** A shorter excerpt must tell at least this share of the story: an abstract does, a repeated sentence does not. */
const longExcerpt = 80;
const excerptShare = 0.1;
/** A story beside the largest one has at least this share of its words. */
const mainShare = 0.4;
/** An excerpt fills the element it stands in: share of its words. */
const fills = 0.8;
/** Changed figures in a hundred words above which two texts are reports from one template, not copies. */
const figuresAllowed = 2;
/** Share of the words that stand in the same order in both copies, at least. */
const ordered = 0.8;
/** Share of words in links above which a text is a list of teasers. */
const teaserLinks = 0.2;
/** A copy that alternates with its original paragraph by paragraph stays this near, in words. */
const near = 30;
/** Passages outside of every story belong together when they are no further apart than this, in words. */
const neighbour = 300;
/** Words that may stand between two elements side by side, and that one may have more than the other. */
const between = 4;
/** Words beside a quotation that make it one. */
const answer = 15;
/** Words of captions, bylines and dates that a story may have before its first paragraph. */
const headroom = 30;
/** A shorter block is no paragraph that a story could begin with. */
const paragraph = 15;

/**
 * Tells which repeated passages are copies of a story.
 *
 * Two places are copies where most of both is the same. One is an excerpt of the other where it is contained in it
 * (Broder's containment), fills an element of its own, and begins where the story begins; a passage from the middle
 * of a story is a quotation and none of ours.
 */
export function* findCopies(
  page: PageText,
  prose: Prose,
  homes: readonly Home[],
  passages: readonly Passage[],
): Steps<Pair[]> {
  const groups = new Map<string, Run[]>();
  const last = new Map<string, Passage>();
  for (const [i, passage] of passages.flatMap((whole) => byHomes(homes, whole)).entries()) {
    if (i % 64 === 0) yield;
    if (passage.matched < leastPassage) continue;
    const from = homeOf(homes, passage.runs, 'from');
    const at = homeOf(homes, passage.runs, 'at');
    const sides = `${from}:${at}`;
    const before = last.get(sides);
    // Between two stories all that they share counts together, and so do neighbours outside; inside one story, each
    // passage stands for itself.
    const goesOn =
      before !== undefined &&
      (from !== at || (before.runs.length > 2 && alternating([...before.runs, ...passage.runs]))) &&
      (from >= 0 || Math.abs(passage.from.start - before.from.end) <= neighbour) &&
      ((at >= 0 && from !== at) || passage.at.start - before.at.end <= neighbour);
    const first = goesOn ? before : passage;
    const key = `${sides}:${first.at.start}`;
    last.set(sides, goesOn ? { ...passage, at: { start: before.at.start, end: passage.at.end } } : passage);
    const runs = groups.get(key);
    if (runs === undefined) groups.set(key, [...passage.runs]);
    else runs.push(...passage.runs);
  }
  const candidates: Candidate[] = [];
  for (const [i, runs] of [...groups.values()].entries()) {
    if (i % 64 === 0) yield;
    const from = sideOf(page, prose, homes, runs, 'from');
    const at = sideOf(page, prose, homes, runs, 'at');
    candidates.push({ from, at, runs, matched: lengthOf(at.spans) });
  }
  const judge = judgeOf(page, prose, homes, candidates);
  const pairs: Pair[] = [];
  const left: Candidate[] = [];
  for (const [i, candidate] of candidates.entries()) {
    if (i % 64 === 0) yield;
    const pair = judge(candidate);
    if (pair === undefined) left.push(candidate);
    else pairs.push(pair);
  }
  return [...pairs, ...(yield* excerptsOfExcerpts(page, prose, homes, pairs, left, judge))];
}

/**
 * A copy of an excerpt is an excerpt of the same story. Its words lead to the other excerpt only, and the two are too short
 * to be looked at as a pair. Expected linear in the words of all.
 *
 * @param left what made no pair
 */
function* excerptsOfExcerpts(
  page: PageText,
  prose: Prose,
  homes: readonly Home[],
  pairs: readonly Pair[],
  left: readonly Candidate[],
  judge: Judge,
): Steps<Pair[]> {
  /** The excerpt that each word stands in. */
  const holder = new Int32Array(prose.count).fill(-1);
  const excerpts: { readonly runs: readonly Run[]; readonly end: End }[] = [];
  const add = ({ excerpt: end, runs, ...sides }: Pair): void => {
    if (end === undefined) return;
    for (const span of sides[end].spans) holder.fill(excerpts.length, span.start, span.end);
    excerpts.push({ runs, end });
  };
  for (const pair of pairs) add(pair);
  const storyOf = (candidate: Candidate): Pair | undefined =>
    (['from', 'at'] as const)
      .map((end): Pair | undefined => {
        const excerpt = excerpts[holder[middle(candidate.runs[0]!, end)]!];
        if (excerpt === undefined) return undefined;
        const runs = composeAt(candidate.runs, end, excerpt.runs, excerpt.end);
        if (runs.length === 0) return undefined;
        const from = sideOf(page, prose, homes, runs, 'from');
        const at = sideOf(page, prose, homes, runs, 'at');
        return judge({ from, at, runs, matched: lengthOf(at.spans) });
      })
      .find((pair) => pair?.excerpt === 'at');
  if (excerpts.length === 0) return [];
  const found = new Map<Candidate, Pair>();
  // Chains of excerpts lead upwards from a story below them, and downwards from one above.
  for (const [i, candidate] of [...left.toReversed(), ...left].entries()) {
    if (i % 64 === 0) yield;
    const pair = found.has(candidate) ? undefined : storyOf(candidate);
    if (pair === undefined) continue;
    add(pair);
    found.set(candidate, pair);
  }
  return [...found.values()];
}

/** What may be a pair: which of the two is kept, and whether one is an excerpt, is not told yet. */
type Candidate = Omit<Pair, 'excerpt' | 'fragment'>;

type Judge = (candidate: Candidate) => Pair | undefined;

/** Tells of a candidate, among all of a page, whether it is a pair of places that tell one story. */
const judgeOf = (
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
  const sizeOf = (side: Side): number => {
    const home = homes[side.home];
    return home === undefined ? extent(side) : home.end - home.start - repeated[side.home]!;
  };
  const isShared = sharing(prose, candidates);
  const sizeOfHome = (index: number): number => (homes[index]?.end ?? 0) - (homes[index]?.start ?? 0);
  return (candidate) => {
    const { from, at, runs, matched } = candidate;
    // Outside of every story; or no element holds the story, each step of a recipe stands in its own.
    if (from.home < 0 && at.home < 0 && (homes.length > 0 || matched < leastTwin)) return undefined;
    if (matched < leastExcerpt || changedFigures(prose, runs) * 100 > figuresAllowed * matched)
      return undefined;
    // A rail of teasers that stands twice tells no story.
    if (linkedShare(prose, at) > teaserLinks) return undefined;
    // Somebody who quotes answers to the text.
    if (mostly(prose, at, 'quote') || mostly(prose, from, 'quote')) return undefined;
    const inner = from.home === at.home;
    const inStep = inner && alternating(runs);
    if (inner && !inStep && alternations(from, at) > 2) return undefined;
    // A box that stands many times says once what it says.
    const said = Math.min(lengthOf(from.spans), lengthOf(at.spans)) - overlap(from.spans, at.spans);
    if (said >= leastTwin && alternations(from, at) === 1 && isTwin(page, prose, from, at))
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
    const own = inStep || !inner || fillsElement(page, prose, from) || fillsElement(page, prose, at);
    const twoElements = fillsElement(page, prose, from) && fillsElement(page, prose, at) && said >= leastTwin;
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
    if ((areNeighbours(page, prose, from, at) || isPastedTwice(prose, from, at)) && !isShared(candidate))
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

export const lengthOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** Words from the first to the last of a side, as far as its own words outweigh the others among them. */
const extent = (side: Side): number => Math.min(side.end - side.start, lengthOf(side.spans) * 1.5);

/** Words that stand in both lists of spans, each sorted. Linear in both. */
const overlap = (a: readonly Span[], b: readonly Span[]): number => {
  let words = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [x, y] = [a[i]!, b[j]!];
    words += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
    if (x.end < y.end) i++;
    else j++;
  }
  return words;
};

/** How often one reads over from one side to the other: 1 where they stand apart, 2 where one stands in the other. */
export const alternations = (a: Side, b: Side): number => {
  const order = [
    ...a.spans.map(({ start }) => ({ start, side: 0 })),
    ...b.spans.map(({ start }) => ({ start, side: 1 })),
  ];
  order.sort((x, y) => x.start - y.start);
  return order.filter(({ side }, i) => i > 0 && side !== order[i - 1]!.side).length;
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
  return best.reduce((a, b) => Math.max(a, b), 0) / runLength(runs);
};

/** Share of a side's words that stand in links. */
const linkedShare = (prose: Prose, side: Side): number => {
  const blocks = blocksIn(prose, side.start, side.end);
  const words = blocks.reduce((sum, { start, end }) => sum + end - start, 0);
  return blocks.reduce((sum, { block, start, end }) => sum + block.linked * (end - start), 0) / words;
};

/** More than half of it stands in blocks of one kind. */
const mostly = (prose: Prose, side: Side, kind: BlockKind): boolean =>
  blocksIn(prose, side.start, side.end).reduce(
    (sum, { block, start, end }) => (block.kind === kind ? sum + overlap([{ start, end }], side.spans) : sum),
    0,
  ) *
    2 >
  lengthOf(side.spans);

const fillsElement = (page: PageText, prose: Prose, side: Side): boolean => {
  const own = wordsOf(page, prose, side.container);
  return lengthOf(side.spans) >= fills * (own.end - own.start);
};

/** A passage that runs on from one pair of stories into another pair (an article and the rail below it) is two. */
const byHomes = (homes: readonly Home[], passage: Passage): Passage[] => {
  const parts: { from: number; at: number; runs: Run[] }[] = [];
  for (const run of passage.runs.flatMap((whole) => cutAtHomes(homes, whole))) {
    const from = homeAt(homes, middle(run, 'from'));
    const at = homeAt(homes, middle(run, 'at'));
    const last = parts.at(-1);
    if (last === undefined || (last.from !== from && last.at !== at)) parts.push({ from, at, runs: [run] });
    else last.runs.push(run);
  }
  const large = parts.filter(({ runs }) => runLength(runs) >= 0.2 * passage.matched);
  if (large.length < 2) return [passage];
  return large.map(({ runs }) => ({
    runs,
    matched: runLength(runs),
    at: {
      start: Math.min(...runs.map((run) => run.at)),
      end: Math.max(...runs.map((run) => run.at + run.length)),
    },
    from: {
      start: Math.min(...runs.map((run) => run.from)),
      end: Math.max(...runs.map((run) => run.from + run.length)),
    },
  }));
};

/** A run over the edge of a home goes on in another one; a word or two over it is chance. */
const cutAtHomes = (homes: readonly Home[], run: Run): Run[] => {
  if (run.length < 2 * shingle) return [run];
  const { at, from, length } = run;
  const cut = homes
    .flatMap(({ start, end }) => [start - at, end - at, start - from, end - from])
    .find((words) => words >= shingle && words <= length - shingle);
  if (cut === undefined) return [run];
  return [
    { at, from, length: cut },
    { at: at + cut, from: from + cut, length: length - cut },
  ].flatMap((part) => cutAtHomes(homes, part));
};

const runLength = (runs: readonly Run[]): number => runs.reduce((sum, run) => sum + run.length, 0);

/** A run may reach a word or two over the edge of a story: its middle tells where it lies. */
const middle = (run: Run, side: 'from' | 'at'): number => run[side] + (run.length >> 1);

const homeAt = (homes: readonly Home[], word: number): number =>
  homes.findIndex(({ start, end }) => word >= start && word < end);

/** The home that holds nearly all of a side, -1 for none. */
const homeOf = (homes: readonly Home[], runs: readonly Run[], side: 'from' | 'at'): number => {
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

const sideOf = (
  page: PageText,
  prose: Prose,
  homes: readonly Home[],
  runs: readonly Run[],
  side: 'from' | 'at',
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

/** From first to last, but for stray words at the edges: a kicker or a date that chanced to match. */
const trimmed = (spans: readonly Span[]): Span => {
  const bears = lengthOf(spans) * 0.1;
  const first = spans.findIndex((_, i) => lengthOf(spans.slice(0, i + 1)) > bears);
  let last = spans.length - 1;
  while (last > first && lengthOf(spans.slice(last)) <= bears) last--;
  return { start: spans[first]!.start, end: spans[last]!.end };
};

/** Sorted and without overlap: paragraphs may have moved, and one place may serve twice. */
const merged = (spans: readonly Span[]): Span[] => {
  const result: { start: number; end: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else result.push({ ...span });
  }
  return result;
};

/** The element's words, in the stream of prose. */
export const wordsOf = (page: PageText, prose: Prose, container: number): Span =>
  proseIn(prose, page.containers[container]!);

const holds = (page: PageText, prose: Prose, container: number, span: Span): boolean => {
  const words = wordsOf(page, prose, container);
  return words.start <= span.start && words.end >= span.end;
};

/** Each piece follows the one it repeats, in the same order. */
const alternating = (runs: readonly Run[]): boolean =>
  runs.every(
    (run, i) => run.at - run.from - run.length <= near && (i === 0 || run.from >= runs[i - 1]!.from),
  );

/** Places where both sides have a figure between two runs, and not the same one. */
const changedFigures = (prose: Prose, runs: readonly Run[]): number => {
  let changed = 0;
  for (let i = 1; i < runs.length; i++) {
    const before = runs[i - 1]!;
    const run = runs[i]!;
    const a = figures(prose, before.from + before.length, run.from);
    const b = figures(prose, before.at + before.length, run.at);
    if (a !== '' && b !== '' && a !== b) changed++;
  }
  return changed;
};

const figures = (prose: Prose, start: number, end: number): string => {
  const found: number[] = [];
  // A longer gap is a passage of its own, not a changed word.
  if (end - start <= 12)
    for (let i = start; i < end; i++) if (isFigure(prose.words[i]!)) found.push(prose.words[i]!);
  return found.join(' ');
};

/** Two elements with the same text under two headlines of the same words: a story that came round again. */
const isTwin = (page: PageText, prose: Prose, from: Side, at: Side): boolean => {
  if (!fillsElement(page, prose, from) || !fillsElement(page, prose, at)) return false;
  const [own] = headlinesBefore(page, prose, at, 1);
  if (own === undefined) return false;
  return headlinesBefore(page, prose, from, headlinesAbove).some(
    (other) => other !== own && sameWords(page, own, other),
  );
};

/** The last few headings before a side, the nearest first. */
const headlinesBefore = (page: PageText, prose: Prose, side: Side, most: number): Block[] => {
  const found: Block[] = [];
  for (let i = (blockAt(prose, side.start)?.index ?? 0) - 1; i >= 0 && found.length < most; i--)
    if (page.blocks[i]!.kind === 'heading') found.push(page.blocks[i]!);
  return found;
};

const sameWords = (page: PageText, a: Block, b: Block): boolean => {
  if (a.end - a.start !== b.end - b.start) return false;
  for (let i = 0; i < a.end - a.start; i++)
    if (page.words[a.start + i] !== page.words[b.start + i]) return false;
  return true;
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
    fillsElement(page, prose, from) &&
    fillsElement(page, prose, at) &&
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
  if (mostly(prose, side, 'caption') || isQuotedIn(page, prose, side, story)) return false;
  const words = lengthOf(side.spans);
  if (words < longExcerpt && words < excerptShare * (story.end - story.start)) return false;
  const lead = blocksIn(prose, story.start, story.end).find(
    ({ block, start, end }) =>
      end - start >= paragraph && block.kind !== 'caption' && (end <= side.start || start >= side.end),
  );
  return lead !== undefined && whole.start < Math.max(lead.end, story.start + headroom);
};
