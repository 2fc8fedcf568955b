import { WordPairs } from '../../core/text/word-pairs.ts';
import { hashWords } from '../../core/text/words.ts';
import { type LivePageText, wordsOf } from '../blocks.ts';
import { metaValues } from '../meta-values.ts';

/** Share of the word pairs of a description that a block has, and the other way round, to be the same text. */
const same = 0.75;
/** The same of a block that a paragraph of the story says again. */
const again = 0.85;
/** Words of a standfirst, at least and at most. */
const fewest = 5;
const most = 120;
/** Blocks between headline and text, at most: more are a list. */
const mostBetween = 30;
/** Blocks of the story that may say it again. */
const beginning = 6;

const descriptions = ['description', 'og:description', 'twitter:description'];
const kinds = new Set(['text', 'heading', 'quote']);

/**
 * The block between the headline and the text that says what the page says of itself: it is the standfirst, whatever its
 * mark-up and length.
 *
 * @param first the block that the text begins with
 * @param isOut blocks that are left out of the story
 * @param read the story as it was taken out
 */
export const describedStandfirst = (
  document: Document,
  page: LivePageText,
  first: number,
  isOut: (block: number) => boolean,
  read: LivePageText,
): number | undefined => {
  const { blocks } = page;
  const headline = blocks.findLastIndex(
    ({ kind, element }, index) => index < first && kind === 'heading' && element.closest('h1') !== null,
  );
  if (headline < 0 || first - headline - 1 > mostBetween) return undefined;
  const said = [...new Set(metaValues(document)(...descriptions))].map(hashWords);
  if (said.length === 0) return undefined;
  const shown = read.blocks
    .slice(0, beginning)
    .filter(({ kind }) => kinds.has(kind))
    .map(({ start, end }) => new WordPairs(read.words.subarray(start, end)));
  for (let i = headline + 1; i < first; i++) {
    const { kind, start, end } = blocks[i]!;
    if (end - start < fewest || end - start > most || !kinds.has(kind) || isOut(i)) continue;
    const words = wordsOf(page, [i]);
    const own = new WordPairs(words);
    const isDescribed = said.some(
      (text) => text.length >= fewest && own.share(text) >= same && new WordPairs(text).share(words) >= same,
    );
    if (!isDescribed) continue;
    const isShown = blocks[i]!.hidden || shown.some((pairs) => pairs.share(words) >= again);
    return isShown ? undefined : i;
  }
  return undefined;
};
