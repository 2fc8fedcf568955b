import { Readability } from '@mozilla/readability';
import { blocksOf, commonAncestor } from '../core/repeats/containers.ts';
import { finish } from '../core/steps.ts';
import { WordPairs } from '../core/text/word-pairs.ts';
import { holdsWords } from '../core/text/words.ts';
import { containerOf } from '../core/repeats/region.ts';
import { type LivePageText, type PageBlock, wordsOf } from './blocks.ts';
import { complete } from './body/complete.ts';
import { isRunning, restOf } from './body/cut-off.ts';
import { describedStandfirst } from './body/described.ts';
import { leadPicture } from './body/lead-picture.ts';
import { beginOf } from './body/insert.ts';
import { prepare } from './body/prepare.ts';
import { cloneOf } from './clone.ts';
import type { Detection } from './detect.ts';
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

/** Share of the story that Readability must find; below it, it is shown another part of the page. */
const found = 0.6;
/** Words beyond which Readability, which cannot be interrupted, would hold the page too long. */
const tooLong = 60_000;
/** Words of a subhead from which on it may be a sentence of the text printed large. */
const sentence = 8;
/** Headings before a story among which its headline is looked for. */
const headlinesAbove = 8;

/**
 * Takes the main story out of the page. The page itself is only read.
 *
 * Where the story is told twice, the repetition says better than any heuristic what its text is: the kept place is taken
 * as it stands, and so are the items of a list. Else a clone without excerpts and other stories goes through Readability,
 * which destroys what it is given, so each try has a clone of its own: first the story's own part of the page, which is
 * enough nearly always and costs a fraction, then all of it.
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
  const blocks =
    main === undefined || main.kept.blocks.length === 0 ? homeBlocks(detection) : main.kept.blocks;
  const extracted = taken(document, detection, related, blocks);
  if (extracted === undefined) return undefined;
  const changed = [
    addRest(extracted, detection, related),
    addStandfirst(document, extracted, detection, related, blocks),
    addLeadPicture(extracted, page, blocks),
  ];
  return changed.includes(true) ? readAnew(extracted, detection) : extracted;
};

const taken = (
  document: Document,
  detection: Detection,
  related: Pick<RelatedOnPage, 'blocks' | 'tails'>,
  blocks: readonly number[],
): Extract | undefined => {
  const { page, repetitions } = detection;
  const [main] = repetitions.stories;
  const out = leftOut(detection, related);
  const isLeftOut = (block: number): boolean => out[block] === 1;
  const shown = new Set(main?.kept.blocks);
  const clone = (root: Element, isOut: (block: number) => boolean): Document => {
    const copy = cloneOf(document, page, { root, isOut, shown, tails: related.tails });
    shorten(copy.body);
    prepare(copy.body);
    return copy;
  };
  const asItStands = (): Extract | undefined => {
    if (blocks.length === 0) return undefined;
    const told = new Set(blocks);
    const said = wordsOf(page, blocks);
    const stays = (block: number): boolean =>
      told.has(block) || isFurnishing(page.blocks[block]!, said, wordsOf(page, [block]));
    const { element } = page.containers[containerOf(page, { blocks })]!;
    return standing(
      clone(element, (block) => isLeftOut(block) || !stays(block)),
      detection,
    );
  };
  const isTold = main?.copies.some(({ scope }) => scope === 'article') === true;
  if (isTold || repetitions.list || page.count > tooLong) return asItStands();
  const words = wordsOf(page, blocks);
  const root = rootOf(detection, blocks);
  const part = parse(clone(root, isLeftOut), detection);
  if (holdsShare(part, words)) return completed(part, detection, isLeftOut);
  const whole = root === document.body ? part : parse(clone(document.body, isLeftOut), detection);
  return shown.size === 0 || holdsShare(whole, words)
    ? completed(whole ?? part, detection, isLeftOut)
    : asItStands();
};

/** With what Readability lost. */
const completed = (
  extracted: Extract | undefined,
  detection: Detection,
  isOut: (block: number) => boolean,
): Extract | undefined => {
  if (extracted === undefined) return undefined;
  const { content, read } = extracted;
  const { page, repetitions } = detection;
  return complete(content, read, { page, isOut, home: repetitions.home })
    ? readAnew(extracted, detection)
    : extracted;
};

