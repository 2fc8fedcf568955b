import { hasLetters, isSmall } from '../text/letters.ts';
import type { Token } from './tokens.ts';

/** Words between quotation marks. */
export interface Quotation {
  readonly words: string;
  /** Its opening mark and, behind it, where it ends. */
  readonly from: number;
  readonly to: number;
  /** The paragraph ends before the quotation does: the next one goes on with it. */
  readonly open: boolean;
}

/** The quotations of a paragraph in order; titles of works and single words in marks are none. */
export const quotationsIn = (text: string, tokens: readonly Token[]): readonly Quotation[] => {
  const found: Quotation[] = [];
  let from = -1;
  const add = (to: number, end: number, open: boolean): void => {
    const words = text.slice(tokens[from]!.end, end).trim();
    if (isSpeech(words)) found.push({ words, from, to, open });
  };
  tokens.forEach((token, at) => {
    if (token.quote === 'open') from = at;
    else if (token.quote === 'close' && from >= 0) {
      add(at + 1, token.start, false);
      from = -1;
    }
  });
  if (from >= 0) add(tokens.length, text.length, true);
  return found;
};

const isSpeech = (words: string): boolean => {
  const all = words.split(/\s+/);
  if (all.length === 1) return /[.,!?\u2026]$/.test(words) && hasLetters(words);
  const long = all.filter((word) => word.length > 3);
  // "The Long Way Home": a title has its long words in capitals.
  return long.length < 2 || long.some(isSmall) || /[.!?\u2026]$/.test(words);
};
