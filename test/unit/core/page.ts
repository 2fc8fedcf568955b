import type { Block, BlockKind, Container, PageText } from '../../../src/core/text/block.ts';
import { WordHasher } from '../../../src/core/text/words.ts';

/** A paragraph with what is special about it. */
export interface Written {
  readonly text: string;
  readonly kind?: BlockKind;
  readonly hidden?: boolean;
  readonly linked?: number;
  /** The name of its own element. */
  readonly name?: string;
}

/** An element with what is special about it. */
export interface Boxed {
  readonly inside: readonly Drawn[];
  readonly name?: string;
  /** All in it is hidden. */
  readonly hidden?: boolean;
  /** Pictures right in it. */
  readonly pictures?: number;
}

/** Texts in one element, parted by line breaks. */
export interface Broken {
  readonly lines: readonly string[];
  readonly kind?: BlockKind;
}

/** A page as it would be drawn: strings are paragraphs, lists are elements. */
export type Drawn = string | Written | Boxed | Broken | readonly Drawn[];

export const box = (name: string, ...inside: readonly Drawn[]): Boxed => ({ name, inside });
export const hidden = (...inside: readonly Drawn[]): Boxed => ({ inside, hidden: true });
export const heading = (level: number, text: string, linked = 0): Written => ({
  text,
  kind: 'heading',
  name: `H${level}`,
  linked,
});
export const kindOf = (kind: BlockKind, ...texts: readonly string[]): Written[] =>
  texts.map((text) => ({ text, kind }));

/** Makes the page that the core sees of a drawing. */
export const page = (...drawn: readonly Drawn[]): PageText => {
  const hasher = new WordHasher();
  const blocks: Block[] = [];
  const containers: (Container & { end: number; until: number; pictures: number })[] = [];
  const element = (
    parent: number,
    { name = 'DIV', pictures = 0 }: Pick<Boxed, 'name' | 'pictures'>,
    fill: (own: number) => void,
  ): void => {
    const start = hasher.count;
    const first = blocks.length;
    const own = containers.push({ parent, name, start, end: start, first, until: first, pictures }) - 1;
    fill(own);
    containers[own]!.end = hasher.count;
    containers[own]!.until = blocks.length;
    if (parent >= 0) containers[parent]!.pictures += containers[own]!.pictures;
  };
  const write = (
    container: number,
    unseen: boolean,
    { text, kind = 'text', hidden: own = false, linked = 0 }: Written,
  ): void => {
    const start = hasher.count;
    hasher.push(text);
    hasher.end();
    blocks.push({ text, kind, hidden: unseen || own, linked, start, end: hasher.count, container });
  };
  const draw = (inside: number, unseen: boolean, part: Drawn): void => {
    if (typeof part === 'string') element(inside, { name: 'P' }, (own) => write(own, unseen, { text: part }));
    else if ('text' in part) element(inside, { name: 'P', ...part }, (own) => write(own, unseen, part));
    else if ('lines' in part)
      element(inside, {}, (own) => part.lines.forEach((text) => write(own, unseen, { ...part, text })));
    else {
      const drawing: Boxed = 'inside' in part ? part : { inside: part };
      element(inside, drawing, (own) =>
        drawing.inside.forEach((each) => draw(own, unseen || drawing.hidden === true, each)),
      );
    }
  };
  element(-1, { name: 'BODY' }, (root) => drawn.forEach((part) => draw(root, false, part)));
  return { blocks, containers, words: hasher.words, count: hasher.count };
};

/** The page as it is when some blocks are taken from it. */
export const withoutBlocks = (
  { blocks, containers, words }: PageText,
  isOut: (block: number) => boolean,
): PageText => {
  const stay = blocks.filter((_, index) => !isOut(index));
  /** Words that stay before a word. */
  const before = (word: number): number =>
    stay.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(end, word) - start), 0);
  /** Blocks that stay before a block. */
  const blocksBefore = (block: number): number =>
    blocks.slice(0, block).filter((_, index) => !isOut(index)).length;
  const left = stay.flatMap(({ start, end }) => [...words.subarray(start, end)]);
  const moved = <Range extends { readonly start: number; readonly end: number }>(range: Range): Range => ({
    ...range,
    start: before(range.start),
    end: before(range.end),
  });
  return {
    blocks: stay.map(moved),
    containers: containers.map((container) => ({
      ...moved(container),
      first: blocksBefore(container.first),
      until: blocksBefore(container.until),
    })),
    words: Int32Array.from(left),
    count: left.length,
  };
};

/** A sentence of made-up words that stands nowhere else: `seed` and `n` are in each of them. */
export const sentence = (seed: number, n: number, words = 18): string =>
  `${Array.from({ length: words }, (_, i) => `w${String.fromCharCode(97 + (seed % 26))}${n.toString(26).replace(/\d/g, (d) => 'qrstuvwxyz'[+d]!)}${String.fromCharCode(97 + i)}x`).join(' ')}.`;

/** A story in paragraphs of two sentences. */
export const story = (seed: number, paragraphs = 6): string[] =>
  Array.from({ length: paragraphs }, (_, i) => `${sentence(seed, 2 * i)} ${sentence(seed, 2 * i + 1)}`);
