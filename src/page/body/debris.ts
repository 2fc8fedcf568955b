import { once } from '../../core/once.ts';
import { isCredit } from '../../core/debris/credit.ts';
import { isDateLine } from '../../core/debris/date-line.ts';
import { isBylineAhead, isControl, isNameAhead } from '../../core/debris/line-ahead.ts';
import { isEnding } from '../../core/debris/ending.ts';
import { isNotice } from '../../core/debris/notices.ts';
import { isPaywall } from '../../core/debris/paywall.ts';
import { isReaderNote } from '../../core/debris/reader-notes.ts';
import { isLeadAlone } from '../../core/sources/byline-lead.ts';
import { bylineReader } from '../../core/sources/byline-line.ts';
import type { LivePageText, PageBlock } from '../blocks.ts';
import { isDebrisNamed } from './apart.ts';

/** Words of a paragraph of the text, at least. */
const paragraph = 20;
/** Blocks at either end of the body where dates stand. */
const edge = 8;
/** Lines before the first paragraph among which a name stands: more are a list of what is needed, or verses. */
const mostAhead = 4;
/** Words of a button's label, at most. */
const longestButton = 2;
/** Words of a line that says that the rest is for subscribers, at most. */
const longestWall = 40;
/** Share of a body above which a part is the body, whatever it is called. */
const most = 0.25;
/** Share of a body that may be furniture. */
const mostTaken = 0.5;
/** Words of a caption below its picture. */
const longestCaption = 30;

