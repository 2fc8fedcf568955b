import { once } from '../once.ts';
import { allWords, isCapital } from '../text/letters.ts';
import { withoutCapitals } from './capitals.ts';
import type { Mention } from './mentions.ts';
import type { Sentence } from './reading.ts';

/** What each name of a story stands for: short forms by their long ones. */
export interface Variants {
  /** The fullest form of a name that the story has, where it is plain which one is meant. */
  readonly full: (name: string) => string;
  /** The one full name of the story that begins with the word. */
  readonly ofFirst: (word: string) => string | undefined;
  /** The word ends the full name of a person in the story. */
  readonly isSurname: (word: string) => boolean;
}

export interface MentionsOf {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
}

/** As it is compared: "O'Neill" and "O’Neill" are one. */
const keyOf = (word: string): string => word.toLowerCase().replaceAll('\u2019', "'");
const lastWord = (name: string): string => keyOf(name.slice(name.lastIndexOf(' ') + 1));
const firstWord = (name: string): string => name.split(' ', 1)[0]!.toLowerCase();

/** Joins the variants of the names that a story mentions. */
export const variantsOf = (read: readonly MentionsOf[]): Variants => {
  // Few stories have a name in capitals.
  const spelled = once(
    () => new Set(read.flatMap(({ mentions }) => mentions.flatMap(({ name }) => wordsInSmall(name)))),
  );
  const bySurname = new Map<string, string[]>();
  const byAcronym = new Map<string, string>();
  for (const { sentence, mentions } of read)
    for (const mention of mentions) {
      const acronym = acronymBehind(sentence, mention);
      if (acronym !== undefined && !byAcronym.has(acronym)) byAcronym.set(acronym, mention.name);
      if (!isFullName(mention, sentence)) continue;
      const last = lastWord(mention.name);
      // "DONALD DOE" of a paragraph that begins in capitals, where the story has "Doe", too.
      const name =
        isInCapitals(mention.name) && spelled().has(last) ? withoutCapitals(mention.name) : mention.name;
      const known = bySurname.get(last);
      if (known === undefined) bySurname.set(last, [name]);
      else if (!known.includes(name)) known.push(name);
    }
  // Undefined for what begins several names.
  const byFirst = new Map<string, string | undefined>();
  for (const name of [...bySurname.values()].flat()) {
    const first = firstWord(name);
    byFirst.set(first, byFirst.has(first) ? undefined : name);
  }
  return {
    ofFirst: (word) => byFirst.get(word.toLowerCase()),
    isSurname: (word) => bySurname.has(keyOf(word)),
    full: (name) => {
      const organisation = byAcronym.get(name);
      if (organisation !== undefined) return organisation;
      const known = bySurname.get(lastWord(name)) ?? [];
      // "Jane Doe" and "Jane Q. Doe" are one person: the form that comes first stands for both.
      const same = name.includes(' ') ? known.filter((other) => firstWord(other) === firstWord(name)) : known;
      const one = new Set(same.map(firstWord)).size === 1;
      return one ? same[0]! : name;
    },
  };
};

const isInCapitals = (word: string): boolean => word === word.toUpperCase();

/** The words of a name that do not stand in capitals. */
const wordsInSmall = (name: string): readonly string[] =>
  name
    .split(' ')
    .filter((word) => !isInCapitals(word))
    .map(keyOf);

/** "Presidentes do Supremo": who is of a house does not bear its name. */
const isFullName = ({ name, size, organisation }: Mention, { vocabulary, grammar }: Sentence): boolean => {
  const first = firstWord(name);
  const plural = first.endsWith('s') && grammar.titles.has(first.slice(0, -1));
  return size > 1 && size <= 4 && !organisation && !plural && !vocabulary.common.has(first);
};

/** "International Atomic Energy Agency (IAEA)": the acronym that stands in brackets behind a name of the same initials. */
const acronymBehind = ({ tokens }: Sentence, { name, size, end }: Mention): string | undefined => {
  const acronym = tokens[end + 1]?.text ?? '';
  if (size < 2 || tokens[end]?.text !== '(' || tokens[end + 2]?.text !== ')') return undefined;
  if (!isCapital(acronym) || acronym.length < 2 || acronym.length > 9) return undefined;
  const initials = allWords(name)
    .map((word) => word[0]!)
    .join('')
    .toUpperCase();
  return isSubsequence(Array.from(acronym).filter(isCapital).join(''), initials) ? acronym : undefined;
};

const isSubsequence = (part: string, whole: string): boolean => {
  let at = 0;
  for (const letter of whole) if (letter === part[at]) at += 1;
  return part.length > 1 && at === part.length;
};
