import type { Span } from './passages.ts';
import { type Shingles, shingle } from './shingles.ts';

/** How much of a text stands in others. */
export interface Containment {
  /** Words that the text says, what it says again left out. */
  readonly said: number;
  /** The words among them that stand in another text, by the number that it was remembered by. */
  readonly shared: ReadonlyMap<number, number>;
}

/** Texts that share a shingle are remembered up to this number: a line that stands more often is boilerplate. */
const most = 24;

/**
 * Tells how much of a text is contained in texts remembered before (Broder 1997, "On the resemblance and containment of
 * documents"). As there, a text is the set of its shingles, so that a line it repeats counts once; but what is counted
 * are the words under them: one changed word then costs one word, not six shingles. Expected O(words) for each call,
 * times the number of texts that share a shingle.
 */
export class ContainmentIndex {
  private readonly shingles: Shingles;
  /** The first text that has a shingle; the others, where there are any, apart: most shingles stand in one text. */
  private readonly first = new Map<number, number>();
  private readonly others = new Map<number, number[]>();

  /** Shingles that say nothing of a text: they count neither as said nor as shared. */
  private readonly common: ReadonlySet<number>;

  /** Of so many shingles one is looked at. */
  private readonly sample: number;

  /** @param sample of so many shingles one is looked at, told by its hash (Manber 1994): enough of a long text */
  constructor(shingles: Shingles, common: ReadonlySet<number> = new Set(), sample = 1) {
    this.shingles = shingles;
    this.common = common;
    this.sample = sample;
  }

  /** Remembers the words of a span under a number. */
  add({ start, end }: Span, text: number): void {
    const { hashes, again } = this.shingles;
    for (let i = start; i + shingle <= end; i++) {
      const hash = hashes[i]!;
      if (again[i] === 0 || hash % this.sample !== 0) continue;
      const known = this.first.get(hash);
      if (known === undefined) this.first.set(hash, text);
      else if (known !== text) this.addOther(hash, text);
    }
  }

  private addOther(hash: number, text: number): void {
    const others = this.others.get(hash);
    if (others === undefined) this.others.set(hash, [text]);
    else if (others.length < most && others.at(-1) !== text) others.push(text);
  }

  /** What spans of words, taken as one text, share with the texts remembered. */
  of(spans: readonly Span[]): Containment {
    const { hashes, again } = this.shingles;
    const seen = new Set<number>();
    const said = { words: 0, until: 0 };
    const shared = new Map<number, Tally>();
    for (const { start, end } of spans)
      for (let i = start; i + shingle <= end; i++) {
        const hash = hashes[i]!;
        if (hash % this.sample !== 0) continue;
        if (again[i] === 0) {
          cover(said, i);
          continue;
        }
        if (seen.has(hash) || this.common.has(hash)) continue;
        seen.add(hash);
        cover(said, i);
        const text = this.first.get(hash);
        if (text === undefined) continue;
        coverIn(shared, text, i);
        for (const other of this.others.get(hash) ?? []) coverIn(shared, other, i);
      }
    return { said: said.words, shared: new Map([...shared].map(([text, { words }]) => [text, words])) };
  }
}

const coverIn = (tallies: Map<number, Tally>, text: number, at: number): void => {
  const tally = tallies.get(text);
  if (tally === undefined) tallies.set(text, { words: shingle, until: at + shingle });
  else cover(tally, at);
};

/** Words covered by shingles so far, and the word behind the last of them. */
interface Tally {
  words: number;
  until: number;
}

const cover = (tally: Tally, at: number): void => {
  tally.words += at + shingle - Math.max(at, tally.until);
  tally.until = at + shingle;
};
