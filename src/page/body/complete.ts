import { apartNamesBelowHeadline } from '../../core/debris/part-names.ts';
import { once } from '../../core/once.ts';
import { commonAncestor, isWithin } from '../../core/repeats/containers.ts';
import { WordPairs } from '../../core/text/word-pairs.ts';
import { type LivePageText, type PageBlock, wordsOf } from '../blocks.ts';
import { isApart } from './apart.ts';
import { headlineAbove } from './headline-above.ts';
import { insertBlocks } from './insert.ts';
import { signUpsIn } from './sign-up.ts';
import { isNamedStandfirst, isSentenceAhead, isStandfirst } from './standfirst.ts';

/** Share of a block's word pairs that an extract must have to hold the block. */
const held = 0.7;
/** Words from which on a block is a paragraph: what is missing around it was lost, and not left out. */
const paragraph = 20;
/** More links than that make a list of them. */
const mostlyText = 0.3;
/** Blocks that may stand between the headline and the text as its standfirst. */
const mostAhead = 3;
/** Blocks between the two among which short ones are looked at. */
const mostBetween = 12;
/** Share of an article's element that an extract must have, not to have read one part of several. */
const whole = 0.6;
/** What a part of the text may be. */
const running = new Set(['text', 'quote', 'item']);

/** The page that an extract was taken from. */
export interface Origin {
  readonly page: LivePageText;
  /** Blocks of the page that are left out of the story. */
  readonly isOut: (block: number) => boolean;
  /** The page's fullest element, by its container. */
  readonly home: number | undefined;
}

/**
 * Puts back what Readability lost of the story: the standfirst, paragraphs from between those that it kept, and the other
 * parts where it read one of several. Changes `content`. Linear in the words of the page, and in blocks times depth.
 *
 * @param read what Readability gave back, as it was read
 * @returns whether anything was put back
 */
export const complete = (content: Element, read: LivePageText, { page, isOut, home }: Origin): boolean => {
  const { blocks, containers } = page;
  const known = new WordPairs(read.words, read.count);
  const has = ({ start, end }: PageBlock): boolean => known.share(page.words.subarray(start, end)) >= held;
  const kept = blocks.flatMap((block, index) =>
    !isOut(index) && lengthOf(block) >= paragraph && block.linked <= mostlyText && has(block) ? [index] : [],
  );
  const first = kept[0];
  const last = kept.at(-1);
  if (first === undefined || last === undefined) return false;
  const around = kept.map((index) => blocks[index]!.container).reduce((a, b) => commonAncestor(page, a, b));
  const signUps = once(() => signUpsIn(containers[0]!.element));
  // Pages hide all of their text until a style or a script has come: then that it is hidden tells nothing.
  const isAllHidden = kept.every((index) => blocks[index]!.hidden);
  const isMissing = (index: number): boolean =>
    !isOut(index) &&
    !has(blocks[index]!) &&
    (isAllHidden || !blocks[index]!.hidden) &&
    !signUps().some((box) => box.contains(blocks[index]!.element));
  const isLost = (index: number, top: number): boolean => {
    const { linked, element, container } = blocks[index]!;
    return (
      linked <= mostlyText &&
      isWithin(page, container, top) &&
      !isApart(element, containers[top]!.element) &&
      isMissing(index)
    );
  };
  const isLostText = (index: number, top: number): boolean =>
    lengthOf(blocks[index]!) >= paragraph && running.has(blocks[index]!.kind) && isLost(index, top);

  const lost = new Set<number>();
  for (let i = first + 1; i < last; i++) if (isLostText(i, around)) lost.add(i);

  const article =
    articleAround(page, around) ?? (home === undefined ? around : commonAncestor(page, around, home));
  const others = blocks.flatMap((_, index) =>
    !lost.has(index) && isLostText(index, article) ? [index] : [],
  );
  const lengthsOf = (indices: Iterable<number>): number =>
    [...indices].reduce((sum, index) => sum + lengthOf(blocks[index]!), 0);
  const found = lengthsOf([...kept, ...lost]);
  if (found < whole * (found + lengthsOf(others))) for (const index of others) lost.add(index);

  // Parts of one text are called the same: "story-text" above an advertisement, and "story-text" below it.
  const called = new Set(kept.map((index) => nameOfPart(page, index)));
  called.delete('');
  const headline = called.size === 0 ? -1 : headlineAbove(page, first, 'h1');
  for (let i = headline < 0 ? first : headline + 1; i < first; i++)
    if (called.has(nameOfPart(page, i)) && isLostText(i, commonAncestor(page, around, blocks[i]!.container)))
      lost.add(i);

  // What stands beside a paragraph put back is of the same part: subheads, short paragraphs.
  const parts = new Set([...lost].map((index) => partOf(page, index)));
  if (parts.size > 0)
    blocks.forEach(({ kind }, i) => {
      if (parts.has(partOf(page, i)) && (kind === 'heading' || running.has(kind)) && isLost(i, article))
        lost.add(i);
    });

  for (const index of standfirstOf(page, Math.min(first, ...lost))) if (isMissing(index)) lost.add(index);
  for (const index of repeated(page, lost)) lost.delete(index);
  if (lost.size === 0) return false;
  insertBlocks(
    content,
    read,
    page,
    [...lost].sort((a, b) => a - b),
  );
  return true;
};

