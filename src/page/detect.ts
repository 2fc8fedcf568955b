import type { Verdict } from '../contracts/report.ts';
import type { Steps } from '../core/steps.ts';
import { type Repetitions, findRepetitions, placesOf } from '../core/repeats/stories.ts';
import type { LivePageText } from './blocks.ts';
import { readPage } from './read.ts';
import { longestOf, shapeOfCopy } from './shape.ts';
import { inSlices } from './slices.ts';

/** What was found on the page as it stood at one moment. */
export interface Detection {
  readonly page: LivePageText;
  readonly repetitions: Repetitions;
  readonly verdict: Verdict;
  /** Main-thread time in milliseconds. */
  readonly ms: number;
  /** Reads what is made of the page as the page was read: by the same code, which the engine knows by then. */
  readonly read: typeof readPage;
}

/** Words of running text below which a page has no article to speak of. */
const leastText = 40;

/**
 * Reads the page and finds its stories and their copies, in slices where it is large. Changes nothing.
 *
 * @param unfolded shapes of places that the reader has said hold no copies: see `Copy.shape`
 */
export const detect = async (document: Document, unfolded: ReadonlySet<string>): Promise<Detection> => {
  const { result, ms } = await inSlices(look(document.body ?? document.documentElement));
  const { page, repetitions: all } = result;
  const repetitions = wanted(page, all, unfolded);
  return { page, repetitions, verdict: verdictOf(page, repetitions), ms, read: readPage };
};

function* look(root: Element): Steps<Pick<Detection, 'page' | 'repetitions'>> {
  const page = yield* readPage(root);
  yield;
  return { page, repetitions: yield* findRepetitions(page) };
}

/**
 * Without copies that the reader has said are none, and without stories that nobody sees at any of their places, as in a
 * dialog about consent; where nothing of the page is seen yet, with them.
 */
const wanted = (page: LivePageText, repetitions: Repetitions, unfolded: ReadonlySet<string>): Repetitions => {
  const stories = repetitions.stories
    .map((story) => ({
      ...story,
      copies: story.copies.filter((copy) => unfolded.size === 0 || !unfolded.has(shapeOfCopy(page, copy))),
    }))
    .filter(({ copies, container }) => copies.length > 0 || container !== undefined);
  const seen = stories.filter((story) =>
    placesOf(story).some((place) => place.blocks.length === 0 || !longestOf(page, place).hidden),
  );
  const isSeen = seen.length < stories.length && page.blocks.some(({ hidden }) => !hidden);
  return { ...repetitions, stories: isSeen ? seen : stories };
};

const verdictOf = (page: LivePageText, { stories, list, longest }: Repetitions): Verdict => {
  const copies = stories.flatMap((story) => story.copies);
  const kind = copies.length > 0 ? 'repeated' : list ? 'list' : longest < leastText ? 'empty' : 'single';
  return {
    kind,
    copies: copies.filter(({ scope }) => scope !== 'fragment').length,
    foldedWords: copies.reduce((sum, { words }) => sum + words, 0),
    words: page.count,
    truncated: page.truncated,
    stories: Math.max(stories.length, longest < leastText ? 0 : 1),
  };
};
