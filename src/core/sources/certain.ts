import { agencyNamed } from './agency-names.ts';
import { type Grammar } from './grammar.ts';
import { isAcronym } from './name-words.ts';
import type { Variants } from './variants.ts';

const commonNoun = /^\S+(?:ung|heit|keit|schaft|tion)\b/;

/** Languages whose common nouns have capitals, or whose tables are short, need a surer sign of a name. */
export const isCertain = (
  name: string,
  { language, capitalisedNouns, roles }: Grammar,
  variants: Variants,
): boolean =>
  language === 'en' ||
  isAcronym(name.split(' ')[0]!) ||
  (name.includes(' ')
    ? !capitalisedNouns || !commonNoun.test(name) || roles.has(name.split(' ', 1)[0]!.toLowerCase())
    : variants.isSurname(name) || (capitalisedNouns && agencyNamed(name) !== undefined));
