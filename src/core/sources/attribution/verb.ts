import type { SpeechForm } from '../languages/language.ts';
import type { Grammar } from '../grammar.ts';
import { isAcronym, isNameWord } from '../name-words.ts';
import { nameEnd, nameStart } from '../proper-name.ts';
import type { Sentence } from '../reading.ts';
import { endsClause, type Found, isComma, isDash } from './found.ts';
import { isFinite } from './subject-of-sentence.ts';
import { phraseAt } from './according-to.ts';
import { byHouse } from './noun-phrase.ts';
import { beforeAdverbs, subjectBefore } from './subject-before.ts';
import { titleBefore, titleBehind } from './quoted-title.ts';
import { subjectBehind } from './subject-behind.ts';
import { behindSecond, isSecond } from './verb-second.ts';

/** How far "that" or a quotation may stand behind a verb that says nothing without them, in tokens. */
const toThat = 4;
const toQuotation = 12;
/** How far "as" may stand before such an idiom. */
const toAs = 6;
/** How far the noun of a figure may stand behind its verb, and "at". */
const toNoun = 5;
const toFigure = 16;
/** Tokens of a subject between a comma and its verb, at most, and of the clause before it, at least. */
const longestSubject = 12;
const shortestClause = 3;
const shortestInside = 1;

/** Who the finite verb at token `verb` attributes something to. */
export const bySpeechVerb = (sentence: Sentence, verb: number, form: SpeechForm): Found | undefined => {
  const { tokens, grammar } = sentence;
  if (
    form === 'weak' &&
    !leadsToSpeech(sentence, verb) &&
    !isIdiom(sentence, verb) &&
    // "A Reuters investigation found the ferry was late"
    (tokens[verb - 2]?.possessive || byHouse(sentence, verb - 1) === undefined) &&
    !followsQuotation(sentence, verb) &&
    !isParenthetical(sentence, verb) &&
    !givesFigure(sentence, verb)
  )
    return undefined;
  if (isHeading(sentence, verb) || doesSomething(sentence, verb)) return undefined;
  if (isNoun(sentence, verb) || phraseAt(sentence, verb, grammar.voids) > 0) return undefined;
  // "a study published in a journal": where it has appeared
  if (
    grammar.published.has(tokens[verb]!.bare) &&
    grammar.prepositions.has(tokens[verb + 1]?.bare ?? '') &&
    grammar.works.has(tokens[verb - 1]?.bare ?? '')
  )
    return undefined;
  if (grammar.agentless.has(tokens[verb]!.bare) && grammar.agents.has(tokens[verb + 1]?.bare ?? ''))
    return undefined;
  const agent = byAgent(sentence, verb);
  if (agent !== undefined) return agent;
  if (form === 'speech') {
    const title = titleBefore(sentence, beforeVerb(sentence, verb), true) ?? titleOfReport(sentence, verb);
    if (title !== undefined) return title;
    const second = behindSecond(sentence, verb);
    if (second !== undefined) return second;
  }
  const inverted =
    // "told reporters": who is told stands behind such a verb.
    !grammar.addressing.has(tokens[verb]!.bare) &&
    ((form === 'speech' && canInvert(sentence, verb)) ||
      (form !== 'base' && followsQuotation(sentence, verb)));
  const behind = verb + Math.max(1, phraseAt(sentence, verb, grammar.phrasal));
  const certain =
    inverted &&
    (!isComma(tokens[beforeVerb(sentence, verb)]) ||
      closesQuotation(sentence, verb) ||
      endsWithName(sentence, verb));
  return (
    (certain ? subjectBehind(sentence, behind) : undefined) ??
    subjectBefore(sentence, verb, form) ??
    (inverted ? subjectBehind(sentence, behind, true) : undefined)
  );
};

/**
 * "was described by Jane Doe", "a plan proposed by the ministry": what is said stands before the verb, who says it
 * behind "by".
 */
const byAgent = (sentence: Sentence, verb: number): Found | undefined => {
  const { tokens, from, grammar } = sentence;
  if (!grammar.agents.has(tokens[verb + 1]?.bare ?? '') || verb === from) return undefined;
  const next = tokens[verb + 2];
  // "responded by using": no noun phrase follows.
  const noun =
    isNameWord(next, grammar) ||
    grammar.determiners.has(next?.bare ?? '') ||
    grammar.titles.has(next?.bare ?? '') ||
    grammar.roles.has(next?.bare ?? '');
  if (!noun) return undefined;
  // "As reported by the Example Times, the tram is late": what follows the comma is said, and tells nothing of who says it.
  const statement = phraseOfAs(sentence, verb) || undefined;
  return subjectBehind(sentence, verb + 2, false, statement);
};

