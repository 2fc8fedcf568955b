import type { Steps } from '../steps.ts';
import type { PageText } from '../text/block.ts';
import type { Prose } from '../text/prose.ts';
import type { FoundCopy, ToldStory } from './assemble.ts';
import { clusterParts } from './clusters.ts';
import { isWithin } from './containers.ts';
import { lengthOf } from './spans.ts';
import { type Home, findHomes } from './homes.ts';
import { keepBest } from './keep.ts';
import { type Part, partsOf } from './parts.ts';
import { containerOf } from './region.ts';
import type { Shingles } from './shingles.ts';

/** Words of a story that is told a few times, at least. */
const leastStory = 100;
/** Tellings from which on a text need not be a story to be worth reading only once. */
const manyTimes = 16;
/** Homes from which on each may be a telling; of two, one may be an article and the other a statement that it quotes. */
const leastHomes = 3;
/** Share of the longest telling that each of the others has, at least. */
const asLong = 0.6;
/** Share of the element's words that the tellings have together, at least: beside them there is next to nothing. */
const nearlyAll = 0.7;
/** Share of a telling's words that may stand outside of the element it is told in: a date, a line glued on. */
const edges = 0.15;
/**
 * Share of the element's words that must stand again, at least: of two tellings, the smaller of which is `asLong` as the
 * larger, nearly all of the one must be in the other.
 */
const leastRetold = 0.2;
/** Copies told one by one, at most; what comes after them is one copy. */
const mostCopies = 20;

/**
 * An element that holds nothing but one text, told again and again, each time edited in another way: the runs of equal
 * words then lead from each telling into all of the others, and no two of them pair up. A story must be told each time
 * in an element of its own, since texts that repeat themselves (a litany, a law) do so within one. Expected linear.
 *
 * @param matched words of the page that stand again
 */
export function* retoldIn(
  page: PageText,
  prose: Prose,
  shingles: Shingles,
  homes: readonly Home[],
  matched: number,
): Steps<ToldStory[]> {
  if (homes[0] === undefined || matched < leastRetold * lengthOf([homes[0]])) return [];
  // What repeats makes no home larger, so that each telling may be a home of its own: here the element around is meant.
  const [home] = findHomes(page, prose);
  if (home === undefined || matched < leastRetold * lengthOf([home])) return [];
  const inside = homes.filter(({ start, end }) => start >= home.start && end <= home.end);
  const areTellings = inside.length >= leastHomes && lengthOf(inside) >= nearlyAll * lengthOf([home]);
  const items = areTellings ? inside.sort((a, b) => a.start - b.start) : [home];
  const parts = partsOf(prose, shingles, items, Infinity);
  if (parts.length < 2) return [];
  yield;
  const tellings = (yield* clusterParts(prose, shingles, parts)).reduce((a, b) =>
    wordsIn(b) > wordsIn(a) ? b : a,
  );
  const longest = tellings.reduce((most, { words }) => Math.max(most, words), 0);
  const areStories = (): boolean =>
    longest >= leastStory &&
    tellings.every(({ words }) => words >= asLong * longest) &&
    areApart(page, tellings);
  if (
    tellings.length < (areTellings ? leastHomes : 2) ||
    wordsIn(tellings) < nearlyAll * lengthOf([home]) ||
    (tellings.length < manyTimes && !areStories())
  )
    return [];
  const kept = keepBest(
    page,
    tellings.map((region) => ({ region })),
  ).region;
  const copies = tellings
    .filter((telling) => telling !== kept)
    .map(({ blocks, words }): FoundCopy => ({ blocks, words, scope: 'article' }));
  const rest = copies.slice(mostCopies);
  return [
    {
      kept,
      copies: [
        ...copies.slice(0, mostCopies),
        ...(rest.length === 0
          ? []
          : [
              {
                scope: 'article' as const,
                blocks: rest.flatMap(({ blocks }) => blocks),
                words: wordsIn(rest),
              },
            ]),
      ],
    },
  ];
}

const wordsIn = (parts: readonly { readonly words: number }[]): number =>
  parts.reduce((sum, { words }) => sum + words, 0);

/** Each is told in an element of its own. */
const areApart = (page: PageText, tellings: readonly Part[]): boolean => {
  const elements = tellings.map((telling) => elementOf(page, telling));
  return elements.every((element, i) =>
    elements.every(
      (other, j) => i === j || (!isWithin(page, element, other) && !isWithin(page, other, element)),
    ),
  );
};

/** The innermost element around all of a telling but its edges. */
const elementOf = (page: PageText, { blocks, words }: Part): number => {
  let first = 0;
  let last = blocks.length - 1;
  const wordsOf = (i: number): number => page.blocks[blocks[i]!]!.end - page.blocks[blocks[i]!]!.start;
  for (let left = edges * words; first < last && wordsOf(first) <= left; first++) left -= wordsOf(first);
  for (let left = edges * words; last > first && wordsOf(last) <= left; last--) left -= wordsOf(last);
  return containerOf(page, { blocks: blocks.slice(first, last + 1) });
};
