import { holdsBlock } from '../../core/repeats/containers.ts';
import { containerOf } from '../../core/repeats/region.ts';
import { isProse } from '../../core/text/prose.ts';
import type { PageBlock } from '../blocks.ts';
import type { Detection } from '../detect.ts';

/** The lines of the page around its main story, where it says what the story is called, by whom it is and of when. */
export interface Surroundings {
  /** All blocks of the page. */
  readonly blocks: readonly PageBlock[];
  /** The element's name around a block, in capitals: "H1". */
  readonly nameOf: (block: number) => string;
  /** Index of the first paragraph, and of the last; both -1 where the page has hardly any text. */
  readonly first: number;
  readonly last: number;
}

/** What is needed of a detection: the page as it was read, and the stories that were found. */
export type Found = Pick<Detection, 'page' | 'repetitions'>;

/** Words from which on a line is taken for a paragraph. */
const paragraph = 15;

/** Finds where the main story begins and ends. Linear in the blocks of the page; asks for layout in its first lines only. */
export const surroundingsOf = ({ page, repetitions }: Found): Surroundings => {
  const { blocks, containers } = page;
  const [main] = repetitions.stories;
  const kept = main?.kept.blocks ?? [];
  const place = main?.container ?? (kept.length > 0 ? containerOf(page, { blocks: kept }) : repetitions.home);
  const isParagraph = (block: PageBlock, index: number): boolean =>
    holdsBlock(page, place ?? 0, index) && block.end - block.start >= paragraph && isProse(block);
  return {
    blocks,
    nameOf: (block) => containers[blocks[block]?.container ?? 0]?.name ?? '',
    first: kept[0] ?? blocks.findIndex((block, index) => isParagraph(block, index) && !block.hidden),
    last: kept.at(-1) ?? blocks.findLastIndex(isParagraph),
  };
};
