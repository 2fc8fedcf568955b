import { outletIn } from '../core/sources/outlet-line.ts';
import type { FoundStory, Region } from '../core/repeats/stories.ts';
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

/** Who prints a story on a page of several, the kept place first; each once. */
export const outletsOf = (page: LivePageText, { kept, copies, container }: FoundStory): string[] =>
  container === undefined
    ? []
    : [...new Set([kept, ...copies].flatMap((region) => outletOf(page, region) ?? []))];
