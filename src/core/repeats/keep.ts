import type { PageText } from '../text/block.ts';
import type { Region } from './region.ts';

/** Share of the longest copy from which on another counts as complete: headlines and tags glued to a copy are no text. */
const complete = 0.9;

/** The copy that a reader would want: complete, seen, in paragraphs; among equals the first. */
export const keepBest = <Told extends { readonly region: Region }>(
  page: PageText,
  told: readonly Told[],
): Told => {
  const longest = Math.max(...told.map(({ region }) => region.words));
  const score = ({ region }: Told): number => {
    const blocks = region.blocks
      .map((index) => page.blocks[index]!)
      .filter(({ end, start }) => end - start >= 8);
    const sample = blocks[blocks.length >> 1];
    return (
      3 * Math.min(1, region.words / (complete * longest)) +
      (sample?.hidden === true ? 0 : 1) +
      (0.5 * Math.min(blocks.length, 4)) / 4
    );
  };
  return told.reduce((a, b) => (score(b) > score(a) ? b : a));
};
