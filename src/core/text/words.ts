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
const COMPOSED = 4;
const letters = 16;
/** Digits fold to the ten meanings from here on, below every letter. */
const digits = letters + 48;
const endOfDigits = digits + 10;

const ignored = /[\p{M}\u00ad\u200b-\u200f\u2060\ufeff\u02bc]/u;
const letter = /[\p{L}\p{N}]/u;
const digit = /\p{Nd}/u;

const isWithin = (code: number, ranges: readonly number[]): boolean => {
  for (let i = 0; i < ranges.length; i += 2) if (code >= ranges[i]! && code <= ranges[i + 1]!) return true;
  return false;
};
/**
 * First and last of each range. Of print: the signs of Latin-1, spaces, dashes, quotes and bullets, currencies, the trade
 * mark, arrows and symbols, brackets of East Asia, the signs of full width.
 */
const signs = [
  0, 38, 40, 47, 58, 64, 91, 96, 123, 169, 171, 172, 174, 177, 180, 180, 182, 184, 187, 187, 191, 191, 215,
  215, 247, 247, 0x2010, 0x2017, 0x201a, 0x205f, 0x20a0, 0x20c0, 0x2122, 0x2122, 0x2190, 0x2bff, 0x3000,
  0x3004, 0x3008, 0x3020, 0xff01, 0xff06, 0xff08, 0xff0f, 0xff1a, 0xff20, 0xff3b, 0xff3e, 0xff5b, 0xff65,
];
/** Thai, Lao, Burmese, Khmer, kana, Han, half-width kana. */
const unspaced = [
  0xe00, 0xeff, 0x1000, 0x109f, 0x1780, 0x17ff, 0x3040, 0x30ff, 0x3400, 0x4dbf, 0x4e00, 0x9fff, 0xf900,
  0xfaff, 0xff66, 0xff9d,
];
/** Signs by themselves that have another spelling: kana with their marks, half-width kana, Han for compatibility. */
const respelled = [0x3040, 0x30ff, 0xf900, 0xfaff, 0xff66, 0xff9d];
/** Marks of kana that may stand apart from them. */
const kanaMarks = [0x3099, 0x309a, 0xff9e, 0xff9f];
/** Letters that are several: Hangul syllables, Latin ligatures. */
const composed = [0xac00, 0xd7a3, 0xfb00, 0xfb06];
/** Latin with its accents, Greek, Cyrillic. */
const alphabets = [0xc0, 0xd6, 0xd8, 0xf6, 0xf8, 0x24f, 0x388, 0x3ce, 0x400, 0x481, 0x48a, 0x52f];

/** What each UTF-16 unit means, remembered once it was asked for: it is the same for every text. */
const meaning = new Uint16Array(0x10000);

const learn = (code: number): number => (meaning[code] = meaningOf(code));

/** Told by ranges as far as they go: to make the first regular expression takes longer than to read a page. */
const meaningOf = (code: number): number => {
  if (code >= 97 && code <= 122) return code + letters;
  if (code >= 65 && code <= 90) return code + 32 + letters;
  if (code >= 48 && code <= 57) return code + letters;
  if (code === 39 || code === 0x2018 || code === 0x2019) return IGNORED;
  if (isWithin(code, signs)) return SEPARATOR;
  if (kanaMarks.includes(code)) return IGNORED;
  if (isWithin(code, unspaced)) return UNSPACED;
  if (isWithin(code, alphabets)) return folded(code);
  if (isWithin(code, composed)) return COMPOSED;
  // Halves of a character beyond the first plane.
  if (code >= 0xd800 && code <= 0xdfff) return code;
  const char = String.fromCharCode(code);
  if (ignored.test(char)) return IGNORED;
  if (!letter.test(char)) return SEPARATOR;
  return digit.test(char) && folded(code) >= endOfDigits ? digits + (code % 10) : folded(code);
};

