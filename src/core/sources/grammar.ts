import type { LanguageTable, SpeechForm } from './languages/language.ts';

type Words = ReadonlySet<string>;
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** A language's table made ready for looking words up. */
export interface Grammar {
  readonly language: string;
  /** Words that may tell that somebody says something, or begin a phrase that does. */
  readonly cues: Words;
  readonly verbs: ReadonlyMap<string, SpeechForm>;
  /** Phrases by their first word, the longest first. */
  readonly voids: Phrases;
  readonly idioms: Phrases;
  readonly beforeIdioms: Words;
  readonly addressing: Words;
  readonly accordingTo: Phrases;
  readonly accordingBehind: Words;
  readonly afterQuotation: Words;
  readonly between: Words;
  readonly passive: Words;
  readonly progressive: Words;
  readonly agents: Words;
  readonly denials: Words;
  readonly leadIns: Words;
  readonly quotedAs: Words;
  readonly prepositions: Words;
  readonly articles: Words;
  /** The articles among them. */
  readonly determiners: Words;
  /** Pronouns with who each can stand for. */
  readonly pronouns: ReadonlyMap<string, Gender | 'they' | 'it'>;
  readonly relative: Words;
  readonly that: Words;
  readonly clauseOpeners: Words;
  readonly sentenceOpeners: Words;
  readonly titles: Words;
  readonly courtesy: Words;
  readonly offices: Words;
  readonly timeNouns: Words;
  readonly beforeTimes: Words;
  readonly genderOfTitle: ReadonlyMap<string, Gender>;
  readonly roles: Words;
  readonly organisations: Words;
  readonly groups: Words;
  readonly neverNames: Words;
  readonly joins: Words;
  readonly and: Words;
  readonly weekdays: Words;
  readonly coordinators: Words;
  readonly finiteEndings: readonly string[];
  readonly finiteForms: Words;
  readonly beforeParticiple: Words;
  readonly absolute: Words;
  readonly issuing: Words;
  readonly sayings: Words;
  readonly sayingsFrom: Words;
  readonly abbreviations: Words;
  readonly capitalisedNouns: boolean;
}

export type Gender = 'he' | 'she';

const list = (text = ''): readonly string[] => text.match(/\S+/g) ?? [];
const set = (text?: string): Words => new Set(list(text));

/** Later forms win: a verb that is both "weak" and "speech" is "speech". */
const forms: readonly SpeechForm[] = ['weak', 'stance', 'speech', 'participle', 'base'];

/** Makes a language's table ready for reading a text. */
export const grammarOf = (language: string, table: LanguageTable): Grammar => {
  const verbs = new Map<string, SpeechForm>();
  for (const form of forms) for (const word of list(table.verbs[form])) verbs.set(word, form);
  const accordingTo = phrasesByFirst(table.accordingTo);
  return {
    language,
    cues: new Set([
      ...verbs.keys(),
      ...accordingTo.keys(),
      ...list(table.accordingBehind),
      ...list(table.afterQuotation),
      ...list(table.sayings),
    ]),
    verbs,
    voids: phrasesByFirst(table.voids ?? []),
    idioms: phrasesByFirst(table.idioms?.phrases ?? []),
    beforeIdioms: set(table.idioms?.as),
    addressing: set(table.addressing),
    accordingTo,
    accordingBehind: set(table.accordingBehind),
    afterQuotation: set(table.afterQuotation),
    between: set(table.between),
    passive: set(table.passive),
    progressive: set(table.progressive),
    agents: set(table.agents),
    denials: set(table.denials),
    leadIns: set(table.leadIns),
    quotedAs: set(table.quotedAs),
    prepositions: set(table.prepositions),
    articles: set(table.articles),
    determiners: set(`${table.articles} ${table.determiners}`),
    pronouns: byWord(table.pronouns),
    relative: set(table.relative),
    that: set(table.that),
    clauseOpeners: set(table.clauseOpeners),
    sentenceOpeners: set(table.sentenceOpeners),
    titles: set(table.titles),
    courtesy: set(table.courtesy),
    offices: set(table.offices),
    timeNouns: set(table.times?.nouns),
    beforeTimes: set(table.times?.before),
    genderOfTitle: byWord(table.titlesOf ?? { he: '', she: '' }),
    roles: set(table.roles),
    organisations: set(table.organisations),
    groups: set(table.groups),
    neverNames: set(table.neverNames),
    joins: set(table.joins),
    and: set(table.and),
    weekdays: set(table.weekdays),
    coordinators: set(table.coordinators),
    finiteEndings: list(table.finite?.endings),
    finiteForms: set(table.finite?.forms),
    beforeParticiple: set(table.beforeParticiple),
    absolute: set(table.absolute),
    issuing: set(table.issuing),
    sayings: set(table.sayings),
    sayingsFrom: set(table.sayingsFrom),
    abbreviations: set(table.abbreviations),
    capitalisedNouns: table.capitalisedNouns ?? false,
  };
};

const byWord = <Key extends string>(lists: Readonly<Record<Key, string>>): ReadonlyMap<string, Key> =>
  new Map(
    (Object.keys(lists) as Key[]).flatMap((key) => list(lists[key]).map((word) => [word, key] as const)),
  );

const phrasesByFirst = (phrases: readonly string[]): Phrases => {
  const found = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const words = list(phrase);
    found.set(words[0]!, [...(found.get(words[0]!) ?? []), words]);
  }
  for (const all of found.values()) all.sort((a, b) => b.length - a.length);
  return found;
};
