import type { Block, BlockKind, Container, PageText } from '../../../src/core/text/block.ts';
import { WordHasher } from '../../../src/core/text/words.ts';

/** A paragraph with what is special about it. */
export interface Written {
  readonly text: string;
  readonly kind?: BlockKind;
  readonly hidden?: boolean;
  readonly linked?: number;
}

/** A page as it would be drawn: strings are paragraphs, lists are elements. */
export type Drawn = string | Written | readonly Drawn[];

/** Makes the page that the core sees of a drawing. */
export const page = (...drawn: readonly Drawn[]): PageText => {
  const hasher = new WordHasher();
  const blocks: Block[] = [];
  const containers: (Container & { end: number })[] = [];
  const element = (parent: number, fill: (own: number) => void): void => {
    const own = containers.push({ parent, name: 'DIV', start: hasher.count, end: 0 }) - 1;
    fill(own);
    containers[own]!.end = hasher.count;
  };
  const draw = (inside: number, part: Drawn): void => {
    if (Array.isArray(part)) {
      element(inside, (own) => (part as readonly Drawn[]).forEach((each) => draw(own, each)));
      return;
    }
    const {
      text,
      kind = 'text',
      hidden = false,
      linked = 0,
    } = typeof part === 'string' ? { text: part } : (part as Written);
    element(inside, (own) => {
      const start = hasher.count;
      hasher.push(text);
      hasher.end();
      blocks.push({ text, kind, hidden, linked, start, end: hasher.count, container: own });
    });
  };
  element(-1, (root) => drawn.forEach((part) => draw(root, part)));
  return { blocks, containers, words: hasher.words, count: hasher.count };
};

/** A sentence of made-up words that stands nowhere else: `seed` and `n` are in each of them. */
export const sentence = (seed: number, n: number, words = 18): string =>
  `${Array.from({ length: words }, (_, i) => `w${String.fromCharCode(97 + (seed % 26))}${n.toString(26).replace(/\d/g, (d) => 'qrstuvwxyz'[+d]!)}${String.fromCharCode(97 + i)}x`).join(' ')}.`;

/** A story in paragraphs of two sentences. */
export const story = (seed: number, paragraphs = 6): string[] =>
  Array.from({ length: paragraphs }, (_, i) => `${sentence(seed, 2 * i)} ${sentence(seed, 2 * i + 1)}`);
