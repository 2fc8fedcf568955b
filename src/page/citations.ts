import type { Source } from '../contracts/report.ts';
import { isCitation } from '../core/sources/citation-link.ts';
import { sentenceAt } from '../core/sources/sentence.ts';
import type { StoryOnPage } from './story.ts';

/** More links than this are a list. */
const most = 60;
/** Share of a block that may be links; above it, it is a menu or a list of headlines. */
const mostLinked = 0.6;
const longestName = 200;

/** The works and pages that the body links to, with the sentence that holds the link. */
export const findCitations = (story: StoryOnPage, canonical: string | undefined): readonly Source[] => {
  const found = new Map<string, Source>();
  const page = story.document.baseURI;
  for (const index of story.body) {
    const block = story.blocks[index];
    if (
      block === undefined ||
      block.kind === 'heading' ||
      block.kind === 'caption' ||
      block.linked > mostLinked
    )
      continue;
    for (const link of new Set(block.nodes.map((node) => node.parentElement?.closest('a[href]')))) {
      const url = link && citedAddress(link.getAttribute('href') ?? '', page);
      const name = (link?.textContent ?? '').slice(0, longestName).replace(/\s+/g, ' ').trim();
      if (!url || url === canonical || name.length < 3 || !/\p{L}{2}/u.test(name)) continue;
      const known = found.get(url);
      if (known !== undefined) found.set(url, { ...known, mentions: known.mentions + 1 });
      else if (found.size < most) {
        const evidence = sentenceAt(block.text, Math.max(0, block.text.indexOf(name)));
        found.set(url, { role: 'cited', name, url, named: true, mentions: 1, evidence });
      }
    }
  }
  return [...found.values()];
};

const citedAddress = (href: string, page: string): string | undefined => {
  try {
    const link = new URL(href, page);
    link.hash = '';
    return isCitation(link, new URL(page)) ? link.href : undefined;
  } catch {
    return undefined; // No address.
  }
};
