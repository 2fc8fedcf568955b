import { endsName, isAcronym, isNameWord, isParticle, isTitle } from '../name-words.ts';
import { type ProperName, isByName, isRole, nameStart, namesIn, printed } from '../proper-name.ts';
import type { Sentence } from '../reading.ts';
import { agencyNamed } from '../agency-names.ts';
import { openingBracket } from './brackets.ts';
import { joinedBefore } from './coordination.ts';
import { type Found, isComma } from './found.ts';
import { houseEndingAt } from './house.ts';
import { headOfOffice, personInOffice } from './office.ts';
import { pronounAt } from './pronoun.ts';

/** Words that describe an unnamed source before its noun, at most. */
const mostDescribing = 6;
/** Words that tell what people know of, at most: "with the matter". */
const mostKnown = 5;
/** Words between the article of a name and the name, at most. */
const mostBeforeName = 3;

/** The noun phrase whose last word is token `at`: a name, people without a name, or a pronoun. */
export const nounPhraseAt = (sentence: Sentence, at: number): Found | undefined => {
  const { tokens, from, grammar } = sentence;
  const last = tokens[at];
  if (at < from || last === undefined || last.quoted) return undefined;
  if (last.text === ')') {
    const open = openingBracket(sentence, at);
    return open > from ? nounPhraseAt(sentence, open - 1) : undefined;
  }
  if (isComma(last) && /^(?:jr|sr|ii|iii)$/.test(tokens[at - 1]?.bare ?? ''))
    return nounPhraseAt(sentence, at - 1);
  if (/^(?:Jr\.?|Sr\.?|II|III)$/.test(last.text) && isComma(tokens[at - 1]))
    return nounPhraseAt(sentence, at - 2);
  const pronoun = pronounAt(sentence, at);
  if (pronoun !== undefined) return pronoun;
  if ((isNameWord(last, grammar) && !last.possessive) || endsName(tokens, at, grammar)) {
    const start = nameStart(sentence, at);
    if (isDenied(sentence, start)) return undefined;
    const office = inListedOffice(sentence, start, at + 1);
    if (office !== undefined) return office;
    const lead = beforeDescribed(sentence, start);
    if (lead >= from && grammar.prepositions.has(tokens[lead]!.bare) && !isArticleAhead(sentence, lead))
      return behindPreposition(sentence, lead, at);
    // "Ein Sprecher der Polizei sagte"
    const names = namesIn(sentence, start, at + 1);
    const head = tokens[start - 2];
    if (start - 2 >= from && grammar.genitives.has(tokens[start - 1]!.bare) && isRole(head!, grammar))
      return isByName(head!, names, grammar) ? { names, affiliation: '' } : unnamed(sentence, start - 2, at);
    if (isOfSomebody(sentence, start))
      return isRole(tokens[start]!, grammar) ? unnamed(sentence, start, at) : undefined;
    if (isOfAnother(sentence, start)) return undefined;
    // "Wie das Meeresinstitut mitteilte": a noun for a house or people, which nothing names.
    const noun = start === at && start > from && grammar.capitalisedNouns && isRole(last, grammar);
    if (noun && grammar.determiners.has(tokens[at - 1]!.bare) && !isAcronym(last.text))
      return unnamed(sentence, at, at);
    if (isOfficeOf(sentence, start, at)) return unnamed(sentence, at, at);
    // "Fuentes de Ejemplo": the capital begins the sentence.
    if (
      start === from &&
      grammar.romance &&
      grammar.roles.has(tokens[start]!.bare) &&
      isParticle(tokens[start + 1])
    )
      return unnamed(sentence, start, at);
    if (names.length > 0) {
      const joined = joinedBefore(sentence, start, names);
      const sure = isNamedByArticle(sentence, start, names) || isNamedByRole(sentence, start, names);
      return {
        names:
          joined.length > 0 ? [...joined, ...names] : names.map((name) => (sure ? { ...name, sure } : name)),
        affiliation: start > from ? roleBefore(sentence, start) : '',
      };
    }
    // "Police said": the capital begins the sentence.
    return (start === from || grammar.capitalisedNouns || grammar.romance) && grammar.roles.has(last.bare)
      ? unnamed(sentence, at, at)
      : undefined;
  }
  const knowing = last.capital ? -1 : knowingBefore(sentence, at);
  if (knowing >= 0) return unnamed(sentence, knowing, at);
  const house = byHouse(sentence, at) ?? houseEndingAt(sentence, at);
  if (house !== undefined) return house;
  return grammar.roles.has(last.bare) ? (withOthers(sentence, at) ?? unnamed(sentence, at, at)) : undefined;
};

