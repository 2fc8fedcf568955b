import type { Grammar } from './grammar.ts';
import { nameEnd, namesIn } from './proper-name.ts';
import { tokenise } from './tokens.ts';

/** A quotation set as a block, with the line that names who is quoted. */
export interface BlockQuote {
  /** The story's paragraph that it is, or that names the speaker. */
  readonly paragraph: string;
  readonly words: string;
  /** "— Jane Doe, harbour master" */
  readonly signature: string;
}

/** Characters of such a line, at most. */
const longest = 120;

/** Who signs a block quotation; undefined where the line names a work, or nobody in full. */
export const signerOf = (
  signature: string,
  grammar: Grammar,
): { readonly name: string; readonly affiliation: string } | undefined => {
  const line = signature.replace(/^[\s\u2012-\u2015~-]+/, '');
  if (line.length > longest) return undefined;
  const tokens = tokenise(line, grammar.abbreviations);
  const to = tokens.length;
  const end = nameEnd({ tokens, grammar }, 0);
  const next = tokens[end]?.text;
  if (end === 0 || end > to || !(next === undefined || next === ',' || next === '(')) return undefined;
  const none: ReadonlySet<string> = new Set();
  const vocabulary = { common: none, proper: none, houses: none };
  const [only, ...others] = namesIn({ tokens, from: 0, to, grammar, vocabulary }, 0, end);
  if (only === undefined || others.length > 0 || only.size < 2) return undefined;
  const role = next === ',' ? line.slice(tokens[end]!.end).trim() : '';
  return { name: only.name, affiliation: only.title || role };
};
