import { firstFrom } from '../search.ts';
import type { Container } from '../text/block.ts';
import { isHeadline, summarises, wordsIn } from './headline.ts';
import { type Item, onePerStory } from './item.ts';
import { type LabelKind, isLead, isTagLine, labelAhead, labelKind } from './labels.ts';
import { type Line, isLink } from './line.ts';
import { isStoryAddress } from './story-address.ts';

/** A list of other stories. All numbers are indices of lines. */
export interface Section {
  readonly kind: LabelKind;
  /** Its label, or its first line where it has none. */
  readonly first: number;
  /** The last line that belongs to it. */
  readonly last: number;
  readonly items: readonly Item[];
}

/** Lines between two items: kickers, dates, summaries. */
const between = 5;
/** Items of one section at most. */
const most = 24;
/** Words of a headline that the page marks up as a heading. */
const leastHeading = 2;
/** Words of a line without a link above which it is running text. */
const running = 36;
/** Elements around a label among which its list is looked for. */
const levels = 10;
/** Elements that stand for themselves: what begins one belongs to no label before it, whose own box was never filled. */
const boxes = new Set(['ASIDE', 'MAIN', 'NAV', 'FOOTER']);

/**
 * Finds the lists of other stories that a page prints under a label ("Related", "Read more", "Lesen Sie auch"), those in
 * elements named so, and the lines that begin with such a label.
 *
 * Precision first: an unlinked line is a headline only where its neighbours are such too; a label in the midst of running
 * text that goes on after it gives nothing. Linear in the lines, apart from the length of the sections.
 *
 * @param named indices of containers whose name says that they hold related stories, in order
 */
export const findSections = (
  lines: readonly Line[],
  containers: readonly Container[],
  named: readonly number[] = [],
): Section[] => {
  const sections: Section[] = [];
  for (let i = 0; i < lines.length; i++) {
    const section = labelled(lines, containers, i) ?? inline(lines, i);
    if (section === undefined) continue;
    sections.push(section);
    i = section.last;
  }
  return [...sections, ...namedSections(lines, containers, named, sections)];
};

const labelled = (
  lines: readonly Line[],
  containers: readonly Container[],
  label: number,
): Section | undefined => {
  const line = lines[label]!;
  if (line.linked > 0.5 && line.kind !== 'heading') return undefined;
  const kind = labelKind(line.text);
  if (kind === undefined || kind === 'sponsored') return undefined;
  const end = scopeEnd(lines, containers, label);
  const isLinked = lines.slice(label + 1, label + 1 + between).some(isLink);
  if (!isLinked && kind !== 'related') return undefined;
  const items = isLinked ? linkedItems(lines, label + 1, end) : plainItems(lines, label + 1, end);
  const last = items.at(-1);
  if (items[0] !== undefined && lines.slice(label + 1, items[0].line + 1).some(isAdvertised))
    return undefined;
  return last === undefined ? undefined : { kind, first: label, last: last.line, items };
};

/**
 * A link that says that what stands under it was paid for, with who places it or alone: "Ad Example". Without a link such a
 * word marks a place for advertising among others.
 */
const isAdvertised = ({ text, linked }: Line): boolean =>
  linked > 0.5 &&
  wordsIn(text) <= mostPlacing &&
  labelKind(text.slice(0, `${text} `.indexOf(' '))) === 'sponsored';
/** Words of such a line, at most: no headline has as few. */
const mostPlacing = 2;

/** Where the list of a label ends, in words: with the smallest element that holds more than the label. */
const scopeEnd = (lines: readonly Line[], containers: readonly Container[], label: number): number => {
  const { container, end } = lines[label]!;
  let around = container;
  for (let level = 0; around >= 0 && containers[around]!.end <= end; level++) {
    if (level === levels) return end;
    around = containers[around]!.parent;
  }
  const next = lines[label + 1];
  if (around < 0 || next === undefined) return end;
  for (let at = next.container; at > around; at = containers[at]!.parent)
    if (boxes.has(containers[at]!.name)) return end;
  return containers[around]!.end;
};

/** A line that begins with a label and goes on with links, and the lines after it in the same element that are links too. */
const inline = (lines: readonly Line[], first: number): Section | undefined => {
  const line = lines[first]!;
  if (line.linked < 0.5 || line.kind === 'caption') return undefined;
  const ahead = labelAhead(line.text) > 0 || (line.linked < 1 && isLead(line.lead));
  // "Related article Ferry runs aground": a heading is a label with its story where the label is no part of the link.
  if (!ahead || (line.kind === 'heading' && (line.linked >= 1 || labelKind(line.text) !== undefined)))
    return undefined;
  const items = itemsOf(line, first).map((item) => ({
    ...item,
    title: item.title.slice(labelAhead(item.title)),
  }));
  if (items.length === 0) return undefined;
  let last = first;
  while (last + 1 < lines.length && items.length < most && goesOnWith(lines[last + 1]!, line))
    items.push(...itemsOf(lines[++last]!, last));
  return { kind: 'related', first, last, items: onePerStory(lines, items) };
};

const goesOnWith = (line: Line, { container, make }: Line): boolean =>
  line.container === container && line.make === make && line.linked > 0.9 && itemsOf(line, 0).length > 0;

