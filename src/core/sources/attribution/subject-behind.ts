import type { Grammar } from '../grammar.ts';
import { isNameWord } from '../name-words.ts';
import { isByName, isRole, nameEnd, namesIn, printed } from '../proper-name.ts';
import type { Sentence } from '../reading.ts';
import type { Token } from '../tokens.ts';
import { apposition, endOfApposition } from './apposition.ts';
import { endsClause, type Found, isComma } from './found.ts';
import { beginsStatement } from './house.ts';
import { isNamedByRole } from './noun-phrase.ts';
import { personInOffice } from './office.ts';
import { pronounAt } from './pronoun.ts';

/** How far behind its cue a source may begin, in tokens. */
const farthest = 10;
/** Words of an unnamed source, at most. */
const longestUnnamed = 8;
/** Small titles between a comma and a name, at most. */
const mostTitles = 2;
const digits = /^\d{1,3}$/;

/**
 * The source that follows "said" or "according to".
 *
 * @param unsure the verb may as well have its subject before it: what follows must not be followed by another verb
 * @param statement what is said may follow the source behind a comma: "According to Jane Doe, the plan is bad"
 */
export const subjectBehind = (
  sentence: Sentence,
  first: number,
  unsure = false,
  statement?: boolean,
): Found | undefined => {
  const { tokens, to, grammar } = sentence;
  let start = behindAddressee(sentence, first);
  const behindVerb = grammar.verbs.has(tokens[first - 1]?.bare ?? '');
  let at = start;
  let head = -1;
  while (at < to && at - start < farthest) {
    const token = tokens[at]!;
    if (token.quoted || token.quote !== undefined || endsClause(token)) break;
    const pronoun = at === start ? pronounAt(sentence, at) : undefined;
    // "said it was late": what is no person does not stand behind its verb.
    // "Jane Doe, my boss, said he left": nor does whoever the clause behind the verb is about.
    if (pronoun !== undefined)
      return pronoun.pronoun === 'it' || (unsure && beginsClause(sentence, at + 1)) ? undefined : pronoun;
    if (isNameWord(token, grammar) && !isNounOfRole(sentence, at)) {
      const end = nameEnd(sentence, at);
      const next = tokens[end];
      const attributive = tokens[end - 1]!.possessive || isAttributive(sentence, end);
      if (!attributive) {
        if (unsure && next?.word && !next.capital && !isNoVerb(next.bare, grammar)) return undefined;
        return nameFrom(sentence, { start, at, end, head, statement });
      }
      at = end;
      continue;
    }
    if (isComma(token))
      return head < 0
        ? undefined
        : (nameBehindComma(sentence, at, start, statement) ?? unnamed(sentence, start, at, head));
    if (head >= 0 && (grammar.passive.has(token.bare) || grammar.denials.has(token.bare))) break;
    // "43-year-old"
    if (digits.test(token.text) && tokens[at + 1]?.text === '-' && tokens[at + 2]?.word) {
      at += 3;
      continue;
    }
    const determiner = grammar.determiners.has(token.bare);
    if (!token.word || (!determiner && grammar.clauseOpeners.has(token.bare))) break;
    // "dijo ayer el alcalde": the subject is still to come, with its article.
    const toCome = head >= 0 && !isPerson(tokens[head]!, grammar);
    const maySay = !(behindVerb && toCome) && beginsStatement(sentence, at);
    if (head >= 0 && (endsWithSmall(sentence, at) || maySay)) break;
    const noun = !grammar.prepositions.has(token.bare) && !determiner;
    const person = isPerson(token, grammar);
    // "dijo ayer la policía", "diz em áudio divulgado pelo secretário": what stands before is no part of who speaks.
    if (person && toCome && grammar.romance) {
      const before = tokens[at - 1]!.bare;
      if (grammar.determiners.has(before)) start = at - 1;
      else if (grammar.prepositions.has(before) && grammar.titles.has(token.bare)) start = at;
    }
    if (noun && (head < 0 || (person && (grammar.romance || grammar.roles.has(token.bare))))) head = at;
    at += 1;
  }
  return head < 0 ? undefined : unnamed(sentence, start, at, head);
};

const isPerson = ({ bare }: Token, { roles, titles }: Grammar): boolean =>
  roles.has(bare) || titles.has(bare);

/** Where people post: "a réagi sur Twitter Jeanne Dupont". */
const platforms = new Set(
  'twitter x facebook instagram telegram tiktok linkedin youtube threads bluesky mastodon'.split(' '),
);

