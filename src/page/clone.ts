import { type Cover, coverOf } from './cover.ts';
import type { LivePageText, PageBlock } from './blocks.ts';
import { settlePicture } from './body/loaded.ts';

/** What of the page goes into a clone. */
export interface Selection {
  /** The element that is cloned with all that it holds. */
  readonly root: Element;
  /** Blocks that are left out, told by their index. */
  readonly isOut: (block: number) => boolean;
  /** Blocks that a reader must find in the clone even where the page hides them. */
  readonly shown: ReadonlySet<number>;
  /** Blocks of which only the beginning is kept, with its length in printed characters. */
  readonly tails: ReadonlyMap<number, number>;
}

type Twins = ReadonlyMap<Element, Element>;

/**
 * A document of its own with a part of the page in it: no script sees it, and nothing in it loads. The page is only read.
 * What open shadow roots hold stands where it is seen. Linear in the nodes of the part.
 */
export const cloneOf = (
  document: Document,
  page: LivePageText,
  { root, isOut, shown, tails }: Selection,
): Document => {
  const clone = document.cloneNode(false) as Document;
  const html = clone.createElement('html');
  for (const name of ['lang', 'dir']) {
    const value = (root.closest(`[${name}]`) ?? document.documentElement).getAttribute(name);
    if (value !== null) html.setAttribute(name, value);
  }
  const head = clone.createElement('head');
  const base = document.querySelector('base[href]');
  if (base !== null) head.append(clone.importNode(base));
  const title = clone.createElement('title');
  title.textContent = document.title;
  head.append(title);
  const twin = clone.importNode(root, true);
  const body = root.tagName === 'BODY' ? twin : clone.createElement('body');
  if (body !== twin) body.append(twin);
  html.append(head, body);
  clone.append(html);

  const twins = pairElements(root, twin, page.hosts, (frame) =>
    page.blocks.some((block, index) => shown.has(index) && isInFrame(block, frame)),
  );
  for (const [original, copy] of twins) settlePicture(original, copy);
  for (const index of shown) unhide(twins, page.blocks[index]!.element);
  takeOut(twins, coverOf(page, isOut));
  for (const [index, length] of tails)
    if (!isOut(index))
      for (const [node, data] of shortened(page.blocks[index]!, length)) setData(twins, node, data);
  return clone;
};

const isInFrame = ({ element }: PageBlock, frame: Element): boolean =>
  element.ownerDocument === (frame as HTMLIFrameElement).contentDocument;

/**
 * Each element of a tree with its twin in a clone of it. What a clone lacks, the content of open shadow roots and of
 * frames, is filled in.
 *
 * @param wanted whether the content of a frame is to be in the clone
 */
const pairElements = (
  root: Element,
  twin: Element,
  hosts: readonly Element[],
  wanted: (frame: Element) => boolean,
): Twins => {
  const twins = new Map<Element, Element>([[root, twin]]);
  const pair = (original: ParentNode, copy: ParentNode): void => {
    const copies = copy.querySelectorAll('*');
    original.querySelectorAll('*').forEach((element, i) => twins.set(element, copies[i]!));
  };
  pair(root, twin);
  // A host comes before those inside of it, so that its own twin is there when it is asked for.
  for (const host of hosts) {
    const place = twins.get(host);
    const inner =
      host.shadowRoot ?? (wanted(host) ? (host as HTMLIFrameElement).contentDocument?.body : null);
    if (place === undefined || inner === null || inner === undefined) continue;
    const filled = place.ownerDocument.createElement('div');
    filled.append(...[...inner.childNodes].map((node) => place.ownerDocument.importNode(node, true)));
    pair(inner, filled);
    // What a slot shows was cloned with the host.
    filled.querySelector('slot')?.replaceWith(...place.childNodes);
    place.replaceWith(filled);
    twins.set(host, filled);
  }
  return twins;
};

/** An element that keeps no word goes as a whole, with its pictures and frames. */
const takeOut = (twins: Twins, { elements, rest }: Cover): void => {
  for (const element of elements) twins.get(element)?.remove();
  for (const { nodes } of rest) for (const node of nodes) setData(twins, node, ' ');
};

const setData = (twins: Twins, node: Text, data: string): void => {
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

/** Readability passes over what is hidden by attribute or inline style; the kept story may be such a one. */
const unhide = (twins: Twins, element: Element): void => {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const twin = twins.get(at);
    twin?.removeAttribute('hidden');
    twin?.removeAttribute('aria-hidden');
    twin?.removeAttribute('style');
  }
};
