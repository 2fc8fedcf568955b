import { dateReader, type DatedLine } from '../../core/sources/dated-line.ts';
import { datesIn } from '../../core/sources/published.ts';
import { titleKey } from '../../core/sources/headline-choice.ts';
import type { PageBlock } from '../blocks.ts';
import type { Surroundings } from './surroundings.ts';

/** Lines above the headline, below it or above the first paragraph, and below the last one, where dates and authors stand. */
const overHeadline = 4;
const reach = 10;
const belowStory = 6;
/** Words of such a line, at most. */
const longest = 24;
/** Blocks from the first paragraph on among which a line may date the story, as press releases do. */
const opening = 4;
/** Letters at the start of a paragraph within which a dateline stands: "Berlin, 26 January 2022 – ". */
const dateline = 45;

/** Short lines around a story, those that say most of it first. */
export interface Lines {
  readonly above: readonly PageBlock[];
  /** Among its first paragraphs. */
  readonly opening: readonly PageBlock[];
  readonly below: readonly PageBlock[];
}

/** The lines between the story's headline and its text, and right above the headline; then those below the text. */
export const linesAround = ({ blocks, first, last }: Surroundings, title: string): Lines => {
  const key = titleKey(title);
  const start = first < 0 ? blocks.length : first;
  let headline = -1;
  for (let i = Math.min(start, blocks.length) - 1; i >= 0 && headline < 0; i--)
    if (blocks[i]!.end - blocks[i]!.start < 60 && titleKey(blocks[i]!.text) === key) headline = i;
  const isLine = (block: PageBlock): boolean => block.end - block.start <= longest;
  const over: PageBlock[] = [];
  const above: PageBlock[] = [];
  for (const [i, block] of blocks.slice(0, start).entries()) {
    if (!isLine(block)) continue;
    if (headline >= 0 && i <= headline) {
      if (i >= headline - overHeadline) over.unshift(block);
    } else if (i >= start - reach || (headline >= 0 && i <= headline + reach)) above.push(block);
  }
  const below: PageBlock[] = [];
  for (let i = last + 1; first >= 0 && i < blocks.length && i <= last + belowStory; i++) {
    if (blocks[i]!.kind === 'heading') break;
    if (isLine(blocks[i]!)) below.push(blocks[i]!);
  }
  const begun =
    first < 0 ? [] : blocks.slice(first, first + opening).filter(({ text }) => text.length <= 2 * dateline);
  return { above: [...above, ...over], opening: begun, below };
};

/** The dates that the page shows by the story's headline, and those nearby, each the surest first. */
export const shownDates = (
  around: Surroundings,
  lines: Lines,
  language: string,
): { readonly shown: readonly DatedLine[]; readonly nearby: readonly DatedLine[] } => {
  const read = dateReader(language);
  return {
    shown: lines.above.flatMap(({ text }) => read(text)),
    nearby: [
      ...openingDates(around, read, language),
      ...lines.below.flatMap(({ text }) => read(text)).filter(({ bare, of }) => bare || of !== undefined),
    ],
  };
};

/** The dates that the story's first paragraphs begin with ("Berlin, 26 January 2022 – "), or that stand alone among them. */
const openingDates = (
  { blocks, first }: Surroundings,
  read: (line: string) => readonly DatedLine[],
  language: string,
): readonly DatedLine[] =>
  (first < 0 ? [] : blocks.slice(first, first + opening)).flatMap(({ text }) => {
    if (text.length <= 2 * dateline) return read(text).filter(({ bare }) => bare);
    const start = text.slice(0, dateline);
    return datesIn(start, language, 1).flatMap(({ iso, start: at, end }) =>
      /^\P{L}*(?:\p{L}+\P{L}+){0,3}$/u.test(start.slice(0, at)) &&
      /^\s?[.:)|\u2013\u2014-]/.test(start.slice(end))
        ? [{ iso, of: undefined, bare: true }]
        : [],
    );
  });
