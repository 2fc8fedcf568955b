import type { Block } from '../text/block.ts';

/** A link of a block. */
export interface LineLink {
  /** What it says, without the dates and counts around the headline. */
  readonly text: string;
  /** Where it leads, absolute. */
  readonly url: string;
}

/** A block as the search for headlines sees it. */
export interface Line extends Pick<Block, 'text' | 'kind' | 'linked' | 'start' | 'end' | 'container'> {
  /** What it says, without the dates and counts around the headline. */
  readonly headline: string;
  /** Its links that lead to another page to be read, in order; nothing paid for. */
  readonly links: readonly LineLink[];
  /** The text before its first link of any kind. */
  readonly lead: string;
  /** Name and class of the element it stands in: items of one list have one make. */
  readonly make: string;
}

/** The line is nothing but a link, or nearly, to another story. */
export const isLink = ({ links, linked }: Line): boolean => links.length > 0 && linked >= 0.5;
