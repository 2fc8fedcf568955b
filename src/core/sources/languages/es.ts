import type { LanguageTable } from './language.ts';

export const spanish: LanguageTable = {
  verbs: {
    speech: `dijo dice dijeron dicen dicho afirma afirmó afirmaron afirmado asegura aseguró aseguraron asegurado explica
      explicó explicaron explicado añade añadió añadido señala señaló señalaron señalado indica indicó indicaron indicado
      declara declaró declarado manifestó manifestado expresó expresado sostiene sostuvo apunta apuntó agrega agregó
      advierte advirtió advertido comenta comentó detalla detalló anuncia anunció anunciado informa informó informaron
      precisa precisó subraya subrayó reiteró recordó recuerda consideró contó destaca destacó confirmó confirma
      confirmado respondió responde insistió insiste reconoció reconoce admitió admite denunció denuncia criticó critica
      lamentó lamenta opinó opina relató relata escribió escribe tuiteó pidió concluyó zanjó apostilló enfatizó
      puntualizó aseveró aclaró aclara aclarado remarcó remarca remarcado recalcó recalca recalcado alertó alerta alertado
      prometió promete prometido sentenció espetó exclamó sugirió planteó plantea planteado mencionó menciona expuso
      expone argumentó argumenta alegó alega anticipó adelantó adelanta ratificó resaltó resalta valoró matizó matiza
      garantizó garantiza rebatió rebate replicó replica negó niega confesó confiesa concluye insistido respondido reconocido
      admitido denunciado recordado destacado agregado apuntado comentado detallado reiterado subrayado advirtieron
      agregaron añadieron señalan indican explican comentaron denunciaron reiteraron insistieron describió describe
      informado dictaminó dictamina estimó estima auguró vaticinó pronosticó ironizó bromeó criticaron`,
    stance: `cree considera espera teme acusó acusa tachó tacha tildó tilda exige exigió rechazó rechaza calificó califica defendió
      cuestionó cuestiona celebró celebra condenó condena felicitó agradeció instó insta reclamó reclama
      reivindicó propuso propone recomendó recomienda apoyó respaldó descartó descarta arremetió defiende
      lamentado confía desmintió acusado exigido rechazado criticado propuesto condenado instado reclamado`,
    weak: 'reveló revela muestra mostró encontró halló sugiere cuenta',
    participle: 'diciendo afirmando asegurando añadiendo señalando explicando',
  },
  accordingTo: [
    'según',
    'de acuerdo con',
    'de acuerdo a',
    'a juicio de',
    'en palabras de',
    'en opinión de',
    'en declaraciones de',
    'a ojos de',
    'en boca de',
    'a decir de',
    'en la opinión de',
    'al decir de',
  ],
  phrasal: [
    'dejó claro',
    'deja claro',
    'dejó en claro',
    'hizo hincapié',
    'hace hincapié',
    'puso de relieve',
    'dio a conocer',
  ],
  beforeInverted: 'como según así',
  reflexive: 'se lo',
  between: 'ha han había habían también además ya luego después así le les se posteriormente por',
  passive: 'es fue son fueron sido será',
  denials: 'no nunca jamás',
  nor: 'ni',
  prepositions: 'de a con por para en sobre contra entre hasta desde sin ante bajo tras del al hacia',
  articles: 'el la los las un una unos unas',
  determiners: `su sus este esta estos estas varios varias algunos muchos algunas muchas cada ningún ninguna otros
    otras ese esa esos esas aquel aquella`,
  determinersInNames: 'dos tres',
  pronouns: { he: 'él', she: 'ella', they: 'ellos ellas', it: '' },
  relative: 'quien que',
  that: 'que',
  clauseOpeners: 'que quien y pero cuando mientras si porque aunque donde o él ella ellos nosotros yo',
  sentenceOpeners: 'en durante tras a al para desde por',
  titles: `coordinador coordinadora señor señora sr sra dr dra don doña presidente presidenta ministro ministra primer alcalde alcaldesa
    gobernador gobernadora senador senadora diputado diputada secretario secretaria director directora general
    portavoz vocero vocera juez jueza fiscal papa cardenal obispo rey reina coronel capitán comandante comisario
    consejero consejera vicepresidente vicepresidenta líder profesor profesora abogado abogada entrenador`,
  offices: `interior exterior exteriores asuntos defensa hacienda economía justicia sanidad salud educación trabajo cultura fomento transportes
    agricultura industria energía seguridad estado consumo vivienda presidencia turismo comercio ciencia igualdad función
    pública`,
  romance: true,
  placed: `alcalde alcaldesa gobernador gobernadora fiscal presidente presidenta intendente intendenta obispo arzobispo líder
    senador senadora diputado diputada portavoz`,
  courtesy: 'señor señora sr sra don doña',
  firstNameTitles: 'don doña',
  articleNames: true,
  titlesOf: {
    he: 'señor sr don presidente ministro alcalde gobernador senador diputado director papa rey vocero',
    she: `señora sra doña presidenta ministra alcaldesa gobernadora senadora diputada directora reina vocera`,
  },
  roles: `portavoz portavoces vocero vocera policía autoridades expertos experto fuentes fuente funcionarios funcionario
    críticos investigadores investigador testigos testigo gobierno ministerio oposición sindicatos fiscalía abogado
    abogados médicos analistas observadores economistas vecinos informe estudio empresa presidente presidenta ministro
    ministra alcalde alcaldesa director directora
    profesor profesora catedrático catedrática investigadora científico científica médico médica enfermero enfermera
    doctora psicólogo psicóloga sociólogo socióloga politólogo politóloga historiador historiadora economista jurista
    abogada magistrado magistrada fiscal responsable concejal concejala activista militante agricultor agricultora
    ganadero ganadera estudiante dueño dueña fundador fundadora cofundador cofundadora autor autora escritor escritora
    periodista especialista experta ingeniero ingeniera agente bombero sindicalista delegado delegada secretario
    secretaria coordinador coordinadora consejero consejera vicepresidente vicepresidenta vecino vecina comerciante
    entrenador entrenadora técnico seleccionador delantero defensa portero capitán futbolista cantante actor actriz
    cineasta madre padre viuda hermana hermano hijo hija empresario empresaria gerente trabajador trabajadora analista
    biólogo bióloga físico física epidemiólogo epidemióloga mandatario mandataria senador senadora diputado diputada`,
  published: 'publicado publicada difundido difundida',
  organisations: `universidad instituto ministerio agencia asociación banco comisión comité consejo corte federación
    fundación grupo partido tribunal congreso senado organización ayuntamiento fiscalía secretaría jurisdicción
    superintendencia defensoría sindicato central`,
  regions: `nueva nuevo new san santa santo buenos los las puerto costa gran villa ciudad castilla baja alta quintana
    estados rio río sierra valle fc cf ac real atlético`,
  neverNames: `lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto
    septiembre octubre noviembre diciembre el la los las un una y pero o si cuando mientras para en a al de del por
    con sin según él ella ellos ellas esto eso así también además tras desde hasta ante que quien donde como no ya
    luego después ayer hoy mañana anoche ahora entonces aquí allí ahí asimismo posteriormente finalmente actualmente
    recientemente previamente igualmente sólo solo incluso todo todos otro otra ni tanto algún alguna mucho ninguno
    todas ambos`,
  joins: 'de del y para la',
  joinsInCapitals: 'sin',
  and: 'y e &',
  coordinators: 'y pero',
  freeInversion: true,
  weekdays: 'lunes martes miércoles jueves viernes sábado domingo',
  abbreviations: 'sr sra srta dr dra ing lic etc av núm art ud uds ee uu',
};