/** Compatibility decomposition drops accents and widths; a last sigma is a sigma. */
const folded = (code: number): number => {
  const small = String.fromCharCode(code).normalize('NFKD').toLowerCase().charCodeAt(0);
  return Math.min((small === 0x3c2 ? 0x3c3 : small) + letters, 0xffff);
};

/** Other spellings of signs and letters, remembered like their meaning. */
const spellings = new Map<number, string>();

const spellingOf = (code: number): string => {
  const known = spellings.get(code);
  if (known !== undefined) return known;
  const spelling = String.fromCharCode(code).normalize('NFKD');
  spellings.set(code, spelling);
  return spelling;
};

/** The sign that one without spaces around it is taken for. */
const signOf = (code: number): number => (isWithin(code, respelled) ? spellingOf(code).charCodeAt(0) : code);

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

  /** Reads one piece, or a part of it. Linear in its length. */
  push(text: string, from = 0, to = text.length): void {
    let hash = this.hash;
    let figure = this.figure;
    for (let i = from; i < to; i++) {
      const code = text.charCodeAt(i);
      const what = meaning[code] || learn(code);
      // A rotation by 7 of 30 bits, not a multiplication: a page is read once, in code that is not yet compiled, where
      // a call a letter and numbers too large for a small integer cost more than all the rest.
      if (what >= letters) {
        hash = (((hash & 0x7fffff) << 7) | (hash >> 23)) ^ what;
        if (what < endOfDigits) figure = 1;
      } else if (what === COMPOSED) {
        this.hash = hash;
        this.figure = figure;
        this.push(spellingOf(code));
        hash = this.hash;
        figure = this.figure;
      } else if (what !== IGNORED) {
        if (hash !== 0) this.add(hash, figure);
        hash = 0;
        figure = 0;
        if (what === UNSPACED) this.add(signOf(code), 0);
      }
    }
    this.hash = hash;
    this.figure = figure;
  }

  /** The letter ends a word, or is one by itself. */
  separates(code: number): boolean {
    const what = meaning[code] || learn(code);
    return what === SEPARATOR || what === UNSPACED;
  }

  /** The sign is passed over: it ends no word and is none of its letters. */
  ignores(code: number): boolean {
    return (meaning[code] || learn(code)) === IGNORED;
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
      // By much: what is not used costs nothing, what is copied does.
      const larger = new Int32Array(this.count * 4);
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
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    // A word ends where the hasher has none open any more; between two of its looks there is at most one.
    const code = text.charCodeAt(i);
    if (i < text.length && !hasher.separates(code)) continue;
    const before = hasher.count;
    hasher.push(text, from, i);
    hasher.end();
    if (hasher.count > before) {
      let start = from;
      while (hasher.ignores(text.charCodeAt(start))) start++;
      let end = i;
      // Vowel signs and accents at its end are the word's.
      while (hasher.ignores(text.charCodeAt(end - 1)) && !isMark(text.charCodeAt(end - 1))) end--;
      places.push(start, end);
    }
    const words = hasher.count;
    hasher.push(text, i, i + 1);
    if (hasher.count > words) places.push(i, i + 1);
    from = i + 1;
  }
  return Int32Array.from(places);
};

/** A sign that is written with the letter before it; what else is passed over is a quote or has no width. */
const isMark = (code: number): boolean => code >= 0x300 && code < 0x2000;

/** The two say the same, word for word. */
export const sameWords = (a: Int32Array, b: Int32Array): boolean =>
  a.length === b.length && a.every((word, i) => word === b[i]);

/** Some words, one at least, stand in a text one after another. */
export const holdsWords = (text: Int32Array, words: Int32Array): boolean => {
  for (let at = text.indexOf(words[0]!); at >= 0; at = text.indexOf(words[0]!, at + 1)) {
    let same = 1;
    while (same < words.length && text[at + same] === words[same]) same++;
    if (same === words.length) return true;
  }
  return false;
};
