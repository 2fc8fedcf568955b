import { setOf } from '../text/word-set.ts';
import { agencyNamed } from './agency-names.ts';
import { allWords, beginsLikeName, digits, letters } from '../text/letters.ts';

/** Words of an outlet's name, at most. */
const most = 5;

/** "By …" in the languages that news come in most: a line of an author, not of an outlet. */
const author = /^(?:by|von|par|por|di|da|de|door|av|af)\s/i;

const fromDigit = new RegExp(`[${digits}].*$`, 's');
/** What is around the words of a name. */
const around = new RegExp(`^[^${letters}]+|[^${letters}]+$`, 'g');

/**
 * The outlet that a line over a story names: "Associated Press · 2 hours ago", "AFP 2023-04-07 09:52".
 *
 * @returns undefined where the line names none
 */
export const outletIn = (line: string): string | undefined => {
  const name = line.replace(fromDigit, '').replace(around, '').trim();
  const words = name.split(/\s+/);
  if (name === '' || words.length > most || author.test(name)) return undefined;
  // A name is written in capitals but for small words in it.
  return words.every((word) => beginsLikeName(word) || word.length <= 3) && beginsLikeName(name)
    ? name
    : undefined;
};

/** The words of a text by which a name in it is known, in lower case: its longer ones. */
export const namingWords = (text: string): ReadonlySet<string> =>
  new Set(allWords(text.toLowerCase()).filter((word) => word.length > 3));

/** Words in names of outlets. */
const ofOutlets = setOf(
  'times post news herald tribune journal gazette daily press chronicle observer courier telegraph guardian echo examiner bulletin register sentinel broadcasting radio tv agency zeitung tagblatt anzeiger nachrichten presse kurier rundschau diario periódico gaceta noticias jornal folha giornale corriere journal quotidien dépêche agence dagblad krant',
);

/** A name says that it is an outlet's, or is an agency's. */
export const isOutletsName = (name: string): boolean =>
  agencyNamed(name) !== undefined || allWords(name.toLowerCase()).some((word) => ofOutlets.has(word));
