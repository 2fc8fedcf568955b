import { type Grammar, grammarOf } from '../grammar.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import type { LanguageTable } from './language.ts';
import { dutch } from './nl.ts';
import { portuguese } from './pt.ts';

const tables: Readonly<Record<string, LanguageTable>> = {
  de: german,
  en: english,
  es: spanish,
  fr: french,
  it: italian,
  nl: dutch,
  pt: portuguese,
};

/** A language that is not known here: names and tokens are read, nothing is attributed. */
const unknown: LanguageTable = {
  verbs: {},
  accordingTo: [],
  between: '',
  passive: '',
  denials: '',
  prepositions: '',
  articles: '',
  determiners: '',
  pronouns: { he: '', she: '', they: '', it: '' },
  relative: '',
  that: '',
  clauseOpeners: '',
  sentenceOpeners: '',
  titles: '',
  roles: '',
  organisations: '',
  neverNames: '',
  joins: '',
  and: '',
  coordinators: '',
  abbreviations: '',
};

/** Whether stories in a language are read for who speaks in them; so is one whose language is not told. */
export const isRead = (language: string): boolean => language === '' || Object.hasOwn(tables, language);

/** The abbreviations of a language, which end no sentence; those of English where it is empty. */
export const abbreviationsOf = (language: string): ReadonlySet<string> =>
  new Set(tableOf(language).abbreviations.split(/\s+/));

const tableOf = (language: string): LanguageTable => (isRead(language) ? tables[language || 'en']! : unknown);

/** The grammar of a language by its primary subtag; that of English where it is empty. */
export const grammarFor = (language: string): Grammar => grammarOf(language || 'en', tableOf(language));
