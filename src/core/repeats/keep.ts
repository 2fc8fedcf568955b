import type { PageText } from '../text/block.ts';
import { type Region, containerOf } from './region.ts';

/** Share of the longest copy from which on another counts as complete: headlines and tags glued to a copy are no text. */
const complete = 0.85;

/** What a place that has nothing counts less than a complete one: half a story that is seen is less than a hidden one that is whole. */
const missing = 5;

/** An element with at most this many times a place's words is that place's own, and so are its pictures. */
const own = 1.3;

/** The copy that a reader would want: complete, seen, in paragraphs, with its pictures and links; among equals the first. */
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
      missing * Math.min(1, region.words / (complete * longest)) +
      (sample?.hidden === true ? 0 : 1) +
      (0.5 * Math.min(blocks.length, 4)) / 4 +
      (hasPictures(page, region) ? 0.25 : 0) +
      (blocks.some(({ linked }) => linked > 0) ? 0.25 : 0)
    );
  };
  return told
    .map((place) => ({ place, scored: score(place) }))
    .reduce((a, b) => (b.scored > a.scored ? b : a)).place;
};

const hasPictures = (page: PageText, region: Region): boolean => {
  const { start, end, pictures } = page.containers[containerOf(page, region)]!;
  return pictures > 0 && end - start <= own * region.words;
};
