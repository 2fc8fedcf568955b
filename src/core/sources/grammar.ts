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
  readonly figures: { readonly verbs: Words; readonly nouns: Words; readonly at: Words };
  readonly parenthetical: Words;
  readonly phrasal: Phrases;
  readonly beliefs: Words;
  readonly beforeIdioms: Words;
  readonly beforeInverted: Words;
  readonly reflexive: Words;
  readonly addressing: Words;
  readonly accordingTo: Phrases;
  readonly accordingBehind: Words;
  readonly accordingNames: Words;
  readonly afterQuotation: Words;
  readonly between: Words;
  readonly passive: Words;
  readonly progressive: Words;
  readonly agents: Words;
  readonly agentless: Words;
  readonly denials: Words;
  readonly nor: Words;
  readonly neither: Words;
  readonly leadIns: Words;
  readonly quotedAs: Words;
  readonly perceived: Words;
  readonly possible: Words;
  readonly leading: Words;
  readonly meansTo: Words;
  readonly viewsIn: { readonly nouns: Words; readonly before: Words };
  readonly polities: Words;
  readonly works: Words;
  readonly examples: Words;
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
  readonly placed: Words;
  /** What a house is stands before what somebody is in it, both with capitals: "Bank of Example Governor Jane Doe". */
  readonly titlesBehindHouses: boolean;
  /** Ranks whose place is a part of the name: "Duke of Example". */
  readonly nobility: Words;
  /** Romance, the languages that place offices so: what a house is stands first in its name, subjects stand behind verbs. */
  readonly romance: boolean;
  readonly timeNouns: Words;
  readonly beforeTimes: Words;
  readonly genderOfTitle: ReadonlyMap<string, Gender>;
  readonly roles: Words;
  readonly roleEndings: readonly string[];
  readonly genitives: Words;
  readonly published: Words;
  readonly plurals: Words;
  readonly doing: Words;
  readonly knowing: Words;
  readonly holding: Words;
  readonly houseEndings: readonly string[];
  readonly organisations: Words;
  readonly groups: Words;
  readonly regions: Words;
  readonly neverNames: Words;
  readonly nameEnds: Words;
  readonly joins: Words;
  readonly joinsInCapitals: Words;
  readonly and: Words;
  readonly weekdays: Words;
  readonly coordinators: Words;
  readonly finiteEndings: readonly string[];
  readonly finiteForms: Words;
  readonly participles: Words;
  readonly utteredEndings: readonly string[];
  readonly beforeParticiple: Words;
  readonly absolute: Words;
  readonly issuing: Words;
  readonly sayings: Words;
  readonly views: Words;
  readonly sayingsFrom: Words;
  readonly abbreviations: Words;
  readonly firstNameTitles: Words;
  readonly articleNames: boolean;
  readonly beforeSecond: Words;
  readonly titled: Words;
  readonly beforeTitled: Words;
  readonly reporting: Words;
  readonly accordingNouns: Readonly<Record<'before' | 'nouns', Words>>;
  readonly adjectiveEndings: readonly string[];
  readonly capitalisedNouns: boolean;
  readonly freeInversion: boolean;
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
  const phrasal = phrasesByFirst(table.phrasal ?? []);
  return {
    language,
    cues: new Set([
      ...verbs.keys(),
      ...accordingTo.keys(),
      ...phrasal.keys(),
      ...list(table.beliefs),
      ...list(table.accordingBehind),
      ...list(table.accordingNames),
      ...list(table.accordingNouns?.nouns),
      ...list(table.afterQuotation),
      ...list(table.sayings),
      ...list(table.holding),
      ...list(table.views),
      ...list(table.viewsIn?.nouns),
    ]),
    verbs,
    voids: phrasesByFirst(table.voids ?? []),
    phrasal,
    beliefs: set(table.beliefs),
    parenthetical: set(table.parenthetical),
    figures: {
      verbs: set(table.figures?.verbs),
      nouns: set(table.figures?.nouns),
      at: set(table.figures?.at),
    },
    idioms: phrasesByFirst(table.idioms?.phrases ?? []),
    beforeInverted: set(table.beforeInverted),
    reflexive: set(table.reflexive),
    beforeIdioms: set(table.idioms?.as),
    addressing: set(table.addressing),
    accordingTo,
    accordingNames: set(table.accordingNames),
    accordingBehind: set(table.accordingBehind),
    afterQuotation: set(table.afterQuotation),
    between: set(table.between),
    passive: set(table.passive),
    progressive: set(table.progressive),
    agents: set(table.agents),
    agentless: set(table.agentless),
    denials: set(table.denials),
    nor: set(table.nor),
    neither: set(table.neither),
    leadIns: set(table.leadIns),
    quotedAs: set(table.quotedAs),
    perceived: set(table.perceived),
    possible: set(table.possible),
    leading: set(table.leading),
    meansTo: set(table.meansTo),
    viewsIn: { nouns: set(table.viewsIn?.nouns), before: set(table.viewsIn?.before) },
    polities: set(table.polities),
    works: set(table.works),
    examples: set(table.examples),
    prepositions: set(table.prepositions),
    articles: set(table.articles),
    determiners: set(`${table.articles} ${table.determiners} ${table.determinersInNames ?? ''}`),
    pronouns: byWord(table.pronouns),
    relative: set(table.relative),
    that: set(table.that),
    clauseOpeners: set(table.clauseOpeners),
    sentenceOpeners: set(table.sentenceOpeners),
    titles: set(table.titles),
    courtesy: set(table.courtesy),
    offices: set(table.offices),
    placed: set(table.placed),
    titlesBehindHouses: language === 'en',
    nobility: set(table.nobility),
    romance: table.romance ?? false,
    timeNouns: set(table.times?.nouns),
    beforeTimes: set(table.times?.before),
    genderOfTitle: byWord(table.titlesOf ?? { he: '', she: '' }),
    roles: set(table.roles),
    roleEndings: list(table.roleEndings),
    genitives: set(table.genitives),
    published: set(table.published),
    plurals: set(table.plurals),
    doing: set(table.doing),
    knowing: set(table.knowing),
    holding: set(table.holding),
    houseEndings: list(table.houseEndings),
    organisations: set(table.organisations),
    groups: set(table.groups),
    regions: set(table.regions),
    neverNames: set(`${table.determiners} ${table.neverNames}`),
    nameEnds: set(table.nameEnds),
    joins: set(table.joins),
    joinsInCapitals: set(table.joinsInCapitals),
    and: set(table.and),
    weekdays: set(table.weekdays),
    coordinators: set(table.coordinators),
    finiteEndings: list(table.finite?.endings),
    finiteForms: set(table.finite?.forms),
    participles: set(table.finite?.participles),
    utteredEndings: list(table.utteredEndings),
    beforeParticiple: set(table.beforeParticiple),
    absolute: set(table.absolute),
    issuing: set(table.issuing),
    sayings: set(table.sayings),
    views: set(table.views),
    sayingsFrom: set(table.sayingsFrom),
    abbreviations: set(table.abbreviations),
    firstNameTitles: set(table.firstNameTitles),
    articleNames: table.articleNames ?? false,
    beforeSecond: set(table.beforeSecond),
    titled: set(table.titled),
    beforeTitled: set(table.beforeTitled),
    reporting: set(table.reporting),
    accordingNouns: { before: set(table.accordingNouns?.before), nouns: set(table.accordingNouns?.nouns) },
    adjectiveEndings: list(table.adjectiveEndings),
    freeInversion: table.freeInversion ?? false,
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
