import { compare } from '../../../../src/core/repeats/compare.ts';
import { novelPassages } from '../../../../src/core/repeats/novel.ts';
import { type FoundStory, findRepetitions } from '../../../../src/core/repeats/stories.ts';
import { finish } from '../../../../src/core/steps.ts';
import type { PageText } from '../../../../src/core/text/block.ts';
import { locateWords } from '../../../../src/core/text/words.ts';
import { type Drawn, page } from '../page.ts';

/** A copy as a reader is told of it. */
export interface ToldCopy {
  readonly scope: 'article' | 'excerpt' | 'fragment';
  readonly text: readonly string[];
  readonly similarity: number;
  /** Passages that only the copy has. */
  readonly unique: readonly string[];
}

export interface Told {
  readonly headline: string | undefined;
  readonly kept: readonly string[];
  readonly copies: readonly ToldCopy[];
}

/** What is told of a page: its stories, each with the text kept and its copies. */
export const tell = (...drawn: readonly Drawn[]): Told[] => tellOf(page(...drawn));

export const tellOf = (text: PageText): Told[] =>
  finish(findRepetitions(text)).stories.map((story) => toldOf(text, story));

/** All copies of a page. */
export const copiesOn = (...drawn: readonly Drawn[]): ToldCopy[] =>
  tell(...drawn).flatMap(({ copies }) => copies);

const toldOf = (text: PageText, story: FoundStory): Told => ({
  headline: story.heading === undefined ? undefined : text.blocks[story.heading]!.text,
  kept: textsOf(text, story.kept.blocks),
  copies: story.copies.map(({ blocks, scope, of }): ToldCopy => {
    const kept = wordsOf(text, (of ?? story.kept).blocks);
    const own = wordsOf(text, blocks);
    const printed = textsOf(text, blocks).join(' ');
    const places = locateWords(printed);
    return {
      scope,
      text: textsOf(text, blocks),
      similarity: compare(kept, own).similarity,
      unique: novelPassages(kept, own).map(({ start, end }) =>
        printed.slice(places[2 * start], places[2 * end - 1]),
      ),
    };
  }),
});

export const textsOf = (text: PageText, blocks: readonly number[]): string[] =>
  blocks.map((index) => text.blocks[index]!.text);

/** The words of some blocks, one after another. */
export const wordsOf = (text: PageText, blocks: readonly number[]): Int32Array =>
  Int32Array.from(
    blocks.flatMap((index) => {
      const { start, end } = text.blocks[index]!;
      return [...text.words.subarray(start, end)];
    }),
  );
