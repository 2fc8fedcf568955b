import { wordsIn } from './headline.ts';
import type { Line } from './line.ts';
import { normalise } from './normalise.ts';

/** A headline of a list. */
export interface Item {
  /** Index of its line. */
  readonly line: number;
  readonly title: string;
  /** Empty where the list has no links. */
  readonly url: string;
}

/** Words of a line that says what a card is filed under, at most. */
const kicker = 4;

/**
 * Each story of a list once. A card may link to its story from a kicker, a headline and a summary: the heading is taken,
 * else what reads most like one. Short lines of another make than most of the list's are names of sections.
 */
export const onePerStory = (lines: readonly Line[], found: readonly Item[]): Item[] => {
  const byAddress = new Map<string, Item>();
  const titles = new Set<string>();
  for (const item of found) {
    const key = item.url === '' ? normalise(item.title) : item.url;
    const before = byAddress.get(key);
    if (before === undefined || isBetter(lines, item, before)) byAddress.set(key, item);
  }
  const make = commonMake(lines, [...byAddress.values()]);
  return [...byAddress.values()]
    .filter(({ line, title }) => lines[line]!.make === make || wordsIn(title) > kicker)
    .sort((a, b) => a.line - b.line)
    .filter(({ title }) => {
      const said = normalise(title);
      return !titles.has(said) && titles.add(said);
    });
};

const isHeading = (lines: readonly Line[], { line }: Item): boolean => lines[line]!.kind === 'heading';

/** The number in the name of a heading's element; 0 for others. */
const levelOf = (lines: readonly Line[], { line }: Item): number =>
  Number(/^H([1-6])\b/.exec(lines[line]!.make)?.[1] ?? 0);

const isBetter = (lines: readonly Line[], item: Item, before: Item): boolean => {
  if (isHeading(lines, item) !== isHeading(lines, before)) return isHeading(lines, item);
  // A smaller heading below is the subtitle.
  const level = levelOf(lines, before);
  if (level > 0 && levelOf(lines, item) > level) return false;
  // What comes second is the headline after its kicker, or the summary after its headline.
  return wordsIn(before.title) <= kicker && !/[.\u3002\u2026]$/.test(item.title);
};

const commonMake = (lines: readonly Line[], items: readonly Item[]): string | undefined => {
  const counts = new Map<string, number>();
  for (const { line, title } of items)
    counts.set(lines[line]!.make, (counts.get(lines[line]!.make) ?? 0) + wordsIn(title));
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
};
