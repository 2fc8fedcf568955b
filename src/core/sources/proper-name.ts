import { capitals } from '../text/letters.ts';
import type { Grammar } from './grammar.ts';
import {
  endsName,
  inName,
  isAcronym,
  isArticle,
  isArticleInName,
  isChannel,
  isInitial,
  isJoin,
  isNameWord,
  isParticle,
  isTitle,
  joinsAlone,
} from './name-words.ts';
import { holderStart, isOfficeAlone } from './office-holder.ts';
import type { Sentence } from './reading.ts';
import { behindElision, type Token } from './tokens.ts';

/** A name as it stands in a text, with what stands before it as a title. */
export interface ProperName {
  readonly name: string;
  readonly title: string;
  /** Words of the name. */
  readonly size: number;
  readonly organisation: boolean;
  /** What stands around it leaves no doubt that it is a name. */
  readonly sure?: boolean;
}

/** Longest run of tokens taken for a name with titles. */
const longest = 14;

const isPartOfName = (tokens: readonly Token[], at: number, grammar: Grammar): boolean =>
  isChannel(tokens, at, grammar) || isArticleInName(tokens, at, grammar);

/** First token of the name that ends with token `end`, `end + 1` where none does. */
export const nameStart = ({ tokens, from, grammar }: Sentence, end: number): number => {
  let at = end + 1;
  while (at - 1 >= from && end - at < longest) {
    const token = tokens[at - 1];
    const within = at <= end;
    if (isNameWord(token, grammar) && !(token!.possessive && at - 1 < end)) at -= 1;
    else if (endsName(tokens, at - 1, grammar) && at - 2 >= from) at -= 1;
    else if (within && isPartOfName(tokens, at - 1, grammar) && at - 2 >= from) at -= 1;
    else if (within && joinsAlone(token, grammar) && at - 2 >= from && inName(tokens[at - 2], grammar))
      at -= 1;
    else if (within && isParticle(token) && isParticle(tokens[at - 2]) && inName(tokens[at - 3], grammar))
      at -= 2;
    else if (within && isJoin(token, grammar) && inName(tokens[at - 2], grammar) && at - 2 >= from) at -= 1;
    else if (
      within &&
      isArticle(token, grammar) &&
      isJoin(tokens[at - 2], grammar) &&
      inName(tokens[at - 3], grammar)
    )
      at -= 2;
    else break;
  }
  return at;
};

/** The token behind the name that begins with token `start`; `start` where none does. */
export const nameEnd = ({ tokens, grammar }: Pick<Sentence, 'tokens' | 'grammar'>, start: number): number => {
  let at = start;
  while (at < tokens.length && at - start < longest) {
    const token = tokens[at]!;
    const next = tokens[at + 1];
    if (isNameWord(token, grammar)) {
      at += 1;
      if (token.possessive) break;
    } else if (at > start && (endsName(tokens, at, grammar) || isPartOfName(tokens, at, grammar))) at += 1;
    else if (at > start && (joinsAlone(token, grammar) || isJoin(token, grammar)) && inName(next, grammar))
      at += 1;
    else if (at > start && isParticle(token) && isParticle(next) && inName(tokens[at + 2], grammar)) at += 2;
    else if (
      at > start &&
      isJoin(token, grammar) &&
      (isArticle(next, grammar) || isParticle(next)) &&
      inName(tokens[at + 2], grammar)
    )
      at += 2;
    else break;
  }
  return behindFields(tokens, at, grammar);
};

/** "Department for Trams, Roads and Town Affairs": where a list of what an organisation is for ends; `end` where there is none. */
const behindFields = (tokens: readonly Token[], end: number, grammar: Grammar): number => {
  const [house, join, field] = [tokens[end - 3], tokens[end - 2], tokens[end - 1]];
  const listed =
    tokens[end]?.text === ',' &&
    house?.capital &&
    grammar.organisations.has(house.bare) &&
    isJoin(join, grammar) &&
    inName(field, grammar);
  if (!listed) return end;
  let at = end;
  while (tokens[at]?.text === ',' && inName(tokens[at + 1], grammar) && at - end < longest) at += 2;
  if (at === end || !grammar.and.has(tokens[at]?.bare ?? '') || !inName(tokens[at + 1], grammar)) return end;
  at += 2;
  while (inName(tokens[at], grammar) && at - end < longest) at += 1;
  return at;
};

