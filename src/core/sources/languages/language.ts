/** How freely a form of a verb attributes what is said. */
export type SpeechForm =
  /** Before or behind its subject: "said". */
  | 'speech'
  /** Behind its subject alone: "criticised". */
  | 'stance'
  /** Behind its subject, and only with "that" or a quotation: "found that". */
  | 'weak'
  /** "saying": what the subject of the sentence says besides. */
  | 'participle'
  /** "say": with a plural subject or behind "went on to". */
  | 'base';

/** Words in lower case, parted by white space. */
export type WordList = string;

/** What tells who says something in a language: one file a language, see docs/languages.md. */
export interface LanguageTable {
  /** Forms of verbs of saying; "speech" and "stance" in the third person, and participles of compound tenses. */
  readonly verbs: Readonly<Partial<Record<SpeechForm, WordList>>>;
  /** Phrases that begin with such a verb and say nothing: "continued to". */
  readonly voids?: readonly string[];
  /** Phrases that attribute behind their subject, as "stance" verbs do: "took issue". */
  readonly phrasal?: readonly string[];
  /** Adjectives that attribute behind "be" and before "that": "was adamant that". */
  readonly beliefs?: WordList;
  /** Phrases that begin with a weak verb and attribute by themselves behind "as": "as she put it". */
  readonly idioms?: { readonly as: WordList; readonly phrases: readonly string[] };
  /** Weak verbs that attribute with such a noun and a word behind it: "puts the number of dead at 12". */
  readonly figures?: { readonly verbs: WordList; readonly nouns: WordList; readonly at: WordList };
  /** Weak verbs that attribute what stands before them where a clause is nothing but their subject and them: "…, the study found." */
  readonly parenthetical?: WordList;
  /** Words before a verb with its subject behind it: "como" of "como dijo". */
  readonly beforeInverted?: WordList;
  /** Pronouns of reflexive verbs that stand before them: "se" of "se félicite". */
  readonly reflexive?: WordList;
  /** Such verbs with who is told behind them, never who tells: "told". */
  readonly addressing?: WordList;
  /** Phrases with the source behind them: "according to". */
  readonly accordingTo: readonly string[];
  /** Words with the source behind them where it is a name: "per the Example Times". */
  readonly accordingNames?: WordList;
  /** Words with the source before them: "zufolge". */
  readonly accordingBehind?: WordList;
  /** Words between a quotation and its speaker where no verb stands: "so" of "„…“, so Müller". */
  readonly afterQuotation?: WordList;
  /** Words that may stand between a subject and its verb, none of which changes who speaks: "has", "also". */
  readonly between: WordList;
  /** Forms of "be" that turn a verb into its passive: what stands before them says nothing. */
  readonly passive: WordList;
  /** Forms of "be" that make a verb progressive with its participle: "is saying". */
  readonly progressive?: WordList;
  /** The preposition of who does it in the passive: "by" of "was described by". */
  readonly agents?: WordList;
  /** Participles that attribute nothing in the passive: "supported by". */
  readonly agentless?: WordList;
  /** Words before a verb that leave it unsaid: "not", "would". */
  readonly denials: WordList;
  /** "nor" before the last of those who did not speak. */
  readonly nor?: WordList;
  /** "weder", where "noch" alone denies nothing; left out where the other word does. */
  readonly neither?: WordList;
  /** "went on to say": verbs before an infinitive. */
  readonly leadIns?: WordList;
  /** What follows "was" in "was quoted as saying". */
  readonly quotedAs?: WordList;
  /** "heard" of "was heard saying". */
  readonly perceived?: WordList;
  /** "can" of "can be heard saying". */
  readonly possible?: WordList;
  /** Verbs before an infinitive of saying, with words between: "took to the radio to say". */
  readonly meansTo?: WordList;
  /** Verbs that make somebody say something: "led" of "led Jane Doe to say". */
  readonly leading?: WordList;
  /** Prepositions: a name behind one is no subject. */
  readonly prepositions: WordList;
  /** The articles among the determiners: they may stand inside of a name. */
  readonly articles: WordList;
  /** Other words that a noun phrase may begin with, and a name does not. */
  readonly determiners: WordList;
  /** The same that names begin with too: "notre" of "Notre Dame", "dos" of "Dos Santos". */
  readonly determinersInNames?: WordList;
  /** Subject pronouns of the third person, by who they can stand for. */
  readonly pronouns: Readonly<Record<'he' | 'she' | 'they' | 'it', WordList>>;
  /** "who" of "Jane Doe, who said". */
  readonly relative: WordList;
  /** "that" before what is said. */
  readonly that: WordList;
  /** Words that begin another clause or no noun phrase at all. */
  readonly clauseOpeners: WordList;
  /** Words that may begin a sentence before its subject: "in", "speaking". */
  readonly sentenceOpeners: WordList;
  /** Capitalised words before a person's name that are none of it: "Senator". */
  readonly titles: WordList;
  /** Titles that tell nothing of a person: "Mr". */
  readonly courtesy?: WordList;
  /** Titles that stand before a first name alone: "Sir Keir". */
  readonly firstNameTitles?: WordList;
  /** A word with a capital behind an article is a name: common nouns, peoples and days have none. */
  readonly articleNames?: boolean;
  /** What a title may be of: "State" of "Secretary of State Jane Doe". */
  readonly offices?: WordList;
  /** Titles that are of a place or a party, with a name right behind it: "procureure de Paris Jeanne Dupont". */
  readonly placed?: WordList;
  /** Ranks that go by their place: "Duke of Example". */
  readonly nobility?: WordList;
  /** Titles that tell who "he" or "she" is. */
  readonly titlesOf?: Readonly<Record<'he' | 'she', WordList>>;
  /** Nouns for people without a name: "spokesman", "officials". */
  readonly roles: WordList;
  /** Forms of verbs that are nouns in the plural as well: "notes". */
  readonly plurals?: WordList;
  /** Verbs that say something with a clause or a quotation and do something with an object: "adds milk". */
  readonly doing?: WordList;
  /** Words behind people that tell what they know of: "familiar" of "people familiar with the matter". */
  readonly knowing?: WordList;
  /** Prepositions of who holds what is quoted: "Pour l'économiste Jeanne Dupont, « … »". */
  readonly holding?: WordList;
  /** Endings of nouns for houses: "institut" of "Meeresinstitut". */
  readonly houseEndings?: WordList;
  /** "published" of "a report published in May says". */
  readonly published?: WordList;
  /** Endings of nouns for what somebody is, right before a name: "chef" of "Vereinschef Max Muster". */
  readonly roleEndings?: WordList;
  /** Articles that a noun has behind the one it belongs to: "Sprecher der Polizei". */
  readonly genitives?: WordList;
  /** Words that make a capitalised sequence an organisation. */
  readonly organisations: WordList;
  /** Groups by party, nation or creed, beyond what their endings tell. */
  readonly groups?: WordList;
  /** Words that names of two words for places begin with: "New" of "Albany, New York". */
  readonly regions?: WordList;
  /** Capitalised words beside the determiners that are no part of a name: weekdays, and words that begin sentences. */
  readonly neverNames: WordList;
  /** Words among those that end a name where they have a capital behind another word of it: "Example Today". */
  readonly nameEnds?: WordList;
  /** Small words inside of organisations' names. */
  readonly joins: WordList;
  /** "and": parts two names. */
  readonly and: WordList;
  /** Weekdays: may stand between a subject and its verb. */
  readonly weekdays?: WordList;
  /** Words for times with what may stand before them there: "this week", "last month". */
  readonly times?: { readonly nouns: WordList; readonly before: WordList };
  /** Words that give a verb the subject of the verb before it: "and", "but". */
  readonly coordinators: WordList;
  /** Endings and forms by which a verb that is none of saying is told from a noun. */
  readonly finite?: { readonly endings: WordList; readonly forms: WordList; readonly participles?: WordList };
  /** Endings of verbs that, right behind a quotation, utter it whatever they mean: "thundered". */
  readonly utteredEndings?: WordList;
  /** Words before a participle that the subject of the sentence does: "while", "by". */
  readonly beforeParticiple?: WordList;
  /** Words before a name with a participle of its own: "with" of "with Jane Doe saying". */
  readonly absolute?: WordList;
  /** Verbs that put such a noun into the world: "released a statement". */
  readonly issuing?: WordList;
  /** Nouns for what somebody has said or written: "statement". */
  readonly sayings?: WordList;
  /** Nouns that attribute only where "that" or a quotation follows: "view". */
  readonly views?: WordList;
  /** Nouns that attribute behind a preposition and their owner: "in Jane Doe's view". */
  readonly viewsIn?: { readonly nouns: WordList; readonly before: WordList };
  /** Nouns for what somebody writes: "a book by Jane Doe argues". */
  readonly works?: WordList;
  /** Nouns before "of" and the name of a place that speaks: "the city of". */
  readonly polities?: WordList;
  /** Words between people and one of them: "experts like Jane Doe". */
  readonly examples?: WordList;
  /** "from" and "by", between such a noun and who said it. */
  readonly sayingsFrom?: WordList;
  /** Abbreviations that end with a full stop and no sentence, without it. */
  readonly abbreviations: WordList;
  /**
   * Adverbs that, as prepositions do, begin a sentence whose subject stands behind its verb; left out where verbs are not
   * the second piece of every sentence.
   */
  readonly beforeSecond?: WordList;
  /** Nouns before the title of a newspaper in quotation marks: "Bericht", "Zeitung"; left out where titles have none. */
  readonly titled?: WordList;
  /** What newspapers do: "Der „Spiegel“ berichtet". */
  readonly reporting?: WordList;
  /** "wie" of "wie die „Bild“ berichtet". */
  readonly beforeTitled?: WordList;
  /** Nouns that name a source behind such a word: "nach Polizeiangaben". */
  readonly accordingNouns?: { readonly before: WordList; readonly nouns: WordList };
  /** Endings of adjectives that tell a noun phrase without article from a name: "Russische Medien". */
  readonly adjectiveEndings?: WordList;
  /** Any verb may stand between a quotation and its subject: "« … », espère Jane Doe". */
  readonly freeInversion?: boolean;
  /** What a house is stands first in its name, subjects may stand behind their verbs. */
  readonly romance?: boolean;
  /** Prepositions with a capital amid a name: "Doctors Without Borders". */
  readonly joinsInCapitals?: WordList;
  /** Common nouns are capitalised, so that a capital tells little. */
  readonly capitalisedNouns?: boolean;
}
