import type { Steps } from '../steps.ts';
import type { Prose } from '../text/prose.ts';
import { ContainmentIndex } from './containment.ts';
import { Groups } from './groups.ts';
import type { Part } from './parts.ts';
import { type Shingles, shingle } from './shingles.ts';
import { isTemplate } from './template.ts';

/** Share of the shorter part's words that stand in the other, at least, for both to tell one story. */
const sameStory = 0.7;
/** Items, and their share of the list, from which on what they have in common is no story of theirs. */
const leastCommon = 5;
const mostItems = 0.6;
/** More items than any page lists. */
const stride = 2 ** 22;

/**
 * Groups the parts of a list page that tell the same story, by containment. Expected linear in their words.
 *
 * @returns groups of parts, each in the order of the page
 */
export function* clusterParts(prose: Prose, shingles: Shingles, parts: readonly Part[]): Steps<Part[][]> {
  const groups = new Groups(parts.length);
  const index = new ContainmentIndex(shingles, commonTo(shingles, parts));
  const said: number[] = [];
  // Words in shingles that stand again may be in both.
  const changedIn = ({ start, end }: Part): Int32Array =>
    prose.words.subarray(start, end).filter((_, i) => shingles.again[start + i] !== 1);
  for (const [i, part] of parts.entries()) {
    if (i % 64 === 0) yield;
    const containment = index.of([part]);
    said.push(containment.said);
    for (const [other, words] of containment.shared)
      if (
        words >= sameStory * Math.min(containment.said, said[other]!) &&
        !groups.together(i, other) &&
        !isTemplate(changedIn(parts[other]!), changedIn(part), words)
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
