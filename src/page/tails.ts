import { isHeadline } from '../core/related/headline.ts';
import { labelsInside } from '../core/related/labels.ts';
import { normalise } from '../core/related/normalise.ts';
import { splitHeadlines } from '../core/related/split.ts';
import type { LivePageText, PageBlock } from './blocks.ts';

/** Words of a text that may end in headlines, at least. */
const least = 12;
/** How a sentence ends, not a headline: most texts are done with after a look at that. */
const sentence = /[^.\u2026]\.["\u201d\u2019)]?$|\u3002$/;
/** Characters at the end of a text in which they are looked for. */
const longest = 6000;

/** Characters at the end of a text in which its last headline stands, and the last word of that. */
const longestHeadline = 600;
const longestWord = 80;

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
  let known: ReadonlyMap<string, string> | undefined;
  for (const index of endingInHeadlines(blocks, listed)) {
    const { text } = blocks[index]!;
    const from = Math.max(0, text.length - longest);
    for (const label of labelsInside(text.slice(from))) {
      known ??= new Map([
        ...listed,
        ...blocks.filter(isListed).map((block) => [normalise(block.text), block.text] as const),
      ]);
      const headlines = splitHeadlines(text.slice(from + label.end), known);
      if (headlines === undefined) continue;
      tails.set(index, from + label.start);
      headlines.forEach(found);
      break;
    }
  }
  return tails;
};

const isListed = (block: PageBlock): boolean => block.linked > 0.9 && isHeadline(block.text);

/** The texts that end in one of the headlines: few do, the others need not be looked through. */
const endingInHeadlines = (
  blocks: readonly PageBlock[],
  listed: ReadonlyMap<string, string>,
): readonly number[] => {
  const candidates = new Map<number, string>();
  // A block's text is made when it is asked for: most are too short, or links.
  for (const [index, block] of blocks.entries())
    if (block.end - block.start >= least && block.linked <= 0.5 && !sentence.test(block.text.slice(-4)))
      candidates.set(index, lastWord(block.text));
  if (candidates.size === 0) return [];
  // The last words are compared first, since headlines are many.
  const asked = new Set(candidates.values());
  const headlines = new Set([...listed.keys()].filter((key) => asked.has(lastWord(key))));
  for (const block of blocks)
    if (block.linked > 0.9 && asked.has(lastWord(block.text)) && isListed(block))
      headlines.add(normalise(block.text));
  const words = new Set([...headlines].map(lastWord));
  return [...candidates].flatMap(([index, word]) => {
    const said = words.has(word) ? normalise(blocks[index]!.text.slice(-longestHeadline)) : '';
    return said !== '' && [...headlines].some((headline) => said.endsWith(headline)) ? [index] : [];
  });
};

const lastWord = (text: string): string => {
  const said = normalise(text.slice(-longestWord));
  return said.slice(said.lastIndexOf(' ') + 1);
};
