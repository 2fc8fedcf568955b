import { Readability } from '@mozilla/readability';
import type { LivePageText, PageBlock } from './blocks.ts';
import { coverOf } from './cover.ts';
import type { Detection } from './detect.ts';
import { readPage } from './read.ts';
import type { RelatedOnPage } from './related.ts';
import { shorten } from './shorten.ts';

/** The main story's body, taken out of a clone of the page. */
export interface Extract {
  /** Detached, in a document of its own that no script sees; not sanitised. */
  readonly content: Element;
  readonly title: string;
  readonly byline: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** Share of the kept story that Readability must find; below it, it is shown that story alone. */
const found = 0.6;
/** Times the kept story's words above which Readability has taken in other stories too. */
const swollen = 1.5;

/**
 * Takes the main story out of the page: a clone without the copies goes through Readability. The page itself is only
 * read. Readability destroys what it is given, so each try has a clone of its own. Where it does not see the story that
 * was found to be told twice, that story is taken as it stands.
 *
 * @returns undefined where there is nothing to be read as an article
 */
export const extract = (
  document: Document,
  detection: Detection,
  related: Pick<RelatedOnPage, 'blocks' | 'tails'>,
): Extract | undefined => {
  const whole = parse(cloneWithout(document, detection, related, false));
  const [story] = detection.repetitions.stories;
  if (story === undefined) return whole;
  // An excerpt says how the story begins, not how long it is.
  const complete = story.copies.some(({ scope }) => scope === 'article');
  const told = wordsOf(detection.page, story.kept.blocks);
  const [text, share] = coverage(whole, told);
  if (share >= found && !(complete && text > swollen * story.kept.words)) return whole;
  const alone = parse(cloneWithout(document, detection, related, true));
  if (coverage(alone, told)[1] >= found) return alone;
  const asItStands = cloneWithout(document, detection, related, true);
  const content = aroundText(asItStands.body);
  makeAbsolute(content);
  return {
    content,
    title: (whole ?? alone)?.title ?? '',
    byline: (whole ?? alone)?.byline ?? '',
    lang: (whole ?? alone)?.lang ?? '',
    dir: (whole ?? alone)?.dir ?? (asItStands.dir === 'rtl' ? 'rtl' : 'ltr'),
  };
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

const wordsOf = (page: LivePageText, blocks: readonly number[]): number[] =>
  blocks.flatMap((index) => [...page.words.subarray(page.blocks[index]!.start, page.blocks[index]!.end)]);

const pair = (a: number, b: number): number => Math.imul(a, 31) ^ b;

/** Words of an extract, and the share of a text's word pairs that stand in it. */
const coverage = (
  extracted: Extract | undefined,
  told: readonly number[],
): [words: number, share: number] => {
  if (extracted === undefined) return [0, 0];
  const { words, count } = readPage(extracted.content);
  const known = new Set<number>();
  for (let i = 1; i < count; i++) known.add(pair(words[i - 1]!, words[i]!));
  let held = 0;
  for (let i = 1; i < told.length; i++) if (known.has(pair(told[i - 1]!, told[i]!))) held++;
  return [count, told.length < 2 ? 1 : held / (told.length - 1)];
};

const parse = (clone: Document): Extract | undefined => {
  const parsed = new Readability<Node>(clone, { serializer: (node) => node, keepClasses: true }).parse();
  const content = parsed?.content;
  if (parsed === null || content === null || content === undefined) return undefined;
  return {
    content: content as Element,
    title: parsed.title ?? '',
    byline: parsed.byline ?? '',
    lang: parsed.lang ?? '',
    dir: parsed.dir === 'rtl' ? 'rtl' : 'ltr',
  };
};

/** A clone of the page without what is folded and without lists of other stories; `only` the kept story if asked for. */
const cloneWithout = (
  document: Document,
  { page, repetitions }: Detection,
  { blocks: listed, tails }: Pick<RelatedOnPage, 'blocks' | 'tails'>,
  only: boolean,
): Document => {
  const clone = document.cloneNode(true) as Document;
  const twins = pairElements(document, clone);
  const folded = new Uint8Array(page.blocks.length);
  for (const { copies } of repetitions.stories)
    for (const { blocks } of copies) for (const block of blocks) folded[block] = 1;
  const kept = new Set(repetitions.stories[0]?.kept.blocks);
  const isOut = (block: number): boolean =>
    folded[block] === 1 || listed.has(block) || (only && !kept.has(block));

  for (const index of kept) unhide(twins, page.blocks[index]!.element);
  // An element that keeps no word goes as a whole, with its pictures and frames.
  const { elements, rest } = coverOf(page, isOut);
  for (const element of elements) twins.get(element)?.remove();
  for (const { nodes } of rest) for (const node of nodes) setData(twins, node, ' ');
  for (const [index, length] of tails)
    if (!isOut(index))
      for (const [node, data] of shortened(page.blocks[index]!, length)) setData(twins, node, data);
  shorten(clone.body);
  return clone;
};

const setData = (twins: ReadonlyMap<Element, Element>, node: Text, data: string): void => {
  const parent = node.parentElement;
  if (parent === null) return;
  const twin = twins.get(parent)?.childNodes[[...parent.childNodes].indexOf(node)];
  if (twin?.nodeType === 3) (twin as Text).data = data;
};

/** The text nodes of a block that change when its printed text is cut to a length, with what is left of each. */
const shortened = (block: PageBlock, length: number): [Text, string][] => {
  // White space is printed otherwise than it is written: the letters are counted.
  let letters = block.text.slice(0, length).replace(/\s/g, '').length;
  return block.nodes.flatMap((node): [Text, string][] => {
    let at = 0;
    for (; at < node.data.length && letters > 0; at++) if (/\S/.test(node.data[at]!)) letters--;
    return at < node.data.length ? [[node, node.data.slice(0, at)]] : [];
  });
};

/** Each element of the page with its twin in a clone of it. */
const pairElements = (document: Document, clone: Document): Map<Element, Element> => {
  const originals = document.getElementsByTagName('*');
  const copies = [...clone.getElementsByTagName('*')];
  return new Map([...originals].map((element, i) => [element, copies[i]!]));
};

/** Readability passes over what is hidden by attribute or inline style; the kept story may be such a one. */
const unhide = (twins: ReadonlyMap<Element, Element>, element: Element): void => {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const twin = twins.get(at);
    twin?.removeAttribute('hidden');
    twin?.removeAttribute('aria-hidden');
    if (twin?.hasAttribute('style')) twin.removeAttribute('style');
  }
};
