/**
 * Words as 32-bit hashes, made in one pass over the characters without building a string a word.
 *
 * Two spellings of a word hash alike where a reader sees no difference: case, accents, full-width forms, straight and
 * curly apostrophes, soft hyphens, zero-width characters. Scripts without spaces (Chinese, Japanese, Thai and their
 * neighbours) give a word a character: coarser than a dictionary, but the same on both sides of a comparison.
 */

const SEPARATOR = 1;
const LETTER = 2;
const UNSPACED = 3;
const IGNORED = 4;
const DIGIT = 5;

// Raw CJK characters in a content script make Chrome refuse it as "not UTF-8": escapes only.
const unspaced =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/;
const ignored = /[\p{M}\u00ad\u200b-\u200f\u2060\ufeff'\u2018\u2019\u02bc]/u;
const letter = /[\p{L}\p{N}]/u;
const digit = /\p{Nd}/u;
const hangul = /[\uac00-\ud7a3]/;

/** Class of each UTF-16 unit, 0 while not yet asked for; what it folds to stands beside it. */
interface CharacterTable {
  readonly kind: Uint8Array;
  readonly fold: Uint16Array;
}

const learn = (table: CharacterTable, code: number): number => {
  const char = String.fromCharCode(code);
  let kind = SEPARATOR;
  if (code >= 0xd800 && code <= 0xdfff) kind = LETTER;
  else if (ignored.test(char)) kind = IGNORED;
  else if (unspaced.test(char)) kind = UNSPACED;
  else if (digit.test(char)) kind = DIGIT;
  else if (letter.test(char)) kind = LETTER;
  // Compatibility decomposition drops accents and widths; Hangul would fall apart into jamo.
  const folded = hangul.test(char) ? char : char.normalize('NFKD').toLowerCase();
  table.kind[code] = kind;
  table.fold[code] = kind === LETTER || kind === DIGIT ? folded.charCodeAt(0) : code;
  return kind;
};

const mix = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193) || 1;

/** The word holds a digit: the lowest bit of its hash says so. */
export const isFigure = (hash: number): boolean => (hash & 1) === 1;

/** Collects the words of a text that arrives in pieces; a word may run across pieces until `end()`. */
export class WordHasher {
  /** Hashes of the words so far; only the first `count` are valid. */
  words = new Int32Array(4096);
  count = 0;
  private hash = 0;
  private figure = 0;
  private readonly table: CharacterTable = { kind: new Uint8Array(0x10000), fold: new Uint16Array(0x10000) };

  /** Reads one piece. Linear in its length. */
  push(text: string): void {
    const { kind, fold } = this.table;
    let hash = this.hash;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const what = kind[code] || learn(this.table, code);
      if (what === LETTER) hash = mix(hash, fold[code]!);
      else if (what === DIGIT) {
        hash = mix(hash, fold[code]!);
        this.figure = 1;
      } else if (what !== IGNORED) {
        if (hash !== 0) this.add(hash);
        hash = 0;
        if (what === UNSPACED) this.add(mix(0, code));
      }
    }
    this.hash = hash;
  }

  /** A word has begun and not ended. */
  get open(): boolean {
    return this.hash !== 0;
  }

  /** Ends the word that is open, if any. */
  end(): void {
    if (this.hash !== 0) this.add(this.hash);
    this.hash = 0;
  }

  private add(hash: number): void {
    if (this.count === this.words.length) {
      const larger = new Int32Array(this.count * 2);
      larger.set(this.words);
      this.words = larger;
    }
    this.words[this.count++] = (hash & ~1) | this.figure;
    this.figure = 0;
  }
}

/** Hashes of the words of one text. */
export const hashWords = (text: string): Int32Array => {
  const hasher = new WordHasher();
  hasher.push(text);
  hasher.end();
  return hasher.words.slice(0, hasher.count);
};

/**
 * Where the words of a text stand: start and end of each, in UTF-16 units, one after another. As many words as
 * `hashWords` gives.
 */
export const locateWords = (text: string): Int32Array => {
  const hasher = new WordHasher();
  const places: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const before = hasher.count;
    const wasOpen = hasher.open;
    hasher.push(text[i]!);
    if (wasOpen && hasher.count > before) places.push(i);
    if (!wasOpen && hasher.open) places.push(i);
    else if (hasher.count > before + (wasOpen ? 1 : 0)) places.push(i, i + 1);
  }
  if (hasher.open) places.push(text.length);
  return Int32Array.from(places);
};
