import type { Region } from '../core/repeats/stories.ts';
import type { LivePageText, PageBlock } from './blocks.ts';

/** Elements upwards whose names count: enough to tell a teaser from a body, few enough to be the same on every page. */
const levels = 4;

/** Signs that are kept of a shape, so that many fit into a site's settings. */
const longest = 500;

/**
 * The shape of an element's place: tag names and class names of it and of what is around it, without what differs from
 * page to page (ids, figures, names made by a build tool).
 *
 * @returns a short text, the same on every page of a site that is built by the same template
 */
export const shapeOf = (element: Element): string => {
  const path: string[] = [];
  for (
    let at: Element | null = element;
    at !== null && at !== element.ownerDocument.body && path.length < levels;
    at = at.parentElement
  )
    path.push([at.tagName.toLowerCase(), ...[...at.classList].filter(isStable).sort()].join('.'));
  return path.join('<').slice(0, longest);
};

/** Written by a person: letters and dashes. A figure in it counts something or is a hash. */
const isStable = (name: string): boolean => /^[a-z][a-z_-]{1,30}$/i.test(name);

/** The shape of the place that a copy stands in. */
export const shapeOfCopy = (page: LivePageText, copy: Region): string =>
  shapeOf(longestOf(page, copy).element);

/** The block of a copy that has the most words: it speaks for all. */
export const longestOf = (page: LivePageText, { blocks }: Pick<Region, 'blocks'>): PageBlock =>
  blocks.map((index) => page.blocks[index]!).reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a));
