import { Readability } from '@mozilla/readability';
import { commonAncestor } from '../core/repeats/containers.ts';
import { finish } from '../core/steps.ts';
import { type LivePageText, wordsOf } from './blocks.ts';
import { cloneOf } from './clone.ts';
import type { Detection } from './detect.ts';
import { readPage } from './read.ts';
import type { RelatedOnPage } from './related.ts';
import { longestOf } from './shape.ts';
import { shorten } from './shorten.ts';

/** The main story's body, taken out of a clone of the page. */
export interface Extract {
  /** Detached, in a document of its own that no script sees; not sanitised. */
  readonly content: Element;
  /** The content as it was read. */
  readonly read: LivePageText;
  readonly title: string;
  readonly byline: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** Share of the kept story that Readability must find; below it, it is shown another part of the page. */
const found = 0.6;
/** Times the kept story's words above which Readability has taken in other stories too. */
const swollen = 1.5;
/** Words beyond which Readability, which cannot be interrupted, would hold the page too long. */
const tooLong = 60_000;
/** Headings before a story among which its headline is looked for. */
const headlinesAbove = 8;

/**
 * Takes the main story out of the page: a clone without the copies goes through Readability. The page itself is only
 * read. Readability destroys what it is given, so each try has a clone of its own: first the story's own part of the page,
 * which is enough nearly always and costs a fraction, then all of it, then the kept place alone. Where Readability does
 * not see the story, that place is taken as it stands, and so it is on pages that list stories.
 *
 * @returns undefined where there is nothing to be read as an article
 */
export const extract = (
  document: Document,
  detection: Detection,
  related: Pick<RelatedOnPage, 'blocks' | 'tails'>,
): Extract | undefined => {
  const { page, repetitions } = detection;
  const [main] = repetitions.stories;
  const kept = new Set(main?.kept.blocks);
  const out = leftOut(detection, related);
  const clone = (root: Element, isOut: (block: number) => boolean): Document => {
    const copy = cloneOf(document, page, { root, isOut, shown: kept, tails: related.tails });
    shorten(copy.body);
    return copy;
  };
  const isLeftOut = (block: number): boolean => out[block] === 1;
  const asItStands = (): Extract | undefined => {
    if (kept.size === 0) return undefined;
    const { body, dir, documentElement } = clone(document.body, (block) => !kept.has(block));
    const content = aroundText(body);
    makeAbsolute(content);
    return {
      content,
      read: finish(readPage(content)),
      title: '',
      byline: '',
      lang: documentElement.lang,
      dir: dir === 'rtl' ? 'rtl' : 'ltr',
    };
  };
  if (repetitions.list || page.count > tooLong) return asItStands() ?? parse(clone(document.body, isLeftOut));
  const blocks = kept.size > 0 ? [...kept] : homeBlocks(detection);
  const told = wordsOf(page, blocks);
  // An excerpt says how the story begins, not how long it is.
  const longest =
    main?.copies.some(({ scope }) => scope === 'article') === true ? swollen * main.kept.words : Infinity;
  const isWhole = (extracted: Extract | undefined): boolean => {
    const [words, share] = coverage(extracted, told);
    return share >= found && words <= longest;
  };
  const root = rootOf(detection, blocks);
  const part = parse(clone(root, isLeftOut));
  if (isWhole(part)) return part;
  const whole = root === document.body ? part : parse(clone(document.body, isLeftOut));
  if (kept.size === 0 || isWhole(whole)) return whole ?? part;
  const alone = parse(clone(document.body, (block) => isLeftOut(block) || !kept.has(block)));
  if (coverage(alone, told)[1] >= found) return alone;
  return asItStands();
};

/** 1 for each block that is folded, listed, or told by another story. */
const leftOut = (
  { page, repetitions }: Detection,
  { blocks: listed }: Pick<RelatedOnPage, 'blocks'>,
): Uint8Array => {
  const out = new Uint8Array(page.blocks.length);
  for (const block of listed) out[block] = 1;
  repetitions.stories.forEach(({ kept, copies, container }, story) => {
    for (const { blocks } of copies) for (const block of blocks) out[block] = 1;
    if (story === 0) return;
    for (const block of kept.blocks) out[block] = 1;
    const around = container === undefined ? undefined : page.containers[container];
    if (around !== undefined)
      page.blocks.forEach(({ start, end }, block) => {
        if (start >= around.start && end <= around.end) out[block] = 1;
      });
  });
  return out;
};

/**
 * The element that holds the main story from its headline on.
 *
 * @param told the blocks that tell it; where there are none, the body is taken
 */
const rootOf = ({ page, repetitions: { stories } }: Detection, told: readonly number[]): Element => {
  const [main] = stories;
  const { containers, blocks } = page;
  if (main?.container !== undefined) return containers[main.container]!.element;
  if (told.length === 0) return containers[0]!.element;
  const place = told.map((block) => blocks[block]!.container).reduce((a, b) => commonAncestor(page, a, b));
  const first = containers[place]!.start;
  let heading = -1;
  let seen = 0;
  for (let i = blocks.findLastIndex(({ end }) => end <= first); i >= 0 && seen < headlinesAbove; i--) {
    if (blocks[i]!.kind !== 'heading') continue;
    seen++;
    if (heading < 0) heading = i;
    if (containers[blocks[i]!.container]!.name === 'H1') {
      heading = i;
      break;
    }
  }
  const around = heading < 0 ? 0 : commonAncestor(page, place, blocks[heading]!.container);
  return containers[around]!.element;
};

/** The blocks of the fullest element, which an extract of a story that stands once must hold; none where nobody sees it. */
const homeBlocks = ({ page, repetitions: { home } }: Detection): number[] => {
  const around = home === undefined ? undefined : page.containers[home];
  if (around === undefined) return [];
  const inside = page.blocks.flatMap(({ start, end }, block) =>
    start >= around.start && end <= around.end ? [block] : [],
  );
  const longest = longestOf(page, { blocks: inside, words: 0 });
  return longest.hidden ? [] : inside;
};

/** The smallest element around all that is left of the text: without the pictures and buttons of the page around it. */
const aroundText = (body: HTMLElement): Element => {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT, (node) =>
    /\S/.test((node as Text).data) &&
    node.parentElement?.closest('script, style, noscript, template') === null
      ? NodeFilter.FILTER_ACCEPT
      : NodeFilter.FILTER_SKIP,
  );
  const first = walker.nextNode();
  let last = first;
  for (let node = first; node !== null; node = walker.nextNode()) last = node;
  let around = first?.parentElement ?? body;
  while (around !== body && !around.contains(last)) around = around.parentElement ?? body;
  return around;
};

