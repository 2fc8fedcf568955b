import type { PageBlock } from './blocks.ts';

/** The main story as found in the live page: what sources and related headlines are read from. Nothing here is changed. */
export interface StoryOnPage {
  readonly document: Document;
  readonly title: string;
  /** The body as the view prints it: one string a paragraph, no headline, no byline, no marks of footnotes. */
  readonly paragraphs: readonly string[];
  /** Every block of the page, hidden ones too, in document order. */
  readonly blocks: readonly PageBlock[];
  /** Indices into `blocks`: the blocks whose text is the body. */
  readonly body: ReadonlySet<number>;
  /** Indices into `blocks`: blocks folded away as copies. */
  readonly folded: ReadonlySet<number>;
  /** Indices into `blocks`: labels and items of lists of other stories. */
  readonly listed: ReadonlySet<number>;
  /** How the copies begin: a copy may have the dateline that the kept place lacks. */
  readonly beginnings: readonly string[];
  /** Who prints the story on the page, where several do: the kept place first. */
  readonly outlets: readonly string[];
  readonly lang: string;
}
