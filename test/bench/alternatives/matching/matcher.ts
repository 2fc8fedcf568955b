import type { Span } from '../../../../src/core/repeats/passages.ts';

/** A page as every method sees it. */
export interface Text {
  /** Hashes of the words in document order, without menus, headings and captions. */
  readonly words: Int32Array;
  /** Paragraphs, one after another. */
  readonly blocks: readonly Span[];
  /** Elements with text, parents before their children: they hold one another, and the blocks. */
  readonly elements: readonly Span[];
}

/** Marks with 1 each word that stands again elsewhere in the text, on both sides. */
export type Matcher = (text: Text) => Uint8Array;

/** What a method that compares parts of a text takes for its parts. */
export type Units = 'blocks' | 'elements';

/** A shingle begins at each place that is not 0: marks its `length` words. Linear. */
export const cover = (starts: Uint8Array, length: number, count: number): Uint8Array => {
  const marked = new Uint8Array(count);
  for (let i = 0, end = 0; i < count; i++) {
    if (starts[i] === 1) end = i + length;
    if (i < end) marked[i] = 1;
  }
  return marked;
};