/** As Readability does with what it gives back: the view has another address. */
const makeAbsolute = (content: Element): void => {
  for (const link of content.querySelectorAll<HTMLAnchorElement>('a[href]'))
    link.setAttribute('href', link.href);
  for (const image of content.querySelectorAll<HTMLImageElement>('img[src]'))
    image.setAttribute('src', image.src);
};

const pair = (a: number, b: number): number => Math.imul(a, 31) ^ b;

/** Words of an extract, and the share of a text's word pairs that stand in it. */
const coverage = (extracted: Extract | undefined, told: Int32Array): [words: number, share: number] => {
  if (extracted === undefined) return [0, 0];
  const { words, count } = extracted.read;
  const known = new Set<number>();
  for (let i = 1; i < count; i++) known.add(pair(words[i - 1]!, words[i]!));
  let held = 0;
  for (let i = 1; i < told.length; i++) if (known.has(pair(told[i - 1]!, told[i]!))) held++;
  return [count, told.length < 2 ? 1 : held / (told.length - 1)];
};

/** Letters from which on Readability is content with what it found; what is found is held against the story anyway. */
const enough = 140;

const parse = (clone: Document): Extract | undefined => {
  const parsed = new Readability<Node>(clone, {
    serializer: (node) => node,
    keepClasses: true,
    disableJSONLD: true,
    charThreshold: enough,
  }).parse();
  const content = parsed?.content;
  if (parsed === null || content === null || content === undefined) return undefined;
  return {
    content: content as Element,
    read: finish(readPage(content as Element)),
    title: parsed.title ?? '',
    byline: parsed.byline ?? '',
    lang: parsed.lang ?? '',
    dir: parsed.dir === 'rtl' ? 'rtl' : 'ltr',
  };
};