/** "Neither Jane Doe nor her lawyer, John Roe, said": nobody of them did. */
const isDenied = (sentence: Sentence, start: number): boolean => {
  const { tokens, from, grammar } = sentence;
  const before = (at: number): boolean => at > from && grammar.nor.has(tokens[at - 1]!.bare);
  if (grammar.nor.size === 0 || !(before(start) || before(describedFrom(sentence, start)))) return false;
  return (
    grammar.neither.size === 0 || tokens.slice(from, start).some(({ bare }) => grammar.neither.has(bare))
  );
};

/** "le ministre de l'Économie et des Finances Jean Dupont": the last of what the office is of looks like a first name. */
const inListedOffice = (sentence: Sentence, start: number, end: number): Found | undefined => {
  const { tokens, grammar } = sentence;
  const head = grammar.offices.has(tokens[start]!.bare) ? headOfOffice(sentence, start + 1) : -1;
  const names = head < 0 ? [] : namesIn(sentence, start + 1, end).filter(({ size }) => size > 1);
  return names.length === 1
    ? { names, affiliation: printed(tokens.slice(describedFrom(sentence, head), start + 1)) }
    : undefined;
};

/** "The Prime Minister said", "The Secretary of State said": behind an article, what ends with a title is an office. */
const isOfficeOf = ({ tokens, from, grammar }: Sentence, start: number, last: number): boolean => {
  if (!grammar.titlesBehindHouses || start <= from || !grammar.articles.has(tokens[start - 1]!.bare))
    return false;
  const title = grammar.offices.has(tokens[last]!.bare) && tokens[last - 1]!.bare === 'of' ? last - 2 : last;
  const word = tokens[title]?.bare ?? '';
  // "the Ohio Republican" is somebody in particular, "the Example College Republicans" are a house.
  const isParty = grammar.groups.has(word) || grammar.groups.has(`${word}s`);
  return title >= start && isTitle(tokens[title]!, grammar) && !isParty;
};

/** Portuguese "a" is an article as well: where nothing stands before it, "A Prefeitura disse", "Em nota, a Prefeitura". */
const isArticleAhead = ({ tokens, from, grammar }: Sentence, at: number): boolean =>
  grammar.articles.has(tokens[at]!.bare) && (at === from || isComma(tokens[at - 1]));

/** "La Fiscalía sostiene": one word behind an article of its own. */
const isNamedByArticle = (
  { tokens, from, grammar }: Sentence,
  start: number,
  [name, ...others]: readonly ProperName[],
): boolean =>
  grammar.articleNames &&
  others.length === 0 &&
  name?.size === 1 &&
  name.title === '' &&
  start > from &&
  grammar.articles.has(tokens[start - 1]!.bare) &&
  (name.organisation || !grammar.roles.has(tokens[start]!.bare));

/** "la ministre Dupont", "o técnico João": one word behind what somebody is. */
export const isNamedByRole = (
  { tokens, from, grammar }: Sentence,
  start: number,
  [name, ...others]: readonly ProperName[],
): boolean => {
  if (others.length > 0 || name?.size !== 1) return false;
  const before = tokens[start - 1];
  return (
    name.title !== '' ||
    (start > from &&
      !before!.capital &&
      (grammar.titles.has(before!.bare) || grammar.roles.has(before!.bare)))
  );
};

/** "die Angaben der Polizei stimmen", "die Mitarbeiter der Deutschen Tram": another noun is the subject. */
const isOfAnother = ({ tokens, from, grammar }: Sentence, start: number): boolean => {
  const head = tokens[start - 2];
  if (start - 2 < from || !head?.capital || !grammar.genitives.has(tokens[start - 1]!.bare)) return false;
  if (grammar.roles.has(tokens[start]!.bare)) return true;
  return grammar.determiners.has(tokens[start - 3]?.bare ?? '') && !grammar.organisations.has(head.bare);
};

