import type { Grammar } from './grammar.ts';
import type { Token } from './tokens.ts';

/** Words inside of personal names that are not capitalised, whatever language the text is in. */
const particles = new Set(
  'de la von van der den ten bin ibn al el di da do dos das du le ter del della y e zu zur af av'.split(' '),
);
const pronouns = new Set('i we you he she it they'.split(' '));
/** "they're", "they've", and no longer. */
const longestPronoun = 9;
/** "I", "He's": a pronoun, with what is drawn together with it or without. */
const isPronoun = ({ bare }: Token): boolean =>
  bare.length < longestPronoun && pronouns.has(bare.split(/['\u2019]/, 1)[0]!);

/** The token can be a word of a name. */
export const isNameWord = (token: Token | undefined, grammar: Grammar): boolean =>
  token !== undefined &&
  token.capital &&
  !token.quoted &&
  // "The WHO says": in capitals it is no word of its language.
  (!grammar.neverNames.has(token.bare) || isAcronymOf(token, grammar) || isInitial(token)) &&
  !isPronoun(token) &&
  token.text.length < 40;

/** "Jane A. Doe": with its stop, the letter is no article. */
export const isInitial = ({ text }: Token): boolean => text.length === 2 && text.endsWith('.');

const isAcronymOf = ({ text, bare }: Token, { relative, language }: Grammar): boolean =>
  language === 'en' && text.length > 2 && relative.has(bare) && text === text.toUpperCase();

export const isParticle = (token: Token | undefined): boolean =>
  token !== undefined && token.word && !token.capital && particles.has(token.bare);
/** The particle alone joins two words of a name: not "and" of its language, nor an article between two nouns. */
export const joinsAlone = (token: Token | undefined, { and, articles, capitalisedNouns }: Grammar): boolean =>
  isParticle(token) && !and.has(token!.bare) && !(capitalisedNouns && articles.has(token!.bare));
export const isJoin = (token: Token | undefined, { joins, joinsInCapitals }: Grammar): boolean =>
  token !== undefined && (token.capital ? joinsInCapitals : joins).has(token.bare);
export const inName = (token: Token | undefined, grammar: Grammar): boolean =>
  isNameWord(token, grammar) && !token!.possessive;
export const isArticle = (token: Token | undefined, { articles }: Grammar): boolean =>
  token !== undefined && !token.capital && articles.has(token.bare);

/** "Jeanne Le Pont": an article with a capital amid a name, in languages whose surnames have one. */
export const isArticleInName = (tokens: readonly Token[], at: number, grammar: Grammar): boolean =>
  grammar.romance &&
  tokens[at]?.capital === true &&
  grammar.articles.has(tokens[at].bare) &&
  inName(tokens[at - 1], grammar) &&
  inName(tokens[at + 1], grammar);

/** "Example Today": a word that is no name by itself ends one. */
export const endsName = (tokens: readonly Token[], at: number, grammar: Grammar): boolean =>
  tokens[at]?.capital === true &&
  !tokens[at].quoted &&
  grammar.nameEnds.has(tokens[at].bare) &&
  inName(tokens[at - 1], grammar);

/** Capitals alone, or more than one: "FBI", "PolitiFact". */
export const isAcronym = (text: string): boolean =>
  !text.includes('-') && Array.from(text).filter((letter) => letter !== letter.toLowerCase()).length > 1;

/** "NBC 4 New York": the number of a channel, behind its acronym. */
export const isChannel = (tokens: readonly Token[], at: number, grammar: Grammar): boolean =>
  /^\d{1,2}$/.test(tokens[at]?.text ?? '') &&
  isAcronym(tokens[at - 1]?.text ?? '') &&
  inName(tokens[at - 1], grammar) &&
  inName(tokens[at + 1], grammar);

/** Before a hyphen and a title: "Then-President". */
const beforeTitle = new Set('then ex vice co deputy'.split(' '));

/** "President", "Then-President", "Singer-guitarist"; "Smith-King" is a name. */
export const isTitle = ({ text, bare }: Token, { titles }: Grammar): boolean => {
  if (titles.has(bare)) return true;
  const hyphen = bare.lastIndexOf('-');
  if (hyphen < 0 || !titles.has(bare.slice(hyphen + 1))) return false;
  return text[hyphen + 1] === bare[hyphen + 1] || beforeTitle.has(bare.slice(0, hyphen));
};
