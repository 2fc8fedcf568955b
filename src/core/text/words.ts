/**
 * Words as 30-bit hashes, made in one pass over the characters without building a string a word.
 *
 * Two spellings of a word hash alike where a reader sees no difference: case, accents, full-width forms, straight and
 * curly apostrophes, soft hyphens, zero-width characters. Scripts without spaces (Chinese, Japanese, Thai and their
 * neighbours) give a word a character: coarser than a dictionary, but the same on both sides of a comparison.
 */

/** What a UTF-16 unit means: 0 while not yet asked for, one of these, or what it folds to and `letters` more. */
const SEPARATOR = 1;
const UNSPACED = 2;
const IGNORED = 3;
const letters = 16;
/** Digits fold to the ten meanings from here on, below every letter. */
const digits = letters + 48;
const endOfDigits = digits + 10;

// Raw CJK characters in a content script make Chrome refuse it as "not UTF-8": escapes only.
const unspaced =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/;
const ignored = /[\p{M}\u00ad\u200b-\u200f\u2060\ufeff'\u2018\u2019\u02bc]/u;
const letter = /[\p{L}\p{N}]/u;
const digit = /\p{Nd}/u;
const hangul = /[\uac00-\ud7a3]/;

/** The common ones without a regular expression: making the first of those takes longer than reading a page. */
const common = (code: number): number => {
  if (code >= 97 && code <= 122) return code + letters;
  if (code >= 65 && code <= 90) return code + 32 + letters;
  if (code >= 48 && code <= 57) return code + letters;
  if (code === 39 || code === 0x2018 || code === 0x2019) return IGNORED;
  // Of Latin-1, the signs up to "©" but the ordinal; of the punctuation of print, spaces, dashes, quotes, bullets.
  return code < 128 || (code >= 0xa0 && code <= 0xa9) || (code >= 0x2010 && code <= 0x2027) ? SEPARATOR : 0;
};

const learn = (meaning: Uint16Array, code: number): number =>
  (meaning[code] = common(code) || uncommon(code));

const uncommon = (code: number): number => {
  const char = String.fromCharCode(code);
  if (code >= 0xd800 && code <= 0xdfff) return code;
  if (ignored.test(char)) return IGNORED;
  if (unspaced.test(char)) return UNSPACED;
  if (!letter.test(char)) return SEPARATOR;
  // Compatibility decomposition drops accents and widths; Hangul would fall apart into jamo.
  const folded = (hangul.test(char) ? char : char.normalize('NFKD').toLowerCase()).charCodeAt(0);
  if (folded >= 48 && folded <= 57) return folded + letters;
  return digit.test(char) ? digits + (code % 10) : Math.min(folded + letters, 0xffff);
};

/** Spreads the bits of a word over the whole hash, once at its end: 30 bits, a small integer to every engine. */
const spread = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> 2;

/** The word holds a digit: the lowest bit of its hash says so. */
export const isFigure = (hash: number): boolean => (hash & 1) === 1;

/** Collects the words of a text that arrives in pieces; a word may run across pieces until `end()`. */
export class WordHasher {
  /** Hashes of the words so far; only the first `count` are valid. */
  words = new Int32Array(4096);
  count = 0;
  private hash = 0;
  private figure = 0;
  private readonly meaning = new Uint16Array(0x10000);

  /** Reads one piece. Linear in its length. */
  push(text: string): void {
    const { meaning } = this;
    let hash = this.hash;
    let figure = this.figure;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const what = meaning[code] || learn(meaning, code);
      // A rotation by 7 of 30 bits, not a multiplication: a page is read once, in code that is not yet compiled, where
      // a call a letter and numbers too large for a small integer cost more than all the rest.
      if (what >= letters) {
        hash = (((hash & 0x7fffff) << 7) | (hash >> 23)) ^ what;
        if (what < endOfDigits) figure = 1;
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
