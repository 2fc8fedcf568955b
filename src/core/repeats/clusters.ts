import type { Prose } from '../text/prose.ts';
import { isFigure } from '../text/words.ts';
import { ContainmentIndex } from './containment.ts';
import { Groups } from './groups.ts';
import type { Part } from './parts.ts';

/** Share of the shorter part's words that stand in the other, at least, for both to tell one story. */
const sameStory = 0.5;
/** Figures in a hundred words that the other text does not have, above which two are reports from one template. */
const otherFigures = 2;

/**
 * Groups the parts of a list page that tell the same story, by containment. Expected linear in their words.
 *
 * @returns groups of parts, each in the order of the page
 */
export const clusterParts = (prose: Prose, parts: readonly Part[]): Part[][] => {
  const groups = new Groups(parts.length);
  const index = new ContainmentIndex(prose);
  parts.forEach((part, i) => {
    for (const { text, words } of index.within([part])) {
      const other = parts[text]!;
      if (
        words >= sameStory * Math.min(part.words, other.words) &&
        !groups.together(i, text) &&
        !isTemplate(prose, other, part)
      )
        groups.join(text, i);
    }
    index.add(part, i);
  });
  return groups.members().map((group) => group.map((i) => parts[i]!));
};

/** The two read alike but for their figures, and these are what they are about. */
const isTemplate = (prose: Prose, a: Part, b: Part): boolean => {
  const [short, long] = a.words < b.words ? [a, b] : [b, a];
  const left = new Map<number, number>();
  for (const figure of figuresOf(prose, long)) left.set(figure, (left.get(figure) ?? 0) + 1);
  let others = 0;
  for (const figure of figuresOf(prose, short)) {
    const count = left.get(figure) ?? 0;
    if (count === 0) others++;
    else left.set(figure, count - 1);
  }
  return others * 100 > otherFigures * short.words;
};

const figuresOf = (prose: Prose, { start, end }: Part): Int32Array =>
  prose.words.subarray(start, end).filter(isFigure);
