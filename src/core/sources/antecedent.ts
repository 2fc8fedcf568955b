import type { Gender, Grammar } from './grammar.ts';
import type { Mention } from './mentions.ts';
import type { Variants } from './variants.ts';

/** What is known of the persons before a pronoun. */
export interface Before {
  /** Full names of the persons that its paragraph has named before it, outside of quotation marks. */
  readonly persons: ReadonlySet<string>;
  /** Who spoke last, in this paragraph or at the end of the one before; undefined where nobody did, or several. */
  readonly speaker: string | undefined;
}

/** With more persons in a paragraph than this it is not plain who is meant. */
const mostPersons = 4;

/**
 * Who a pronoun stands for, where it is plain: the one person that its paragraph has named before it, or, where the
 * paragraph has named nobody yet, who spoke last. Undefined otherwise.
 */
export const antecedentOf = (
  pronoun: Gender,
  { persons, speaker }: Before,
  genders: ReadonlyMap<string, Gender>,
): string | undefined => {
  if (persons.size > mostPersons) return undefined;
  const fits = (name: string): boolean => (genders.get(name) ?? pronoun) === pronoun;
  const fitting = [...persons].filter(fits);
  if (fitting.length > 1) return undefined;
  const one = fitting[0] ?? speaker;
  return one !== undefined && fits(one) ? one : undefined;
};

/** The mention is of a person, as far as its form tells. */
export const isPerson = ({ name, size, organisation }: Mention, variants: Variants): boolean =>
  !organisation && (size > 1 ? size <= 4 : variants.isSurname(name));

/** What titles before names tell of the persons: "Mrs. Doe". */
export const gendersOf = (
  mentions: readonly Mention[],
  { genderOfTitle }: Grammar,
  variants: Variants,
): ReadonlyMap<string, Gender> => {
  const found = new Map<string, Gender>();
  for (const { name, title } of mentions)
    for (const word of title.toLowerCase().split(/[\s.]+/)) {
      const gender = genderOfTitle.get(word);
      if (gender !== undefined) found.set(variants.full(name), gender);
    }
  return found;
};
