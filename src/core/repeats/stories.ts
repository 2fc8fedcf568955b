import type { Steps } from '../steps.ts';
import type { PageText } from '../text/block.ts';
import { type Prose, proseOf } from '../text/prose.ts';
import { type Told, tellApart } from './apart.ts';
import { type FoundCopy, type ToldStory, assemble, placesOf } from './assemble.ts';
import { clusterParts } from './clusters.ts';
import { blocksOf, holdsBlock } from './containers.ts';
import { findCopies, leastPassage } from './copies.ts';
import { leastExcerpt, wholeShare } from './judge.ts';
import { type Home, findHomes } from './homes.ts';
import { findItems } from './items.ts';
import { keepBest } from './keep.ts';
import { partsOf } from './parts.ts';
import { type Passage, findPassages } from './passages.ts';
import { type Region, containerOf, holdsRegion } from './region.ts';
import { findRuns, lengthOfRuns } from './runs.ts';
import { retoldIn } from './retold.ts';
import { type Section, findSections, isHeadline } from './sections.ts';
import { type Shingles, hashShingles, shinglesOf } from './shingles.ts';
import { lengthOf } from './spans.ts';

export { type FoundCopy, placesOf } from './assemble.ts';
export type { Region } from './region.ts';

export interface FoundStory extends ToldStory {
  /** The place that is kept; empty where a story stands once and its place is left to the extractor. */
  readonly kept: Region;
  /** Index of the block that is its headline; undefined where none is told. */
  readonly heading?: number;
  /** The element around all of it; undefined where it is left to the extractor. */
  readonly container?: number;
}

export interface Repetitions {
  /** The main story first, then the others that are told apart on the page. Empty: one story that stands once, or none. */
  readonly stories: readonly FoundStory[];
  /** The page lists stories. */
  readonly list: boolean;
  /** The main story is not the one that the page is about, but the one that its reader has scrolled to. */
  readonly scrolled?: boolean;
  /** Words of the longest story, kept or alone. */
  readonly longest: number;
  /** The element that holds most of the page's running text; undefined where there is hardly any. */
  readonly home?: number;
}

const nothing: Region = { blocks: [], words: 0 };
/** Prose words under the page's own headline, at least, for it to head a story. */
const leastHeaded = 60;
/** Times that story's words from which on what repeats beside it may be the story that matters. */
const muchLonger = 2;

/** Finds the stories that a page tells, and of each the place to keep and its copies. Linear in the words of the page. */
export function* findRepetitions(page: PageText): Steps<Repetitions> {
  const prose = yield* proseOf(page);
  yield;
  const sections = findSections(page, prose);
  const items = findItems(page, prose, sections);
  const hashes = hashShingles(prose.words, prose.count);
  const runs = yield* findRuns(prose.words, prose.count, hashes);
  if (items.length > 0)
    return {
      stories: yield* listed(page, prose, shinglesOf(hashes, runs), sections, items),
      list: true,
      longest: Math.max(...items.map((item) => lengthOf([item]))),
    };
  // Most pages repeat next to nothing: then one home tells how long the story is, and the rest need not be looked for.
  const passages =
    lengthOfRuns(runs) < leastExcerpt
      ? []
      : (yield* findPassages(runs, prose)).filter(({ matched }) => matched >= leastPassage);
  const repeats = matchedIn(passages) >= leastExcerpt;
  const homes = repeats ? findHomes(page, prose, undefined, runs) : findHomes(page, prose, 1);
  yield;
  const repeated = repeats
    ? withoutBoilerplate(
        page,
        sections,
        yield* toldAgain(page, prose, shinglesOf(hashes, runs), homes, passages),
      )
    : [];
  yield;
  const told = tellApart(page, prose, sections, repeated.flatMap(placesOf));
  return {
    stories: arrange(page, sections, told, repeated),
    list: false,
    longest: lengthOf(homes.slice(0, 1)),
    ...(homes[0] && { home: homes[0].container }),
  };
}

/** The stories that stand more than once. */
function* toldAgain(
  page: PageText,
  prose: Prose,
  shingles: Shingles,
  homes: readonly Home[],
  passages: readonly Passage[],
): Steps<readonly ToldStory[]> {
  const pairs = yield* findCopies(page, prose, homes, passages);
  const matched = matchedIn(passages);
  const paired = yield* assemble(page, prose, shingles, homes, pairs, matched - matchedIn(pairs));
  return paired.length > 0 ? paired : yield* retoldIn(page, prose, shingles, homes, matched);
}

