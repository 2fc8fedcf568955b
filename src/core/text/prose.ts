import { firstFrom } from '../search.ts';
import type { Steps } from '../steps.ts';
import type { Block, Container, PageText } from './block.ts';

/** Runs of words in links above this share are menus and rails, not prose. */
const mostlyLinks = 0.5;

/** A block of prose, with its place in the stream of prose words. */
export interface ProseBlock {
  /** Index into the page's blocks. */
  readonly index: number;
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  /** Headings before it on the page. */
  readonly headings: number;
}

/** The page without menus, rails, headings and captions: what repetitions are looked for in. */
export interface Prose {
  readonly blocks: readonly ProseBlock[];
  readonly words: Int32Array;
  readonly count: number;
  /** Prose words before each of the page's blocks, and behind the last. */
  readonly before: Int32Array;
}

export const isProse = (block: Block): boolean =>
  block.kind !== 'heading' && block.kind !== 'caption' && block.linked <= mostlyLinks;

/** Blocks between two places where the work may be interrupted. */
const stretch = 1024;

/** Linear in the words of the page. */
export function* proseOf(page: PageText): Steps<Prose> {
  const blocks: ProseBlock[] = [];
  const words = page.words.slice(0, page.count);
  const before = new Int32Array(page.blocks.length + 1);
  let headings = 0;
  let count = 0;
  const read = (first: number, until: number): void => {
    for (let index = first; index < until; index++) {
      const block = page.blocks[index]!;
      if (isProse(block)) {
        const start = count;
        count += block.end - block.start;
        blocks.push({ index, block, start, end: count, headings });
      } else if (block.kind === 'heading') headings++;
      before[index + 1] = count;
    }
  };
  for (let first = 0; first < page.blocks.length; first += stretch) {
    yield;
    read(first, Math.min(first + stretch, page.blocks.length));
  }
  for (let i = 0; i < blocks.length;) {
    // Blocks that follow one another are copied together.
    const first = blocks[i]!;
    let last = first;
    while (++i < blocks.length && blocks[i]!.block.start === last.block.end) last = blocks[i]!;
    words.copyWithin(first.start, first.block.start, last.block.end);
  }
  return { blocks, words, count, before };
}

/** The prose words of an element. */
export const proseIn = (
  prose: Prose,
  { first, until }: Pick<Container, 'first' | 'until'>,
): { readonly start: number; readonly end: number } => ({
  start: prose.before[first]!,
  end: prose.before[until]!,
});

/** The prose words of a block of the page. */
export const spanOf = (prose: Prose, block: number): ReturnType<typeof proseIn> =>
  proseIn(prose, { first: block, until: block + 1 });

/** Which prose block holds a word of the stream: its place among the prose blocks. O(log blocks). */
const placeOf = (prose: Prose, word: number): number => firstFrom(prose.blocks, ({ end }) => end <= word);

/** The prose block that holds a word of the stream. O(log blocks). */
export const blockAt = (prose: Prose, word: number): ProseBlock | undefined =>
  prose.blocks[placeOf(prose, word)];

/** The prose blocks that a span of words touches. O(log blocks), and one for each of them. */
export const blocksIn = (prose: Prose, start: number, end: number): ProseBlock[] => {
  const first = placeOf(prose, start);
  let last = first;
  while (last < prose.blocks.length && prose.blocks[last]!.start < end) last++;
  return prose.blocks.slice(first, last).filter((block) => block.end > start);
};

/** The same stream with only those blocks that lie outside of all spans. */
export const outside = (
  prose: Prose,
  spans: readonly { readonly start: number; readonly end: number }[],
): Prose => ({
  ...prose,
  blocks: prose.blocks.filter(
    ({ start, end }) => !spans.some((span) => start >= span.start && end <= span.end),
  ),
});
