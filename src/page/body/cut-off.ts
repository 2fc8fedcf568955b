import type { FoundStory } from '../../core/repeats/stories.ts';
import { hasDigit, hasLetter } from '../../core/text/letters.ts';
import { locateWords } from '../../core/text/words.ts';
import { type LivePageText, type PageBlock, wordsOf } from '../blocks.ts';

/** Words at the end of a text by which its place in a copy is found. */
const known = 6;
/** Words that a copy goes on with, at least: less is a signature. */
const least = 12;
/** Words of a paragraph, at least: shorter lines are labels and links. */
const paragraph = 8;

/** How a story that is cut off goes on. */
export interface Rest {
  /** The block of the page in which it is cut off, and its text up to the last whole word. */
  readonly block: number;
  readonly begun: string;
  /** What follows in the same paragraph. */
  readonly goesOn: string;
  readonly paragraphs: readonly string[];
}

/**
 * What a copy says beyond the end of a kept place that breaks off within a sentence: undefined where it does not, or no
 * copy knows how it goes on.
 *
 * @param tails blocks of which only the beginning is text, with its length
 */
export const restOf = (
  page: LivePageText,
  { kept, copies }: FoundStory,
  tails: ReadonlyMap<number, number>,
): Rest | undefined => {
  const last = kept.blocks.findLast((index) => isRunning(page.blocks[index]!));
  if (last === undefined || !isCutOff(page.blocks[last]!.text)) return undefined;
  const { text, start, end } = page.blocks[last]!;
  // The last word may be cut off, too.
  const whole = end - start - 1;
  if (whole < known) return undefined;
  const needle = page.words.subarray(start + whole - known, start + whole);
  const begun = text.slice(0, locateWords(text)[2 * whole - 1]);
  for (const { blocks, scope } of copies) {
    if (scope !== 'article') continue;
    const at = endOfLast(wordsOf(page, blocks), needle);
    const [goesOn, ...paragraphs] = at === undefined ? [] : textFrom(page, blocks, at, tails);
    if (goesOn !== undefined) return { block: last, begun, goesOn, paragraphs };
  }
  return undefined;
};

/** Running text, and no label or link. */
export const isRunning = ({ kind, start, end }: PageBlock): boolean =>
  kind === 'text' && end - start >= paragraph;

/** It ends with dots, a comma or a word: no sentence does. */
const isCutOff = (text: string): boolean => {
  const end = text.at(-1) ?? '';
  return text.endsWith('...') || end === '\u2026' || end === ',' || hasLetter(end) || hasDigit(end);
};

/** The index behind the last place where some words stand one after another. */
const endOfLast = (words: Int32Array, needle: Int32Array): number | undefined => {
  for (let at = words.length - needle.length; at >= 0; at--)
    if (needle.every((word, i) => words[at + i] === word)) return at + needle.length;
  return undefined;
};

/** The text of some blocks from one of their words on, by paragraphs; none where that is little. */
const textFrom = (
  page: LivePageText,
  blocks: readonly number[],
  from: number,
  tails: ReadonlyMap<number, number>,
): string[] => {
  const texts: string[] = [];
  let before = 0;
  let words = 0;
  for (const index of blocks) {
    const block = page.blocks[index]!;
    const length = block.end - block.start;
    const skipped = Math.max(0, from - before);
    before += length;
    if (skipped >= length || (skipped === 0 && !isRunning(block))) continue;
    const begin = skipped === 0 ? 0 : locateWords(block.text)[2 * skipped - 1];
    texts.push(block.text.slice(begin, tails.get(index)).trimEnd());
    words += length - skipped;
  }
  return words >= least ? texts : [];
};
