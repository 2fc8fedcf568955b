import { englishVerbs } from './en-verbs.ts';
import type { LanguageTable } from './language.ts';

/** "hit back", "hits back" */
const phrases = (verbs: string, particles: readonly string[]): readonly string[] =>
  verbs.split(' ').flatMap((verb) => particles.map((particle) => `${verb} ${particle}`));

export const english: LanguageTable = {
  verbs: englishVerbs,
  voids: [
    'reported from',
    'reports from',
    'continued to',
    'continues to',
    'continue to',
    'declared war',
    'expected to',
    'writes for',
    'wrote for',
    'reports earnings',
    'reported earnings',
    'reports results',
    'reports to',
    'reported to',
    ...phrases('concluded concludes', ['its', 'his', 'her', 'their']),
  ],
  phrasal: [
    ...phrases('fired fires hit hits shot shoots struck strikes pushed pushes', ['back']),
    'lashed out',
    'lashes out',
    'weighed in',
    'weighs in',
    'sounded off',
    'summed up',
    'sums up',
    'summed it up',
    'sums it up',
    'laid out',
    'lays out',
    'spelled out',
    'spells out',
    'singled out',
    'singles out',
    'ruled out',
    'rules out',
    'came out against',
    'comes out against',
    'came out in favor',
    'comes out in favor',
    'took issue',
    'takes issue',
    'took aim',
    'takes aim',
    'took exception',
    'takes exception',
    'made the case',
    'makes the case',
    'made the argument',
    'makes the argument',
    'made the point',
    'makes the point',
    'cast doubt',
    'casts doubt',
    'paid tribute',
    'pays tribute',
    'played down',
    'plays down',
    'brushed off',
    'brushes off',
    'shrugged off',
    'shrugs off',
    'drew parallels',
    'begged to differ',
    'begs to differ',
    'sounded the alarm',
    'sounds the alarm',
    'let it be known',
    'put forward',
    'puts forward',
    'put forth',
    'puts forth',
    'had this to say',
    'has this to say',
    'poured cold water',
    'pours cold water',
    'threw cold water',
    'throws cold water',
  ],
  beliefs: `adamant certain sure confident convinced hopeful skeptical sceptical optimistic pessimistic clear worried
    concerned surprised aware doubtful insistent unconvinced emphatic fearful proud thankful grateful disappointed
    pleased glad sorry mindful`,
  idioms: { as: 'as how', phrases: ['put it', 'puts it'] },
  figures: {
    verbs: 'put puts',
    nouns: `figure figures number numbers cost costs toll total price value odds chances chance probability rate share
      risk age tally bill count death damage losses loss`,
    at: 'at',
  },
  parenthetical: `found finds showed shows maintained maintains reasoned reasons ruled rules learned discovered
    determined figured figures calculated forecasts anticipated realized`,
  addressing: 'told tells assured reminded informed',
  accordingTo: [
    'according to',
    'in the words of',
    'asked by',
    'as told by',
    'in the eyes of',
    'in the view of',
    'in the opinion of',
    'in the estimation of',
    'to quote',
    'to hear',
  ],
  accordingNames: 'per',
  between: `has had have also later then once again often still already just recently even now himself
    herself both further since first previously immediately soon publicly apparently 've earlier repeatedly
    simply instead always sometimes long likewise all themselves itself who's`,
  passive: 'was were is are been being be',
  progressive: 'was were is are been',
  agents: 'by',
  agentless: `supported opposed favored favoured pushed wanted preferred celebrated felt viewed regarded considered
    expected understood published`,
  denials: `not never didn't doesn't don't didn\u2019t doesn\u2019t don\u2019t would could should might may will can to
    won't won\u2019t wouldn't wouldn\u2019t`,
  nor: 'nor neither',
  leadIns: 'went goes going on continued continues began begins started proceeded managed came',
  quotedAs: 'quoted cited quoted',
  perceived: 'heard overheard seen shown recorded filmed caught videotaped',
  possible: 'can could may',
  meansTo: `took takes taking used uses using went goes appeared appears stood stands rose paused interrupted returned turned
    held convened called calls joined hastened rushed`,
  leading: `led leads prompted prompts prompting leading forced forces forcing caused causing moved inspired pushed
    compelled provoked spurred`,
  prepositions: `to with by from in at on against about over under of for toward towards into between among
    via per like than during behind near around inside outside including`,
  articles: 'the a an',
  determiners: 'his her their its our one some several many most two three four',
  pronouns: { he: 'he', she: 'she', they: 'they', it: 'it' },
  relative: 'who which whose',
  that: 'that',
  clauseOpeners:
    'that but and as when while which who what said or if because whether than although though he she they it we i familiar',
  sentenceOpeners: `in on at during after speaking meanwhile asked but and when for as earlier later still yet
    appearing responding writing instead from before while despite`,
  titles: `mr mrs ms miss dr sir lord lady dame president senator sen sens rep reps representative
    congressman congresswoman gov governor mayor judge justice attorney general secretary minister chancellor ambassador
    speaker leader whip chairman chairwoman chair director commissioner officer captain capt lt col gen maj sgt cmdr
    admiral adm detective sheriff deputy professor prof rev reverend pope cardinal bishop archbishop king queen prince
    princess councilman councilwoman councilor alderman assemblyman assemblywoman delegate del spokesman spokeswoman
    spokesperson strategist adviser advisor manager editor correspondent reporter candidate nominee coach superintendent
    treasurer comptroller investigator inspector ceo cfo coo founder pollster republican democrat republicans democrats
    senators representatives sergeant lieutenant colonel premier chief host anchor columnist analyst lawyer counsel
    billionaire millionaire actor actress author activist comedian comedienne businessman businesswoman celebrity
    celebrities economist historian journalist novelist filmmaker producer rapper musician researcher scientist
    physicist biologist psychologist sociologist epidemiologist philosopher entrepreneur playwright screenwriter
    commentator blogger photographer astronaut quarterback striker goalkeeper midfielder defender lawmaker
    parliamentarian mp mep msp prosecutor paramedic firefighter pastor rabbi imam father doctor nurse
    spokespersons spokesmen ministers lawyers attorneys economists actors authors activists researchers analysts
    journalists comedians chairperson congresspeople congressmen undersecretary vice-president vice-chair
    co-founder co-author co-chair cofounder veteran councillor councillors cllr constable coroner magistrate brigadier
    baroness commodore headteacher barrister solicitor lecturer psychiatrist geologist astronomer virologist
    meteorologist climatologist engineer farmer teacher resident neighbour neighbor student witness eyewitness insp supt pc dci taoiseach
    mother-of-one mother-of-two mother-of-three mother-of-four father-of-one father-of-two father-of-three father-of-four
    guitarist guitarists drummer drummers bassist
    songwriter songwriters vocalist frontman mum-of-one mum-of-two mum-of-three mum-of-four dad-of-one dad-of-two dad-of-three dad-of-four`,
  offices: `state defense defence homeland justice commerce labor labour house staff health education energy
    housing agriculture transportation veterans`,
  placed:
    'governor mayor minister premier chancellor ambassador archbishop bishop king queen prince princess sheriff',
  nobility: 'duke duchess earl count countess marquess prince princess king queen archbishop bishop',
  courtesy: 'mr mrs ms miss sir lady',
  firstNameTitles: 'sir dame',
  titlesOf: {
    he: 'mr sir lord king prince pope congressman chairman spokesman councilman alderman assemblyman',
    she: 'mrs ms miss lady dame queen princess congresswoman chairwoman spokeswoman councilwoman assemblywoman',
  },
  roles: `force army research data evidence footage navy military airline official officials spokesman spokeswoman spokesperson spokespeople spokesmen source sources
    police authorities aide aides analyst analysts expert experts critic critics adviser advisers advisor advisors
    lawmaker lawmakers prosecutor prosecutors investigator investigators researcher researchers scientist scientists
    economist economists witness witnesses observer observers strategist strategists diplomat diplomats supporter
    supporters operative operatives lawyer lawyers attorney attorneys doctor doctors teacher teachers resident residents
    neighbor neighbors neighbour neighbours activist activists advocate advocates campaign administration team company
    department committee agency group groups organization organisation government ministry office pollsters pollster
    commentator commentators opponents conservatives liberals republicans democrats voters leaders leader insiders
    executives executive manager managers director president chairman secretary minister senator mayor governor
    candidate candidates professor author authors historian historians reporter reporters student students
    proponents protesters demonstrators survivors victims workers employees employers scholars physicians nurses
    veterans soldiers commanders commander general generals judge judges delegates senators members member others
    people friends friend family relatives mother father colleague colleagues man woman men women person
    statement report reports study studies survey surveys poll polls document documents filing filings memo letter
    complaint lawsuit indictment affidavit transcript transcripts article paper analysis review court jury panel
    watchdog union newspaper magazine site website network firm bank insider whistleblower`,
  plurals: 'notes points posts reports claims documents',
  doing: 'adds',
  knowing: 'familiar close briefed',
  published: 'published released',
  organisations: `agency academy chiefs alliance association authority bank board bureau cabinet center centre
    centers centres chamber church citizens americans coalition college commission committee company conference confederation congress
    council court department division federation forum foundation fund group house institute institution
    league ministry movement network office organization organisation parliament party project school senate
    service society students union administration enforcement university workers newspaper caucus college conservancy treasury statistics
    police times post journal today`,
  groups: `republicans democrats conservatives liberals progressives americans europeans muslims christians jews
    catholics voters chinese japanese portuguese vietnamese iraqis israelis palestinians authorities officials
    delegates birchers hispanics latinos mormons evangelicals`,
  regions: `new north south east west northern southern eastern western central british saudi united great san santa
    los las puerto costa rhode inner upper lower nova hong sri el district`,
  neverNames: `monday tuesday wednesday thursday friday saturday sunday january february march april june july august
    september october november december feb aug sept sep oct nov dec i a the an in on at but and or if when while as
    for after before since because although though however meanwhile still yet so then there here this that these
    those what why how who where which with without from by to of it he she we they you my not no both all another
    other each every also even once now later earlier today yesterday asked instead moreover additionally indeed
    finally first last next during despite under over until unlike like perhaps yes well thus hence according enter
    among only just never everything everyone everybody nobody nothing something someone somebody anyone anybody
    anything people others having being five few much more such nor than none either neither speaking critics experts
    conversely similarly consequently fortunately unfortunately ironically surprisingly notably interestingly
    curiously sadly clearly obviously apparently reportedly allegedly separately privately publicly recently
    ultimately eventually certainly frankly honestly hopefully importantly increasingly initially specifically
    presumably previously generally essentially naturally oddly remarkably simply suddenly surely typically usually
    likely lately besides nonetheless nevertheless otherwise therefore thereafter afterward afterwards elsewhere
    overall regardless whatever whichever whoever wherever whenever beyond throughout through within upon amid amidst
    given thanks whose whom rather quite already`,
  nameEnds: 'today',
  joins: 'of for and & on the to',
  joinsInCapitals: 'without against',
  and: 'and & or',
  weekdays: 'monday tuesday wednesday thursday friday saturday sunday today yesterday',
  coordinators: 'and but then',
  finite: {
    endings: 'ed s es ing d',
    participles: `told given asked shown known seen heard held made put taken sent caught hit shot brought built bought
      sold left lost met paid read born beaten chosen driven drawn forced found hurt kept set sworn thrown won written`,
    forms: `has had went took made gave spoke hit put sent got did does left came began kept met ran won lost stood sat fell
      rose drew threw broke chose drove flew grew led paid sold taught wore shook stuck stopped brought bought built fought
      sought caught held became rode hung swung spent`,
  },
  utteredEndings: 'ed',
  beforeParticiple: 'while by before after despite in',
  absolute: 'with about despite',
  issuing: 'issued released sent posted published made issues releases sends posts tweeted gave read',
  times: {
    nouns: 'week month year night morning afternoon evening day weekend spring summer fall winter',
    before: 'this last that',
  },
  sayings: `statement claim claims assertion assertions suggestion suggestions contention comment comments remark remarks
    argument arguments pledge promise vow accusation accusations allegation allegations prediction
    belief insistence announcement admission complaint complaints testimony speech letter tweet tweets report study
    survey poll memo warning warnings analysis estimate estimates proposal tally review description characterization
    declaration op-ed conclusion response`,
  views: `view views demand demands fear fears hope hopes concern concerns opinion theory idea notion denial
    denials acknowledgement acknowledgment confession criticism boast boasts quip threat threats request
    finding findings ruling verdict revelation answer joke message mantra slogan observation observations
    recommendation confirmation disclosure reminder assurance assurances diagnosis rhetoric conviction
    confidence assessment interpretation explanation motto promises pledges vows predictions contentions
    responses conclusions reply retort rebuttal refrain line charge charges tagline`,
  viewsIn: {
    nouns: `view views words word opinion eyes telling estimation mind judgment judgement account admission
      reckoning parlance`,
    before: 'in by to',
  },
  works:
    'research book essay column article op-ed editorial paper story report study analysis memo letter post piece review investigation survey',
  polities: 'city state town county village commonwealth kingdom republic province government',
  examples: 'like including',
  sayingsFrom: 'from by',
  abbreviations: `sen sens rep reps gov govs mr mrs ms dr jr sr st prof gen col lt sgt maj capt cmdr adm
    rev hon del messrs inc corp ltd co no vs etc jan feb aug sep sept oct nov dec calif fla mass conn ariz colo ill tenn
    ga va pa wash wis minn mich ky tex okla ala ark ind kan md mo mont neb nev vt wyo approx dept est`,
};