const matchedIn = (parts: readonly { readonly matched: number }[]): number =>
  parts.reduce((sum, { matched }) => sum + matched, 0);

/**
 * Where the page is headed by a story that stands once, what repeats beside it and is not much longer is boxes and notices.
 * The first-level headline may be the site's name: then a story under a lower one stands before all that repeats.
 */
const withoutBoilerplate = (
  page: PageText,
  sections: readonly Section[],
  repeated: readonly ToldStory[],
): readonly ToldStory[] => {
  if (repeated.length === 0) return repeated;
  const begin = Math.min(...repeated.flatMap(placesOf).map(({ blocks }) => page.blocks[blocks[0]!]!.start));
  const long = sections.filter(({ start, end }) => end - start >= leastHeaded);
  const named = long.filter(({ heading }) => isHeadline(page.blocks[heading]!));
  const headed =
    named.find(({ level }) => level === 1) ??
    named.find(({ level, container }) => level === 2 && page.containers[container]!.end <= begin) ??
    long.find(({ level }) => level === 1);
  if (headed === undefined || repeated.some((story) => holdsPlaceOf(page, headed.container, story)))
    return repeated;
  return repeated.filter(({ kept }) => kept.words >= muchLonger * (headed.end - headed.start));
};

/** One of the places of a story lies in a container. */
const holdsPlaceOf = (page: PageText, container: number, story: ToldStory): boolean =>
  placesOf(story).some((region) => holdsRegion(page, container, region));

/** Each item of a list page with the items that tell the same story. */
function* listed(
  page: PageText,
  prose: Prose,
  shingles: Shingles,
  sections: readonly Section[],
  items: readonly Home[],
): Steps<FoundStory[]> {
  const clusters = yield* clusterParts(prose, shingles, partsOf(prose, shingles, items));
  return clusters.map((parts): FoundStory => {
    const kept = keepBest(
      page,
      parts.map((part) => ({ region: part, part })),
    );
    const { container } = items[kept.part.item]!;
    return {
      kept: kept.region,
      ...headingIn(page, sections, container),
      container,
      copies: parts
        .filter((part) => part !== kept.part)
        .map(({ blocks, words }): FoundCopy => ({
          blocks,
          words,
          scope: words >= wholeShare * kept.region.words ? 'article' : 'excerpt',
        })),
    };
  });
}

const headingIn = (page: PageText, sections: readonly Section[], container: number): { heading?: number } => {
  const heading = sections.find((section) => holdsBlock(page, container, section.heading))?.heading;
  return heading === undefined ? {} : { heading };
};

/** The main story first, with copies or without; what is told beside it after it. */
const arrange = (
  page: PageText,
  sections: readonly Section[],
  { main, others }: Told,
  repeated: readonly ToldStory[],
): FoundStory[] => {
  const whole = repeated.filter(({ copies }) => copies.some(({ scope }) => scope !== 'fragment'));
  // Fragments are a part of the main story, each with the place that it repeats.
  const fragments = repeated.filter((story) => !whole.includes(story)).flatMap(({ copies }) => copies);
  const first = main === undefined ? whole[0] : whole.find((story) => holdsPlaceOf(page, main, story));
  const alone =
    main === undefined
      ? { kept: nothing }
      : { kept: nothing, ...headingIn(page, sections, main), container: main };
  const here: FoundStory = { ...(first ?? alone), copies: [...(first?.copies ?? []), ...fragments] };
  if (main === undefined) return here.copies.length > 0 ? [here, ...whole.slice(1)] : [];
  const rest = whole
    .filter((story) => story !== first)
    .map((story): FoundStory => {
      const container = containerOf(page, story.kept);
      return { ...story, ...headingIn(page, sections, container), container };
    });
  const beside = others.map(({ container, heading, start, end }): FoundStory => {
    const blocks = blocksOf(page, container).filter((block) => page.blocks[block]!.kind !== 'heading');
    return { kept: { blocks, words: end - start }, heading, container, copies: [] };
  });
  return [here, ...rest, ...beside];
};
