import type { PageText } from '../text/block.ts';
import { type Prose, outside } from '../text/prose.ts';
import { type Home, findHomes, homeOf } from './homes.ts';
import type { Section } from './sections.ts';
import { lengthOf } from './spans.ts';

/** Items that make a page a list, at least. */
const leastItems = 3;
/** Prose words below a headline that make it an item rather than a teaser. */
const itemText = 40;
/** Share of the page's prose in `article` elements from which on they are its list, not the rail of a story. */
const mostOfPage = 0.5;
/** A story beside the items with more than this share of an item's words is what the page is about. */
const besideItems = 0.4;
/** An item with a larger share of the list's words is a story, and the others are its rail. */
const leading = 0.6;

/**
 * The items of a page that lists stories, in document order; none where the page is no list.
 *
 * Either a headline that is a link leads to each, and its text follows, or each is an `article` under a headline.
 */
export const findItems = (page: PageText, prose: Prose, sections: readonly Section[]): Home[] => {
  const linked = linkedItems(page, prose);
  if (isList(page, prose, linked)) return linked;
  const articles = articleItems(page, prose, sections);
  return isList(page, prose, articles) ? articles : [];
};

/** The items are what the page is about: most of its prose, none of them the story and the others its rail. */
const isList = (page: PageText, prose: Prose, items: readonly Home[]): boolean => {
  const words = lengthOf(items);
  return (
    items.length >= leastItems &&
    words >= mostOfPage * prose.count &&
    items.every(({ start, end }) => end - start <= leading * words) &&
    beside(page, prose, items) < (besideItems * words) / items.length
  );
};

const linkedItems = (page: PageText, prose: Prose): Home[] => {
  const heads = page.blocks.filter((block, i) => {
    if (block.kind !== 'heading' || block.linked < 0.5) return false;
    const next = page.blocks.slice(i + 1, i + 40).findIndex(({ kind }) => kind === 'heading');
    const until = next < 0 ? Math.min(i + 40, page.blocks.length) : i + 1 + next;
    return prose.before[until]! - prose.before[i + 1]! >= itemText;
  });
  if (heads.length < leastItems) return [];
  return branches(
    page,
    heads.map(({ container }) => container),
  )
    .map((container) => homeOf(page, prose, container))
    .filter(({ start, end }) => end - start >= itemText);
};

const articleItems = (page: PageText, prose: Prose, sections: readonly Section[]): Home[] => {
  const articles = sections
    .filter(({ container }) => page.containers[container]!.name === 'ARTICLE')
    // An article within another is a comment on it.
    .filter(({ start }, i, all) => i === 0 || start >= all[i - 1]!.end);
  // One is headed as the page is: the others come after it.
  if (articles.filter(({ level }) => level === 1).length === 1) return [];
  return articles.map(({ container }) => homeOf(page, prose, container));
};

/** Words of the fullest element outside of the items: a story that they stand beside. */
const beside = (page: PageText, prose: Prose, items: readonly Home[]): number =>
  lengthOf(findHomes(page, outside(prose, items), 1));

/** The children of the element around several others that hold them. */
const branches = (page: PageText, containers: readonly number[]): number[] => {
  const ancestors = containers.map((container) => {
    const path = [container];
    for (let at = container; page.containers[at]!.parent >= 0;) path.push((at = page.containers[at]!.parent));
    return path.reverse();
  });
  let depth = 0;
  while (ancestors.every((path) => path[depth] !== undefined && path[depth] === ancestors[0]![depth]))
    depth++;
  return [...new Set(ancestors.map((path) => path[depth] ?? path.at(-1)!))];
};
