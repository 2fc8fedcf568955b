import type { Prose } from '../text/prose.ts';
import type { Span } from './passages.ts';
import { hashShingles, shingle } from './runs.ts';

/** What a text shares with one of those remembered. */
export interface Containment {
  /** The number that the other text was remembered by. */
  readonly text: number;
  /** Words of this text that stand in the other, in shingles. */
  readonly words: number;
}

/** Texts that share a shingle are remembered up to this number: a line that stands more often is boilerplate. */
const most = 24;

/**
 * Tells how much of a text is contained in texts remembered before (Broder 1997, "On the resemblance and containment of
 * documents"), counted in words instead of shingles: a shingle missed for one changed word then costs one word.
 * Expected O(words) for each call, times the number of texts that share a shingle.
 */
export class ContainmentIndex {
  private readonly hashes: Int32Array;
  private readonly texts = new Map<number, number[]>();

  constructor(prose: Prose) {
    this.hashes = hashShingles(prose.words, prose.count);
  }

  /** Remembers the words of a span under a number. */
  add({ start, end }: Span, text: number): void {
    for (let i = start; i + shingle <= end; i++) {
      const known = this.texts.get(this.hashes[i]!);
      if (known === undefined) this.texts.set(this.hashes[i]!, [text]);
      else if (known.length < most && known.at(-1) !== text) known.push(text);
    }
  }

  /** What spans of words share with each text remembered. */
  within(spans: readonly Span[]): Containment[] {
    const covered = new Map<number, { words: number; until: number }>();
    for (const { start, end } of spans)
      for (let i = start; i + shingle <= end; i++)
        for (const text of this.texts.get(this.hashes[i]!) ?? []) {
          const so = covered.get(text);
          if (so === undefined) covered.set(text, { words: shingle, until: i + shingle });
          else {
            so.words += i + shingle - Math.max(i, so.until);
            so.until = i + shingle;
          }
        }
    return [...covered].map(([text, { words }]) => ({ text, words }));
  }
}
