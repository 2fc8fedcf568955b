import type { Headline } from '../contracts/report.ts';
import { isHeadline, wordsIn } from '../core/related/headline.ts';
import { isLabel, isLead, isTagLine, labelAhead } from '../core/related/labels.ts';
import { isStoryAddress } from '../core/related/story-address.ts';
import { withoutMarks } from '../core/related/trim.ts';
import { cleanCaptions, repeatedCaptions, repeatedParts } from './body/captions.ts';
import { debrisOf, isParagraph } from './body/debris.ts';
import { unwrapLayoutTables } from './body/layout-tables.ts';
import { addressOf } from './address.ts';
import { hashWords, sameWords } from '../core/text/words.ts';
import type { LivePageText, PageBlock } from './blocks.ts';

/** Words of a paragraph that is nothing but a link to another story, at least: shorter ones are names and sources. */
const leastLinked = 5;
/** Entries that make a menu, at least: breadcrumbs and tabs before the text. */
const leastEntries = 3;
/** Blocks at either end of the body among which its furniture stands. */
const edge = 12;

/** Words of a label, at most. */
const longestLabel = 10;

/** Words of a line with a colon that leads to a list, at most: a longer one is a sentence. */
const longestLead = 6;

/** Words of a heading from which on it is text that is printed large. */
const sentence = 20;

/** Words of a label over tags, at most. */
const longestTagLabel = 2;

/** What `tidy` has done. */
export interface Tidied {
  readonly headlines: readonly Headline[];
  readonly blocks: readonly PageBlock[];
}

/**
 * Takes out of an article's body what is not its text and is said elsewhere in the view: the headline again, links to
 * other stories, the line of tags, a caption that stands twice or in several lengths; and tables that are none. Changes the given
 * element, which must be detached.
 *
 * @param titles the headline, in each spelling that the page has of it
 * @param captions texts that are captions on the page: what Readability does to the mark-up may hide that
 * @param read the element as it was read
 * @returns the headlines of the links taken out, and the blocks that are left
 */
export const tidy = (
  content: Element,
  read: LivePageText,
  titles: readonly string[],
  captions: ReadonlySet<string>,
  language = '',
): Tidied => {
  const { blocks, words } = read;
  const debris = debrisOf(content, read, language);
  const spelled = titles.map(hashWords);
  const isTitle = ({ start, end }: PageBlock): boolean =>
    spelled.some((title) => title.length > 0 && sameWords(title, words.subarray(start, end)));
  const out = new Set<PageBlock>();
  const takeOut = (block: PageBlock): void => {
    out.add(block);
    remove(content, block);
  };
  const headlines: Headline[] = [];
  const menu = menuAhead(blocks);
  blocks.forEach((block, i) => {
    const { text } = block;
    if (debris.captions.has(block)) block.kind = 'caption';
    if ((i < menu && isEntry(block)) || (debris.out.has(block) && !debris.ends.has(block))) {
      takeOut(block);
      return;
    }
    const link = otherStory(block, debris.ends.has(block));
    if (link !== undefined) {
      headlines.push(link);
      takeOut(block);
    } else if (debris.ends.has(block)) takeOut(block);
    else if ((block.kind === 'heading' || i < edge) && isTitle(block)) takeOut(block);
    else if (
      i >= blocks.length - edge &&
      (block.linked > 0.3 || block.end - block.start <= longestTagLabel) &&
      isTagLine(text)
    )
      takeOut(block);
  });
  const shown = blocks.filter(
    ({ kind, text, linked }) => linked < 0.9 && (kind === 'caption' || captions.has(text)),
  );
  for (const again of repeatedCaptions(shown)) takeOut(again);
  for (const node of shown.flatMap(repeatedParts)) node.data = '';
  cleanCaptions(shown.filter((block) => !out.has(block)));
  for (const label of emptyLabels(blocks, out)) takeOut(label);
  unwrapLayoutTables(content);
  return { headlines, blocks: blocks.filter((block) => !out.has(block)) };
};

/**
 * A paragraph that only leads to another story: "Read more: …", or a headline that is a link from end to end.
 *
 * @param isAtEnd links to accounts and shops stand there too
 */
const otherStory = (block: PageBlock, isAtEnd: boolean): Headline | undefined => {
  if (block.linked < 0.5 || block.kind === 'heading' || block.kind === 'caption' || block.kind === 'cell')
    return undefined;
  const url = addressOf(block);
  if (url === '') return undefined;
  // Set off by a bracket or arrows, which are no words.
  const text = withoutMarks(block.text);
  const ahead = labelAhead(text, isLead);
  const title = withoutMarks(text.slice(ahead));
  if (ahead > 0 && isHeadline(title)) return { title, url };
  const alone =
    block.linked > 0.95 && block.kind === 'text' && block.element.tagName === 'P' && isHeadline(text);
  return alone && wordsIn(text) >= leastLinked && (!isAtEnd || isStoryAddress(url, text))
    ? { title: text, url }
    : undefined;
};

/** How many blocks stand before the first paragraph, if a menu is among them. */
const menuAhead = (blocks: readonly PageBlock[]): number => {
  const first = blocks.findIndex(isParagraph);
  return blocks.slice(0, Math.max(0, first)).filter(isEntry).length >= leastEntries ? first : 0;
};

/** A word or two, all of it a link. */
const isEntry = ({ start, end, linked, kind }: PageBlock): boolean =>
  linked > 0.9 && end - start <= 4 && kind !== 'heading';

/** Headings and labels of nothing: at the end of the body, or over a list that was taken away. */
const emptyLabels = (blocks: readonly PageBlock[], out: ReadonlySet<PageBlock>): PageBlock[] => {
  const empty: PageBlock[] = [];
  let atEnd = true;
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i]!;
    if (out.has(block)) continue;
    const next = blocks[i + 1];
    if (atEnd ? isHeadOfList(block) : next !== undefined && out.has(next) && isShortLabel(block))
      empty.push(block);
    else if (block.kind !== 'caption') atEnd = false;
  }
  return empty;
};

const isShortLabel = ({ start, end, text }: PageBlock): boolean =>
  end - start <= longestLabel && isLabel(text);

const isHeadOfList = (block: PageBlock): boolean =>
  (block.kind === 'heading' && block.end - block.start < sentence) ||
  isShortLabel(block) ||
  (block.kind === 'text' && block.end - block.start <= longestLead && /[:\uff1a]$/.test(block.text));

const remove = (content: Element, { nodes, element }: PageBlock): void => {
  for (const node of nodes) node.data = '';
  for (
    let at = element;
    at !== content && !/\S/.test(at.textContent) && at.querySelector('img, video, picture') === null;
  ) {
    const around: Element | null = at.parentElement;
    at.remove();
    if (around === null) return;
    at = around;
  }
};
