import type { LivePageText, PageBlock } from './blocks.ts';

/** Some blocks of a page as elements that can be taken or hidden whole, and what is left where other text stands beside. */
export interface Cover {
  /** The largest elements that hold words of these blocks and of no others; none lies in another. */
  readonly elements: readonly Element[];
  /** Blocks that share their element with text that is not theirs. */
  readonly rest: readonly PageBlock[];
}

/**
 * Covers the blocks for which `isOut` holds. Linear in blocks, and times depth in those that go.
 *
 * @param isOut tells by a block's index
 */
export const coverOf = (page: LivePageText, isOut: (block: number) => boolean): Cover => {
  const { blocks, containers } = page;
  /** Blocks that stay before each of them, and behind the last. */
  const before = new Int32Array(blocks.length + 1);
  for (let index = 0; index < blocks.length; index++)
    before[index + 1] = before[index]! + (isOut(index) ? 0 : 1);
  const stays = (container: number): boolean => {
    const { first, until } = containers[container]!;
    return before[until]! > before[first]!;
  };
  const covering = new Set<number>();
  const rest: PageBlock[] = [];
  blocks.forEach((block, index) => {
    if (!isOut(index)) return;
    let at = block.container;
    // What stands in the outermost element itself goes, the element stays.
    if (stays(at) || at === 0) {
      rest.push(block);
      return;
    }
    while (containers[at]!.parent > 0 && !stays(containers[at]!.parent)) at = containers[at]!.parent;
    covering.add(at);
  });
  return { elements: [...covering].map((at) => containers[at]!.element), rest };
};

/** The same for the blocks of a list. */
export const coverOfBlocks = (page: LivePageText, blocks: readonly number[]): Cover => {
  const out = new Set(blocks);
  return coverOf(page, (block) => out.has(block));
};
