const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Capitalised words that stand before a person's name and are none of it; lower case, without full stop. */
export const titles =
  set(`mr mrs ms miss dr sir lord lady dame president senator sen sens rep reps representative
  congressman congresswoman gov governor mayor judge justice attorney general secretary minister chancellor ambassador
  speaker leader whip chairman chairwoman chair director commissioner officer captain capt lt col gen maj sgt cmdr
  admiral adm detective sheriff deputy professor prof rev reverend pope cardinal bishop archbishop king queen prince
  princess councilman councilwoman councilor alderman assemblyman assemblywoman delegate del spokesman spokeswoman
  spokesperson strategist adviser advisor manager editor correspondent reporter candidate nominee coach superintendent
  treasurer comptroller investigator inspector ceo cfo coo founder pollster republican democrat republicans democrats
  senators representatives sergeant lieutenant colonel premier chief host anchor columnist analyst lawyer counsel
  herr frau monsieur madame se\u00f1or se\u00f1ora  presidente ministro ministra alcalde`);

/** People without a name: what such a word heads is no named source. */
export const roles =
  set(`official officials spokesman spokeswoman spokesperson spokespeople spokesmen source sources
  police authorities aide aides analyst analysts expert experts critic critics adviser advisers advisor advisors
  lawmaker lawmakers prosecutor prosecutors investigator investigators researcher researchers scientist scientists
  economist economists witness witnesses observer observers strategist strategists diplomat diplomats supporter
  supporters operative operatives lawyer lawyers attorney attorneys doctor doctors teacher teachers resident residents
  neighbor neighbors neighbours activist activists advocate advocates campaign administration team company
  department committee agency group organization organisation government ministry office pollsters pollster
  commentator commentators opponents conservatives liberals republicans democrats voters leaders leader insiders
  executives executive manager managers director president chairman secretary minister senator mayor governor
  candidate professor author historian historians reporter reporters student students`);

/** Words that make a capitalised sequence an organisation, with "of" and "for" inside. */
export const organisations =
  set(`agency academy alliance association authority bank board bureau cabinet center centre
  chamber church citizens americans coalition college commission committee company conference confederation congress
  council court department division federation forum foundation fund group house institute institution
  league ministry movement network office organization organisation parliament party project school senate
  service society students union university workers newspaper caucus college conservancy treasury statistics
  ministerio ministerium universidad universidade minist\u00e9rio minist\u00e8re ministero ministerie instituto institut
  banco tribunal c\u00e2mara c\u00e1mara asociaci\u00f3n associa\u00e7\u00e3o fundaci\u00f3n partido`);

/** Groups by party, nation or creed: people, not a named source. */
export const groupName =
  /^(?:republicans|democrats|conservatives|liberals|progressives|americans|europeans|muslims|christians|jews|catholics|voters|\p{L}+(?:-americans)|[a-z]{3,}(?:ians|ists)|chinese|japanese|portuguese|vietnamese|iraqis|israelis|palestinians|g\.?o\.?p\.?ers)$/iu;

/** Capitalised words that are no part of a name. */
export const calendar =
  set(`monday tuesday wednesday thursday friday saturday sunday january february march april june
  july august september october november december feb aug sept sep oct nov dec i a the an in on at but and or if when while
  as for after before since because although though however meanwhile still yet so then there here this that these
  those what why how who where which with without from by to of it he she they we you his her their its our my not no
  some many most several both all another other each every also even once now later earlier today yesterday asked
  instead moreover additionally indeed finally first last next during despite under over until unlike like perhaps
  yes well thus hence according enter among only just never`);

/** Words inside of personal names that are not capitalised. */
export const particles = set('de la von van der den bin ibn al el di da do dos das du le ter del della y');
