import { isHeadline } from '../core/related/headline.ts';
import { labelsInside } from '../core/related/labels.ts';
import { normalise } from '../core/related/normalise.ts';
import { splitHeadlines } from '../core/related/split.ts';
import type { LivePageText } from './blocks.ts';

/** Words of a text that may end in headlines, at least. */
const least = 12;
/** How a sentence ends, not a headline: most texts are done with after a look at that. */
const sentence = /[^.\u2026]\.["\u201d\u2019)]?$|\u3002$/;
/** Characters at the end of a text in which they are looked for. */
const longest = 6000;

/**
 * Finds the texts that end in a label and headlines run together, all of which the page prints elsewhere.
 *
 * @param listed headlines of the page's lists, by what `normalise` makes of them
 * @param found told of each headline, in order
 * @returns the blocks, with the length of the text before their label
 */
export const findTails = (
  { blocks }: LivePageText,
  listed: ReadonlyMap<string, string>,
  found: (headline: string) => void,
): ReadonlyMap<number, number> => {
  const tails = new Map<number, number>();
  const candidates = blocks.flatMap((block, index) =>
    block.end - block.start >= least && block.linked <= 0.5 && !sentence.test(block.text.slice(-4))
      ? [index]
      : [],
  );
  if (candidates.length === 0) return tails;
  const known = new Map(listed);
  for (const { text, linked } of blocks)
    if (linked > 0.9 && isHeadline(text)) known.set(normalise(text), text);
  // Few texts end like a headline: the others need not be looked through.
  const ends = new Set([...known.keys()].map(lastWord));
  for (const index of candidates) {
    const { text } = blocks[index]!;
    if (!ends.has(lastWord(normalise(text.slice(-80))))) continue;
    const from = Math.max(0, text.length - longest);
    for (const label of labelsInside(text.slice(from))) {
      const headlines = splitHeadlines(text.slice(from + label.end), known);
      if (headlines === undefined) continue;
      tails.set(index, from + label.start);
      headlines.forEach(found);
      break;
    }
  }
  return tails;
};

const lastWord = (said: string): string => said.slice(said.lastIndexOf(' ') + 1);
