import { hasDigit, isCapital } from '../text/letters.ts';

/** A word or a mark of a paragraph. */
export interface Token {
  readonly text: string;
  /** As the tables of languages have it: lower case, no full stop, no possessive. */
  readonly bare: string;
  readonly start: number;
  readonly end: number;
  /** Begins with a letter. */
  readonly word: boolean;
  /** Begins with a capital letter, or with an Arabic article before one. */
  readonly capital: boolean;
  /** "Clinton" of "Clinton's". */
  readonly possessive: boolean;
  /** Stands inside of quotation marks. */
  readonly quoted: boolean;
  /** Opens or closes a quotation. */
  readonly quote: 'open' | 'close' | undefined;
}

/**
 * Words, numbers, and marks one by one. The ranges hold the letters of all alphabets in use: classes (`\p{L}`) would
 * be more exact than is needed here, and take a millisecond to make on the first page.
 */
const pattern =
  /[A-Za-z\u00c0-\u1fff\u2c00-\u2fff\u3040-\ufaff][\w\u00ad\u200b\u2060\u00c0-\u1fff\u2c00-\u2fff\u3040-\ufaff]*(?:['\u2019.&-][\w\u00ad\u200b\u2060\u00c0-\u1fff\u2c00-\u2fff\u3040-\ufaff]+)*|\d+(?:[.,:]\d+)*|''|\S/g;
/** An initial, "U.S", "R-Ky": a full stop behind it ends no sentence by itself. */
const initials = /^(?:.|(?:[^.\s]\.)+[^.\s]|[DRI]-[A-Z][a-z]{1,4})$/;

/** What opens a quotation, and what closes it; pages mix straight and curly marks. */
const closing: Readonly<Record<string, string>> = {
  '\u201c': '\u201d"',
  '"': '"\u201d',
  "''": "''",
  '\u00ab': '\u00bb',
  '\u00bb': '\u00ab',
  '\u201e': '\u201c\u201d"',
  '\u201a': '\u2018\u2019',
  '\u2018': '\u2019',
  "'": "'",
};

/** Longest paragraph that is read; more is no prose. */
const longest = 20_000;

const none: ReadonlySet<string> = new Set();

/** Tell where a word may be broken, and are none of it: the soft hyphen, a space and a joiner of no width. */
const unseen = ['\u00ad', '\u200b', '\u2060'];

/**
 * Words and marks of a paragraph, in order.
 *
 * @param abbreviations in lower case: a full stop behind one belongs to it
 */
export const tokenise = (paragraph: string, abbreviations: ReadonlySet<string> = none): readonly Token[] => {
  const text = paragraph.slice(0, longest);
  const lastSingle = Math.max(text.lastIndexOf("'"), text.lastIndexOf('\u2019'));
  const breaks = unseen.filter((mark) => text.includes(mark));
  const tokens: Token[] = [];
  let closes: string | undefined;
  let end = 0;
  for (const raw of text.match(pattern) ?? []) {
    // Nothing but white space stands between two.
    const start = text.indexOf(raw, end);
    end = start + raw.length;
    if (beginsWithLetter(raw)) {
      tokens.push(wordToken(raw, start, closes !== undefined, breaks));
      continue;
    }
    if (breaks.includes(raw)) continue;
    const before = tokens.at(-1);
    if (raw === '.' && before?.end === start && before.word) {
      if (initials.test(before.text) || abbreviations.has(before.bare)) {
        tokens[tokens.length - 1] = { ...before, text: `${before.text}.`, end: before.end + 1 };
        continue;
      }
    }
    let quote: Token['quote'];
    if (closes !== undefined && closesBy(closes, raw, text, start)) {
      quote = 'close';
      closes = undefined;
    } else if (closes === undefined && Object.hasOwn(closing, raw) && opens(raw, text, start, lastSingle)) {
      quote = 'open';
      closes = closing[raw];
    }
    tokens.push({
      text: raw,
      bare: raw,
      start,
      end,
      word: false,
      capital: false,
      possessive: false,
      quoted: closes !== undefined && quote === undefined,
      quote,
    });
  }
  return withoutNicknames(tokens);
};

/** The token comes of the first alternative of the pattern. */
const beginsWithLetter = (raw: string): boolean => {
  const code = raw.charCodeAt(0);
  if (code < 128) return (code | 32) >= 97 && (code | 32) <= 122;
  return (
    (code >= 0xc0 && code < 0x2000) || (code >= 0x2c00 && code < 0x3000) || (code >= 0x3040 && code < 0xfb00)
  );
};

/** "al-Example": a name that its article hangs on. */
const arabicArticle = /^(?:a[ln]|as|ash|ad|ar|el|ul|bin|ben|abu)-[A-Z]/;

const wordToken = (raw: string, start: number, quoted: boolean, breaks: readonly string[]): Token => {
  const seen = breaks.reduce((word, mark) => word.replaceAll(mark, ''), raw);
  const owner = seen.length > 2 && /[sS]/.test(seen.at(-1)!) && /['\u2019]/.test(seen.at(-2)!);
  const text = owner ? seen.slice(0, -2) : seen;
  const bare = text.toLowerCase();
  return {
    text,
    bare,
    start,
    end: start + raw.length,
    word: true,
    capital: bare.charCodeAt(0) !== text.charCodeAt(0) || arabicArticle.test(text),
    possessive: owner,
    quoted,
    quote: undefined,
  };
};

/** A single mark opens only before a word, behind white space, and where another one follows: it may be an apostrophe. */
const opens = (raw: string, text: string, at: number, lastSingle: number): boolean =>
  (raw !== "'" && raw !== '\u2018') ||
  (at < lastSingle &&
    (at === 0 || /[\s([\u2014-]/.test(text[at - 1]!)) &&
    opensBefore(raw, text.charAt(at + 1)));

/** A curly mark opens before any word, a straight one before a capital. */
const opensBefore = (raw: string, next: string): boolean =>
  isCapital(next) || (raw === '\u2018' && (beginsWithLetter(next) || hasDigit(next)));

const closesBy = (closes: string, raw: string, text: string, at: number): boolean => {
  if (closes === "''") return raw === closes;
  if (raw.length > 1 || !closes.includes(raw)) return false;
  // "the dogs' owner": a straight single mark closes behind a mark of the sentence alone.
  return raw !== "'" || /[.,!?\u2026]/.test(text[at - 1] ?? '');
};

/** Marcia "Cia" Price: a nickname between two words of a name is left out of it. */
const withoutNicknames = (tokens: Token[]): readonly Token[] => {
  const nickname = (at: number): boolean =>
    tokens[at]?.quote === 'open' &&
    tokens[at + 2]?.quote === 'close' &&
    tokens[at + 1]!.capital &&
    tokens[at - 1]?.capital === true &&
    tokens[at + 3]?.capital === true;
  if (!tokens.some((_, at) => nickname(at))) return tokens;
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (nickname(at)) at += 2;
    else kept.push(tokens[at]!);
  }
  return kept;
};

/** "explique" of "l'explique", "intérieur" of "l’intérieur"; empty where nothing is elided. */
export const behindElision = (word: string): string =>
  word.charAt(1) === "'" || word.charAt(1) === '\u2019' ? word.slice(2) : '';