/**
 * The names in a run of tokens: several where "and" joins persons, none where it is a title alone or the capital only
 * begins the sentence.
 */
export const namesIn = (sentence: Sentence, start: number, end: number): readonly ProperName[] => {
  const { tokens, grammar } = sentence;
  // "It has vitamin A. Jane Doe said": the letter ends another sentence.
  const ended = end - start > 2 && isInitial(tokens[start]!) && grammar.neverNames.has(tokens[start]!.bare);
  const from = beyondCapital(sentence, ended ? start + 1 : start, end);
  if (from >= end || !isNameWord(tokens[from], grammar)) return [];
  const read = withoutHouse(withoutArticle(tokens.slice(from, end)), grammar);
  const run = isParty(read, tokens[from - 1], grammar) ? read.slice(1) : read;
  const name = holderStart(run, grammar);
  if (name === 0 && (isOrganisation(run, grammar) || isOfficeAlone(run, grammar)))
    return [{ name: printed(run), title: '', size: run.length, organisation: true }];
  const parts: Token[][] = [[]];
  let skipping = false;
  for (const token of run.slice(name)) {
    if (isJoin(token, grammar) && (!isParticle(token) || grammar.and.has(token.bare))) {
      skipping = !grammar.and.has(token.bare);
      if (!skipping) parts.push([]);
    } else if (!skipping) parts.at(-1)!.push(token);
  }
  const persons = parts.flatMap((part) => person(part, grammar) ?? []);
  if (name === 0 || persons.length === 0) return persons;
  return [{ ...persons[0]!, title: printed(run.slice(0, name)) }, ...persons.slice(1)];
};

/** "L'Américain Jean Dupont", "L'ONG Exemple Monde": what hangs on an article before a full name describes it. */
const withoutArticle = (run: readonly Token[]): readonly Token[] => {
  const [first, ...more] = run;
  if (first === undefined || !elided.test(first.text)) return run;
  if (more.length > 1) return more;
  // "L'OMS"
  const text = behindElision(first.text);
  return isAcronym(text)
    ? [{ ...first, text, bare: text.toLowerCase(), start: first.start + 2 }, ...more]
    : run;
};
const elided = new RegExp(`^[Ll]['\u2019][${capitals}]`);

/** "la députée ABC Jeanne Dupont", "le patron de l'ABC Jeanne Dupont": an acronym before a full name is a party or a house. */
const isParty = (run: readonly Token[], before: Token | undefined, grammar: Grammar): boolean =>
  grammar.romance &&
  run.length > 2 &&
  before?.capital === false &&
  (grammar.titles.has(before.bare) || grammar.prepositions.has(before.bare)) &&
  isAcronym(run[0]!.text) &&
  !grammar.regions.has(run[0]!.bare) &&
  run.slice(1).every((token) => token.text !== token.text.toUpperCase());

/** "Jana Beispiel von Musterhaus": where "von" leads on behind a first and a last name; -1 for "Jana von Beispiel". */
const behindFullName = (run: readonly Token[], { titles }: Grammar): number =>
  run.findIndex(
    ({ bare }, at) =>
      bare === 'von' &&
      at > 1 &&
      run.slice(at - 2, at).every((token) => token.capital && !titles.has(token.bare)) &&
      run[at + 1]?.capital,
  );

/** "Jana Beispiel von der Universität Musterstadt": where somebody works is no part of a name. */
const withoutHouse = (run: readonly Token[], grammar: Grammar): readonly Token[] => {
  if (!grammar.capitalisedNouns) return run;
  const of = behindFullName(run, grammar);
  if (of > 0) return run.slice(0, of);
  const house = run.findIndex(
    (token, at) => at > 2 && isParticle(run[at - 1]) && grammar.organisations.has(token.bare),
  );
  let name = house;
  while (name > 0 && isParticle(run[name - 1])) name -= 1;
  return house < 0 || name < 2 || run.slice(0, name).some(({ bare }) => grammar.organisations.has(bare))
    ? run
    : run.slice(0, name);
};

