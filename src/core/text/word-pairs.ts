const pair = (a: number, b: number): number => Math.imul(a, 31) ^ b;

/** The pairs of neighbouring words of a text, to ask how much of another text it holds. Linear in the words. */
export class WordPairs {
  private readonly known = new Set<number>();

  constructor(words: Int32Array, count = words.length) {
    for (let i = 1; i < count; i++) this.known.add(pair(words[i - 1]!, words[i]!));
  }

  /** Share of a text's pairs that are known, 0 to 1; of a text of one word or none 1. */
  share(text: Int32Array): number {
    if (text.length < 2) return 1;
    let held = 0;
    for (let i = 1; i < text.length; i++) if (this.known.has(pair(text[i - 1]!, text[i]!))) held++;
    return held / (text.length - 1);
  }
}