/** "das Unternehmen von Max Muster", "diese Daten von der Tram": behind an article no name begins with a single word and "von". */
const isOfSomebody = ({ tokens, from, grammar }: Sentence, start: number): boolean =>
  grammar.capitalisedNouns &&
  start > from &&
  grammar.determiners.has(tokens[start - 1]!.bare) &&
  tokens[start + 1]?.bare === 'von' &&
  !grammar.organisations.has(tokens[start]!.bare);

/** "An Associated Press review found", "Jane Doe’s book argues": what is written speaks for whom it is named after. */
export const byHouse = (sentence: Sentence, work: number): Found | undefined => {
  const { tokens, from, grammar } = sentence;
  const owner = tokens[work - 1];
  if (grammar.language !== 'en' || work <= from || !grammar.works.has(tokens[work]!.bare)) return undefined;
  if (!isNameWord(owner, grammar)) return undefined;
  const start = nameStart(sentence, work - 1);
  if (start > from && !owner!.possessive && !grammar.articles.has(tokens[start - 1]!.bare)) return undefined;
  const names = namesIn(sentence, start, work);
  const [house] = names;
  return names.length === 1 &&
    (house!.size > 1 ||
      isAcronym(house!.name) ||
      agencyNamed(house!.name) ||
      (!owner!.possessive && sentence.vocabulary.houses.has(owner!.bare)))
    ? { names, affiliation: '' }
    : undefined;
};

/** "people familiar with the matter": the token of the people, -1 where there are none. */
const knowingBefore = ({ tokens, from, grammar }: Sentence, last: number): number => {
  for (let at = last - 1; at > from && last - at <= mostKnown; at--) {
    const { word, quoted, bare } = tokens[at]!;
    if (!word || quoted) return -1;
    if (grammar.knowing.has(bare)) return grammar.roles.has(tokens[at - 1]!.bare) ? at - 1 : -1;
  }
  return -1;
};

/** "Jane Doe and her lawyers said", "Jane Doe and others said" */
const withOthers = (sentence: Sentence, head: number): Found | undefined => {
  const { tokens, from, grammar } = sentence;
  let and = head - 1;
  while (
    and > from &&
    head - and <= mostBeforeName &&
    tokens[and]!.word &&
    !grammar.and.has(tokens[and]!.bare)
  )
    and -= 1;
  const last = tokens[and - 1];
  if (and <= from || !grammar.and.has(tokens[and]!.bare) || !isNameWord(last, grammar) || last!.possessive)
    return undefined;
  const start = nameStart(sentence, and - 1);
  let before = start - 1;
  while (
    before > from &&
    start - before <= mostBeforeName &&
    tokens[before]!.word &&
    !grammar.prepositions.has(tokens[before]!.bare)
  )
    before -= 1;
  if (grammar.prepositions.has(tokens[before]?.bare ?? '')) return undefined;
  const names = namesIn(sentence, start, and);
  // "a Department of Trams and Roads panel": what follows is of the name.
  const ofName = tokens[and + 1]!.capital && names.some(({ organisation }) => organisation);
  return names.length > 0 && !ofName ? { names, affiliation: '' } : undefined;
};

/**
 * The token before a name with its article and the words between them: "at the now-defunct Example Times"; with whose it
 * is: "in China's Inner Mongolia".
 */
const beforeDescribed = (sentence: Sentence, start: number): number => {
  const { tokens, from, grammar } = sentence;
  for (let at = start - 1; at > from && start - at <= mostBeforeName + 1; at--) {
    const { word, capital, quoted, bare } = tokens[at]!;
    if (grammar.articles.has(bare)) return at - 1;
    if (!word || capital || quoted || grammar.prepositions.has(bare) || grammar.clauseOpeners.has(bare))
      break;
  }
  const owner = tokens[start - 1];
  return start > from && owner!.possessive && isNameWord(owner, grammar)
    ? nameStart(sentence, start - 1) - 1
    : start - 1;
};

