/** What a block is in the page's mark-up, as far as reading it goes. */
export type BlockKind = 'text' | 'heading' | 'item' | 'quote' | 'code' | 'cell' | 'caption';

/**
 * A run of text that the page shows without a break inside: a paragraph, a heading, a table cell, or the text
 * between two `<br><br>`. Plain data, so that the core needs no DOM.
 */
export interface Block {
  /** As printed, white space folded to single spaces, trimmed, never empty. */
  readonly text: string;
  readonly kind: BlockKind;
  /** A reader does not see it: hidden by attribute, style, stylesheet or off-screen. */
  readonly hidden: boolean;
  /** Share of the words that stand inside links, 0 to 1. */
  readonly linked: number;
  /** First word in the page's stream of words, and the one behind the last. */
  readonly start: number;
  readonly end: number;
  /** Index into `PageText.containers` of the innermost element around it that breaks lines. */
  readonly container: number;
}

/** An element that breaks lines, as a range of words and blocks. A child comes after its parent. */
export interface Container {
  /** Index of the container around it, -1 for the outermost. */
  readonly parent: number;
  /** The element's name, in capitals: "H1", "ARTICLE". */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Index of the first block in it, and of the one behind the last. */
  readonly first: number;
  readonly until: number;
  /** Pictures in it. */
  readonly pictures: number;
}

/** A page as the core sees it. */
export interface PageText {
  readonly blocks: readonly Block[];
  readonly containers: readonly Container[];
  /** Hashes of the words in document order; see `WordHasher`. Only the first `count` are valid. */
  readonly words: Int32Array;
  readonly count: number;
}
