import { blocksOf } from '../core/repeats/containers.ts';
import type { CopyReference, Passage, SentenceReference } from '../contracts/messages.ts';
import { type PageBlock, beginningOf, rangeOf, textOf } from './blocks.ts';
import type { Detection } from './detect.ts';
import { isHidden } from './hidden.ts';
import { isDrawnAway } from './hiding.ts';
import { elementAround, sentenceIn } from './sentence.ts';

/** A stretch of the page's text. */
export interface Stretch {
  /** Around its beginning. */
  readonly element: Element;
  readonly range: Range;
  /** A reader sees nothing of it. */
  readonly hidden: boolean;
}

/** The stretches of a passage as they stand in the page now; none where it is gone. */
export const findPassage = (detection: Detection, passage: Passage): readonly Stretch[] =>
  passage.kind === 'copy' ? stretchesOf(detection, passage) : sentenceOf(detection, passage);

/** Runs of neighbouring blocks. Blocks that are gone are left out. */
const stretchesOf = ({ page, repetitions }: Detection, { id, text }: CopyReference): readonly Stretch[] => {
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
  return runs.map((run) => ({
    element: run[0]!.element,
    range: rangeOf(run),
    hidden: run.every((block) => isUnseen(beginningOf(block), rangeOf([block]))),
  }));
};

const isUnseen = (element: Element, text: Range): boolean => isHidden(element) || isDrawnAway(element, text);

const stands = ({ nodes }: PageBlock): boolean => nodes[0]!.isConnected && nodes.at(-1)!.isConnected;

/** Of all the places of a sentence the one that a reader sees; of several the one in the main story. */
const sentenceOf = ({ page, repetitions }: Detection, { text }: SentenceReference): readonly Stretch[] => {
  const nodes = page.blocks.flatMap((block) => block.nodes).filter((node) => node.isConnected);
  const places = sentenceIn(nodes, text);
  const [told] = repetitions.stories;
  const own =
    told === undefined || told.kept.blocks.length > 0 || told.container === undefined
      ? (told?.kept.blocks ?? [])
      : blocksOf(page, told.container);
  const kept = new Set(places.length < 2 ? [] : own.flatMap((block) => page.blocks[block]!.nodes));
  const keptFirst = [
    ...places.filter(({ startContainer }) => kept.has(startContainer as Text)),
    ...places.filter(({ startContainer }) => !kept.has(startContainer as Text)),
  ];
  const seen = keptFirst.find((place) => !isUnseen(elementAround(place.startContainer), place));
  const range = seen ?? keptFirst[0];
  return range === undefined
    ? []
    : [{ element: elementAround(range.startContainer), range, hidden: seen === undefined }];
};