/** Puts in how a copy goes on, where the kept place is cut off. Returns whether it does. */
const addRest = (
  { content, read }: Extract,
  { page, repetitions: { stories } }: Detection,
  { tails }: Pick<RelatedOnPage, 'tails'>,
): boolean => {
  const rest = stories[0] && restOf(page, stories[0], tails);
  const cut = rest && read.blocks.findLast(({ text }) => text === page.blocks[rest.block]!.text);
  if (rest === undefined || cut === undefined) return false;
  const [first, ...others] = cut.nodes;
  first!.data = rest.begun + rest.goesOn;
  for (const node of others) node.data = '';
  const paragraphs = rest.paragraphs.map((text) => {
    const element = content.ownerDocument.createElement('p');
    element.textContent = text;
    return element;
  });
  cut.element.after(...paragraphs);
  return true;
};

/** Puts in what the page says of itself between headline and text. Returns whether there is such a line that was lost. */
const addStandfirst = (
  document: Document,
  { content, read }: Extract,
  detection: Detection,
  related: Pick<RelatedOnPage, 'blocks'>,
  told: readonly number[],
): boolean => {
  const { page, repetitions } = detection;
  // What the page says of itself holds for its first story.
  if (repetitions.list || repetitions.scrolled === true) return false;
  const first = told.find((index) => isRunning(page.blocks[index]!));
  if (first === undefined) return false;
  const out = leftOut(detection, related);
  const index = describedStandfirst(document, page, first, (block) => out[block] === 1, read);
  if (index === undefined) return false;
  const standfirst = content.ownerDocument.createElement('p');
  standfirst.textContent = page.blocks[index]!.text;
  beginOf(content).prepend(standfirst);
  return true;
};

/** Puts in the picture that stands above the text. Returns whether there is one. */
const addLeadPicture = ({ content }: Extract, page: LivePageText, told: readonly number[]): boolean => {
  const first = told.find((index) => isRunning(page.blocks[index]!));
  const picture = first === undefined ? undefined : leadPicture(page, first, content);
  if (picture === undefined) return false;
  beginOf(content).prepend(picture);
  return true;
};

/** After something was put into it. */
const readAnew = (extracted: Extract, { read }: Detection): Extract => {
  makeAbsolute(extracted.content);
  return { ...extracted, read: finish(read(extracted.content)) };
};

/** What is left in a clone, as it stands. */
const standing = ({ body, dir, documentElement }: Document, { read }: Detection): Extract => {
  const content = aroundText(body);
  makeAbsolute(content);
  return {
    content,
    read: finish(read(content)),
    title: '',
    byline: '',
    lang: documentElement.lang,
    dir: dir === 'rtl' ? 'rtl' : 'ltr',
  };
};

/** Belongs to the text around it without being a part of it: a caption, or a subhead that is no sentence of the text. */
const isFurnishing = ({ kind, linked }: PageBlock, said: Int32Array, own: Int32Array): boolean =>
  linked < 0.5 &&
  (kind === 'caption' || (kind === 'heading' && (own.length < sentence || !holdsWords(said, own))));

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
    if (container !== undefined) for (const block of blocksOf(page, container)) out[block] = 1;
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
  const place = containerOf(page, { blocks: told });
  let heading = -1;
  let seen = 0;
  for (let i = containers[place]!.first - 1; i >= 0 && seen < headlinesAbove; i--) {
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
  if (home === undefined) return [];
  const inside = blocksOf(page, home);
  return longestOf(page, { blocks: inside }).hidden ? [] : inside;
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

/** An extract has most of a text's word pairs: it is of that story. */
const holdsShare = (extracted: Extract | undefined, text: Int32Array): extracted is Extract =>
  extracted !== undefined && new WordPairs(extracted.read.words, extracted.read.count).share(text) >= found;

/** Letters from which on Readability is content with what it found; what is found is held against the story anyway. */
const enough = 140;

const parse = (clone: Document, { read }: Detection): Extract | undefined => {
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
    read: finish(read(content as Element)),
    title: parsed.title ?? '',
    byline: parsed.byline ?? '',
    lang: parsed.lang ?? '',
    dir: parsed.dir === 'rtl' ? 'rtl' : 'ltr',
  };
};
