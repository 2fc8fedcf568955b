import type { ProperName } from '../proper-name.ts';
import type { Token } from '../tokens.ts';

/** Who a sieve found: names, or what an unnamed source is called, or a pronoun. */
export interface Found {
  readonly names: readonly ProperName[];
  readonly affiliation: string;
  readonly called?: string;
  /** What is called so is a pronoun: it may stand for somebody named before. */
  readonly pronoun?: 'he' | 'she' | 'they' | 'it';
}

/** Marks that end a clause. */
export const endsClause = (token: Token | undefined): boolean => clauseMarks.has(token?.text ?? '');
export const isDash = (token: Token | undefined): boolean => dashes.has(token?.text ?? '');
export const isComma = (token: Token | undefined): boolean => token?.text === ',' || token?.text === '\u060c';

const clauseMarks: ReadonlySet<string> = new Set('.;:!?\u2026');
const dashes: ReadonlySet<string> = new Set('-\u2012\u2013\u2014\u2015');
