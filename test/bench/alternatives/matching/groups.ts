/** What the methods share that compare parts of a text: parts found alike are joined to groups, then looked at closely. */
import type { Span } from '../../../../src/core/repeats/passages.ts';
import { type Text, cover } from './matcher.ts';
import { rollingHashes } from './rolling.ts';

/** Words in the shingle by which parts found alike are compared closely: as in `src/core/repeats/runs.ts`. */
const shingle = 6;

/** Disjoint sets (B. A. Galler, M. J. Fischer 1964). */
export class Groups {
  private readonly parent: Int32Array;

  constructor(count: number) {
    this.parent = Int32Array.from({ length: count }, (_, i) => i);
  }

  of(unit: number): number {
    let at = unit;
    while (this.parent[at] !== at) at = this.parent[at] = this.parent[this.parent[at]!]!;
    return at;
  }

  join(a: number, b: number): void {
    this.parent[this.of(b)] = this.of(a);
  }
}

/** One holds the other: an element and what is inside it are no copies. */
export const nested = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Marks the words that stand twice among the parts of one group, by shingles. O(n) and the words of nested parts. */
export const wordsSharedIn = (
  { words }: Pick<Text, 'words'>,
  units: readonly Span[],
  groups: Groups,
): Uint8Array => {
  const hashes = rollingHashes(words, shingle);
  const members = new Map<number, Span[]>();
  units.forEach((unit, i) => {
    const group = groups.of(i);
    const known = members.get(group);
    if (known === undefined) members.set(group, [unit]);
    else known.push(unit);
  });
  const starts = new Uint8Array(words.length);
  for (const group of members.values()) {
    if (group.length < 2) continue;
    const first = new Map<number, number>();
    let done = 0;
    for (const { start, end } of group.sort((a, b) => a.start - b.start)) {
      for (let i = Math.max(start, done); i <= end - shingle; i++) {
        const earlier = first.get(hashes[i]!);
        if (earlier === undefined) first.set(hashes[i]!, i);
        else starts[earlier] = starts[i] = 1;
      }
      done = Math.max(done, end - shingle + 1);
    }
  }
  return cover(starts, shingle, words.length);
};
