import { calendar, organisations, particles, roles, titles } from './person-titles.ts';
import type { Token } from './tokens.ts';

/** A name as it stands in a text, with what stands before it as a title. */
export interface ProperName {
  readonly name: string;
  readonly title: string;
  /** Words of the name. */
  readonly size: number;
  readonly organisation: boolean;
}

/** What the whole story says about a word: whether it also stands in lower case, or with a capital amid a sentence. */
export interface Vocabulary {
  readonly common: ReadonlySet<string>;
  readonly proper: ReadonlySet<string>;
}

/** Longest run of tokens taken for a name with titles. */
const longest = 14;
const joins = new Set(['of', 'for', 'and', '&', 'on', 'the', 'to']);

/** A word as the lists have it. */
export const bare = (token: Token | undefined): string =>
  (token?.text ?? '').toLowerCase().replace(/\.$/, '');

const pronoun = /^(?:i|we|you|he|she|it|they)(?:['\u2019]\p{L}+)?$/iu;

export const isNameWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.capital &&
  !pronoun.test(token.text) &&
  !token.quoted &&
  !calendar.has(bare(token)) &&
  token.text.length < 40;

const isParticle = (token: Token | undefined): boolean =>
  token !== undefined && token.word && !token.capital && particles.has(bare(token));

/** First token of the name that ends with token `end`, `end + 1` where none does. */
export const nameStart = (tokens: readonly Token[], end: number, from: number): number => {
  let at = end + 1;
  while (at - 1 >= from && end - at < longest) {
    const token = tokens[at - 1];
    if (isNameWord(token) && !(token?.possessive && at - 1 < end)) at -= 1;
    else if (at <= end && isParticle(token) && at - 2 >= from && inName(tokens[at - 2])) at -= 1;
    else if (at <= end && isParticle(token) && isParticle(tokens[at - 2]) && inName(tokens[at - 3])) at -= 2;
    else if (
      at <= end &&
      joins.has(bare(token)) &&
      !token?.capital &&
      inName(tokens[at - 2]) &&
      at - 2 >= from
    )
      at -= 1;
    else if (
      at <= end &&
      /^(?:the|a)$/.test(bare(token)) &&
      joins.has(bare(tokens[at - 2])) &&
      inName(tokens[at - 3])
    )
      at -= 2;
    else break;
  }
  return at;
};

/** The token behind the name that begins with token `start`; `start` where none does. */
export const nameEnd = (tokens: readonly Token[], start: number): number => {
  let at = start;
  while (at < tokens.length && at - start < longest) {
    const token = tokens[at]!;
    const next = tokens[at + 1];
    if (isNameWord(token)) {
      at += 1;
      if (token.possessive) break;
    } else if (
      at > start &&
      (isParticle(token) || (joins.has(bare(token)) && !token.capital)) &&
      inName(next)
    )
      at += 1;
    else if (
      at > start &&
      joins.has(bare(token)) &&
      (/^(?:the|a)$/.test(bare(next)) || isParticle(next)) &&
      inName(tokens[at + 2])
    )
      at += 2;
    else break;
  }
  return at;
};

const inName = (token: Token | undefined): boolean => isNameWord(token) && !token!.possessive;

/**
 * The names in a run of tokens: several where "and" joins persons, none where it is a title alone or the capital only
 * begins the sentence.
 */
export const namesIn = (
  tokens: readonly Token[],
  start: number,
  end: number,
  sentence: number,
  vocabulary: Vocabulary,
): readonly ProperName[] => {
  let from = start;
  // The capital may be owed to the place: "Former President …", "Officials said".
  if (from === sentence || tokens[from - 1]?.quote !== undefined) {
    const word = bare(tokens[from]);
    const known = vocabulary.proper.has(word) || isAcronym(tokens[from]!.text);
    if (vocabulary.common.has(word) && !known) from += 1;
    else if (end - from === 1 && !known) return [];
  }
  if (from >= end || !isNameWord(tokens[from])) return [];
  const run = tokens.slice(from, end);
  const firstJoin = run.findIndex((token) => !token.capital && joins.has(bare(token)));
  const isOrganisation =
    (firstJoin > 0 && organisations.has(bare(run[firstJoin - 1]))) ||
    (firstJoin > 0 && /^(?:and|&|on)$/.test(bare(run[firstJoin])) && organisations.has(bare(run.at(-1)))) ||
    (firstJoin < 0 && organisations.has(bare(run.at(-1))));
  if (isOrganisation) return [{ name: printed(run), title: '', size: run.length, organisation: true }];
  const parts: Token[][] = [[]];
  let skipping = false;
  for (const token of run) {
    if (!token.capital && joins.has(bare(token))) {
      skipping = bare(token) !== 'and' && bare(token) !== '&';
      if (!skipping) parts.push([]);
    } else if (!skipping) parts.at(-1)!.push(token);
  }
  return parts.flatMap((part) => person(part) ?? []);
};

const person = (part: readonly Token[]): ProperName | undefined => {
  let first = part.length - 1;
  while (first > 0 && !titles.has(bare(part[first - 1]))) first -= 1;
  const name = part.slice(first);
  const last = name.at(-1);
  if (last === undefined) return undefined;
  if (titles.has(bare(last)) || (name.length === 1 && roles.has(bare(last)) && !isAcronym(last.text)))
    return undefined;
  if (name.length === 1 && last.text.replace(/\W/g, '').length < 2) return undefined;
  return {
    name: printed(name),
    title: printed(part.slice(0, first)),
    size: name.length,
    organisation: false,
  };
};

/** Capitals alone, or more than one: "FBI", "PolitiFact". */
export const isAcronym = (text: string): boolean =>
  (text.match(/\p{Lu}/gu) ?? []).length > 1 && !text.includes('-');

/** Tokens as they are printed, with the white space between them. */
export const printed = (tokens: readonly Token[]): string =>
  tokens
    .map((token, index) => {
      const next = tokens[index + 1];
      const tail = token.possessive && next !== undefined ? '\u2019s' : '';
      const tight = next === undefined || next.start === token.end;
      return token.text + tail + (tight ? '' : ' ');
    })
    .join('')
    .replace(/^the /i, '');
