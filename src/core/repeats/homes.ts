import { firstFrom } from '../search.ts';
import type { PageText } from '../text/block.ts';
import { type Prose, type ProseBlock, blocksIn, proseIn } from '../text/prose.ts';
import type { Span } from './passages.ts';
import type { Run } from './runs.ts';

/** The element that holds one story's text, as far as mark-up tells: a range of prose words. */
export interface Home extends Span {
  readonly container: number;
}

/** Story-like elements beside one another that are taken for sections of one story. */
const leastSections = 4;
/** A shorter paragraph says nothing about where stories stand: bylines, dates, buttons. */
const paragraph = 8;
/** What a word in a list counts for: tickers and rails are lists, stories seldom are. */
const listed = 0.5;
/** Prose words below which an element holds no story. */
const least = 60;
/** Stories told apart on one page at most: each costs a pass over the containers. */
const mostHomes = 40;

/**
 * Finds the elements that hold stories, the fullest first; they do not overlap.
 *
 * As in Readability, a paragraph speaks for the element that holds it and half for the one around that; the fullest
 * element wins, is taken out with all that it holds, and the search goes on among the rest. What stands again in the
 * element around counts once for it: several copies of a story make no larger story.
 *
 * @param most homes that are looked for
 * @param runs what stands again, in the order of the page
 */
export const findHomes = (
  page: PageText,
  prose: Prose,
  most = mostHomes,
  runs: readonly Run[] = [],
): Home[] =>
  joinSections(page, prose, fullest(page, prose, most, runs), runs).sort(
    (a, b) => b.end - b.start - (a.end - a.start),
  );

/** Words of a span that stand before in an element too. O(log runs + runs in the span). */
const saidAgain = (runs: readonly Run[], { start, end }: Span, element: Span): number => {
  let words = 0;
  for (
    let next = firstFrom(runs, ({ at, length }) => at + length <= start);
    next < runs.length && runs[next]!.at < end;
    next++
  ) {
    const { at, from, length } = runs[next]!;
    if (from >= element.start && from + length <= element.end)
      words += Math.min(at + length, end) - Math.max(at, start);
  }
  return words;
};

/** What an element holds, as a home. */
export const homeOf = (page: PageText, prose: Prose, container: number): Home => ({
  container,
  ...proseIn(prose, page.containers[container]!),
});

/** Several stories side by side under no headlines of their own are the sections of one. */
const joinSections = (page: PageText, prose: Prose, homes: readonly Home[], runs: readonly Run[]): Home[] => {
  const byParent = new Map<number, Home[]>();
  for (const home of homes) {
    const { parent } = page.containers[home.container]!;
    for (const around of [parent, page.containers[parent]?.parent ?? -1])
      if (around >= 0) byParent.set(around, [...(byParent.get(around) ?? []), home]);
  }
  const joined = [...byParent]
    .filter(([, sections]) => sections.length >= leastSections)
    .sort((a, b) => a[0] - b[0]);
  let result = [...homes];
  for (const [around, sections] of joined) {
    const whole = homeOf(page, prose, around);
    const isNew = (section: Home): boolean =>
      saidAgain(runs, section, whole) * 2 < section.end - section.start;
    if (sections.filter(isNew).length < leastSections) continue;
    if (result.some(({ start, end }) => start <= whole.start && end >= whole.end)) continue;
    result = [...result.filter(({ start, end }) => end <= whole.start || start >= whole.end), whole];
  }
  return result;
};

/** O(blocks + containers), and a look at all elements that are full enough for each home. */
const fullest = (page: PageText, prose: Prose, most: number, runs: readonly Run[]): Home[] => {
  const scores = new Float64Array(page.containers.length);
  const score = ({ block, start, end }: ProseBlock, sign: 1 | -1): void => {
    if (end - start < paragraph) return;
    const words = sign * (end - start) * (block.kind === 'item' ? listed : 1);
    const around = page.containers[block.container]!.parent;
    const further = page.containers[around]?.parent ?? -1;
    // An element whose only text is one long block may itself be the story (a blob, or text parted by line breaks).
    scores[block.container]! += words * 0.9;
    if (around >= 0) scores[around]! += words;
    if (further >= 0) scores[further]! += (words / 2) * newShare(further, { start, end });
  };
  const newShare = (container: number, span: Span): number =>
    runs.length === 0
      ? 1
      : 1 - saidAgain(runs, span, proseIn(prose, page.containers[container]!)) / (span.end - span.start);
  for (const block of prose.blocks) score(block, 1);
  // What is taken out makes the rest less full, never fuller.
  const full: number[] = [];
  for (let i = 0; i < scores.length; i++) if (scores[i]! > least) full.push(i);
  const homes: Home[] = [];
  for (;;) {
    let best = -1;
    for (const i of full) if (scores[i]! > (scores[best] ?? least)) best = i;
    if (best < 0) break;
    const home = homeOf(page, prose, best);
    homes.push(home);
    // Nothing more is looked for, or left.
    if (homes.length === most || home.end - home.start === prose.count) break;
    for (const block of blocksIn(prose, home.start, home.end)) score(block, -1);
    // Neither it nor what is around it holds another story.
    for (let at = best; at >= 0; at = page.containers[at]!.parent) scores[at] = -Infinity;
  }
  return homes;
};
