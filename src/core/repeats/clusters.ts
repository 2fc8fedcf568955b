import type { Steps } from '../steps.ts';
import type { Prose } from '../text/prose.ts';
import { isFigure } from '../text/words.ts';
import { ContainmentIndex } from './containment.ts';
import { Groups } from './groups.ts';
import type { Part } from './parts.ts';
import { type Shingles, shingle } from './shingles.ts';

/** Share of the shorter part's words that stand in the other, at least, for both to tell one story. */
const sameStory = 0.7;
/** Items, and their share of the list, from which on what they have in common is no story of theirs. */
const leastCommon = 5;
const mostItems = 0.6;
/** More items than any page lists. */
const stride = 2 ** 22;
/** Figures in a hundred words that the other text does not have, above which two are reports from one template. */
const otherFigures = 2;

/**
 * Groups the parts of a list page that tell the same story, by containment. Expected linear in their words.
 *
 * @returns groups of parts, each in the order of the page
 */
export function* clusterParts(prose: Prose, shingles: Shingles, parts: readonly Part[]): Steps<Part[][]> {
  const groups = new Groups(parts.length);
  const index = new ContainmentIndex(shingles, commonTo(shingles, parts));
  const said: number[] = [];
  for (const [i, part] of parts.entries()) {
    if (i % 64 === 0) yield;
    const containment = index.of([part]);
    said.push(containment.said);
    for (const [other, words] of containment.shared)
      if (
        words >= sameStory * Math.min(containment.said, said[other]!) &&
        !groups.together(i, other) &&
        !isTemplate(prose, parts[other]!, part)
      )
        groups.join(other, i);
    index.add(part, i);
  }
  return groups.members().map((group) => group.map((i) => parts[i]!));
}

/** Shingles that stand in most of a list's items: a notice, a server's warning. */
const commonTo = ({ hashes, again }: Shingles, parts: readonly Part[]): Set<number> => {
  const items = new Set(parts.map(({ item }) => item)).size;
  const many = Math.max(leastCommon, mostItems * items);
  const common = new Set<number>();
  if (items < many) return common;
  /** Of each shingle how many items have it, and which one was the last: in one number, since there are as many as words. */
  const seen = new Map<number, number>();
  for (const { item, start, end } of parts)
    for (let i = start; i + shingle <= end; i++) {
      if (again[i] === 0) continue;
      const so = seen.get(hashes[i]!) ?? 0;
      if (so > 0 && so % stride === item) continue;
      const count = Math.floor(so / stride) + 1;
      seen.set(hashes[i]!, count * stride + item);
      if (count >= many) common.add(hashes[i]!);
    }
  return common;
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