/** The headlines of a line that leads to other stories: one, or several that were run together, each a link of its own. */
const itemsOf = (line: Line, index: number): Item[] => {
  const links = line.links.filter(({ url, text }) => isStoryAddress(url, text, line.kind));
  const several = new Set(links.map(({ url }) => url)).size > 1;
  const told = several ? links : links.slice(0, 1).map(({ url }) => ({ url, text: line.headline }));
  return told
    .filter(({ text }) => isHeadline(text, line.kind === 'heading' ? leastHeading : undefined))
    .map(({ url, text }) => ({ line: index, title: text, url }));
};

const linkedItems = (lines: readonly Line[], first: number, end: number): Item[] => {
  const items: Item[] = [];
  const makes = new Set<string>();
  let last = first - 1;
  for (let i = first; i < lines.length && lines[i]!.end <= end && items.length < most; i++) {
    const line = lines[i]!;
    if (i - last > between || isTagLine(line.text) || endsList(line)) break;
    if (isLink(line)) {
      const found = itemsOf(line, i);
      if (found.length > 0) makes.add(line.make);
      items.push(...found);
      last = i;
    } else if (line.kind === 'heading') {
      // A headline whose picture is the link, or the heading of what comes next.
      if (items.length > 0 && !isBesideLink(lines, i)) break;
    } else if (wordsIn(line.text) > running) {
      if (!isSummary(lines, i, last)) break;
    } else if ((makes.has(line.make) || items.length === 0) && isListed(lines, i, makes)) {
      makes.add(line.make);
      items.push({ line: i, title: line.headline, url: '' });
      last = i;
    }
  }
  return onePerStory(lines, items);
};

/** Another list begins. "Popular", "News" or "Advertisement" is often a word in a card, so that only a heading says so. */
const endsList = ({ text, kind, linked }: Line): boolean => {
  const label = linked > 0.5 && kind !== 'heading' ? undefined : labelKind(text);
  return label === 'related' || (label !== undefined && kind === 'heading');
};

/** The next or the last line leads somewhere. */
const isBesideLink = (lines: readonly Line[], i: number): boolean =>
  [lines[i - 1], lines[i + 1]].some((line) => line !== undefined && isLink(line));

/** A long text in a card: right below its headline, and the next card's, of the same make, follows it. */
const isSummary = (lines: readonly Line[], i: number, headline: number): boolean => {
  const [own, next] = [lines[headline], lines[i + 1]];
  return (
    headline === i - 1 &&
    own !== undefined &&
    next !== undefined &&
    isLink(own) &&
    isLink(next) &&
    own.make === next.make &&
    own.container !== next.container
  );
};

/** An unlinked headline in a row with others of its make: one of a list, not the summary of a card. */
const isListed = (lines: readonly Line[], i: number, makes: ReadonlySet<string>): boolean => {
  const own = lines[i]!;
  return (
    isPlainHeadline(own) &&
    !summarises(own.text) &&
    [lines[i - 1], lines[i + 1]].some(
      (line) =>
        line !== undefined &&
        line.make === own.make &&
        (makes.size === 0 || makes.has(line.make)) &&
        line.container !== own.container,
    )
  );
};

/** A list without any link: as many lines alike as there are, none of them running text. */
const plainItems = (lines: readonly Line[], first: number, end: number): Item[] => {
  const items: Item[] = [];
  const make = lines[first]?.make;
  let i = first;
  for (; i < lines.length && lines[i]!.end <= end && items.length < most; i++) {
    const line = lines[i]!;
    if (line.make !== make || isLink(line) || !isPlainHeadline(line) || isStop(line)) break;
    items.push({ line: i, title: line.headline, url: '' });
  }
  const next = lines[i];
  const goesOn =
    next !== undefined && next.end <= end && next.make === make && next.linked < 0.5 && !isStop(next);
  const sentences = items.filter(({ title }) => /[.\u3002]["\u201d]?$/.test(title)).length;
  return items.length < 2 || goesOn || sentences * 2 > items.length ? [] : onePerStory(lines, items);
};

const isStop = ({ text }: Line): boolean => isTagLine(text) || labelKind(text) !== undefined;

/** No link at all: one that was left out leads to this page, or was paid for; several in it are a list of topics. */
const isPlainHeadline = (line: Line): boolean =>
  line.linked < 0.5 && line.kind !== 'caption' && line.links.length < 2 && isHeadline(line.headline);

/** What stands in elements that are named after related stories, and was not found by a label. */
const namedSections = (
  lines: readonly Line[],
  containers: readonly Container[],
  named: readonly number[],
  found: readonly Section[],
): Section[] => {
  const sections: Section[] = [];
  let done = 0;
  for (const container of named) {
    const { start, end } = containers[container]!;
    if (start < done) continue;
    const first = firstFrom(lines, (line) => line.start < start);
    let last = first;
    while (last < lines.length && lines[last]!.end <= end) last++;
    const inside = lines.slice(first, last);
    if (found.some((section) => section.first < last && section.last >= first)) continue;
    if (inside.some((line) => !isLink(line) && wordsIn(line.text) > running)) continue;
    const items = linkedItems(lines, first, end);
    if (items.length < 2) continue;
    done = end;
    sections.push({ kind: 'related', first: items[0]!.line, last: items.at(-1)!.line, items });
  }
  return sections;
};
