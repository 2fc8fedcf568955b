import { titleKey } from '../../core/sources/title-key.ts';
import type { PageBlock } from '../blocks.ts';
import type { Surroundings } from './surroundings.ts';

/** Lines above the headline, below it or above the first paragraph, and below the last one, where dates and authors stand. */
const overHeadline = 4;
const reach = 10;
const belowStory = 6;
/** Words of such a line, at most. */
const longest = 24;
/** Words of a line below the story that also lists its subjects, at most, and the part of it that these are. */
const longestLinked = 60;
const half = 0.5;
/** Blocks from the first paragraph on among which a line may date the story, as press releases do. */
const opening = 4;
/** Letters of a line that stands alone among paragraphs. */
const alone = 90;

/** Short lines around a story, those that say most of it first. */
export interface Lines {
  readonly above: readonly PageBlock[];
  /** Among its first paragraphs. */
  readonly opening: readonly PageBlock[];
  readonly below: readonly PageBlock[];
  /** Within it. */
  readonly within: readonly PageBlock[];
}

/** Words of a heading that is the headline, at most, in a script without blanks, and of another line. */
const longestHeading = 120;
const longestHeadline = 60;

const mayBeHeadline = ({ kind, start, end }: PageBlock): boolean =>
  end - start < (kind === 'heading' ? longestHeading : longestHeadline);

const isLine = (block: PageBlock): boolean => block.end - block.start <= longest;

/** The lines between the story's headline and its text, and right above the headline; then those below the text. */
export const linesAround = ({ blocks, first, last }: Surroundings, title: string): Lines => {
  const key = titleKey(title);
  const start = first < 0 ? blocks.length : first;
  let headline = -1;
  for (let i = Math.min(start, blocks.length) - 1; i >= 0 && headline < 0; i--)
    if (mayBeHeadline(blocks[i]!) && titleKey(blocks[i]!.text) === key) headline = i;
  const over: PageBlock[] = [];
  const above: PageBlock[] = [];
  for (const [i, block] of blocks.slice(0, start).entries()) {
    if (!isLine(block)) continue;
    if (headline >= 0 && i <= headline) {
      if (i >= headline - overHeadline) over.unshift(block);
    } else if ((first >= 0 && i >= start - reach) || (headline >= 0 && i <= headline + reach))
      above.push(block);
  }
  const after = first < 0 ? [] : blocks.slice(last + 1, last + 1 + belowStory);
  const heading = after.findIndex(({ kind }) => kind === 'heading');
  const below = after
    .slice(0, heading < 0 ? after.length : heading)
    .filter((block) => isLine(block) || (block.linked >= half && block.end - block.start <= longestLinked));
  const begun =
    first < 0 ? [] : blocks.slice(first, first + opening).filter(({ text }) => text.length <= alone);
  const within = first < 0 ? [] : blocks.slice(first, last + 1).filter(isLine);
  return { above: [...above, ...over], opening: begun, below, within };
};

/** The short lines between a story's heading and its text, where others stand above and below. */
export const linesBelow = ({ blocks, first }: Surroundings, heading: number): Lines => ({
  above: blocks.slice(heading + 1, Math.max(heading + 1, first)).filter(isLine),
  opening: [],
  below: [],
  within: [],
});
