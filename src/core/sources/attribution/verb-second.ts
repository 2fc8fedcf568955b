import { smalls } from '../../text/letters.ts';
import type { Grammar } from '../grammar.ts';
import { isNameWord } from '../name-words.ts';
import { isRole, type ProperName } from '../proper-name.ts';
import type { Sentence } from '../reading.ts';
import type { Found } from './found.ts';
import { subjectBehind } from './subject-behind.ts';

/** Tokens before a verb that is the second piece of its sentence, at most. */
const longestFirst = 9;
/** Tokens behind it among which its subject begins. */
const farthest = 8;

/**
 * "Am Montag sagte Max Muster", "Gestern teilte die Polizei mit": where the verb is always the second piece of a
 * sentence, its subject stands behind it if an adverb or a preposition begins the sentence.
 */
export const behindSecond = (sentence: Sentence, verb: number): Found | undefined => {
  if (!isSecond(sentence, verb)) return undefined;
  const found = subjectBehind(sentence, verb + 1);
  return found?.names.every((name) => isPerson(name, sentence.grammar)) &&
    (found.names.length === 0 || ledTo(sentence, verb + 1))
    ? found
    : undefined;
};

/** The verb at token `verb` is the second piece of its sentence, and its subject is not the first one. */
export const isSecond = ({ tokens, from, grammar }: Sentence, verb: number): boolean => {
  const first = tokens[from]!;
  if (grammar.beforeSecond.size === 0 || verb === from || verb - from > longestFirst) return false;
  return (
    (grammar.beforeSecond.has(first.bare) || (grammar.prepositions.has(first.bare) && verb > from + 1)) &&
    !first.quoted &&
    // "\u00dcber 100 Menschen sagten"
    tokens
      .slice(from + 1, verb)
      .every(({ word, quoted, bare, capital }) => word && !quoted && (capital || !grammar.verbs.has(bare)))
  );
};

/** A small letter in a name: "Jana von Beispiel". */
const ledOn = new RegExp(`\\s[${smalls}]`);

/** "Am Montag meldete Max Muster Fieber": an object right behind the subject has a capital as well. */
const isPerson = ({ name, size }: ProperName, { roles }: Grammar): boolean =>
  (size <= 2 || ledOn.test(name)) && !roles.has(name.split(' ', 1)[0]!.toLowerCase());

/**
 * Neither a preposition nor an article leads to the name: "Am Montag forderte das Gericht von Max Muster", "meldete die
 * Feuerwehr Alarm".
 */
const ledTo = ({ tokens, to, grammar }: Sentence, start: number): boolean => {
  for (let at = start; at < to && at - start < farthest; at++) {
    const { bare } = tokens[at]!;
    if (grammar.prepositions.has(bare)) return false;
    if (isNameWord(tokens[at], grammar) && !isRole(tokens[at]!, grammar) && !grammar.titles.has(bare))
      return !grammar.articles.has(tokens[at - 1]!.bare);
  }
  return true;
};
