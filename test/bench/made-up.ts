/** Made-up text for pages of any size. Pure: the same seed gives the same text. */

/** Numbers of 0 to below 1 (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const syllables = 'ba be di do fa ga gu ka ke la li lo ma mi na no pa pe ra ro sa si ta te to va ve za'.split(
  ' ',
);
/** Words that the texts choose from. */
const vocabulary = 20_000;
const { words, upTo } = lexicon();

/** Words, and how often a text has this word or one before it: the frequency falls with the rank, as Zipf found. */
function lexicon(): { readonly words: readonly string[]; readonly upTo: Float64Array } {
  const weights = Float64Array.from({ length: vocabulary }, (_, rank) => 1 / (rank + 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  return {
    words: Array.from({ length: vocabulary }, (_, rank) => wordOf(rank)),
    upTo: weights.map((weight) => (sum += weight) / total),
  };
}

/** Frequent words are short. */
function wordOf(rank: number): string {
  let word = '';
  for (let rest = rank; word === '' || rest > 0; rest = Math.floor(rest / syllables.length))
    word += syllables[rest % syllables.length]!;
  return word;
}

function oneWord(random: () => number): string {
  const at = random();
  let [low, high] = [0, vocabulary - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (upTo[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return words[low]!;
}

/** A paragraph of so many words, in sentences. */
export function paragraph(count: number, random: () => number): string {
  const text: string[] = [];
  let left = 0;
  for (let i = 0; i < count; i++) {
    const begins = left === 0;
    if (begins) left = 8 + Math.floor(random() * 16);
    left--;
    const word = oneWord(random);
    const cased = begins ? word[0]!.toUpperCase() + word.slice(1) : word;
    text.push(left === 0 || i === count - 1 ? `${cased}.` : cased);
  }
  return text.join(' ');
}

/** A text of so many words, in paragraphs of 20 to 80. */
export function paragraphs(count: number, random: () => number): string[] {
  const all: string[] = [];
  for (let left = count; left > 0;) {
    const length = Math.min(left, 20 + Math.floor(random() * 61));
    all.push(paragraph(length, random));
    left -= length;
  }
  return all;
}
