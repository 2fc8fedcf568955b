import type { Steps } from '../steps.ts';
import { type Prose, spanOf } from '../text/prose.ts';
import { ContainmentIndex } from './containment.ts';
import { wholeShare } from './judge.ts';
import type { Region } from './region.ts';
import type { Shingles } from './shingles.ts';

/** Share of a block's words that stand in a story, from which on the block tells it. */
const tells = 0.6;
/** Words between two blocks that tell the story that may say anything: a date, a paragraph put in. */
const line = 35;

/**
 * Finds further places that tell stories known to repeat. A run of equal words is followed to one earlier place only, so
 * that of several copies, each edited in another way, one may be torn between the others; as a whole it tells the story
 * all the same. Expected linear in the words of the page.
 *
 * @param stories the places of each story that are known
 * @returns the further places of each story
 */
export function* gather(
  prose: Prose,
  shingles: Shingles,
  stories: readonly (readonly Region[])[],
): Steps<Region[][]> {
  const index = new ContainmentIndex(shingles);
  const taken = new Set<number>();
  const longest = stories.map((regions) => regions.reduce((a, b) => (b.words > a.words ? b : a)));
  stories.forEach((regions, story) => {
    for (const region of regions) for (const block of region.blocks) taken.add(block);
    for (const block of longest[story]!.blocks) index.add(spanOf(prose, block), story);
  });
  const further = stories.map((): Region[] => []);
  let blocks: number[] = [];
  let lines: number[] = [];
  let words = 0;
  let telling = -1;
  const close = (): void => {
    const whole = longest[telling];
    if (whole !== undefined && words >= wholeShare * whole.words) further[telling]!.push({ blocks, words });
    blocks = [];
    lines = [];
    words = 0;
    telling = -1;
  };
  for (const { index: block, start, end } of prose.blocks) {
    if (block % 64 === 0) yield;
    if (taken.has(block)) {
      close();
      continue;
    }
    const { said, shared } = index.of([{ start, end }]);
    const [best] = [...shared].sort((a, b) => b[1] - a[1]);
    if (best !== undefined && best[1] >= tells * said) {
      if (best[0] !== telling) close();
      telling = best[0];
      blocks.push(...lines, block);
      lines = [];
      words += end - start;
    } else if (end - start < line && lines.length === 0) lines = telling < 0 ? [] : [block];
    else close();
  }
  close();
  return further;
}
