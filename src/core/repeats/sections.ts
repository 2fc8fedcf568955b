import type { PageText } from '../text/block.ts';
import type { Prose } from '../text/prose.ts';
import type { Span } from './passages.ts';

/** An element that begins with a headline of its own and holds running text below it: a range of prose words. */
export interface Section extends Span {
  readonly container: number;
  /** Index of the block that is its headline. */
  readonly heading: number;
  /** 1 to 6, as in H1 to H6. */
  readonly level: number;
  /** The headline leads to another page. */
  readonly linked: boolean;
}

/** Words of a story's headline, at least: "Related stories" and the like are names of boxes. */
const leastHeadline = 4;
/** Prose words below a headline, at least: less is a teaser. */
const leastText = 40;
/** Elements upwards in which a headline's text is looked for: boxes around the headline itself stand between. */
const most = 6;

/**
 * The page's sections under headlines of their own, in document order; one may lie in another. O(headings × depth).
 */
export const findSections = (page: PageText, prose: Prose): Section[] => {
  const sections: Section[] = [];
  page.blocks.forEach((block, heading) => {
    if (block.kind !== 'heading') return;
    let at = block.container;
    for (let climbed = 0; at > 0 && climbed < most; climbed++, at = page.containers[at]!.parent) {
      const container = page.containers[at]!;
      // Something stands before the headline: the element is not headed by it.
      if (container.start < block.start) return;
      const start = prose.before[heading + 1]!;
      const end = prose.before[container.until]!;
      if (end - start < leastText) continue;
      if (sections.at(-1)?.container !== at)
        sections.push({
          container: at,
          heading,
          level: levelOf(page, block.container),
          linked: block.linked > 0.5,
          start,
          end,
        });
      return;
    }
  });
  return sections;
};

/** The block is long enough to be a story's headline. */
export const isHeadline = ({ start, end }: Span): boolean => end - start >= leastHeadline;

/** The level of the headline that a container is or stands in. */
const levelOf = (page: PageText, container: number): number => {
  for (let at = container; at >= 0; at = page.containers[at]!.parent) {
    const name = page.containers[at]!.name;
    if (name.length === 2 && name[0] === 'H') return Number(name[1]) || 6;
  }
  return 6;
};
