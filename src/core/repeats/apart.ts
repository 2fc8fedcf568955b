import type { PageText } from '../text/block.ts';
import { type Prose, blocksIn, outside } from '../text/prose.ts';
import { holdsWords } from '../text/words.ts';
import { findHomes } from './homes.ts';
import { commonAncestor, isWithin } from './containers.ts';
import { type Region, containerOf, holdsRegion } from './region.ts';
import { type Section, isHeadline } from './sections.ts';
import { lengthOf } from './spans.ts';

/** Prose words of a story beside the main one, at least. */
const leastStory = 80;
/** A shorter block is a line, not a paragraph. */
const paragraph = 15;
/** Share of a story's words that stand in paragraphs, at least: lists of teasers are no stories. */
const running = 0.6;
/** Share of words in links above which a section is a list of teasers. */
const mostLinks = 0.2;
/** Share of the fullest element's words from which on the text under the first headline is the main story. */
const half = 0.5;
/** Share of any other story's words that a main story without a headline of its own has at least. */
const quarter = 0.25;
/** What stands in these belongs to the page, not to its stories. */
const beside = new Set(['ASIDE', 'FOOTER', 'FORM', 'DIALOG']);

/** The stories of a page that is no list: the main one and those told beside it. */
export interface Told {
  /** The element around the main story and its headline; undefined where the page has no text. */
  readonly main: number | undefined;
  /** In document order; none holds another or the main one. */
  readonly others: readonly Section[];
}

/**
 * Tells the main story from others that the page prints below or beside it: those that an endless page brings next, and
 * those of a page that holds several articles.
 *
 * A section is another story only where it is sure: an `article`, or headed like a page of its own, or hung into the
 * page beside all of the main story. What is not sure stays with the main story.
 *
 * @param repeated the places of stories that stand more than once, the longest story first: none of them is told here
 */
export const tellApart = (
  page: PageText,
  prose: Prose,
  sections: readonly Section[],
  repeated: readonly Region[],
): Told => {
  const candidates = outermost(sections.filter((section) => isStory(page, prose, section))).filter(
    ({ container }) => !repeated.some((region) => holdsRegion(page, container, region)),
  );
  if (candidates.length === 0) return { main: undefined, others: [] };
  const headed = sections.find(({ level, heading }) => level === 1 && isHeadline(page.blocks[heading]!));
  const main = mainStory(page, prose, headed, candidates, repeated);
  const others = candidates.filter((section) => isApart(page, main, section) && !isAbout(page, section));
  // All that is told is one story, whose parts stand under headings of their own.
  const isOne =
    headed === undefined &&
    repeated.length + others.length === 0 &&
    candidates.every(({ container }) => container !== main);
  return { main: isOne ? undefined : main, others };
};

/** The element around the main story: under the page's first headline, else the fullest, else the first that is told. */
const mainStory = (
  page: PageText,
  prose: Prose,
  headed: Section | undefined,
  candidates: readonly Section[],
  [repeated]: readonly Region[],
): number => {
  const largest = findHomes(page, outside(prose, candidates), 1);
  const words = lengthOf(largest);
  if (headed === undefined) {
    if (repeated !== undefined) return containerOf(page, repeated);
    return candidates.some(({ start, end }) => words < quarter * (end - start))
      ? candidates[0]!.container
      : largest[0]!.container;
  }
  // A headline over a standfirst alone: the text stands elsewhere, and the story is what is around both.
  return headed.end - headed.start >= half * words
    ? headed.container
    : commonAncestor(page, headed.container, largest[0]!.container);
};

const isStory = (
  page: PageText,
  prose: Prose,
  { container, heading, level, start, end }: Section,
): boolean => {
  if (level > 3 || end - start < leastStory || !isHeadline(page.blocks[heading]!)) return false;
  for (let at = container; at >= 0; at = page.containers[at]!.parent)
    if (beside.has(page.containers[at]!.name)) return false;
  let inParagraphs = 0;
  let linked = 0;
  for (const block of blocksIn(prose, start, end)) {
    const words = block.end - block.start;
    if (words >= paragraph) inParagraphs += words;
    linked += words * block.block.linked;
  }
  return (
    inParagraphs >= running * (end - start) &&
    linked <= mostLinks * (end - start) &&
    !page.blocks[heading]!.hidden
  );
};

/** Sections come in document order, the outer one of those that begin alike after the inner one. */
const outermost = (sections: readonly Section[]): Section[] =>
  sections.filter(
    (section) =>
      !sections.some(
        (other) => other !== section && other.start <= section.start && other.end >= section.end,
      ),
  );

/** Its headline holds another one of the page and more: "12 thoughts on …". */
const isAbout = (page: PageText, { heading }: Section): boolean => {
  const own = page.blocks[heading]!;
  const said = page.words.subarray(own.start, own.end);
  return page.blocks.some(
    (block, i) =>
      i !== heading &&
      block.kind === 'heading' &&
      isHeadline(block) &&
      block.end - block.start < own.end - own.start &&
      holdsWords(said, page.words.subarray(block.start, block.end)),
  );
};

/** It is hung into the page beside what is around the main story, not beside parts of it, nor within an article. */
const isApart = (page: PageText, main: number, { container }: Section): boolean => {
  const { name } = page.containers[container]!;
  const around = page.containers[wrapperOf(page, container)]!.parent;
  if (!isWithin(page, main, around) || isWithin(page, main, container) || isWithin(page, container, main))
    return false;
  for (let at = around; at >= 0; at = page.containers[at]!.parent)
    if (page.containers[at]!.name === 'ARTICLE') return false;
  // Whatever else it is, it must hang at the root: boxes and comments stand nearer to the story.
  return name === 'ARTICLE' || (around === 0 && page.containers[main]!.parent !== around);
};

/** The outermost element that holds no other words than this one: it may stand in a wrapper of its own. */
const wrapperOf = (page: PageText, container: number): number => {
  const { start, end } = page.containers[container]!;
  let at = container;
  for (let next = page.containers[at]!.parent; next > 0; next = page.containers[at]!.parent) {
    if (page.containers[next]!.start !== start || page.containers[next]!.end !== end) break;
    at = next;
  }
  return at;
};
