import type { LanguageTable } from './language.ts';

export const dutch: LanguageTable = {
  verbs: {
    speech: `zegt zei zeiden zeggen gezegd verklaart verklaarde verklaarden vertelt vertelde vertelden meldt meldde
      meldden schrijft schreef schreven benadrukt benadrukte vindt reageert reageerde waarschuwt waarschuwde
      antwoordt antwoordde bevestigt bevestigde beweert beweerde erkent erkende twittert twitterde betoogt betoogde
      concludeert concludeerde`,
    stance: 'gelooft hoopt vreest denkt noemt noemde eist eiste hekelt bekritiseert bekritiseerde',
    weak: 'stelt stelde vond laat liet blijkt toont toonde legt legde voegt voegde',
  },
  accordingTo: ['volgens', 'aldus', 'in de woorden van', 'naar eigen zeggen van'],
  between: 'heeft hebben had hadden ook echter verder later al nu toen daarop eerder',
  passive: 'wordt werd worden werden is zijn was',
  denials: 'niet nooit',
  prepositions: 'met door voor van op in aan bij uit over onder tegen tot naar na tussen zonder om',
  articles: 'de het een',
  determiners: 'zijn haar hun deze dit die dat enkele veel elke iedere sommige meerdere geen',
  determinersInNames: 'onze twee drie',
  pronouns: { he: 'hij', she: 'zij', they: 'ze', it: '' },
  relative: 'die',
  that: 'dat',
  clauseOpeners: 'dat en maar als terwijl omdat of wat wie waar toen want hij zij ze wij ik',
  sentenceOpeners: 'in op na bij tijdens',
  titles: `meneer mevrouw dhr mevr dr prof professor president premier minister staatssecretaris burgemeester
    wethouder voorzitter directeur woordvoerder woordvoerster kamerlid commissaris generaal koning koningin paus
    kardinaal bisschop trainer hoogleraar advocaat rechter`,
  courtesy: 'meneer mevrouw dhr mevr',
  titlesOf: { he: 'meneer dhr koning paus', she: 'mevrouw mevr koningin woordvoerster' },
  roles: `woordvoerder woordvoerster politie autoriteiten experts deskundigen bronnen critici onderzoekers getuigen
    regering ministerie oppositie vakbond justitie advocaat artsen analisten economen bewoners rapport onderzoek
    bedrijf burgemeester minister directeur hoogleraar onderzoeker onderzoekster wetenschapper deskundige docent docente
    lector arts huisarts viroloog epidemioloog econoom historicus jurist advocate rechter lijsttrekker wethouder raadslid
    kamerlid voorzitter bestuurder oprichter oprichtster auteur schrijver schrijfster journalist verslaggever redacteur
    ondernemer eigenaar boer boerin bewoner bewoonster student studente trainer coach aanvoerder spits verdediger keeper
    zanger zangeres acteur actrice regisseur moeder vader zus broer analist`,
  roleEndings: `leider leidster minister voorzitter voorzitster chef directeur trainer coach woordvoerder woordvoerster
    burgemeester hoogleraar onderzoeker econoom advocaat officier redacteur verslaggever correspondent`,
  organisations: `universiteit instituut ministerie agentschap vereniging bank commissie comité raad federatie
    stichting groep partij rechtbank gemeente`,
  neverNames: `maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli
    augustus september oktober november december de het een en maar of als terwijl omdat voor in op aan bij met van
    door na naar volgens aldus hij zij ze wij ik ook toen daar er wat wie waar hoe niet gisteren vandaag morgen
    vanochtend vanavond later eerder inmiddels nu daarna intussen bovendien echter vele elk ieder iedereen alle beide`,
  joins: 'en voor',
  and: 'en &',
  coordinators: 'en maar',
  beforeInverted: 'dat zo',
  freeInversion: true,
  weekdays: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  abbreviations: 'dhr mevr dr prof drs ir mr ing jl enz etc bijv nr',
};
