import type { Report, Verdict } from '../../src/contracts/report.ts';
import {
  letterByLetter,
  nearCopiesPage,
  newsPage,
  oneWordPage,
  repeatedWords,
  sameParagraphPage,
} from './made-up-pages.ts';
import type { SavedPage } from './page-files.ts';

/** A page that is made to be hard, in growing sizes. */
export interface HostileCase {
  readonly name: string;
  /** Each twice the one before it, the largest last. */
  readonly sizes: readonly number[];
  readonly page: (size: number) => SavedPage;
  /** Elements that the page's body is put into, one in another, by hand. */
  readonly nested?: (size: number) => number;
  /** An easy page with the same text: the whole analysis of both must say the same. */
  readonly twin?: (size: number) => SavedPage;
  /** What is wrong with what was found; nothing where it is right. */
  readonly fault: (found: Verdict, size: number) => string | undefined;
}

const upTo = (largest: number): readonly number[] => [largest / 4, largest / 2, largest];
/** Share of the words of near-copies that must be folded: which of them is left over is not prescribed. */
const nearlyAll = 0.95;

export const hostileCases: readonly HostileCase[] = [
  {
    name: 'one word, again and again',
    sizes: upTo(1_000_000),
    page: oneWordPage,
    fault: ({ copies }) => (copies > 0 ? `${copies} copies of nothing` : undefined),
  },
  {
    name: 'one paragraph, again and again',
    sizes: upTo(10_000),
    page: sameParagraphPage,
    fault: (found, size) => keptOnce(found, repeatedWords * (size - 1)),
  },
  {
    name: 'near-copies of one paragraph',
    sizes: upTo(10_000),
    page: nearCopiesPage,
    fault: (found, size) => keptOnce(found, nearlyAll * repeatedWords * (size - 1)),
  },
  {
    name: 'text nodes of one letter',
    sizes: upTo(40_000),
    page: (words) => letterByLetter(newsPage(words)),
    twin: newsPage,
    fault: twoCopies,
  },
  {
    name: 'elements nested deeply',
    sizes: [1_250, 2_500, 5_000],
    page: () => newsPage(10_000),
    nested: (depth) => depth,
    twin: () => newsPage(10_000),
    fault: twoCopies,
  },
];

/** The made-up news page tells two of its texts twice. */
function twoCopies({ copies }: Verdict): string | undefined {
  return copies === 2 ? undefined : `${copies} copies, not 2`;
}

/** One story is kept, and the rest is folded: at least so many words, and never all of them. */
function keptOnce({ stories, copies, foldedWords, words }: Verdict, folded: number): string | undefined {
  if (copies === 0) return 'no copies found';
  if (stories !== 1) return `${stories} stories`;
  if (foldedWords < folded) return `${foldedWords} of ${words} words folded`;
  return foldedWords < words ? undefined : 'nothing is kept';
}

/** What differs between the reports of a page and of its twin: times and address do not count. */
export function differences(found: Report, twin: Report): string | undefined {
  const parts: readonly (readonly [name: string, of: (report: Report) => unknown])[] = [
    ['verdict', ({ verdict }) => verdict],
    ['text', ({ stories }) => stories.map(({ text }) => text)],
    ['copies', ({ stories }) => stories.map(({ copies }) => copies.map(({ text, scope }) => [text, scope]))],
  ];
  const differing = parts.filter(([, of]) => JSON.stringify(of(found)) !== JSON.stringify(of(twin)));
  return differing.length === 0
    ? undefined
    : `not as its twin: ${differing.map(([name]) => name).join(', ')}`;
}