/** "the claims, …", "his remarks loomed": a form that is a noun as well is one before a mark or another verb. */
const isNoun = (sentence: Sentence, verb: number): boolean => {
  const { tokens, grammar } = sentence;
  const token = tokens[verb]!;
  const next = tokens[verb + 1];
  if (next === undefined) return false;
  // "court documents say", "according to court documents, …"
  if (
    grammar.plurals.has(token.bare) &&
    (['base', 'speech'].includes(grammar.verbs.get(next.bare) ?? '') ||
      (grammar.verbs.get(token.bare) === 'stance' && (isComma(next) || endsClause(next))))
  )
    return true;
  // "Treasury notes fell"
  if (
    grammar.plurals.has(token.bare) &&
    next.word &&
    !next.capital &&
    !next.bare.endsWith('ed') &&
    isFiniteBehind(next.bare, grammar)
  )
    return true;
  // "on its ABC plans"
  if (token.bare.endsWith('s') && isOwned(sentence, verb)) return true;
  if (!grammar.sayings.has(token.bare)) return false;
  return next.word ? !next.capital && isFinite(next.bare, grammar) : isComma(next) || endsClause(next);
};

/** A name stands before the form, and right before that whose it is: "its", "their". */
const isOwned = (sentence: Sentence, verb: number): boolean => {
  const { tokens, from, grammar } = sentence;
  if (grammar.language !== 'en') return false;
  const owner = nameStart(sentence, verb - 1) - 1;
  const word = tokens[owner]?.bare ?? '';
  return owner >= from && owner < verb - 1 && grammar.determiners.has(word) && !grammar.articles.has(word);
};

/** A single word that begins the sentence, with a capital that may be owed to its place. */
const isUnknown = ({ tokens, from, vocabulary }: Sentence, at: number): boolean =>
  at === from && !vocabulary.proper.has(tokens[at]!.bare) && !isAcronym(tokens[at]!.text);

/**
 * "Key points:", "Treasury notes fell", "Research posted on a site": the form is a noun, or a participle, behind a
 * word that nothing tells to be a name.
 */
const isHeading = (sentence: Sentence, verb: number): boolean => {
  const { tokens, to, grammar } = sentence;
  const { bare } = tokens[verb]!;
  const next = tokens[verb + 1];
  if (!isUnknown(sentence, verb - 1) || next === undefined || verb + 1 >= to) return false;
  if (grammar.plurals.has(bare)) return next.text === ':' && tokens[verb + 2]?.quote !== 'open';
  return grammar.issuing.has(bare) && grammar.prepositions.has(next.bare);
};

/** "Sarah adds milk": the verb has an object, and neither a quotation nor a clause is there. */
const doesSomething = ({ tokens, from, to, grammar }: Sentence, verb: number): boolean => {
  const next = tokens[verb + 1];
  if (!grammar.doing.has(tokens[verb]!.bare) || verb + 1 >= to || !next?.word || next.capital) return false;
  if (grammar.prepositions.has(next.bare)) return false;
  return !tokens
    .slice(from, to)
    .some(
      ({ quote, bare, word, capital }, at) =>
        quote !== undefined ||
        (from + at > verb &&
          word &&
          !capital &&
          (grammar.that.has(bare) || grammar.pronouns.has(bare) || isFiniteBehind(bare, grammar))),
    );
};

/** As `isFinite`, without the endings that plurals have as well. */
const isFiniteBehind = (word: string, { passive, denials, finiteForms, prepositions }: Grammar): boolean =>
  !prepositions.has(word) &&
  (passive.has(word) || denials.has(word) || finiteForms.has(word) || word.endsWith('ed'));

const leadsToSpeech = ({ tokens, to, grammar }: Sentence, verb: number): boolean => {
  for (let at = verb + 1; at < to && at < verb + toQuotation; at++)
    if (tokens[at]!.quote === 'open' || (at < verb + toThat && grammar.that.has(tokens[at]!.bare)))
      return true;
  return false;
};

/** "As Jane Doe put it, …" */
const isIdiom = (sentence: Sentence, verb: number): boolean => {
  const { tokens, from, grammar } = sentence;
  return (
    phraseAt(sentence, verb, grammar.idioms) > 0 &&
    tokens.slice(Math.max(from, verb - toAs), verb).some(({ bare }) => grammar.beforeIdioms.has(bare))
  );
};

