import { isFigure } from '../text/words.ts';

/** Other figures and mentions of another name in a hundred words, above which two texts are made from one template. */
const allowed = 2;

/** What one text says this often and the other never is a name that the template was filled in with. */
const filledIn = 3;

/**
 * Two texts read alike but for their figures, or for a name that comes again and again (an operator, a town), and these
 * are what they are about: who edits a copy changes a word here and another one there. Linear in the words.
 *
 * @param a words of the one that may not stand in the other
 * @param b the same of the other
 * @param words that they have in common
 */
export const isTemplate = (a: Words, b: Words, words: number): boolean => {
  // Most copies are changed in too few words to be looked at.
  if (Math.min(a.length, b.length) * 100 <= allowed * words) return false;
  const [one, other] = [timesOf(a), timesOf(b)];
  return Math.min(changes(one, other), changes(other, one)) * 100 > allowed * words;
};

type Words = Iterable<number> & ArrayLike<number>;
type Times = ReadonlyMap<number, number>;

const timesOf = (words: Words): Times => {
  const times = new Map<number, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  return times;
};

/** Figures that the other lacks, and how often the commonest word that it lacks comes again. */
const changes = (own: Times, other: Times): number => {
  let figures = 0;
  let name = 0;
  for (const [word, times] of own) {
    const more = times - (other.get(word) ?? 0);
    if (isFigure(word)) figures += Math.max(0, more);
    else if (more === times) name = Math.max(name, times);
  }
  return figures + (name < filledIn ? 0 : name);
};
