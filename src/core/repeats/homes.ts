import type { PageText } from '../text/block.ts';
import type { Prose } from '../text/prose.ts';
import type { Span } from './passages.ts';

/** The element that holds one story's text, as far as mark-up tells: a range of prose words. */
export interface Home extends Span {
  readonly container: number;
}

export interface Homes {
  /** The largest first; they do not overlap. */
  readonly homes: readonly Home[];
  /** The page lists stories: each home is an item of the list. */
  readonly list: boolean;
}

/** Linked headlines with text below them that make a page a list, at least. */
const leastItems = 3;
/** Prose words below a headline that make it an item rather than a teaser. */
const itemText = 40;
/** Story-like elements beside one another that are taken for sections of one story. */
const leastSections = 4;
/** A shorter paragraph says nothing about where stories stand: bylines, dates, buttons. */
const paragraph = 8;
/** Prose words below which an element holds no story. */
const least = 60;
/** Stories told apart on one page at most: each costs a pass over the containers. */
const mostHomes = 40;

/**
 * Finds the elements that hold stories, the fullest first.
 *
 * As in Readability, a paragraph speaks for the element that holds it and half for the one around that; the fullest
 * element wins, is taken out with all that it holds, and the search goes on among the rest.
 *
 * @param most homes that are looked for
 */
export const findHomes = (page: PageText, prose: Prose, most = mostHomes): Homes => {
  const items = listItems(page, prose);
  if (items.length > 0) return { homes: bySize(items), list: true };
  return { homes: bySize(joinSections(page, prose, fullest(page, prose, most))), list: false };
};

const bySize = (homes: readonly Home[]): Home[] =>
  [...homes].sort((a, b) => b.end - b.start - (a.end - a.start));

const homeOf = (page: PageText, prose: Prose, container: number): Home => {
  const { start, end } = page.containers[container]!;
  return { container, start: prose.before[start]!, end: prose.before[end]! };
};

/** The element around several others, and those of its children that hold them. */
const branches = (page: PageText, containers: readonly number[]): { around: number; children: number[] } => {
  const ancestors = containers.map((container) => {
    const path = [container];
    for (let at = container; page.containers[at]!.parent >= 0;) path.push((at = page.containers[at]!.parent));
    return path.reverse();
  });
  let depth = 0;
  while (ancestors.every((path) => path[depth] !== undefined && path[depth] === ancestors[0]![depth]))
    depth++;
  return {
    around: ancestors[0]![depth - 1] ?? 0,
    children: [...new Set(ancestors.map((path) => path[depth] ?? path.at(-1)!))],
  };
};

/** The items of a page that lists stories: a headline that is a link leads to each, and its text follows. */
const listItems = (page: PageText, prose: Prose): Home[] => {
  const heads = page.blocks.filter((block, i) => {
    if (block.kind !== 'heading' || block.linked < 0.5) return false;
    const next = page.blocks.slice(i + 1, i + 40).findIndex(({ kind }) => kind === 'heading');
    const until = next < 0 ? (page.blocks[i + 40]?.start ?? page.count) : page.blocks[i + 1 + next]!.start;
    return prose.before[until]! - prose.before[block.end]! >= itemText;
  });
  if (heads.length < leastItems) return [];
  const { children } = branches(
    page,
    heads.map(({ container }) => container),
  );
  const items = children
    .map((child) => homeOf(page, prose, child))
    .filter(({ start, end }) => end - start >= itemText);
  return items.length >= leastItems ? items : [];
};

/** Several stories side by side under no headlines of their own are the sections of one. */
const joinSections = (page: PageText, prose: Prose, homes: readonly Home[]): Home[] => {
  const byParent = new Map<number, Home[]>();
  for (const home of homes)
    for (const around of [
      page.containers[home.container]!.parent,
      page.containers[page.containers[home.container]!.parent]?.parent ?? -1,
    ])
      if (around >= 0) byParent.set(around, [...(byParent.get(around) ?? []), home]);
  const joined = [...byParent]
    .filter(([, sections]) => sections.length >= leastSections)
    .sort((a, b) => a[0] - b[0]);
  let result = [...homes];
  for (const [around] of joined) {
    const whole = homeOf(page, prose, around);
    if (result.some(({ start, end }) => start <= whole.start && end >= whole.end)) continue;
    result = [...result.filter(({ start, end }) => end <= whole.start || start >= whole.end), whole];
  }
  return result;
};

const fullest = (page: PageText, prose: Prose, most: number): Home[] => {
  const homes: Home[] = [];
  const taken = new Uint8Array(prose.blocks.length);
  while (homes.length < most) {
    const scores = new Map<number, number>();
    const add = (container: number, words: number): void => {
      if (container >= 0) scores.set(container, (scores.get(container) ?? 0) + words);
    };
    prose.blocks.forEach(({ block, start, end }, i) => {
      if (taken[i] === 1 || end - start < paragraph) return;
      const own = block.container;
      const around = page.containers[own]?.parent ?? -1;
      // An element whose only text is one long block may itself be the story (a blob, or text parted by line breaks).
      add(own, (end - start) * 0.9);
      add(around, end - start);
      add(page.containers[around]?.parent ?? -1, (end - start) / 2);
    });
    let best = -1;
    let score = least;
    for (const [container, words] of scores)
      if (words > score && !homes.some((home) => contains(page, container, home.container))) {
        best = container;
        score = words;
      }
    if (best < 0) break;
    const { start, end } = page.containers[best]!;
    homes.push({ container: best, start: prose.before[start]!, end: prose.before[end]! });
    prose.blocks.forEach(({ block }, i) => {
      if (block.start >= start && block.end <= end) taken[i] = 1;
    });
  }
  return homes;
};

/** `outer` is `inner` or an ancestor of it. */
const contains = (page: PageText, outer: number, inner: number): boolean => {
  for (let at = inner; at >= outer && at >= 0; at = page.containers[at]!.parent)
    if (at === outer) return true;
  return false;
};