/** "…, the Example Institute found.": the clause is nothing but its subject and the verb, and follows another one. */
const isParenthetical = (sentence: Sentence, verb: number): boolean => {
  const { tokens, from, to, grammar } = sentence;
  const next = tokens[verb + 1];
  if (
    !grammar.parenthetical.has(tokens[verb]!.bare) ||
    (verb + 1 < to && !isComma(next) && !endsClause(next))
  )
    return false;
  const shortest = isComma(next) ? shortestInside : shortestClause;
  for (let at = verb - 1; at > from + shortest && verb - at <= longestSubject; at--) {
    const token = tokens[at]!;
    if (isComma(token) || isDash(token)) return at < verb - 1;
    if (!token.word || token.quoted || grammar.clauseOpeners.has(token.bare)) return false;
  }
  return false;
};

/** "puts the number of dead at 12" */
const givesFigure = ({ tokens, to, grammar: { figures } }: Sentence, verb: number): boolean => {
  if (!figures.verbs.has(tokens[verb]!.bare)) return false;
  let noun = false;
  for (let at = verb + 1; at < to && at - verb < toFigure && tokens[at]!.word; at++) {
    noun ||= at - verb < toNoun && figures.nouns.has(tokens[at]!.bare);
    if (noun && figures.at.has(tokens[at]!.bare)) return true;
  }
  return false;
};

const closesQuotation = (sentence: Sentence, verb: number): boolean => {
  const at = beforeVerb(sentence, verb);
  const { tokens } = sentence;
  return tokens[at]?.quote === 'close' || (isComma(tokens[at]) && tokens[at - 1]?.quote === 'close');
};

/** "…, reports the Example Times.": nothing but a name is left. */
const endsWithName = (sentence: Sentence, verb: number): boolean => {
  const { tokens, to, grammar } = sentence;
  if (grammar.addressing.has(tokens[verb]!.bare)) return false;
  const start = grammar.articles.has(tokens[verb + 1]?.bare ?? '') ? verb + 2 : verb + 1;
  const end = nameEnd(sentence, start);
  if (end === start) return false;
  // "…, informó Juan Pérez, alcalde de Madrid.": English has its object there, "said Jane Doe, a teacher, had left".
  return (
    end >= to ||
    endsClause(tokens[end]) ||
    (grammar.romance && isComma(tokens[end]) && end === nameEnd(sentence, verb + 1))
  );
};

const beforeVerb = (sentence: Sentence, verb: number): number => beforeAdverbs(sentence, verb - 1);

/** "« … », espère Jane Doe": the verb stands right behind a quotation, its subject behind it. */
const followsQuotation = (sentence: Sentence, verb: number): boolean => {
  const { tokens, from, grammar } = sentence;
  if (!grammar.freeInversion) return false;
  const left = beforePronoun(sentence, verb);
  const before = isComma(tokens[left]) ? left - 1 : left;
  return before > from && tokens[before]!.quote === 'close';
};

/** The token before the verb, its adverbs and auxiliaries and the pronoun that stands with it: "se", "le". */
const beforePronoun = (sentence: Sentence, verb: number): number => {
  const left = beforeVerb(sentence, verb);
  return sentence.grammar.reflexive.has(sentence.tokens[left]?.bare ?? '') ? left - 1 : left;
};

/** The verb may have its subject behind it: after a quotation, a comma or a dash. */
const canInvert = (sentence: Sentence, verb: number): boolean => {
  const left = sentence.tokens[beforeVerb(sentence, verb)];
  // "comme le dit Jane Doe", "como dijo Jane Doe"
  const before = beforePronoun(sentence, verb);
  if (
    sentence.grammar.beforeInverted.has(sentence.tokens[before]?.bare ?? '') &&
    // German "das" begins the sentence, else it is a pronoun of the clause before.
    (sentence.grammar.romance || before === sentence.from)
  )
    return true;
  return verb > sentence.from && (closesQuotation(sentence, verb) || isComma(left) || isDash(left));
};

/** Words between "as" and such a participle: "As first reported by". */
const toParticiple = 3;
const phraseOfAs = ({ tokens, from, grammar }: Sentence, verb: number): boolean =>
  verb - from <= toParticiple && grammar.beforeIdioms.has(tokens[from]!.bare);

/** "Das berichtet die \u201eBild\u201c": behind the verb stands the title alone. */
const titleOfReport = (sentence: Sentence, verb: number): Found | undefined =>
  canInvert(sentence, verb) || isSecond(sentence, verb) ? titleBehind(sentence, verb + 1) : undefined;