/** "a spokesman for Clinton": no named source, though a name stands before the verb. */
const behindPreposition = (sentence: Sentence, preposition: number, end: number): Found | undefined => {
  const head = sentence.tokens[preposition - 1];
  if (head === undefined || preposition <= sentence.from) return undefined;
  // "the city of Springfield said"
  if (sentence.grammar.polities.has(head.bare) && sentence.tokens[preposition]!.bare === 'of') {
    const names = namesIn(sentence, nameStart(sentence, end), end + 1);
    return names.length > 0 ? { names, affiliation: '' } : undefined;
  }
  // "a book by Jane Doe argues"
  if (
    sentence.grammar.works.has(head.bare) &&
    sentence.grammar.agents.has(sentence.tokens[preposition]!.bare)
  ) {
    const names = namesIn(sentence, nameStart(sentence, end), end + 1);
    if (names.length > 0) return { names, affiliation: '' };
  }
  const office = personInOffice(
    sentence,
    preposition - 1,
    nameStart(sentence, end),
    describedFrom(sentence, preposition - 1),
  );
  if (office !== undefined) return office;
  if (sentence.grammar.roles.has(head.bare)) return unnamed(sentence, preposition - 1, end);
  // "Jane Doe at the Example Institute said": of the two names, the first is the subject.
  if (isNameWord(head, sentence.grammar) && !head.possessive) return nounPhraseAt(sentence, preposition - 1);
  return undefined;
};

/** First token of the words that describe the noun before token `head`. */
const describedFrom = ({ tokens, from, grammar }: Sentence, head: number): number => {
  let start = head;
  while (start > from && head - start < mostDescribing) {
    const previous = tokens[start - 1]!;
    if (!previous.word || previous.quoted) break;
    if (grammar.prepositions.has(previous.bare) || grammar.verbs.get(previous.bare) === 'speech') break;
    // "Dat heeft minister Jansen gezegd"
    if (grammar.language !== 'en' && grammar.between.has(previous.bare)) break;
    const determiner = grammar.determiners.has(previous.bare);
    if (!determiner && grammar.clauseOpeners.has(previous.bare)) break;
    start -= 1;
    if (determiner) break;
  }
  return start;
};

/** "Bank of Example economist": where the house begins of whose name the words that describe are the end; else `start`. */
const houseStart = (sentence: Sentence, start: number): number => {
  const { tokens, from, grammar } = sentence;
  return tokens[start]!.capital &&
    grammar.joins.has(tokens[start - 1]?.bare ?? '') &&
    isNameWord(tokens[start - 2], grammar)
    ? Math.max(from, nameStart(sentence, start))
    : start;
};

/** An unnamed source with the words that describe it: "officials in the Obama administration". */
const unnamed = (sentence: Sentence, head: number, end: number): Found => {
  const { tokens, from, grammar } = sentence;
  let start = describedFrom(sentence, head);
  if (
    start - 2 >= from &&
    grammar.prepositions.has(tokens[start - 1]!.bare) &&
    (grammar.roles.has(tokens[start - 2]!.bare) || grammar.titles.has(tokens[start - 2]!.bare))
  )
    start = describedFrom(sentence, start - 2);
  // "a Department of Trams and Roads panel"
  else {
    const name = houseStart(sentence, start);
    start = name < start && grammar.articles.has(tokens[name - 1]?.bare ?? '') ? name - 1 : name;
  }
  return { names: [], affiliation: '', called: printed(tokens.slice(start, end + 1)) };
};

/** "campaign spokesman" before a name. */
const roleBefore = (sentence: Sentence, start: number): string => {
  const { tokens, grammar } = sentence;
  const office = headOfOffice(sentence, start);
  if (office >= 0) return printed(tokens.slice(describedFrom(sentence, office), start));
  const { bare } = tokens[start - 1]!;
  if (!grammar.roles.has(bare) && (tokens[start - 1]!.capital || !grammar.titles.has(bare))) return '';
  let from = houseStart(sentence, describedFrom(sentence, start - 1));
  // "le patron du syndicat Jean Dupont": of a house; "l'avocat du président" is of somebody else.
  if (
    grammar.romance &&
    !grammar.titles.has(tokens[start - 1]!.bare) &&
    grammar.prepositions.has(tokens[from - 1]?.bare ?? '') &&
    grammar.titles.has(tokens[from - 2]?.bare ?? '')
  )
    from = describedFrom(sentence, from - 2);
  return printed(tokens.slice(from, start));
};
