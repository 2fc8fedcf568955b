import type { Headline } from '../contracts/report.ts';
import { isHeadline, splitHeadlines } from '../core/related/headline.ts';
import { labelsInside, normalise } from '../core/related/labels.ts';
import { type Line, findSections } from '../core/related/sections.ts';
import { addressOf } from './address.ts';
import type { LivePageText, PageBlock } from './blocks.ts';

/** Where the lists of other stories stand, so that they can be taken out of the article, and what they name. */
export interface RelatedOnPage {
  readonly headlines: readonly Headline[];
  /** Blocks that are labels and items of such lists. */
  readonly blocks: ReadonlySet<number>;
  /** Blocks that end in headlines run together, with the length of the text before them. */
  readonly tails: ReadonlyMap<number, number>;
}

/** Headlines taken over at most. */
const most = 40;

/** The headlines of other stories that the page offers with this one. Reads the page, changes nothing. */
export const findRelated = (page: LivePageText, title: string): RelatedOnPage => {
  const lines = page.blocks.map((block): Line => lineOf(block));
  const own = normalise(title);
  const headlines = new Map<string, Headline>();
  const add = (headline: string, url: string): void => {
    const key = normalise(headline);
    if (key === own || headlines.size >= most) return;
    const before = headlines.get(key);
    if (before?.url === undefined)
      headlines.set(key, { title: before?.title ?? headline, ...(url !== '' && { url }) });
  };
  const blocks = new Set<number>();
  const known = new Map<string, string>();
  for (const { label, end, items } of findSections(lines, page.containers)) {
    for (let i = label; i <= end; i++) blocks.add(i);
    for (const { title: headline, url } of items) {
      known.set(normalise(headline), headline);
      add(headline, url);
    }
  }
  for (const line of lines)
    if (line.url !== '' && line.linked > 0.9 && isHeadline(line.text))
      known.set(normalise(line.text), line.text);
  const tails = new Map<number, number>();
  page.blocks.forEach((block, index) => {
    if (block.end - block.start < 12 || block.linked > 0.5) return;
    for (const { start, end } of labelsInside(block.text)) {
      const found = splitHeadlines(block.text.slice(end), known);
      if (found === undefined) continue;
      tails.set(index, start);
      for (const headline of found) add(headline, lines.find(({ text }) => text === headline)?.url ?? '');
      break;
    }
  });
  return { headlines: [...headlines.values()], blocks, tails };
};

const lineOf = (block: PageBlock): Line => ({
  text: block.text,
  kind: block.kind,
  linked: block.linked,
  start: block.start,
  end: block.end,
  container: block.container,
  url: addressOf(block),
  tag: block.element.tagName,
});
