import type { LanguageTable } from './language.ts';

export const italian: LanguageTable = {
  verbs: {
    speech: `detto dice disse dicono afferma affermato affermò spiega spiegato spiegò dichiara dichiarato dichiarò
      aggiunge aggiunto aggiunse sottolinea sottolineato racconta raccontato sostiene sostenuto commenta commentato
      annuncia annunciato ribadisce ribadito precisa precisato osserva osservato conferma confermato risponde risposto
      scrive scritto ricorda ricordato assicura assicurato avverte avvertito denuncia denunciato ammette ammesso
      replica replicato prosegue proseguito insiste insistito evidenzia evidenziato twittato chiarisce chiarito
      rilevato riferito riferisce attacca concluso incalza incalzato tuona tuonato garantisce garantito promette promesso auspica auspicato confessa
      confessato ipotizza ipotizzato lamenta lamentato rivendica rivendicato rilancia rilanciato ironizza ironizzato
      puntualizza puntualizzato rileva segnala segnalato ribatte ribattuto chiosa rincara esclama esclamato rassicura
      rassicurato smentisce smentito nega negato suggerito parlato aggiungono spiegano sottolineano commentano
      dichiarano raccontano affermano sostengono scrivono denunciano precisano confermano annunciano ammettono
      rivendicano argomenta argomentato riconosce riconosciuto sbotta`,
    stance: `crede ritiene spera teme accusa accusato critica criticato chiede chiesto definito definisce
      propone proposto invita invitato difende difeso respinge respinto condanna condannato ringrazia
      ringraziato boccia bocciato plaude augura augurato esorta esortato`,
    weak: 'mostra rivela rivelato trovato conclude suggerisce',
    participle: 'dicendo affermando spiegando aggiungendo sottolineando',
  },
  accordingTo: [
    'secondo',
    'stando a',
    'a detta di',
    'ad avviso di',
    'per bocca di',
    'a giudizio di',
    'a parere di',
    'nelle parole di',
    'agli occhi di',
  ],
  phrasal: [
    'fatto sapere',
    'fa sapere',
    'fatto notare',
    'fa notare',
    'fatto presente',
    'reso noto',
    'rende noto',
  ],
  beforeInverted: 'come lo',
  reflexive: 'si',
  between: 'ha hanno aveva avevano anche poi inoltre invece ancora già così lo gli',
  passive: 'è stato stata stati viene venne sono essere era',
  denials: 'non mai',
  nor: 'né',
  prepositions: `di a da in con su per tra fra del della dello dei degli delle al alla allo ai agli alle dal dalla nel
    nella sul sulla contro senza sotto verso presso dell' all' dall' nell' sull'`,
  articles: "il lo la i gli le l' un uno una un'",
  determiners: `suo sua questo questa alcuni molti diversi alcune molte diverse ogni nessun nessuna altri altre questi
    queste quel quella quei quegli quelle qualche`,
  determinersInNames: 'suoi sue due tre',
  pronouns: { he: 'lui egli', she: 'lei ella', they: 'loro essi', it: '' },
  relative: 'che',
  that: 'che',
  clauseOpeners: 'che chi e ma quando mentre se perché dove o lui lei loro noi io',
  sentenceOpeners: 'in nel nella durante dopo a per',
  titles: `capo coordinatore coordinatrice signor signora sig dott dottore dottoressa dr prof professor professore professoressa presidente premier
    ministro ministra sindaco sindaca senatore senatrice onorevole deputato deputata segretario segretaria direttore
    direttrice generale procuratore procuratrice giudice papa cardinale vescovo portavoce avvocato avvocata
    governatore vicepremier leader allenatore commissario capitano colonnello`,
  offices: `interno interni esteri difesa giustizia economia finanze salute sanità istruzione lavoro cultura trasporti infrastrutture
    agricoltura ambiente turismo stato sviluppo economico`,
  romance: true,
  placed: `sindaco sindaca prefetto procuratore procuratrice presidente governatore governatrice vescovo arcivescovo leader
    segretario segretaria questore`,
  courtesy: 'signor signora sig',
  articleNames: true,
  titlesOf: {
    he: 'signor sig dottore professore ministro sindaco senatore deputato direttore papa',
    she: 'signora dottoressa professoressa ministra sindaca senatrice deputata direttrice',
  },
  roles: `portavoce polizia autorità esperti esperto fonti fonte funzionari critici ricercatori ricercatore inquirenti
    testimoni testimone governo ministero opposizione sindacati procura avvocato avvocati medici analisti osservatori
    economisti residenti rapporto studio azienda presidente ministro sindaco direttore carabinieri
    docente professore professoressa ricercatrice scienziato scienziata medico infermiere infermiera dottoressa
    psicologo psicologa sociologo sociologa politologo politologa storico storica economista giurista avvocata
    magistrato responsabile consigliere consigliera attivista militante agricoltore allevatore studente studentessa
    titolare fondatore fondatrice cofondatore autore autrice scrittore scrittrice giornalista specialista esperta
    ingegnere agente poliziotto sindacalista delegato delegata segretario segretaria coordinatore coordinatrice
    vicepresidente assessore assessora abitante commerciante ristoratore ristoratrice allenatore tecnico attaccante
    difensore portiere capitano calciatore cantante attore attrice regista madre padre vedova sorella fratello figlio
    figlia imprenditore imprenditrice dirigente dipendente analista biologo biologa fisico fisica virologo virologa
    epidemiologo epidemiologa direttrice ministra sindaca premier generale vicepremier`,
  holding: 'per',
  published: 'pubblicato pubblicata diffuso diffusa',
  organisations: `università istituto ministero agenzia associazione banca commissione comitato consiglio corte
    federazione fondazione gruppo partito tribunale senato organizzazione`,
  regions:
    'new san santa santo sant reggio monte castel porto rio los las buenos hong costa nuova regione provincia comune fc ac as real',
  neverNames: `lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno
    luglio agosto settembre ottobre novembre dicembre il lo la i gli le l' un una uno e ma o se quando mentre per in a
    di da con su tra fra secondo lui lei loro così anche poi dopo prima che chi dove come non nel nella del della al
    alla dal ieri oggi domani ora adesso intanto infine quindi allora invece inoltre tuttavia stamattina stamane
    stasera ancora già solo anzi però qui lì né ognuno nessuno tutti tutte ciascuno entrambi nonostante sebbene`,
  joins: 'di del della e per dei degli delle',
  joinsInCapitals: 'senza',
  and: 'e ed &',
  coordinators: 'e ed ma',
  freeInversion: true,
  weekdays: 'lunedì martedì mercoledì giovedì venerdì sabato domenica',
  abbreviations: 'sig sigg dott dr prof ing avv on ecc art gen mons rag geom',
};
