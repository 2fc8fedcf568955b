import type { Verdict } from '../contracts/report.ts';
import { type Repetitions, findRepetitions } from '../core/repeats/stories.ts';
import type { LivePageText } from './blocks.ts';
import { readPage } from './read.ts';
import { shapeOfCopy } from './shape.ts';

/** What was found on the page as it stood at one moment. */
export interface Detection {
  readonly page: LivePageText;
  readonly repetitions: Repetitions;
  readonly verdict: Verdict;
  /** Main-thread time in milliseconds. */
  readonly ms: number;
}

/** Words of running text below which a page has no article to speak of. */
const leastText = 40;

/**
 * Reads the page and finds its stories and their copies. Changes nothing.
 *
 * @param unfolded shapes of places that the reader has said hold no copies: see `Copy.shape`
 */
export const detect = (document: Document, unfolded: ReadonlySet<string>): Detection => {
  const begun = performance.now();
  const page = readPage(document.body ?? document.documentElement);
  const repetitions = withoutUnfolded(page, findRepetitions(page), unfolded);
  return { page, repetitions, verdict: verdictOf(page, repetitions), ms: performance.now() - begun };
};

const withoutUnfolded = (
  page: LivePageText,
  repetitions: Repetitions,
  unfolded: ReadonlySet<string>,
): Repetitions =>
  unfolded.size === 0
    ? repetitions
    : {
        ...repetitions,
        stories: repetitions.stories
          .map((story) => ({
            ...story,
            copies: story.copies.filter((copy) => !unfolded.has(shapeOfCopy(page, copy))),
          }))
          .filter(({ copies }) => copies.length > 0),
      };

const verdictOf = (page: LivePageText, { stories, list, longest }: Repetitions): Verdict => {
  const copies = stories.flatMap((story) => story.copies);
  const kind = copies.length > 0 ? 'repeated' : list ? 'list' : longest < leastText ? 'empty' : 'single';
  return {
    kind,
    copies: copies.length,
    foldedWords: copies.reduce((sum, { words }) => sum + words, 0),
    words: page.count,
    truncated: page.truncated,
    stories: Math.max(stories.length, longest < leastText ? 0 : 1),
  };
};
