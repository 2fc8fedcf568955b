import type { Block, BlockKind, Container, PageText } from '../core/text/block.ts';
import { isHidden } from './hidden.ts';

/** A block together with where it stands in the live page. */
export class PageBlock implements Block {
  /** Set once more where the element around it turns out to be a caption. */
  kind: BlockKind;
  readonly element: Element;
  readonly nodes: readonly Text[];
  readonly linked: number;
  readonly start: number;
  readonly end: number;
  readonly container: number;
  private seen: boolean | undefined;
  private printed: string | undefined;

  /**
   * @param element the nearest element around the whole block; it may hold other blocks too
   * @param nodes the text nodes that the block is made of, in order
   */
  constructor(
    kind: BlockKind,
    element: Element,
    nodes: readonly Text[],
    linked: number,
    start: number,
    end: number,
    container: number,
  ) {
    this.kind = kind;
    this.element = element;
    this.nodes = nodes;
    this.linked = linked;
    this.start = start;
    this.end = end;
    this.container = container;
  }

  /** Made when first asked for: most blocks are never looked at again. */
  get text(): string {
    this.printed ??= textOfNodes(this.nodes);
    return this.printed;
  }

  /** Asks the style system, when first asked for. */
  get hidden(): boolean {
    this.seen ??= isHidden(this.nodes[0]?.parentElement ?? this.element);
    return this.seen;
  }
}

/** The element that a block begins in. */
export const beginningOf = ({ nodes, element }: PageBlock): Element => nodes[0]?.parentElement ?? element;

/** The text of a run of blocks as a range: it has its box where the words are, not as wide as their element. */
export const rangeOf = (run: readonly PageBlock[]): Range => {
  const first = run[0]!.nodes[0]!;
  const last = run.at(-1)!.nodes.at(-1)!;
  const range = first.ownerDocument.createRange();
  range.setStart(first, 0);
  range.setEnd(last, last.length);
  return range;
};

/** Some text nodes as one line, as `Block.text` prints them. */
export const textOfNodes = (nodes: readonly Text[]): string =>
  nodes.map(printedOf).join('').replace(/\s+/g, ' ').trim();

/** A text node's letters; where a line break stands right before it, after a blank. */
export const printedOf = (node: Text): string =>
  (node.previousSibling ?? node.parentNode?.previousSibling)?.nodeName === 'BR' ? ` ${node.data}` : node.data;

export interface PageContainer extends Container {
  readonly element: Element;
}

/** The page as it was read. Nothing in it follows later changes of the page. */
export interface LivePageText extends PageText {
  readonly blocks: readonly PageBlock[];
  readonly containers: readonly PageContainer[];
  /** The page was longer than what is read at most. */
  readonly truncated: boolean;
  /** Elements whose open shadow root or frame was read, in document order: a clone of the page lacks what is in them. */
  readonly hosts: readonly Element[];
}

/** The text of some blocks in paragraphs, as it is told of them. */
export const textOf = (page: LivePageText, blocks: readonly number[]): string =>
  blocks.map((index) => page.blocks[index]!.text).join('\n\n');

/** The words of some blocks, one after another. */
export const wordsOf = (page: LivePageText, blocks: readonly number[]): Int32Array => {
  const parts = blocks.map((index) => page.blocks[index]!);
  const words = new Int32Array(parts.reduce((sum, { start, end }) => sum + end - start, 0));
  let count = 0;
  for (const { start, end } of parts) {
    words.set(page.words.subarray(start, end), count);
    count += end - start;
  }
  return words;
};