/** The capital may be owed to the place: "Former President …", "Officials said". */
const beyondCapital = (
  { tokens, from, grammar, vocabulary }: Sentence,
  start: number,
  end: number,
): number => {
  if (start !== from && tokens[start - 1]?.quote === undefined) return start;
  const token = tokens[start]!;
  if (
    end - start > 1 &&
    start === from &&
    grammar.adjectiveEndings.some((ending) => token.bare.endsWith(ending))
  )
    return end;
  const joined = tokens[start + 1]?.capital === true && isJoin(tokens[start + 1], grammar);
  if (joined || vocabulary.proper.has(token.bare) || isAcronym(token.text)) return start;
  if (vocabulary.common.has(token.bare)) return start + 1;
  // A word that the story has nowhere else: a plural or a role is more likely a noun than a name.
  const plural = start === from && token.bare.endsWith('s');
  const isCount = grammar.language === 'en' && tens.test(token.bare);
  return end - start === 1 && (plural || isCount || grammar.roles.has(token.bare)) ? end : start;
};
/** "Fifty-one percent say" */
const tens = /^(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-|$)/;

const isOrganisation = (run: readonly Token[], grammar: Grammar): boolean => {
  const { organisations, and } = grammar;
  const join = run.findIndex((token) => isJoin(token, grammar) && !isParticle(token));
  const last = run.at(-1)!;
  if (join < 0) return organisations.has(last.bare);
  // "Marks & Example", "Help the Example", "Doctors Without Borders": two persons are joined by "and".
  if (run[join]!.text === '&' || run[join]!.bare === 'the' || run[join]!.capital) return true;
  return (
    organisations.has(run[join - 1]?.bare ?? '') ||
    // "Jurisdicción Especial para la Paz": what a house is stands first in it.
    (grammar.romance && !and.has(run[join]!.bare) && organisations.has(run[0]!.bare)) ||
    (and.has(run[join]!.bare) && organisations.has(last.bare) && run.length > 3)
  );
};

/** "Vereinschef", "ABC-Chefin": before a name, a word that ends so tells what somebody is. */
const tellsRole = ({ bare }: Token, { roleEndings }: Grammar): boolean =>
  roleEndings.some((ending) => bare.endsWith(ending));

/** A noun for people, by itself or by its ending. */
export const isRole = (token: Token, grammar: Grammar): boolean =>
  grammar.roles.has(token.bare) ||
  tellsRole(token, grammar) ||
  grammar.houseEndings.some((ending) => token.bare.endsWith(ending));

/** "eine Studie der Universität Musterstadt": what is written speaks for whom it names. */
export const isByName = (head: Token, names: readonly ProperName[], { works }: Grammar): boolean =>
  works.has(head.bare) && names.some(({ size }) => size > 1);

/** "von", a place, a first and a last name. */
const placeAndName = 4;

const person = (part: readonly Token[], grammar: Grammar): ProperName | undefined => {
  const { roles } = grammar;
  const last = part.at(-1);
  const previous = part.at(-2);
  // A title alone is no name; behind a first name it is a surname: "Charlie King".
  if (
    last === undefined ||
    (isTitle(last, grammar) &&
      (previous === undefined || isTitle(previous, grammar) || roles.has(previous.bare)))
  )
    return undefined;
  let first = part.length - 1;
  while (first > 0 && !isTitle(part[first - 1]!, grammar)) first -= 1;
  // Such a word may be a surname as well: two words of a name follow it, or it begins what stands there.
  for (let at = part.length - 2; at >= first; at--)
    if ((at === 0 || at < part.length - 2) && tellsRole(part[at]!, grammar)) first = at + 1;
  // "Bürgermeister von Neustadt Max Muster": the place is of the title; "Präsidentin von der Leyen" has none.
  const ofPlace = grammar.capitalisedNouns && part.length - first === placeAndName;
  if (ofPlace && first > 0 && part[first]!.bare === 'von' && part[first + 1]!.capital) first += 2;
  const size = part.length - first;
  // "PDG de Exemple": what somebody is of.
  if (first > 0 && size === 2 && isParticle(part[first]) && isAcronym(part[first - 1]!.text))
    return undefined;
  if (size === 1 && roles.has(last.bare) && !isAcronym(last.text)) return undefined;
  if (size === 1 && last.text.replace(/[.&'\u2019-]/g, '').length < 2) return undefined;
  return {
    name: printed(part.slice(first)),
    title: printed(part.slice(0, first)),
    size,
    organisation: false,
  };
};

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
