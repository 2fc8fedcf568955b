import type { Span } from './passages.ts';

/** Words in a row that tell a place in another text: less is chance. */
const gram = 3;
/** Words of a passage worth showing by itself, at least. */
const least = 5;
/** Known words that a new passage may hold: turns of speech that stand in every text. */
const bridge = 5;

/**
 * The passages of a copy that the kept text has nowhere, in order: a paragraph that moved is not new, one put in is, be it
 * between changed ones or moved ones. Linear in the words of both.
 */
export const novelPassages = (kept: Int32Array, copy: Int32Array): Span[] => {
  const known = new Set<number>();
  for (let i = 0; i + gram <= kept.length; i++) known.add(hashAt(kept, i));
  const old = new Uint8Array(copy.length);
  for (let i = 0; i + gram <= copy.length; i++) if (known.has(hashAt(copy, i))) old.fill(1, i, i + gram);
  const passages: { start: number; end: number }[] = [];
  for (let i = 0; i < copy.length;) {
    if (old[i] === 1) {
      i++;
      continue;
    }
    const start = i;
    while (i < copy.length && old[i] === 0) i++;
    const last = passages.at(-1);
    if (last !== undefined && start - last.end <= bridge && isLong(last) && i - start >= gram) last.end = i;
    else passages.push({ start, end: i });
  }
  return passages.filter(isLong);
};

const isLong = ({ start, end }: Span): boolean => end - start >= least;

const hashAt = (words: Int32Array, i: number): number => {
  let hash = 0;
  for (let at = i; at < i + gram; at++) hash = (Math.imul(hash, 0x01000193) ^ words[at]!) | 0;
  return hash;
};
