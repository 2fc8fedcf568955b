import type { Headline } from '../contracts/report.ts';
import { isHeadline } from '../core/related/headline.ts';
import type { Item } from '../core/related/item.ts';
import { labelsInside } from '../core/related/labels.ts';
import { normalise } from '../core/related/normalise.ts';
import { findSections } from '../core/related/sections.ts';
import { splitHeadlines } from '../core/related/split.ts';
import type { LivePageText } from './blocks.ts';
import { lineOf } from './headline-links.ts';

/** Where the lists of other stories stand, so that they can be taken out of the article, and what they name. */
export interface RelatedOnPage {
  readonly headlines: readonly Headline[];
  /** What the page calls its most read stories. */
  readonly mostRead: readonly Headline[];
  /** Blocks that are labels and items of such lists. */
  readonly blocks: ReadonlySet<number>;
  /** Blocks that end in headlines run together, with the length of the text before them. */
  readonly tails: ReadonlyMap<number, number>;
}

/** Headlines taken over at most. */
const most = 40;

/** Names of elements that hold other stories near the one on the page. */
const named = /(?:^|[\s_-])(?:related|similar)(?!-?(?:tag|topic|keyword|search))/i;

/** The headlines of other stories that the page offers with this one. Reads the page, changes nothing. */
export const findRelated = (page: LivePageText, title: string): RelatedOnPage => {
  const lines = page.blocks.map(lineOf);
  const own = normalise(title);
  const related = new Map<string, Headline>();
  const mostRead = new Map<string, Headline>();
  const add = (to: Map<string, Headline>, { title: headline, url }: Pick<Item, 'title' | 'url'>): void => {
    const key = normalise(headline);
    if (key === own || to.size >= most) return;
    const before = to.get(key);
    if (before?.url === undefined)
      to.set(key, { title: before?.title ?? headline, ...(url !== '' && { url }) });
  };
  const blocks = new Set<number>();
  const known = new Map<string, string>();
  const holders = page.containers.flatMap(({ element }, index) => (isNamed(element) ? [index] : []));
  for (const { kind, first, last, items } of findSections(lines, page.containers, holders)) {
    if (kind === 'related' || kind === 'mostRead') for (let i = first; i <= last; i++) blocks.add(i);
    for (const item of items) {
      known.set(normalise(item.title), item.title);
      if (kind === 'related') add(related, item);
      else if (kind === 'mostRead') add(mostRead, item);
    }
  }
  for (const { headline, links, linked } of lines)
    if (links.length > 0 && linked > 0.9 && isHeadline(headline)) known.set(normalise(headline), headline);
  const tails = new Map<number, number>();
  page.blocks.forEach((block, index) => {
    if (block.end - block.start < 12 || block.linked > 0.5) return;
    for (const { start, end } of labelsInside(block.text)) {
      const found = splitHeadlines(block.text.slice(end), known);
      if (found === undefined) continue;
      tails.set(index, start);
      for (const headline of found)
        add(related, {
          title: headline,
          url: lines.find((line) => line.headline === headline)?.links[0]?.url ?? '',
        });
      break;
    }
  });
  return { headlines: [...related.values()], mostRead: [...mostRead.values()], blocks, tails };
};

const isNamed = (element: Element): boolean =>
  named.test(element.getAttribute('class') ?? '') || named.test(element.id);
