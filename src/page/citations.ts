import type { Source } from '../contracts/report.ts';
import { evidenceOf } from '../core/sources/evidence.ts';
import { primaryLanguage } from '../core/sources/language-tag.ts';
import { hasLetters } from '../core/text/letters.ts';
import { abbreviationsOf } from '../core/sources/languages/tables.ts';
import { postAuthor } from '../core/sources/post-author.ts';
import { sentenceAt } from '../core/sources/sentence.ts';
import { handleOf, workOf } from '../core/sources/work.ts';
import { frameAddress } from './body/cards.ts';
import { embedOf, hostOf } from './body/embeds.ts';
import { citedAddress } from './cited-address.ts';
import { textWithoutNoteMarks } from './note-marks.ts';
import type { StoryOnPage } from './story.ts';

/** More links than this are a list. */
const most = 60;
/** Share of a block that may be links; above it, it is a menu or a list of headlines. */
const mostLinked = 0.6;
const longestName = 200;

/**
 * The works and pages that the body links to, with the sentence that holds the link, and the posts that it frames.
 *
 * @param byline the authors: a link of their names leads to their own page, where that is on this site
 */
export const findCitations = (
  story: StoryOnPage,
  canonical: string | undefined,
  byline: readonly string[],
): readonly Source[] => {
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
      // A card: its link goes on in other blocks.
      if (printed.length > block.text.length && work !== 'post') continue;
      if (url.hostname === page.hostname && byline.includes(printed)) continue;
      const handle = work === 'post' ? handleOf(url) : undefined;
      const name = handle === undefined ? printed : postAuthor(handle, block.text);
      if (name.length < 3 || !hasLetters(name)) continue;
      const known = found.get(url.href);
      if (known !== undefined) found.set(url.href, { ...known, mentions: known.mentions + 1 });
      else if (found.size < most) {
        const text = textWithoutNoteMarks(block);
        const place = Math.max(0, text.indexOf(printed));
        const words = work === 'post' ? wordsOfPost(story, index, link) : '';
        const evidence = evidenceOf(words || sentenceAt(text, place, abbreviations));
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
  for (const { url, element } of framedPosts(story)) {
    if (found.has(url.href) || found.size >= most) continue;
    const said = element.localName === 'blockquote' ? (element.textContent ?? '') : '';
    const handle = handleOf(url);
    found.set(url.href, {
      role: 'cited',
      name: handle ?? hostOf(url.href),
      url: url.href,
      named: true,
      mentions: 1,
      evidence: evidenceOf(said.replace(/\s+/g, ' ')),
      work: 'post',
    });
  }
  return [...found.values()];
};

/** What a quoted post says above its author and date; empty where nothing stands there. */
const wordsOfPost = ({ blocks }: StoryOnPage, signature: number, link: Element): string => {
  const post = link.closest('blockquote');
  let words = '';
  for (let i = signature - 1; i >= 0 && post?.contains(blocks[i]!.element) === true; i--)
    words = blocks[i]!.text;
  return words;
};

/** Frames of posts, and quotations that name theirs without a link. */
const framed = 'iframe[src], iframe[data-src], blockquote[cite]';

/** The posts that stand between the first and the last block of the body as frames, not as text with a link. */
const framedPosts = ({
  blocks,
  body,
}: StoryOnPage): readonly { readonly url: URL; readonly element: Element }[] => {
  const own = [...body].sort((a, b) => a - b).flatMap((index) => blocks[index] ?? []);
  const first = own[0]?.element;
  const last = own.at(-1)?.element;
  if (first === undefined || last === undefined) return [];
  let around: Element = first;
  while (!around.contains(last)) {
    if (around.parentElement === null) return [];
    around = around.parentElement;
  }
  return [...around.querySelectorAll(framed)].flatMap((element) => {
    if (element.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING) return [];
    if (element.compareDocumentPosition(last) & Node.DOCUMENT_POSITION_PRECEDING) return [];
    const cite = element.getAttribute('cite');
    const address = cite ?? embedOf(frameAddress(element))?.url ?? '';
    const url = URL.canParse(address) ? new URL(address) : undefined;
    return url !== undefined && workOf(url) === 'post' ? [{ url, element }] : [];
  });
};
