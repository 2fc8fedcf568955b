import type { LanguageTable } from './language.ts';

export const german: LanguageTable = {
  verbs: {
    speech: `sagt sagte sagten sagen gesagt erklärt erklärte erklärten betont betonte betonten berichtet berichtete
      berichteten meint meinte meinten kritisiert kritisierte kritisierten warnt warnte warnten fordert
      forderte forderten schreibt schrieb schrieben geschrieben ergänzt ergänzte bestätigt bestätigte bestätigten
      behauptet behauptete behaupteten versichert versicherte erläutert erläuterte erzählt erzählte erzählten resümiert
      bekräftigt bekräftigte entgegnet entgegnete antwortet antwortete räumt räumte beteuert beteuerte mahnt mahnte
      urteilt urteilte bilanziert bilanzierte verkündet verkündete äußert äußerte äußerten unterstreicht unterstrich
      beklagt beklagte lobt lobte verlangt verlangte twittert twitterte prophezeit prophezeite
      teilte teilten mitteilte mitteilten ankündigte ankündigten einräumte hinwies hervorhob darlegte klarstellte
      anmerkte hinzufügte bemerkt bemerkte konstatiert konstatierte moniert monierte schildert schilderte beschreibt
      beschrieb dementiert dementierte erwidert erwiderte gesteht gestand informiert informierte jubelt jubelte
      kommentiert kommentierte kontert konterte meldet meldete notiert notierte prognostiziert prognostizierte
      scherzt scherzte schimpft schimpfte schwärmt schwärmte spekuliert spekulierte spottet spottete stöhnt stöhnte
      verrät verriet verspricht versprach wettert wetterte witzelt witzelte argumentiert argumentierte begründet
      begründete bestreitet bestritt folgert folgerte frotzelt frotzelte höhnt höhnte mutmaßt mutmaßte poltert polterte
      schätzt schätzte rät riet appelliert appellierte signalisiert signalisierte`,
    stance: `glaubt glaubte hofft hoffte fürchtet fürchtete vermutet vermutete bezeichnet bezeichnete teilt gibt gab gaben kündigt kündigte kündigten weist wies wiesen spricht sprach sprachen plädiert plädierte
      bezweifelt bezweifelte begrüßt begrüßte bedauert bedauerte wirft warf befürchtet befürchtete verweist verwies verteidigt verteidigte widerspricht widersprach rügt rügte
      attackiert attackierte attestiert attestierte dankt dankte erinnert erinnerte empfiehlt empfahl droht drohte
      bekennt bekannte zweifelt zweifelte gratuliert gratulierte hob feststellte zurückwies`,
    weak: `fügt fügte findet fand denkt dachte nennt nannte zeigt zeigte sieht sah stellt stellte hält hielt
      zeigte zeigten stellt freut freute wundert wunderte ärgert ärgerte ruft rief fragt fragte bittet bat
      reagiert reagierte entscheidet entschied`,
  },
  voids: ['gibt es', 'gab es', 'gäbe es'],
  accordingTo: [
    'laut',
    'nach angaben von',
    'nach angaben der',
    'nach angaben des',
    'nach angaben eines',
    'nach angaben einer',
    'nach worten von',
    'nach ansicht von',
    'nach ansicht der',
    'nach ansicht des',
    'nach auffassung von',
    'nach einschätzung von',
    'nach aussage von',
    'nach aussagen von',
    ...[
      'den worten',
      'meinung',
      'darstellung',
      'auskunft',
      'überzeugung',
      'informationen',
      'einschätzung',
      'aussage',
      'auffassung',
      'worten',
    ].flatMap((noun) => ['von', 'der', 'des'].map((of) => `nach ${noun} ${of}`)),
    ...['von', 'der', 'des'].flatMap((of) => [
      `aus sicht ${of}`,
      `in den augen ${of}`,
      `einem bericht ${of}`,
    ]),
    'unter berufung auf',
  ],
  accordingBehind: 'zufolge',
  beliefs: 'überzeugt sicher zuversichtlich besorgt optimistisch skeptisch enttäuscht erfreut erleichtert',
  progressive: 'ist sind war waren zeigt zeigte zeigten',
  reflexive: 'sich',
  afterQuotation: 'so',
  between: `hat hatte haben hatten auch aber jedoch dagegen weiter dazu zudem zuvor bereits nun später indes`,
  passive: 'wird wurde werden wurden worden',
  denials: 'nicht nie niemals kaum',
  nor: 'noch',
  neither: 'weder',
  prepositions: `mit bei von für nach aus zu in im an am auf über unter gegen vor vom zum zur seit durch um ohne
    zwischen hinter neben`,
  articles: 'der die das den dem des ein eine einer eines einem einen',
  determiners: `sein seine ihr ihre dieser diese mehrere viele einige zwei drei mancher manche manches jeder jede
    jedes jener jene jenes etliche zahlreiche kein keine keiner dieses sämtliche`,
  determinersInNames: 'unser unsere',
  pronouns: { he: 'er', she: '', they: 'sie', it: 'es' },
  relative: 'der die',
  that: 'dass daß',
  clauseOpeners: 'dass daß und aber als während wenn weil ob was wie wo sondern denn oder sie er es wir ich',
  sentenceOpeners: 'in im am nach bei auf vor',
  titles: `herr frau dr prof professor präsident präsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin minister
    ministerin außenminister außenministerin innenminister innenministerin finanzminister finanzministerin
    bundespräsident ministerpräsident ministerpräsidentin sprecher sprecherin regierungssprecher
    regierungssprecherin bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin vorsitzender
    vorsitzende parteichef parteichefin chef chefin generalsekretär generalsekretärin trainer trainerin direktor
    direktorin anwalt anwältin richter richterin senator senatorin papst kardinal bischof general
    staatsanwalt staatsanwältin abgeordnete abgeordneter experte expertin forscher forscherin polizeisprecher
    polizeisprecherin geschäftsführer geschäftsführerin zeuge zeugin nachbar nachbarin landrat landrätin stadtrat
    stadträtin rektor rektorin autor autorin kapitän kapitänin analyst analystin stürmer torwart pfarrer pfarrerin kollege kollegin landwirt landwirtin nachrichtenagentur`,
  courtesy: 'herr frau',
  titlesOf: {
    he: `herr präsident kanzler bundeskanzler minister sprecher bürgermeister direktor trainer papst chef
      ministerpräsident außenminister innenminister finanzminister`,
    she: `frau präsidentin kanzlerin bundeskanzlerin ministerin sprecherin bürgermeisterin direktorin trainerin chefin
      ministerpräsidentin außenministerin innenministerin finanzministerin`,
  },
  roles: `sprechers polizeisprechers regierungssprechers ministeriums stadt gemeinde landkreis stadtverwaltung verwaltung kommune sprecher sprecherin polizei behörden behörde experten expertin experte kritiker beobachter ermittler
    augenzeugen zeugen zeuge forscher forscherin wissenschaftler regierung ministerium staatsanwaltschaft opposition
    gewerkschaft anwalt anwälte diplomaten mediziner ärzte unternehmen konzern bericht studie polizeisprecher
    polizeisprecherin regierungssprecher regierungssprecherin insider anwohner veranstalter feuerwehr verein verband
    präsident präsidentin minister ministerin bürgermeister bürgermeisterin`,
  roleEndings: `chef chefin minister ministerin sprecher sprecherin präsident präsidentin leiter leiterin meister
    meisterin forscher forscherin experte expertin ökonom ökonomin historiker historikerin anwalt anwältin richter
    richterin vorstand direktor direktorin beauftragte beauftragter politiker politikerin vorsitzende vorsitzender
    trainer trainerin professor professorin arzt ärztin wissenschaftler wissenschaftlerin sekretär sekretärin
    abgeordnete abgeordneter kanzler kanzlerin senator senatorin inspekteur inspekteurin kommissar kommissarin
    verteidiger verteidigerin darsteller darstellerin regisseur regisseurin redakteur redakteurin autor autorin moderator
    moderatorin musiker musikerin kritiker kritikerin techniker technikerin physiker physikerin künstler künstlerin
    berater beraterin manager managerin aktivist aktivistin journalist journalistin kabarettist kabarettistin polizist
    polizistin jurist juristin komponist komponistin pianist pianistin gitarrist gitarristin kandidat kandidatin
    assistent assistentin dozent dozentin ingenieur ingenieurin soziologe soziologin soldat soldatin sänger sängerin
    spieler spielerin inhaber inhaberin besitzer besitzerin sportler sportlerin
    anwohner anwohnerin ermittler ermittlerin schauspieler schauspielerin lehrer lehrerin
    unternehmer unternehmerin betreiber betreiberin gründer gründerin geschäftsführerin loge login`,
  houseEndings: `institut amt ministerium verband gericht behörde polizei feuerwehr kammer agentur
    ministeriums`,
  beforeInverted: 'das dies so',
  genitives: 'der des einer eines',
  works: 'studie bericht umfrage untersuchung analyse',
  organisations: `universität institut ministerium bundesamt amt verband verein bank partei gericht stiftung
    gesellschaft kammer rat zeitung agentur kommission bundesministerium landesamt`,
  neverNames: `montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli
    august september oktober november dezember der die das ein eine er sie es wir ich und aber als wenn weil nach bei
    in im am auf mit von vor zu für über unter so auch doch dann nun jetzt hier dort dies laut man was wer wie wo den
    dem des sondern trotz seit gegen angaben zudem außerdem allerdings jedoch dabei dazu damit daher deshalb zuvor
    gestern heute morgen später viel wenige alle beide vier fünf sechs sieben acht neun zehn elf zwölf inzwischen
    mittlerweile bislang bisher schließlich anschließend danach allein selbst nur noch schon ebenso ebenfalls
    informationen berichten worten einschätzung ansicht meinung du dir dich mich mir euch uns sich zum zur vom beim
    ins ans durch um ohne zwischen hinter neben aus an aussage aussagen auskunft darstellung auffassung recherchen
    manchem manchen jedem jeden diesem diesen einiger einigen keinem keinen solche solcher solches welche welcher
    welches obwohl während nachdem bevor weder entweder
    danke nein ja hallo tschüss tschüs servus sorry`,
  joins: 'und für & of',
  and: 'und &',
  coordinators: 'und aber',
  freeInversion: true,
  weekdays: 'montag dienstag mittwoch donnerstag freitag samstag sonntag',
  abbreviations: `dr prof bzw ca usw etc nr st str mio mrd abs art evtl ggf inkl jh vgl geb hr fr dipl ing sog u.a z.b
    jan feb aug sept okt nov dez`,
  beforeSecond: `gestern heute zuvor danach später dazu daraufhin anschließend außerdem zudem dort dann nun jetzt dabei
    allerdings inzwischen zugleich gleichzeitig schließlich damals darin darüber zuletzt kürzlich jüngst ferner`,
  titled: `bericht berichten information informationen angaben recherchen meldung zeitung tageszeitung boulevardzeitung
    magazin nachrichtenmagazin wochenzeitung blatt portal von`,
  beforeTitled: 'wie',
  reporting:
    'berichtet berichtete berichteten meldet meldete meldeten schreibt schrieb schrieben zitiert zitierte',
  accordingNouns: {
    before: 'nach laut',
    nouns: `polizeiangaben behördenangaben medienberichten medieninformationen regierungsangaben unternehmensangaben
      firmenangaben veranstalterangaben agenturangaben zeugenaussagen zeugenangaben medienangaben`,
  },
  adjectiveEndings: `ische ischen liche lichen ige igen reiche reichen deutsche deutschen hohe hohen große großen kleine
    kleinen junge jungen neue neuen weitere weiteren`,
  capitalisedNouns: true,
};