/** Where the subject begins behind who is told or when: "ha detto a questo giornale la sindaca", "a déclaré à l'AFP". */
const behindAddressee = ({ tokens, to, grammar }: Sentence, start: number): number => {
  const first = tokens[start]?.bare ?? '';
  // "all'Ansa": the name hangs on the preposition.
  const mark = first.search(/['\u2019]/);
  if (mark > 0 && grammar.prepositions.has(`${first.slice(0, mark)}'`))
    return opensNounPhrase(tokens[start + 1], grammar) ? start + 1 : start;
  if (!grammar.prepositions.has(first)) return start;
  let at = start + 1;
  if (grammar.determiners.has(tokens[at]?.bare ?? '')) at += 1;
  if (at >= to || !tokens[at]!.word || tokens[at]!.quoted) return start;
  const named = isNameWord(tokens[at], grammar);
  if (platforms.has(tokens[at]!.bare) && isNameWord(tokens[at + 1], grammar)) return at + 1;
  at = named ? nameEnd({ tokens, grammar }, at) : at + 1;
  if (opensNounPhrase(tokens[at], grammar)) return at;
  if (named || !isNameWord(tokens[at], grammar)) return start;
  // "a la agencia Efe el alcalde"
  const end = nameEnd({ tokens, grammar }, at);
  return opensNounPhrase(tokens[end], grammar) ? end : at;
};

/** A word that is none of a time or place follows: a verb, right behind its subject. */
const beginsClause = ({ tokens, to, grammar }: Sentence, at: number): boolean =>
  at < to && tokens[at]!.word && !tokens[at]!.capital && !isNoVerb(tokens[at]!.bare, grammar);

const opensNounPhrase = (token: Token | undefined, { determiners, roles, titles }: Grammar): token is Token =>
  token !== undefined &&
  !token.quoted &&
  !token.capital &&
  (determiners.has(token.bare) || roles.has(token.bare) || titles.has(token.bare));

/** What stands before a name as a role: not an article alone, nor what ends in a preposition: "figures from the". */
const roleIn = (sentence: Sentence, start: number, at: number): string => {
  const { tokens, grammar } = sentence;
  // "freut sich Jana Beispiel"
  if (grammar.reflexive.has(tokens[start]!.bare) && start < at) return roleIn(sentence, start + 1, at);
  // "sagt auch Jana Beispiel", "verrät Dir Jana Beispiel"
  const says = ({ bare }: Token): boolean => !grammar.between.has(bare) && !grammar.neverNames.has(bare);
  if (!tokens.slice(start, at).some(says)) return '';
  let last = at - 1;
  while (last >= start && grammar.determiners.has(tokens[last]!.bare)) last -= 1;
  return last < start || grammar.prepositions.has(tokens[last]!.bare) ? '' : printed(tokens.slice(start, at));
};

/** Where nouns have capitals, a small word that no article or preposition leads to is a verb: "Laut Polizei gab es". */
const endsWithSmall = ({ tokens, grammar }: Sentence, at: number): boolean => {
  const { capital, bare } = tokens[at]!;
  const small = !capital && !isNoVerb(bare, grammar);
  return grammar.capitalisedNouns && small && !isNoVerb(tokens[at - 1]!.bare, grammar);
};

const isNoVerb = (word: string, { prepositions, determiners }: Grammar): boolean =>
  prepositions.has(word) || determiners.has(word);

/** A noun for people with the capital that all nouns of its language have. */
const isNounOfRole = ({ tokens, grammar }: Sentence, at: number): boolean =>
  grammar.capitalisedNouns && isRole(tokens[at]!, grammar) && !isNameWord(tokens[at + 1], grammar);

/** A name is followed by a noun that it describes: "Doe aide", "Ohio delegate Jane Doe". */
const isAttributive = ({ tokens, to, grammar }: Sentence, end: number): boolean => {
  for (let at = end; at < to && at - end < 4; at++) {
    const token = tokens[at]!;
    if (at > end && isNameWord(token, grammar)) return true;
    if (!token.word || token.quoted || token.capital) return false;
    if (at === end && grammar.roles.has(token.bare)) return true;
    if (
      grammar.prepositions.has(token.bare) ||
      grammar.clauseOpeners.has(token.bare) ||
      grammar.verbs.has(token.bare) ||
      grammar.between.has(token.bare) ||
      grammar.determiners.has(token.bare) ||
      grammar.joins.has(token.bare)
    )
      return false;
  }
  return false;
};

interface Place {
  /** Where the noun phrase begins, its name, and what stands behind that. */
  readonly start: number;
  readonly at: number;
  readonly end: number;
  /** The noun before the name, -1 for none. */
  readonly head: number;
  readonly statement: boolean | undefined;
}

const nameFrom = (sentence: Sentence, { start, at, end, head, statement }: Place): Found | undefined => {
  const { tokens, grammar } = sentence;
  // "a spokesman for Clinton": the first has no name, the second does not speak.
  const role = tokens[head]?.bare ?? '';
  // "a study published in the journal Example Letters": where it has appeared is no source.
  if (grammar.works.has(role) && tokens.slice(head, at).some(({ bare }) => grammar.published.has(bare)))
    return { names: [], affiliation: '', called: printed(tokens.slice(start, end)) };
  if (grammar.roles.has(role) || grammar.titles.has(role)) {
    const behind = grammar.prepositions.has(tokens[at - 1]?.bare ?? '');
    // "le directeur de la Banque de l'Exemple, Jean Dupont"
    const article =
      grammar.articles.has(tokens[at - 1]!.bare) && grammar.prepositions.has(tokens[at - 2]?.bare ?? '');
    const person =
      behind || article ? nameBehindComma(sentence, commaBehind(sentence, end), start, statement) : undefined;
    const named = person ?? (behind || article ? personInOffice(sentence, head, at, start) : undefined);
    if (named !== undefined) return named;
    if (behind || (article && grammar.language !== 'en' && !grammar.capitalisedNouns))
      return { names: [], affiliation: '', called: printed(tokens.slice(start, end)) };
  }
  const names = namesIn(sentence, at, end);
  const article = tokens[at - 1]?.bare ?? '';
  if (head >= 0 && head === at - 2 && grammar.genitives.size > 0 && grammar.articles.has(article)) {
    // "sagte der Sprecher dem Blatt", "sagte ein Sprecher der Polizei"
    if (isByName(tokens[head]!, names, grammar)) return { names, affiliation: '' };
    const own = grammar.genitives.has(article) && isRole(tokens[head]!, grammar);
    return {
      names: [],
      affiliation: '',
      called: printed(tokens.slice(start, own ? wholeOf(sentence, head, end) : at - 1)),
    };
  }
  // "Según la Policía"
  if (names.length === 0)
    return end - 1 > start && grammar.roles.has(tokens[end - 1]!.bare)
      ? unnamed(sentence, start, end, end - 1)
      : undefined;
  const close = isComma(tokens[end]) ? endOfApposition(sentence, end + 1, statement) : -1;
  const before = roleIn(sentence, start, at);
  if (isNamedByRole(sentence, at, names))
    return { names: names.map((name) => ({ ...name, sure: true })), affiliation: before };
  return { names, affiliation: before || (close > 0 ? apposition(sentence, end + 1, close) : '') };
};

/** "einer Studie des Instituts der deutschen Wirtschaft": the house behind a work with what it is of. */
const wholeOf = ({ tokens, to, grammar }: Sentence, head: number, end: number): number => {
  if (!grammar.works.has(tokens[head]!.bare) || !grammar.genitives.has(tokens[end]?.bare ?? '')) return end;
  const noun = tokens[end + 1]?.capital ? end + 1 : end + 2;
  return noun < to && tokens[noun]!.capital ? noun + 1 : end;
};

const unnamed = (
  { tokens, grammar }: Sentence,
  start: number,
  end: number,
  head: number,
): Found | undefined => {
  if (!isRole(tokens[head]!, grammar)) return undefined;
  let last = Math.min(end, start + longestUnnamed);
  // "das Meeresinstitut am Montag"
  const day = tokens.slice(head, last).findIndex(({ bare }) => grammar.weekdays.has(bare));
  if (day > 0) last = head + day;
  // "teilte die Polizei mit": what is left of the verb is none of its subject.
  while (last > head + 1 && grammar.prepositions.has(tokens[last - 1]!.bare)) last -= 1;
  return { names: [], affiliation: '', called: printed(tokens.slice(start, last)) };
};

/** The comma behind a house's name that ends in small words: "il capo della Protezione civile, Anna Rossi". */
const commaBehind = ({ tokens, grammar }: Sentence, end: number): number => {
  let at = end;
  while (
    at - end < mostTitles &&
    tokens[at]?.word &&
    !tokens[at]!.capital &&
    !grammar.verbs.has(tokens[at]!.bare)
  )
    at += 1;
  return isComma(tokens[at]) ? at : end;
};

/** "the group's president, Jane Doe". */
const nameBehindComma = (
  sentence: Sentence,
  comma: number,
  start: number,
  statement = false,
): Found | undefined => {
  const { tokens, grammar } = sentence;
  // "According to a report from the ministry, Jane Doe, a teacher, left": who is named behind is not described before.
  const describing = ({ bare }: Token): boolean => grammar.titles.has(bare) && !bare.endsWith('s');
  if (statement && !tokens.slice(start, comma).some(describing)) return undefined;
  let name = comma + 1;
  // "o coordenador da Defesa Civil, coronel João da Silva"
  while (name - comma <= mostTitles && opensNounPhrase(tokens[name], grammar)) name += 1;
  if (!isComma(tokens[comma]) || !isNameWord(tokens[name], grammar)) return undefined;
  const end = nameEnd(sentence, name);
  // "according to polls, Jane Doe leads": the comma parts the source from what it says.
  const next = tokens[end];
  if (
    next?.word &&
    !next.capital &&
    !grammar.prepositions.has(next.bare) &&
    !grammar.clauseOpeners.has(next.bare)
  )
    return undefined;
  const names = namesIn(sentence, name, end).filter(({ size }) => size > 1);
  return names.length === 1 ? { names, affiliation: printed(tokens.slice(start, comma)) } : undefined;
};
