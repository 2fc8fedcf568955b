import type { LivePageText } from '../blocks.ts';

/** The last headline of these levels before a block; -1 where there is none. */
export const headlineAbove = ({ blocks }: LivePageText, first: number, levels: string): number =>
  blocks.findLastIndex(
    ({ kind, element }, index) => index < first && kind === 'heading' && element.closest(levels) !== null,
  );
