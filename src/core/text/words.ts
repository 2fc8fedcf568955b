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

const ascii = (code: number): number => {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return LETTER;
  if (code >= 48 && code <= 57) return DIGIT;
  return code === 39 ? IGNORED : SEPARATOR;
};

/** Marks of print beyond ASCII: spaces, dashes, quotes, ellipsis, bullet. */
const printed: ReadonlyMap<number, number> = new Map([
  ...[0xa0, 0x2013, 0x2014, 0x201c, 0x201d, 0x2026, 0x2022, 0xab, 0xbb, 0xb7, 0xa9].map(
    (code): [number, number] => [code, SEPARATOR],
  ),
  ...[0x2018, 0x2019].map((code): [number, number] => [code, IGNORED]),
]);

/** Class of each UTF-16 unit, 0 while not yet asked for; what it folds to stands beside it. */
interface CharacterTable {
  readonly kind: Uint8Array;
  readonly fold: Uint16Array;
}

const learn = (table: CharacterTable, code: number): number => {
  // The common ones without a regular expression: making the first of those takes longer than reading a page.
  const common = code < 128 ? ascii(code) : printed.get(code);
  if (common !== undefined) {
    table.kind[code] = common;
    table.fold[code] = code >= 65 && code <= 90 ? code + 32 : code;
    return common;
  }
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

/** Spreads the bits of a word over the whole hash, once at its end. Never 0. */
const spread = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) || 1;

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
    let figure = this.figure;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const what = kind[code] || learn(this.table, code);
      // A rotation by 7 of 30 bits, not a multiplication: a page is read once, in code that is not yet compiled, where
      // a call a letter and numbers too large for a small integer cost more than all the rest.
      if (what === LETTER) hash = (((hash & 0x7fffff) << 7) | (hash >> 23)) ^ fold[code]!;
      else if (what === DIGIT) {
        hash = (((hash & 0x7fffff) << 7) | (hash >> 23)) ^ fold[code]!;
        figure = 1;
      } else if (what !== IGNORED) {
        if (hash !== 0) this.add(hash, figure);
        hash = 0;
        figure = 0;
        if (what === UNSPACED) this.add(code, 0);
      }
    }
    this.hash = hash;
    this.figure = figure;
  }

  /** A word has begun and not ended. */
  get open(): boolean {
    return this.hash !== 0;
  }

  /** Ends the word that is open, if any. */
  end(): void {
    if (this.hash !== 0) this.add(this.hash, this.figure);
    this.hash = 0;
    this.figure = 0;
  }

  private add(hash: number, figure: number): void {
    if (this.count === this.words.length) {
      const larger = new Int32Array(this.count * 2);
      larger.set(this.words);
      this.words = larger;
    }
    this.words[this.count++] = (spread(hash) & ~1) | figure;
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
