import type { Block, Container } from '../text/block.ts';
import { isHeadline, wordsIn } from './headline.ts';
import { isLabel, isTagLine, normalise } from './labels.ts';

/** A block as the search for headlines sees it. */
export interface Line extends Pick<Block, 'text' | 'kind' | 'linked' | 'start' | 'end' | 'container'> {
  /** Where its first link leads, absolute; empty where it has none that leads to another page. */
  readonly url: string;
  /** Name of the element it stands in: items of one list have one name. */
  readonly tag: string;
}

/** A list of other stories under a label. All numbers are indices of lines. */
export interface Section {
  readonly label: number;
  /** The last line that belongs to it. */
  readonly end: number;
  readonly items: readonly Item[];
}

export interface Item {
  readonly line: number;
  readonly title: string;
  readonly url: string;
}

/** Lines between two items: kickers, dates, summaries. */
const between = 5;
/** Items of one section at most. */
const most = 24;
/** Words of a line without a link above which it is running text. */
const running = 36;

/**
 * Finds the lists of other stories that a page prints under a label ("Related", "Read more", "Lesen Sie auch").
 *
 * Precision first: an unlinked line is a headline only where its neighbours are such too; a label in the midst of running
 * text that goes on after it gives nothing. Linear in the lines, apart from the length of the sections.
 */
export const findSections = (lines: readonly Line[], containers: readonly Container[]): Section[] => {
  const sections: Section[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (!isLabel(line.text) || (line.linked > 0.5 && line.kind !== 'heading')) continue;
    const section = sectionAt(lines, containers, i);
    if (section === undefined) continue;
    sections.push(section);
    i = section.end;
  }
  return sections;
};

const sectionAt = (
  lines: readonly Line[],
  containers: readonly Container[],
  label: number,
): Section | undefined => {
  const end = scopeEnd(lines, containers, label);
  const linked = lines.slice(label + 1, label + 1 + between).some((line) => isLink(line));
  const items = linked ? linkedItems(lines, label, end) : plainItems(lines, label, end);
  const last = items.at(-1);
  return last === undefined ? undefined : { label, end: last.line, items };
};

/** Where the smallest element ends that holds more than the label: in words. */
const scopeEnd = (lines: readonly Line[], containers: readonly Container[], label: number): number => {
  const { container, end } = lines[label]!;
  for (let at = container; at >= 0; at = containers[at]!.parent)
    if (containers[at]!.end > end) return containers[at]!.end;
  return end;
};

const isLink = (line: Line): boolean => line.url !== '' && line.linked >= 0.5;

const linkedItems = (lines: readonly Line[], label: number, end: number): Item[] => {
  const items: Item[] = [];
  const tags = new Set<string>();
  let last = label;
  for (let i = label + 1; i < lines.length && lines[i]!.end <= end && items.length < most; i++) {
    const line = lines[i]!;
    if (i - last > between || isLabel(line.text) || isTagLine(line.text)) break;
    if (isLink(line)) {
      if (isHeadline(line.text)) {
        tags.add(line.tag);
        add(items, i, line);
      }
      last = i;
    } else if (line.kind === 'heading') {
      // A headline whose picture is the link, or the heading of what comes next.
      if (items.length > 0 && !isBesideLink(lines, i)) break;
    } else if (wordsIn(line.text) > running) break;
    else if (tags.has(line.tag) && isPlainHeadline(line) && isListed(lines, i, tags)) {
      add(items, i, line);
      last = i;
    } else if (items.length === 0 && isPlainHeadline(line) && isListed(lines, i, new Set([line.tag]))) {
      tags.add(line.tag);
      add(items, i, line);
      last = i;
    }
  }
  return items;
};

/** The next or the last line leads somewhere. */
const isBesideLink = (lines: readonly Line[], i: number): boolean =>
  [lines[i - 1], lines[i + 1]].some((line) => line !== undefined && isLink(line));

/** Stands in a row with others of its make, at least one of which is a link: one of a list, not the summary of a card. */
const isListed = (lines: readonly Line[], i: number, tags: ReadonlySet<string>): boolean => {
  const own = lines[i]!;
  const row = [lines[i - 1], lines[i + 1]].filter(
    (line) => line !== undefined && tags.has(line.tag) && line.container !== own.container,
  );
  return row.length > 0 && tags.has(own.tag) && !summarises(lines, i);
};

/** Running text after the headline that it belongs to: longer than it and closed by a full stop. */
const summarises = (lines: readonly Line[], i: number): boolean =>
  /[.\u2026]$/.test(lines[i]!.text) && wordsIn(lines[i]!.text) > 14;

/** A list without any link: as many lines alike as there are, none of them running text. */
const plainItems = (lines: readonly Line[], label: number, end: number): Item[] => {
  const items: Item[] = [];
  const tag = lines[label + 1]?.tag;
  let i = label + 1;
  for (; i < lines.length && lines[i]!.end <= end && items.length < most; i++) {
    const line = lines[i]!;
    if (
      line.tag !== tag ||
      isLink(line) ||
      !isPlainHeadline(line) ||
      isLabel(line.text) ||
      isTagLine(line.text)
    )
      break;
    add(items, i, line);
  }
  const next = lines[i];
  const goesOn =
    next !== undefined &&
    next.end <= end &&
    next.tag === tag &&
    next.linked < 0.5 &&
    !isTagLine(next.text) &&
    !isLabel(next.text);
  const sentences = items.filter(({ title }) => /[.\u3002]["\u201d]?$/.test(title)).length;
  return items.length < 2 || goesOn || sentences * 2 > items.length ? [] : items;
};

const isPlainHeadline = (line: Line): boolean =>
  line.kind !== 'caption' && isHeadline(line.text) && wordsIn(line.text) <= running;

const add = (items: Item[], line: number, { text, url }: Line): void => {
  const said = normalise(text);
  if (!items.some(({ title }) => normalise(title) === said)) items.push({ line, title: text, url });
};
