import type { Block } from '../core/text/block.ts';

/** A block together with where it stands in the live page. */
export interface PageBlock extends Block {
  /** The nearest element around the whole block. It may hold other blocks too (text beside child elements). */
  readonly element: Element;
  /** The text nodes that the block is made of, in order. */
  readonly nodes: readonly Text[];
}
