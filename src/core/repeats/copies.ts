import type { Steps } from '../steps.ts';
import type { PageText } from '../text/block.ts';
import type { Prose } from '../text/prose.ts';
import { type End, composeAt } from './compose.ts';
import type { Home } from './homes.ts';
import { type Candidate, type Judge, type Pair, alternating, judgeOf, leastExcerpt } from './judge.ts';
import type { Passage, Span } from './passages.ts';
import { type Run, lengthOfRuns } from './runs.ts';
import { shingle } from './shingles.ts';
import { homeAt, homeOf, middle, sideOf } from './sides.ts';
import { lengthOf } from './spans.ts';

/** Words of a passage that may be a part of one, at least. */
export const leastPassage = leastExcerpt / 2;

/** Passages outside of every story belong together when they are no further apart than this, in words. */
const neighbour = 300;

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
  for (const passage of passages.flatMap((whole) => byHomes(homes, whole))) {
    yield;
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
  for (const runs of groups.values()) {
    yield;
    candidates.push(candidateOf(page, prose, homes, runs));
  }
  const judge = judgeOf(page, prose, homes, candidates);
  const pairs: Pair[] = [];
  const left: Candidate[] = [];
  for (const candidate of candidates) {
    yield;
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
  /** The number of the excerpt that each word stands in, from 1 on. */
  const holder = new Int32Array(prose.count);
  const excerpts: { readonly runs: readonly Run[]; readonly end: End }[] = [];
  const add = ({ excerpt: end, runs, ...sides }: Pair): void => {
    if (end === undefined) return;
    excerpts.push({ runs, end });
    for (const span of sides[end].spans) holder.fill(excerpts.length, span.start, span.end);
  };
  for (const pair of pairs) add(pair);
  const storyOf = (candidate: Candidate): Pair | undefined =>
    (['from', 'at'] as const)
      .map((end): Pair | undefined => {
        const excerpt = excerpts[holder[middle(candidate.runs[0]!, end)]! - 1];
        if (excerpt === undefined) return undefined;
        const runs = composeAt(candidate.runs, end, excerpt.runs, excerpt.end);
        return runs.length === 0 ? undefined : judge(candidateOf(page, prose, homes, runs));
      })
      .find((pair) => pair?.excerpt === 'at');
  if (excerpts.length === 0) return [];
  const found = new Map<Candidate, Pair>();
  // Chains of excerpts lead upwards from a story below them, and downwards from one above.
  for (const candidate of [...left.toReversed(), ...left]) {
    yield;
    const pair = found.has(candidate) ? undefined : storyOf(candidate);
    if (pair === undefined) continue;
    add(pair);
    found.set(candidate, pair);
  }
  return [...found.values()];
}

/** What may be a pair, of the runs between its two places. */
const candidateOf = (
  page: PageText,
  prose: Prose,
  homes: readonly Home[],
  runs: readonly Run[],
): Candidate => {
  const from = sideOf(page, prose, homes, runs, 'from');
  const at = sideOf(page, prose, homes, runs, 'at');
  return { from, at, runs, matched: lengthOf(at.spans) };
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
  const large = parts.filter(({ runs }) => lengthOfRuns(runs) >= 0.2 * passage.matched);
  if (large.length < 2) return [passage];
  return large.map(({ runs }) => ({
    runs,
    matched: lengthOfRuns(runs),
    at: boundsOf(runs, 'at'),
    from: boundsOf(runs, 'from'),
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

const boundsOf = (runs: readonly Run[], end: End): Span => ({
  start: Math.min(...runs.map((run) => run[end])),
  end: Math.max(...runs.map((run) => run[end] + run.length)),
});
