import type { Copy, Difference, Place } from '../contracts/report.ts';
import { compare } from '../core/repeats/compare.ts';
import type { Span } from '../core/repeats/passages.ts';
import { findRuns } from '../core/repeats/runs.ts';
import type { FoundCopy, FoundStory } from '../core/repeats/stories.ts';
import { locateWords } from '../core/text/words.ts';
import type { LivePageText } from './blocks.ts';
import { coverOf } from './cover.ts';
import { hidingOf } from './hidden.ts';
import { longestOf, shapeOfCopy } from './shape.ts';

/** Words that only one copy has, from which on they are a passage worth showing by itself. */
const passage = 5;

/** A text in words, each with its place, so that spans of words can be printed. */
interface Printed {
  readonly text: string;
  readonly words: Int32Array;
  readonly places: Int32Array;
}

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
  const known = knownIn(kept.words, own.words);
  const isNew = ({ start, end }: Span): boolean =>
    end - start >= passage &&
    known.subarray(start, end).reduce((sum, word) => sum + word, 0) < 0.3 * (end - start);
  const place = placeOf(page, story, copy);
  return {
    id,
    place,
    shape: shapeOfCopy(page, copy),
    whole: coverOf(page, (block) => copy.blocks.includes(block)).rest.length === 0,
    text: own.text,
    words: own.words.length,
    hidden: place.hiding !== undefined,
    scope: copy.scope,
    similarity: Math.round(similarity * 1000) / 1000,
    unique: differences
      .filter((difference) => isNew(difference.copy))
      .map((difference) => cut(own, difference.copy)),
    differences: differences.map((difference): Difference => {
      const [before, after] = [cut(kept, difference.kept), cut(own, difference.copy)];
      const { start, end } = difference.copy;
      return {
        kind: before === '' ? 'inserted' : after === '' ? 'removed' : 'changed',
        kept: before,
        copy: after,
        before: cut(own, { start: Math.max(0, start - context), end: start }),
        after: cut(own, { start: end, end: Math.min(own.words.length, end + context) }),
        matters: [],
      };
    }),
  };
};

const placeOf = (page: LivePageText, { kept }: FoundStory, copy: FoundCopy): Place => {
  const [first, last] = [kept.blocks[0] ?? 0, kept.blocks.at(-1) ?? 0];
  const where = copy.blocks.at(-1)! < first ? 'above' : copy.blocks[0]! > last ? 'below' : 'within';
  const hiding = isMostlyHidden(page, copy) ? hidingOf(longestOf(page, copy).element) : undefined;
  return { where, ...(hiding && { hiding }) };
};

const print = (page: LivePageText, blocks: readonly number[]): Printed => {
  const parts = blocks.map((index) => page.blocks[index]!);
  const text = parts.map((block) => block.text).join('\n\n');
  const words = new Int32Array(parts.reduce((sum, { start, end }) => sum + end - start, 0));
  let count = 0;
  for (const { start, end } of parts) {
    words.set(page.words.subarray(start, end), count);
    count += end - start;
  }
  return { text, words, places: locateWords(text) };
};

const cut = ({ text, places }: Printed, { start, end }: Span): string =>
  end <= start ? '' : text.slice(places[2 * start], punctuated(text, places[2 * end - 1]!)).trim();

/** Takes the full stop and the closing quote along. */
const punctuated = (text: string, end: number): number => {
  const rest = /^[\p{P}\p{S}]+/u.exec(text.slice(end, end + 4));
  return end + (rest?.[0].length ?? 0);
};

/** 1 for each word of the copy that stands in a run of the kept text, wherever: a moved paragraph is not new. */
const knownIn = (kept: Int32Array, copy: Int32Array): Uint8Array => {
  const words = new Int32Array(kept.length + copy.length);
  words.set(kept);
  words.set(copy, kept.length);
  const known = new Uint8Array(copy.length);
  for (const { at, from, length } of findRuns(words, words.length))
    if (at >= kept.length && from < kept.length) known.fill(1, at - kept.length, at - kept.length + length);
  return known;
};

const isMostlyHidden = (page: LivePageText, copy: FoundCopy): boolean => {
  const blocks = copy.blocks
    .map((index) => page.blocks[index]!)
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  const sample = blocks.slice(0, 3);
  return sample.filter((block) => block.hidden).length * 2 > sample.length;
};
