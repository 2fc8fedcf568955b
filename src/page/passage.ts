import type { CopyReference } from '../contracts/messages.ts';
import { type PageBlock, textOf } from './blocks.ts';
import type { Detection } from './detect.ts';

/**
 * The blocks of a copy as they stand in the page now, in runs of neighbours; none where it is gone. Blocks that are gone
 * are left out.
 */
export const findPassage = (
  { page, repetitions }: Detection,
  { id, text }: CopyReference,
): readonly (readonly PageBlock[])[] => {
  const copies = repetitions.stories.flatMap((story) => story.copies);
  const meant = copies[id];
  // Ids are counted anew at each look: another copy may have it by now.
  const copy =
    meant !== undefined && textOf(page, meant.blocks) === text
      ? meant
      : copies.find((other) => textOf(page, other.blocks) === text);
  const runs: PageBlock[][] = [];
  let last: number | undefined;
  for (const index of copy?.blocks ?? []) {
    const block = page.blocks[index]!;
    if (!stands(block)) continue;
    if (last === index - 1) runs.at(-1)!.push(block);
    else runs.push([block]);
    last = index;
  }
  return runs;
};

const stands = ({ nodes }: PageBlock): boolean => nodes[0]!.isConnected && nodes.at(-1)!.isConnected;

/** The text of a run of blocks as a range: it has its box where the words are, not as wide as their element. */
export const rangeOf = (run: readonly PageBlock[]): Range => {
  const first = run[0]!.nodes[0]!;
  const last = run.at(-1)!.nodes.at(-1)!;
  const range = first.ownerDocument.createRange();
  range.setStart(first, 0);
  range.setEnd(last, last.length);
  return range;
};
