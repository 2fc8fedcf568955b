/**
 * Spot signatures: what follows a stop word. Made for near-duplicate news pages, whose prose is full of stop words
 * while menus have none.
 *
 * M. Theobald, J. Siddharth, A. Paepcke, "SpotSigs: robust and efficient near duplicate detection in large web
 * collections" (2008). Multi-set Jaccard over an inverted index, parts of too different lengths left out. O(n) to
 * index, then one step for each two parts that share a signature.
 */
import { hashWords } from '../../../../src/core/text/words.ts';
import { Groups, nested, wordsSharedIn } from './groups.ts';
import type { Matcher, Units } from './matcher.ts';
import { mix } from './rolling.ts';

/** Antecedents after the paper's English list, and the articles of some other languages. */
const stopWords = new Set(
  hashWords(
    'a an the is are was were be been to of in and that have has had do did does there it on for with as at by ' +
      'el la los las un una de que en y le les des et est der die das ein eine und ist zu il lo gli di e o os da do',
  ),
);
/** Words in the chain that follows an antecedent, stop words passed over. */
const chain = 2;

/** @param threshold multi-set Jaccard, at least; the paper's best was 0.44 */
export const spotSigs =
  (units: Units, threshold: number): Matcher =>
  (text) => {
    const parts = text[units];
    const groups = new Groups(parts.length);
    const holders = new Map<number, { part: number; times: number }[]>();
    const sizes = new Int32Array(parts.length);
    parts.forEach(({ start, end }, part) => {
      const own = signatures(text.words.subarray(start, end));
      let size = 0;
      for (const times of own.values()) size += times;
      sizes[part] = size;
      const common = new Map<number, number>();
      for (const [signature, times] of own) {
        const others = holders.get(signature) ?? [];
        for (const other of others) {
          const [shorter, longer] = [Math.min(size, sizes[other.part]!), Math.max(size, sizes[other.part]!)];
          if (shorter >= threshold * longer)
            common.set(other.part, (common.get(other.part) ?? 0) + Math.min(times, other.times));
        }
        others.push({ part, times });
        holders.set(signature, others);
      }
      for (const [other, both] of common)
        if (both >= threshold * (size + sizes[other]! - both) && !nested(parts[part]!, parts[other]!))
          groups.join(part, other);
    });
    return wordsSharedIn(text, parts, groups);
  };

const signatures = (words: Int32Array): Map<number, number> => {
  const found = new Map<number, number>();
  for (let i = 0; i < words.length; i++) {
    if (!stopWords.has(words[i]!)) continue;
    let signature = words[i]!;
    let taken = 0;
    for (let j = i + 1; j < words.length && taken < chain; j++)
      if (!stopWords.has(words[j]!)) {
        signature = mix(Math.imul(signature, 31) + words[j]!);
        taken++;
      }
    if (taken === chain) found.set(signature, (found.get(signature) ?? 0) + 1);
  }
  return found;
};
