import { isOutletsName, namingWords, outletIn } from '../core/sources/outlet-line.ts';
import { type FoundStory, type Region, placesOf } from '../core/repeats/stories.ts';
import type { LivePageText } from './blocks.ts';

/** Blocks between a headline and the text below it among which an outlet is named. */
const above = 3;
/** Words of a line that names an outlet, at most: its name, a date, a time. */
const line = 12;

/** Who prints a place of a story, by the line between its headline and its text; undefined where none is named. */
export const outletOf = (page: LivePageText, { blocks }: Region): string | undefined => {
  const first = blocks[0] ?? 0;
  for (let i = first - 1; i >= 0 && i >= first - above; i--) {
    const block = page.blocks[i]!;
    if (block.kind === 'heading') return undefined;
    if (block.end - block.start > line) continue;
    const outlet = outletIn(block.text);
    if (outlet !== undefined) return outlet;
  }
  return undefined;
};

/** Who prints each place of a story, the kept one first. */
export const outletsByPlace = (page: LivePageText, story: FoundStory): readonly (string | undefined)[] => {
  const places = placesOf(story);
  const named = story.container === undefined ? [] : places.map((place) => outletOf(page, place));
  return named.some((outlet) => outlet !== undefined) ? named : headingsOf(page, places);
};

/**
 * The headings right above the places, if they are names, each another, one of them plainly an outlet's, and no headlines:
 * of a headline the text has most words. The headline may stand between.
 */
const headingsOf = (page: LivePageText, places: readonly Region[]): readonly (string | undefined)[] => {
  const isText = (index: number): boolean => page.blocks[index]!.kind !== 'heading';
  const nameAt = (index: number): string | undefined => {
    const block = page.blocks[index];
    return block?.kind === 'heading' && block.end - block.start <= line ? outletIn(block.text) : undefined;
  };
  const candidates = places.map(({ blocks }) => {
    // A heading may count as a part of its place.
    const first = blocks.find(isText) ?? 0;
    const isHeaded = page.blocks[first - 1]?.kind === 'heading';
    return isHeaded ? [nameAt(first - 1), nameAt(first - 2)].filter((name) => name !== undefined) : [];
  });
  if (candidates.filter(({ length }) => length > 0).length < 2) return [];
  const told = places[0]!.blocks.filter(isText);
  const said = new Set(told.flatMap((index) => [...namingWords(page.blocks[index]!.text)]));
  const isHeadline = (name: string): boolean => {
    const words = [...namingWords(name)];
    return 2 * words.filter((word) => said.has(word)).length >= Math.max(1, words.length);
  };
  const names = candidates.map((each) => each.find((name) => !isHeadline(name)));
  const all = names.filter((name) => name !== undefined);
  return all.some(isOutletsName) && new Set(all).size === all.length && all.length > 1 ? names : [];
};

/** Who prints a story on a page of several, the kept place first; each once. */
export const outletsOf = (page: LivePageText, story: FoundStory): string[] => [
  ...new Set(outletsByPlace(page, story).filter((outlet) => outlet !== undefined)),
];
