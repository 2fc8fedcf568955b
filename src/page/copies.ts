import type { Copy, Difference, Place } from '../contracts/report.ts';
import { compare } from '../core/repeats/compare.ts';
import type { Span } from '../core/repeats/passages.ts';
import { mattersOf } from '../core/repeats/matters.ts';
import { novelPassages } from '../core/repeats/novel.ts';
import type { FoundCopy, FoundStory } from '../core/repeats/stories.ts';
import { locateWords } from '../core/text/words.ts';
import type { LivePageText } from './blocks.ts';
import { coverOf } from './cover.ts';
import { hidingOf } from './hidden.ts';
import { outletOf } from './outlets.ts';
import { longestOf, shapeOfCopy } from './shape.ts';

/** Words shown on either side of a difference. */
const context = 4;

/**
 * Describes the copies of a story: where each stands, what it says, how like it is, what only it has. Reads the page,
 * changes nothing.
 *
 * @param first the id of the first copy; the others are counted on from it
 */
export const describeCopies = (page: LivePageText, story: FoundStory, first: number): Copy[] => {
  const kept = print(page, story.kept.blocks);
  return story.copies.map((copy, index) => describe(page, story, kept, copy, first + index));
};

const describe = (
  page: LivePageText,
  story: FoundStory,
  kept: Printed,
  copy: FoundCopy,
  id: number,
): Copy => {
  const own = print(page, copy.blocks);
  const { similarity, differences } = compare(kept.words, own.words);
  const place = placeOf(page, story, copy);
  const blocks = new Set(copy.blocks);
  return {
    id,
    place,
    shape: shapeOfCopy(page, copy),
    whole: coverOf(page, (block) => blocks.has(block)).rest.length === 0,
    text: own.text,
    words: own.words.length,
    hidden: place.hiding !== undefined,
    scope: copy.scope,
    similarity: Math.round(similarity * 1000) / 1000,
    unique:
      differences.length === 0 ? [] : novelPassages(kept.words, own.words).map((span) => cut(own, span)),
    differences: differences.map((difference) => differenceOf(kept, own, difference)),
  };
};

const differenceOf = (
  kept: Printed,
  own: Printed,
  spans: { readonly kept: Span; readonly copy: Span },
): Difference => {
  const { start, end } = spans.copy;
  const [said, instead] = [cut(kept, spans.kept), cut(own, spans.copy)];
  const before = cut(own, { start: Math.max(0, start - context), end: start });
  return {
    kind: said === '' ? 'inserted' : instead === '' ? 'removed' : 'changed',
    kept: said,
    copy: instead,
    before,
    after: cut(own, { start: end, end: Math.min(own.words.length, end + context) }),
    matters: mattersOf(said, instead, before),
  };
};

const placeOf = (page: LivePageText, story: FoundStory, copy: FoundCopy): Place => {
  const { kept } = story;
  const [first, last] = [kept.blocks[0] ?? 0, kept.blocks.at(-1) ?? 0];
  const where = copy.blocks.at(-1)! < first ? 'above' : copy.blocks[0]! > last ? 'below' : 'within';
  const hiding = isMostlyHidden(page, copy) ? hidingOf(longestOf(page, copy).element) : undefined;
  const outlet = story.container === undefined ? undefined : outletOf(page, copy);
  return { where, ...(hiding && { hiding }), ...(outlet !== undefined && { outlet }) };
};

/** A text in words, so that spans of words can be printed. */
class Printed {
  readonly text: string;
  readonly words: Int32Array;
  private located: Int32Array | undefined;

  constructor(text: string, words: Int32Array) {
    this.text = text;
    this.words = words;
  }

  /** Where the words stand. Made when first asked for: a copy without differences needs none. */
  get places(): Int32Array {
    this.located ??= locateWords(this.text);
    return this.located;
  }
}

const print = (page: LivePageText, blocks: readonly number[]): Printed => {
  const parts = blocks.map((index) => page.blocks[index]!);
  const words = new Int32Array(parts.reduce((sum, { start, end }) => sum + end - start, 0));
  let count = 0;
  for (const { start, end } of parts) {
    words.set(page.words.subarray(start, end), count);
    count += end - start;
  }
  return new Printed(parts.map((block) => block.text).join('\n\n'), words);
};

const cut = ({ text, places }: Printed, { start, end }: Span): string =>
  end <= start ? '' : text.slice(places[2 * start], punctuated(text, places[2 * end - 1]!)).trim();

/** Takes the full stop and the closing quote along. */
const punctuated = (text: string, end: number): number => {
  const rest = /^[\p{P}\p{S}]+/u.exec(text.slice(end, end + 4));
  return end + (rest?.[0].length ?? 0);
};

const isMostlyHidden = (page: LivePageText, copy: FoundCopy): boolean => {
  const blocks = copy.blocks
    .map((index) => page.blocks[index]!)
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  const sample = blocks.slice(0, 3);
  return sample.filter((block) => block.hidden).length * 2 > sample.length;
};
