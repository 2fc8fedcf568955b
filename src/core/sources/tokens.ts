/** A word or a mark of a paragraph. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Begins with a letter. */
  readonly word: boolean;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** "Clinton" of "Clinton's". */
  readonly possessive: boolean;
  /** Stands inside of quotation marks. */
  readonly quoted: boolean;
  /** Opens or closes a quotation. */
  readonly quote: 'open' | 'close' | undefined;
}

const pattern =
  /\p{L}[\p{L}\p{M}\p{N}]*(?:['\u2019.&-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\p{N}+(?:[.,:]\p{N}+)*|''|\S/gu;
const possessive = /['\u2019]s$/i;
const abbreviated =
  /^(?:\p{L}|(?:\p{L}\.)+\p{L}|(?:sens?|reps?|gov|govs|mrs?|ms|dr|jr|sr|st|prof|gen|col|lt|sgt|maj|capt|cmdr|adm|rev|hon|del|messrs|inc|corp|ltd|co|no|vs|etc|jan|feb|aug|sept?|oct|nov|dec|calif|fla|mass|conn|ariz|colo|ill|tenn|ga|va|pa|wash|wis|minn|mich|sra|sr|dra|ing|lic))$/iu;

/** What opens a quotation, and what closes it. */
const closing: Readonly<Record<string, string>> = {
  '\u201c': '\u201d',
  '\u201d': '\u201d',
  '"': '"',
  "''": "''",
  '\u00ab': '\u00bb',
  '\u00bb': '\u00ab',
  '\u201e': '\u201c\u201d',
};

/** Longest paragraph that is read; more is no prose. */
const longest = 20_000;

/** Words and marks of a paragraph, in order. A full stop belongs to the abbreviation before it. */
export const tokenise = (paragraph: string): readonly Token[] => {
  const tokens: Token[] = [];
  let closes: string | undefined;
  for (const match of paragraph.slice(0, longest).matchAll(pattern)) {
    const raw = match[0];
    const before = tokens.at(-1);
    if (raw === '.' && before?.end === match.index && before.word && abbreviated.test(before.text)) {
      tokens[tokens.length - 1] = { ...before, text: `${before.text}.`, end: before.end + 1 };
      continue;
    }
    let quote: Token['quote'];
    if (closes?.includes(raw) && (raw.length === 2 || closes !== "''")) {
      quote = 'close';
      closes = undefined;
    } else if (closes === undefined && Object.hasOwn(closing, raw) && raw !== '\u201d') {
      quote = 'open';
      closes = closing[raw];
    }
    const owner = possessive.test(raw);
    tokens.push({
      text: owner ? raw.slice(0, -2) : raw,
      start: match.index,
      end: match.index + raw.length,
      word: /^\p{L}/u.test(raw),
      capital: /^\p{Lu}/u.test(raw),
      possessive: owner,
      quoted: closes !== undefined && quote === undefined,
      quote,
    });
  }
  return tokens;
};

const stop = /^[.!?\u2026]$/;

/** Where sentences begin: indices of tokens. What stands in quotation marks does not part the sentence around it. */
export const sentenceStarts = (tokens: readonly Token[]): readonly number[] => {
  const starts = [0];
  tokens.forEach((token, index) => {
    if (index > 0 && !token.quoted && !stop.test(token.text)) {
      const before = tokens[index - 1]!;
      const abbreviation = before.text.length > 1 && before.text.endsWith('.');
      if (!before.quoted && (stop.test(before.text) || (abbreviation && beginsAnew(before, token))))
        starts.push(index);
    }
  });
  return starts;
};

/** "in the U.S. The bill": an abbreviation that ends its sentence is followed by a word that begins one. */
const beginsAnew = (before: Token, token: Token): boolean =>
  /^(?:\p{L}\.){2,}$/u.test(before.text) &&
  /^(?:The|A|An|In|On|But|He|She|It|They|We|This|That|And)$/.test(token.text);