const lengthOf = ({ start, end }: PageBlock): number => end - start;

/** The container around a block's own. */
const partOf = ({ blocks, containers }: LivePageText, index: number): number =>
  containers[blocks[index]!.container]!.parent;

/** What the page calls the part that a block stands in. */
const nameOfPart = (page: LivePageText, index: number): string =>
  page.containers[partOf(page, index)]?.element.getAttribute('class')?.trim() ?? '';

/** The innermost element around a container that the page marks as its article or main part. */
const articleAround = ({ containers }: LivePageText, inner: number): number | undefined => {
  for (let at = inner; at >= 0; at = containers[at]!.parent) {
    const { name, element } = containers[at]!;
    if (name === 'ARTICLE' || name === 'MAIN' || element.getAttribute('role') === 'main') return at;
  }
  return undefined;
};

/** The blocks between the nearest headline above and the first paragraph that make up the standfirst. */
const standfirstOf = (page: LivePageText, first: number): number[] => {
  const { blocks, containers } = page;
  const above = headlineAbove(page, first, 'h1');
  const headline = above < 0 ? headlineAbove(page, first, 'h2, h3') : above;
  if (headline < 0) return [];
  // What is around the text, too, says nothing of the standfirst, whatever it is called.
  const isBeside = (index: number): boolean =>
    isApart(
      blocks[index]!.element,
      containers[commonAncestor(page, blocks[index]!.container, blocks[first]!.container)]!.element,
      apartNamesBelowHeadline,
    );
  const between = Array.from({ length: first - headline - 1 }, (_, i) => headline + 1 + i);
  const ahead = between.filter((index) => isStandfirst(page, index) && !isBeside(index));
  if (ahead.length > mostAhead) return [];
  if (between.length > mostBetween) return ahead;
  // Shorter lines are standfirsts where they are called so, or nothing else stands there.
  const isAlone = (index: number): boolean => ahead.includes(index) || isSentenceAhead(page, index);
  const shorter = between.every(isAlone) ? isAlone : (index: number) => isNamedStandfirst(page, index);
  const all = between.filter((index) => ahead.includes(index) || (shorter(index) && !isBeside(index)));
  return all.length <= mostAhead ? all : ahead;
};

/** Times that a page prints a paragraph, at most: one and a hidden copy. What it prints more often is a box. */
const mostTimes = 2;

/** Blocks that are a box's, or say again what one before them says. */
const repeated = (page: LivePageText, lost: ReadonlySet<number>): number[] => {
  const lengths = new Set([...lost].map((index) => lengthOf(page.blocks[index]!)));
  const counts = new Map<string, number>();
  const keyOf = (index: number): string => wordsOf(page, [index]).join(' ');
  page.blocks.forEach((block, index) => {
    if (!lengths.has(lengthOf(block))) return;
    const key = keyOf(index);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  const seen = new Set<string>();
  return [...lost].filter((index) => {
    const key = keyOf(index);
    if (counts.get(key)! > mostTimes || seen.has(key)) return true;
    seen.add(key);
    return false;
  });
};
