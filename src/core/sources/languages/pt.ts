import type { LanguageTable } from './language.ts';

export const portuguese: LanguageTable = {
  verbs: {
    speech: `disse diz disseram dizem dito afirma afirmou afirmaram explica explicou explicaram acrescenta acrescentou
      declara declarou declararam contou relatou relata ressaltou ressalta destacou destaca informou informa informaram
      garante garantiu comentou comenta avalia avaliou lembrou lembra alertou alerta defendeu criticou critica
      reforçou reforça pontuou completou completa escreveu escreve respondeu responde confirmou confirma confirmaram
      anunciou anuncia reiterou admitiu admite reconheceu reconhece denunciou concluiu argumentou argumenta frisou
      salientou sublinhou adiantou referiu considerou lamentou lamenta enfatizou ponderou tuitou observou indicou
      assegurou revelou advertiu prometeu promete sugeriu rebateu rebate alegou alega justificou justifica negou nega opinou opina
      resumiu resume constatou descreveu descreve comentaram apontou aponta apontaram ressaltaram destacaram explicam
      questionou questiona retrucou disparou desabafou salienta sublinha refere adianta assegura insistiu insiste notou
      nota detalhou detalha esclareceu esclarece antecipou previu vincou exclamou ironizou brincou acrescentaram
      defenderam relataram contaram anunciaram`,
    stance: `acredita espera teme acusou acusa exigiu pediu rejeitou classificou considera defende comemorou
      celebrou elogiou condenou reclamou apelou propôs propõe recomendou agradeceu descartou descarta apoiou
      rejeita pede exige`,
    weak: 'mostra mostrou revela encontrou sugere conta',
    participle: 'dizendo afirmando acrescentando explicando destacando',
  },
  accordingTo: [
    'segundo',
    'de acordo com',
    'conforme',
    'na avaliação de',
    'na opinião de',
    'nas palavras de',
    'na visão de',
    'no entender de',
    'aos olhos de',
  ],
  beforeInverted: 'como conforme segundo',
  reflexive: 'se',
  between: 'tem tinha também ainda já depois então lhe se ele ela havia',
  passive: 'é foi são foram ser será sido',
  denials: 'não nunca jamais',
  nor: 'nem',
  prepositions: `de a com por para em sobre contra entre até desde sem sob do da dos das no na nos nas ao à aos às pelo
    pela após`,
  articles: 'o a os as um uma',
  determiners: `seu sua este esta esse essa vários várias alguns muitos algumas muitas cada nenhum nenhuma outros
    outras estes estas esses essas aquele aquela`,
  determinersInNames: 'seus suas dois três',
  pronouns: { he: 'ele', she: 'ela', they: 'eles elas', it: '' },
  relative: 'que quem',
  that: 'que',
  clauseOpeners: 'que quem e mas quando enquanto se porque embora onde ou nós eu',
  sentenceOpeners: 'em durante após no na para ao',
  titles: `coordenador coordenadora senhor senhora sr sra dr dra dom presidente presidenta ministro ministra prefeito prefeita governador
    governadora senador senadora deputado deputada secretário secretária diretor diretora general procurador
    procuradora juiz juíza papa cardeal bispo rei rainha coronel capitão comandante delegado delegada vereador
    vereadora professor professora advogado advogada técnico porta-voz primeiro-ministro primeira-ministra`,
  offices: `fazenda finanças justiça saúde educação defesa economia interior exteriores relações cultura trabalho transportes agricultura
    estado administração segurança pública planejamento turismo ambiente`,
  romance: true,
  placed: `prefeito prefeita governador governadora presidente presidenta bispo arcebispo líder senador senadora deputado
    deputada vereador vereadora`,
  courtesy: 'senhor senhora sr sra',
  firstNameTitles: 'dom',
  articleNames: true,
  titlesOf: {
    he: `senhor sr dom ministro prefeito governador senador deputado secretário diretor papa rei delegado`,
    she: `senhora sra ministra prefeita governadora senadora deputada secretária diretora rainha delegada`,
  },
  roles: `porta-voz porta-vozes polícia autoridades especialistas especialista fontes fonte funcionários críticos
    pesquisadores pesquisador investigadores testemunhas testemunha governo ministério oposição sindicatos advogado
    advogados médicos analistas observadores economistas moradores relatório estudo empresa presidente ministro ministra
    prefeito prefeita diretor diretora delegado delegada
    professor professora pesquisadora cientista médico médica enfermeiro enfermeira psicólogo psicóloga sociólogo
    socióloga historiador historiadora economista jurista advogada promotor promotora responsável vereador vereadora
    ativista agricultor agricultora estudante dono dona fundador fundadora cofundador cofundadora autor autora escritor
    escritora jornalista engenheiro engenheira agente bombeiro sindicalista secretário secretária coordenador
    coordenadora conselheiro conselheira vice-presidente morador moradora comerciante treinador treinadora técnico
    atacante zagueiro goleiro capitão jogador jogadora cantor cantora ator atriz cineasta mãe pai viúva irmã irmão filho
    filha empresário empresária gerente trabalhador trabalhadora analista biólogo bióloga físico física infectologista
    epidemiologista ex-presidente ex-ministro ex-ministra deputado deputada senador senadora governador governadora`,
  published: 'publicado publicada divulgado divulgada',
  organisations: `universidade instituto ministério agência associação banco comissão comitê conselho corte federação
    fundação grupo partido tribunal congresso senado câmara organização prefeitura secretaria sindicato procuradoria`,
  regions: `nova novo new são santa santo porto belo rio campo campos mato boa juiz foz feira estados espírito ribeirão cabo
    volta duque fc sc real atlético`,
  neverNames: `segunda terça quarta quinta sexta sábado domingo janeiro fevereiro março abril maio junho julho agosto
    setembro outubro novembro dezembro o a os as um uma e mas ou se quando enquanto para em no na nos nas de do da por
    com sem segundo conforme ele ela eles elas isso assim também já depois após que quem onde como não ao à ontem hoje
    amanhã agora ainda porém entretanto contudo então finalmente recentemente posteriormente anteriormente aqui ali lá
    só além ademais nem tanto algum alguma todos todas ambos embora`,
  joins: 'de do da dos das e para',
  joinsInCapitals: 'sem',
  and: 'e &',
  coordinators: 'e mas',
  freeInversion: true,
  weekdays: 'sábado domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira',
  abbreviations: 'sr sra dr dra prof profa exmo etc av art dep sen gov min',
};
