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
  /** Share of the characters that stand inside links, 0 to 1. */
  readonly linked: number;
}
