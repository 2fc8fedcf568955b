import type { LanguageTable } from './language.ts';

export const french: LanguageTable = {
  verbs: {
    speech: `dit déclare déclaré déclarait affirme affirmé affirmait explique expliqué expliquait ajoute ajouté indique
      indiqué précise précisé souligne souligné estime estimé estimait assuré assurait raconte raconté annonce annoncé
      répond répondu répondait confie confié rappelle rappelé poursuit poursuivi conclut conclu prévient prévenu insiste
      insisté lance lancé écrit écrivait reconnaît reconnu admet admis regrette regretté soutient soutenu tweeté
      affirment disent expliquent indiquent estiment déclarent dénonce dénoncé critique critiqué alerte alerté
      témoigne témoigné commente commenté note noté constate constaté avertit averti réagi réagit juge jugé martelé
      fustigé plaidé analyse analysé détaille détaillé résume résumé renchérit renchéri glisse glissé s'exclame s’exclame exclamé exclamée tranche tranché ironise ironisé
      argumente argumenté rétorque rétorqué réplique répliqué souffle soufflé avance avancé observe observé fustige
      promis promet nié nie démenti dément confirme confirmé évoque évoqué relève relevé rapporte rapporté relate relaté
      signale signalé suggéré prédit prévoit concède concédé confesse confessé avoue avoué nuance nuancé tempête tonne
      justifie justifié interpelle interpellé martèle prône prôné pointe pointé rassure rassuré ajoutent soulignent
      précisent assurent racontent dénoncent rappellent jugent annoncent notent dite prévenait rappelait ajoutait soulignait précisait indiquait racontait dénonçait annonçait
      reconnaissait confiait résumait`,
    stance: `croit pense espère craint accuse accusé condamne condamné salue salué réclame réclamé demande
      demandé appelé qualifié qualifie défend défendu promettent exige exigé plaide invite préconise
      préconisé recommande recommandé refuse refusé rejette rejeté conteste contesté redoute redouté félicite
      félicité félicitée réjouit réjoui réjouie inquiète inquiété inquiétée étonne étonné étonnée indigne
      indigné indignée s'inquiète s’inquiète s'indigne s’indigne s'étonne s’étonne s'interroge s’interroge
      s'insurge s’insurge`,
    weak: 'montre révèle trouve trouvé assure suggère',
    participle: 'affirmant déclarant expliquant ajoutant précisant soulignant estimant dénonçant',
  },
  accordingTo: [
    'selon',
    "d'après",
    'd’après',
    'aux yeux de',
    "de l'avis de",
    'de l’avis de',
    'à en croire',
    'au dire de',
    'aux dires de',
    "de l'aveu de",
    'de l’aveu de',
    'pour reprendre les mots de',
    'dans les mots de',
  ],
  phrasal: [
    'fait savoir',
    'fait valoir',
    'fait remarquer',
    'fait observer',
    'fait part',
    'fait état',
    'appelle à',
    'appelé à',
    'appellent à',
  ],
  beforeInverted: 'comme',
  reflexive: 'se le',
  between: `a ont avait avaient l'a l’a lui aussi également ensuite encore toutefois cependant notamment déjà alors s'est
    s’est`,
  passive: 'est été sont était étaient fut être',
  denials: "n'a n’a ne pas jamais",
  nor: 'ni',
  prepositions: `de d' à au aux avec par pour sur dans en chez contre sans sous vers entre depuis du des devant après
    avant`,
  articles: "le la les l' un une des",
  determiners: `son sa ses leur leurs ce cette ces plusieurs certains certaines quelques chaque aucun aucune cet`,
  determinersInNames: 'notre deux trois',
  pronouns: { he: 'il', she: 'elle', they: 'ils elles', it: '' },
  relative: 'qui',
  that: "que qu'",
  clauseOpeners: 'que qui et mais quand lorsque si car où dont ou il elle ils elles on nous je ce',
  sentenceOpeners: 'en dans à au lors après avant pour interrogé interrogée',
  titles: `préfet préfète eurodéputé eurodéputée vice-président vice-présidente patron patronne pdg entraîneur sélectionneur
    économiste historien historienne sociologue politologue m mm mme mlle monsieur madame dr pr professeur président présidente ministre premier première sénateur
    sénatrice député députée maire secrétaire directeur directrice général générale chef porte-parole juge procureur
    procureure maître me pape cardinal colonel commandant capitaine avocat avocate chercheur chercheuse`,
  offices: `intérieur affaires étrangères défense justice économie éducation nationale culture santé travail transports agriculture
    finances sports logement budget état commerce république`,
  romance: true,
  placed: `maire préfet préfète procureur procureure président présidente député députée sénateur sénatrice évêque archevêque
    gouverneur gouverneure patron patronne chef cheffe`,
  courtesy: 'm mm mme mlle monsieur madame me',
  titlesOf: {
    he: 'm monsieur président sénateur député directeur pape procureur',
    she: 'mme mlle madame présidente sénatrice députée directrice procureure',
  },
  roles: `préfet préfète pompiers gendarmerie gendarmes porte-parole police autorités experts expert source sources responsable responsables critiques
    chercheurs chercheur enquêteurs témoins témoin gouvernement ministère opposition syndicat syndicats procureur
    avocat avocats médecins médecin préfecture parquet analystes observateurs économistes habitants étude rapport
    entreprise président présidente ministre maire directeur directrice
    professeur professeure enseignant enseignante chercheuse maître infirmier infirmière médecin pédiatre psychiatre
    psychologue urgentiste épidémiologiste virologue pharmacien pharmacienne sociologue politologue historien historienne
    économiste géographe philosophe juriste avocate magistrat magistrate responsable élu élue militant militante
    agriculteur agricultrice éleveur éleveuse étudiant étudiante gérant gérante fondateur fondatrice cofondateur
    cofondatrice auteur auteure autrice écrivain écrivaine journaliste spécialiste experte ingénieur ingénieure policier
    policière pompier syndicaliste délégué déléguée secrétaire coordinateur coordinatrice conseiller conseillère
    vice-président vice-présidente adjoint adjointe habitant habitante riverain riveraine commerçant commerçante
    restaurateur restauratrice entraîneur entraîneuse sélectionneur attaquant défenseur gardien capitaine footballeur
    footballeuse chanteur chanteuse acteur actrice réalisateur réalisatrice mère père veuve sœur frère fils fille patron
    patronne dirigeant dirigeante cadre salarié salariée climatologue biologiste physicien physicienne analyste
    député députée sénateur sénatrice`,
  holding: 'pour',
  published: 'publié publiée paru parue',
  organisations: `université institut ministère agence association banque commission comité conseil cour fédération
    fondation groupe parti tribunal assemblée sénat organisation ligue syndicat`,
  regions: 'new saint sainte san santa los las buenos nouvelle hong cap port fort mont puy fc as rc ac real',
  neverNames: `lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août
    septembre octobre novembre décembre le la les l' un une des et mais ou si quand lorsque pour dans en à au aux de
    du par sur avec sans selon il elle ils elles on nous vous je cela qui que où après avant depuis alors ainsi enfin
    aussi interrogé interrogée d'après c'est hier aujourd'hui aujourd’hui demain puis ensuite pourtant cependant
    toutefois maintenant désormais récemment finalement déjà encore même seul seule ici là ni beaucoup tous toutes
    quelle quelles quels tandis malgré`,
  joins: "de du des d' et pour la l'",
  joinsInCapitals: 'sans',
  and: 'et &',
  coordinators: 'et mais',
  freeInversion: true,
  weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  abbreviations: 'm mm dr pr me etc av bd st ste janv févr juil sept oct nov déc',
};