/** Share of a body that what stands below the story has, at most. */
const mostEnding = 0.1;
/** Words of a line over a note to readers, at most. */
const longestLineOver = 12;
/** A label with what it names behind its colon. */
const labelled = /[:\uff1a]\s*[^\s:\uff1a]/;
/** Tags that a story is filed under. */
const hashtags = /^(?:#[^\s#]{2,40}\s*)+$/;

/** What of an article's body is furniture: blocks to be taken out, and blocks that are captions of pictures. */
export interface Debris {
  readonly out: ReadonlySet<PageBlock>;
  /** Those among them that are links at the end: some lead to other stories. */
  readonly ends: ReadonlySet<PageBlock>;
  readonly captions: ReadonlySet<PageBlock>;
}

/** A paragraph of the text, not a line beside it nor a row of links. */
export const isParagraph = ({ start, end, linked }: PageBlock): boolean =>
  end - start >= paragraph && linked < 0.5;

/**
 * Tells an article from its furniture: by the names and roles of its parts, by what lines say, by where they stand.
 * Linear in blocks times depth.
 *
 * @param language of the page, for the names of months and days
 */
export const debrisOf = (
  content: Element,
  { blocks, containers, count }: LivePageText,
  language: string,
): Debris => {
  const out = new Set<PageBlock>();
  const ends = new Set<PageBlock>();
  const captions = new Set<PageBlock>();
  const first = blocks.findIndex(isParagraph);
  const last = blocks.findLastIndex(isParagraph);
  const reader = once(() => bylineReader(language));
  const authorsIn = (line: string): readonly string[] => reader()(line);
  const named = new Map<number, boolean>();
  const isNamed = (container: number): boolean => {
    let known = named.get(container);
    if (known === undefined) {
      const { element, parent, start, end } = containers[container]!;
      known =
        element !== content &&
        parent >= 0 &&
        ((end - start <= most * count && isDebrisNamed(element)) || isNamed(parent));
      named.set(container, known);
    }
    return known;
  };
  blocks.forEach((block, i) => {
    const { text, start, end, container, kind, linked } = block;
    const words = end - start;
    const atEdge = i <= first || i < edge || i >= blocks.length - edge;
    if (isNamed(container)) out.add(block);
    else if (kind === 'caption' && isControl(text, words)) out.add(block);
    else if (kind === 'code' || kind === 'caption') return;
    else if (i < edge && kind === 'text' && isLeadAlone(text)) out.add(block);
    else if (isNotice(text) || (i >= blocks.length - edge && words <= longestWall && isPaywall(text)))
      out.add(block);
    else if (atEdge && isDateLine(text, language)) out.add(block);
    else if (i < first && first <= mostAhead && kind === 'text' && isNameAhead(text, words)) out.add(block);
    else if (i < Math.min(first, edge) && kind === 'text' && (isControl(text, words) || isButton(block)))
      out.add(block);
    else if (i < edge && kind === 'text' && isBylineAhead(text, words, authorsIn)) out.add(block);
    else if (i > last && last >= 0 && linked > 0.95 && words <= 12 && kind !== 'cell' && kind !== 'item') {
      out.add(block);
      ends.add(block);
    } else if (words <= 60 && isCredit(text)) captions.add(block);
    else if (
      (kind === 'text' || kind === 'heading') &&
      words <= longestCaption &&
      isBelowPicture(containers, container, kind === 'text' ? words : 0)
    )
      captions.add(block);
    else if (i > last && last >= 0 && hashtags.test(text)) out.add(block);
  });
  for (const block of readerNotes(blocks)) out.add(block);
  for (const block of endingOf(blocks, count, out)) out.add(block);
  const taken = [...out, ...captions].reduce((sum, { start, end }) => sum + end - start, 0);
  // A body that would be mostly furniture is named and set otherwise than articles are.
  return taken > mostTaken * count
    ? { out: new Set(), ends: new Set(), captions: new Set() }
    : { out, ends, captions };
};

/** A word or two that are a link to nowhere: a script does what it says. */
const isButton = ({ nodes, start, end, linked }: PageBlock): boolean =>
  end - start <= longestButton && linked > 0.9 && Boolean(nodes[0]?.parentElement?.closest('a[href$="#"]'));

/** What the page says to its readers in the second half of a body, which lists may end, with the line over it. */
const readerNotes = (blocks: readonly PageBlock[]): readonly PageBlock[] => {
  const notes: PageBlock[] = [];
  for (let i = blocks.length >> 1; i < blocks.length; i++) {
    const block = blocks[i]!;
    if (block.kind === 'caption' || block.kind === 'cell' || !isReaderNote(block.text)) continue;
    const over = blocks[i - 1];
    if (over !== undefined && isLineOver(over)) notes.push(over);
    notes.push(block);
  }
  return notes;
};

/** A heading, or a short line that is set as one: bold from end to end. */
const isLineOver = ({ kind, nodes, start, end }: PageBlock): boolean =>
  end - start <= longestLineOver &&
  (kind === 'heading' ||
    nodes.every((node) => !/\S/.test(node.data) || node.parentElement?.closest('b, strong') != null));

/** From the first label on that opens what stands below a story, if little comes after it; what has a label before it alone. */
const endingOf = (
  blocks: readonly PageBlock[],
  count: number,
  out: ReadonlySet<PageBlock>,
): readonly PageBlock[] => {
  let words = 0;
  let from = blocks.length;
  const alone: PageBlock[] = [];
  for (let i = blocks.length - 1; i >= 0; i--) {
    const { start, end, text, kind } = blocks[i]!;
    if (!out.has(blocks[i]!)) words += end - start;
    if (words > mostEnding * count) break;
    if (kind === 'caption' || kind === 'cell' || !isEnding(text)) continue;
    if (labelled.test(text)) alone.push(blocks[i]!);
    else from = i;
  }
  return [...alone, ...blocks.slice(from)];
};

/** The element around it holds a picture and no other text, or it stands in a figure. */
const isBelowPicture = (
  containers: LivePageText['containers'],
  container: number,
  words: number,
): boolean => {
  for (let at = containers[container]!.parent; at > 0; at = containers[at]!.parent) {
    const { start, end, pictures, name } = containers[at]!;
    if (name === 'FIGURE') return true;
    if (end - start > words) return false;
    if (pictures > 0) return true;
  }
  return false;
};
