import { nameEnd, namesIn, printed } from '../proper-name.ts';
import type { Sentence } from '../reading.ts';
import { describedName } from './described-name.ts';
import { endsClause, type Found, isComma } from './found.ts';
import { nounPhraseAt } from './noun-phrase.ts';

/** Farthest that an apposition may push a name away from its verb, in tokens. */
const farthest = 40;
const longest = 24;
const longestTitle = 6;
/** Words that tell how old somebody is, at most. */
const longestAge = 3;
const age = /^\d{1,3}$/;

/**
 * "Jane Doe, a lawyer in Boston, said": the name before the apposition that ends with token `close`, a comma or a
 * dash. The name that begins the sentence is preferred, else the nearest one.
 */
export const beforeApposition = (
  sentence: Sentence,
  close: number,
  mark = sentence.tokens[close]!.text,
): Found | undefined => {
  const { tokens, from, grammar } = sentence;
  let nearest: Found | undefined;
  let quoted = 0;
  for (let at = close - 1; at > from && close - at < farthest; at--) {
    const token = tokens[at]!;
    if (token.quoted) quoted += 1;
    // A title in quotation marks is a part of an apposition, a statement is none.
    if (quoted > longestTitle) break;
    if (
      token.quoted ||
      token.text !== mark ||
      at + 1 === close ||
      (!tokens[at + 1]!.word && !/^\d/.test(tokens[at + 1]!.text))
    )
      continue;
    const phrase = nounPhraseAt(sentence, at - 1);
    const found = phrase?.names.length || mark === ',' ? phrase : (describedBefore(sentence, at) ?? phrase);
    const own = nearest === undefined ? describedName(sentence, at, close, found) : undefined;
    if (own !== undefined) return own;
    if (found === undefined) continue;
    if (found.called !== undefined) {
      // "One resident, who was there, said", "A report, published in May, said"
      const opener = tokens[at + 1]!.bare;
      const more =
        grammar.relative.has(opener) ||
        grammar.published.has(opener) ||
        // "An official, speaking on condition of anonymity, said"
        (grammar.language === 'en' && opener.endsWith('ing'));
      if (more && found.pronoun === undefined && nearest === undefined) return found;
      continue;
    }
    if (!opens(sentence, at + 1)) {
      // "Jane Doe, in particular, said": what stands between the commas is no apposition, but she is the subject.
      if (startsAt(sentence, found, at)) return found;
      continue;
    }
    const described = {
      ...found,
      affiliation: found.affiliation || apposition(sentence, at + 1, close),
    };
    nearest ??= described;
    if (found.names.length > 0 && startsAt(sentence, found, at)) return described;
  }
  return nearest;
};

/** "Jane Doe, head of Example Media — which owns it —": what stands between dashes belongs to an apposition of its own. */
const describedBefore = (sentence: Sentence, dash: number): Found | undefined => {
  const { tokens, from, grammar } = sentence;
  const end = nameEnd(sentence, from);
  if (end === from || !isComma(tokens[end]) || !grammar.articles.has(tokens[end + 1]?.bare ?? ''))
    return undefined;
  for (let at = end + 1; at < dash; at++) if (isComma(tokens[at]) || tokens[at]!.quoted) return undefined;
  const names = namesIn(sentence, from, end);
  return names.length === 1 ? { names, affiliation: apposition(sentence, end + 1, dash) } : undefined;
};

/** The noun phrase before token `comma` begins the sentence. */
const startsAt = ({ tokens, from }: Sentence, { names }: Found, comma: number): boolean =>
  comma - from <= names.reduce((size, name) => size + name.size + name.title.split(' ').length, 2) &&
  tokens[from]!.capital;

const opens = ({ tokens, grammar }: Sentence, at: number): boolean => {
  const opener = tokens[at]!;
  if (/^\d/.test(opener.text) || grammar.relative.has(opener.bare) || grammar.determiners.has(opener.bare))
    return true;
  return (
    opener.word &&
    (!grammar.prepositions.has(opener.bare) || /^(?:of|de|di|von|da)$/.test(opener.bare)) &&
    !grammar.and.has(opener.bare) &&
    opener.bare !== 'but'
  );
};

/** What follows a name behind a comma, up to the end of the apposition. */
export const apposition = ({ tokens, grammar }: Sentence, start: number, close: number): string => {
  const words = tokens.slice(start, close);
  if (words.length < 2 || words.length >= longest) return '';
  const { bare } = words[0]!;
  // "not her real name", "de 45 anos"
  if (grammar.denials.has(bare) || (words.length <= longestAge && words.some(({ text }) => age.test(text))))
    return '';
  // "Jane Doe, citing officials, said": what somebody does is no role.
  const does =
    grammar.verbs.get(bare) === 'participle' ||
    (grammar.language === 'en' &&
      bare.endsWith('ing') &&
      // "acting director", "the king"
      !words.slice(0, 2).some((word) => grammar.titles.has(word.bare) || grammar.roles.has(word.bare)));
  return !does && !grammar.relative.has(bare) ? printed(words) : '';
};

/**
 * The token that ends an apposition which begins with token `start`; -1 where none begins there.
 *
 * @param statement what is said may follow the name and its comma as well: "According to Jane Doe, the plan is bad"
 */
export const endOfApposition = (
  sentence: Sentence,
  start: number,
  statement = sentence.grammar.capitalisedNouns,
): number => {
  const { tokens, to, grammar } = sentence;
  const first = tokens[start]?.bare ?? '';
  if (!grammar.determiners.has(first) && !grammar.roles.has(first)) return -1;
  for (let at = start; at < to && at - start < longest; at++) {
    const token = tokens[at]!;
    if (token.quote !== undefined || token.quoted) return -1;
    if (!endsClause(token) && !isComma(token)) continue;
    return statement && !(isComma(token) && describes(sentence, start, at)) ? -1 : at;
  }
  return -1;
};

/** Words of an apposition up to its noun, at most: "the former prime minister". */
const mostBeforeRole = 4;

/** A noun for people, and no verb: what stands between two commas is who somebody is, not what is said. */
const describes = ({ tokens, grammar }: Sentence, start: number, close: number): boolean => {
  const { roles, titles, passive, progressive, denials, verbs, relative } = grammar;
  const role = tokens
    .slice(start, Math.min(close, start + mostBeforeRole))
    .some(({ bare }) => roles.has(bare) || titles.has(bare));
  if (!role || (grammar.capitalisedNouns && !tokens[close - 1]!.capital)) return false;
  for (let at = start + 1; at < close; at++) {
    const { bare, capital } = tokens[at]!;
    if (relative.has(bare) && !grammar.articles.has(bare)) return true;
    if (roles.has(bare) || titles.has(bare)) {
      // "le ministre a menti": an auxiliary right behind the noun is none of its description.
      const next = tokens[at + 1]!;
      if (grammar.between.has(next.bare) && !grammar.prepositions.has(next.bare)) return false;
    } else if (
      !capital &&
      (passive.has(bare) || progressive.has(bare) || denials.has(bare) || verbs.has(bare))
    )
      return false;
  }
  return true;
};
