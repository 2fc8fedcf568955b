import type { Source } from '../contracts/report.ts';
import { evidenceOf } from '../core/sources/evidence.ts';
import { primaryLanguage } from '../core/sources/language-tag.ts';
import { hasLetters } from '../core/text/letters.ts';
import { abbreviationsOf } from '../core/sources/languages/tables.ts';
import { postAuthor } from '../core/sources/post-author.ts';
import { sentenceAt } from '../core/sources/sentence.ts';
import { handleOf, workOf } from '../core/sources/work.ts';
import { citedAddress } from './cited-address.ts';
import type { StoryOnPage } from './story.ts';

/** More links than this are a list. */
const most = 60;
/** Share of a block that may be links; above it, it is a menu or a list of headlines. */
const mostLinked = 0.6;
const longestName = 200;

/** The works and pages that the body links to, with the sentence that holds the link. */
export const findCitations = (story: StoryOnPage, canonical: string | undefined): readonly Source[] => {
  const found = new Map<string, Source>();
  const page = new URL(story.document.baseURI);
  const abbreviations = abbreviationsOf(primaryLanguage(story.lang));
  for (const index of story.body) {
    const block = story.blocks[index];
    if (block === undefined || block.kind === 'heading' || block.kind === 'caption' || block.linked === 0)
      continue;
    for (const link of new Set(block.nodes.map((node) => node.parentElement?.closest('a[href]')))) {
      const url = link && citedAddress(link.getAttribute('href') ?? '', page);
      if (!url || url.href === canonical) continue;
      const work = workOf(url);
      // An embedded post is a block of little else than its link.
      if (block.linked > mostLinked && work !== 'post') continue;
      const printed = (link?.textContent ?? '').slice(0, longestName).replace(/\s+/g, ' ').trim();
      const handle = work === 'post' ? handleOf(url) : undefined;
      const name = handle === undefined ? printed : postAuthor(handle, block.text);
      if (name.length < 3 || !hasLetters(name)) continue;
      const known = found.get(url.href);
      if (known !== undefined) found.set(url.href, { ...known, mentions: known.mentions + 1 });
      else if (found.size < most) {
        const place = Math.max(0, block.text.indexOf(printed));
        const evidence = evidenceOf(sentenceAt(block.text, place, abbreviations));
        found.set(url.href, {
          role: 'cited',
          name,
          url: url.href,
          named: true,
          mentions: 1,
          evidence,
          ...(work && { work }),
        });
      }
    }
  }
  return [...found.values()];
};
