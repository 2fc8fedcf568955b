/** How freely a form attributes what is said. */
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

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Verbs with regular forms. */
const speechStems = words(`add announce answer argue ask assert claim comment concede conclude confirm contend
  declare disclose emphasize explain exclaim insist joke lament maintain mention note observe predict quip recall
  reiterate remark report respond reply recount stress state suggest testify tweet warn caution acknowledge
  allege affirm advise complain repeat reveal stipulate opine muse counter continue emphasise agree
  clarify deny signal guess estimate post`);
const stanceStems =
  words(`accuse admonish attack assail bash blast blame boast believe call cite claim condemn
  criticize criticise credit decry demand denounce deride describe dismiss dispute doubt defend endorse explain
  express fear hail highlight hint hope imply indicate mock object pledge point praise proclaim promise propose
  question rail rebuke recommend refer reject slam speculate support tout underscore urge voice vow want warn
  worry ridicule lambaste echo list discuss declin invoke rip complain explain applaud thank rate report publish
  document analyse analyze suspect conceive`);
const weakStems =
  words(`discover learn realize show decide determine calculate forecast suppose expect assume promise
  order rule agree figure observ reason project concern conclud prefer consider plan oppose ask request`);

const irregular: Readonly<Record<Exclude<SpeechForm, 'base'>, readonly string[]>> = {
  speech: words('said says told tells wrote writes admitted admits quipped'),
  stance: words('swore swears spoke speaks believes thinks thought argued ripped likened'),
  weak: words('found finds knew knows felt feels showed shows made makes put puts went held holds saw sees'),
  participle: words('saying telling writing admitting'),
};

const past = (stem: string): string =>
  /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : stem.endsWith('e') ? `${stem}d` : `${stem}ed`;
const present = (stem: string): string =>
  /[^aeiou]y$/.test(stem)
    ? `${stem.slice(0, -1)}ies`
    : /(?:s|x|ch|sh)$/.test(stem)
      ? `${stem}es`
      : `${stem}s`;
const participle = (stem: string): string => `${stem.endsWith('e') ? stem.slice(0, -1) : stem}ing`;

const english = (): ReadonlyMap<string, SpeechForm> => {
  const forms = new Map<string, SpeechForm>();
  const put = (form: SpeechForm, names: readonly string[]): void =>
    names.forEach((name) => forms.set(name, form));
  put('weak', [...weakStems.flatMap((stem) => [past(stem), present(stem)]), ...irregular.weak]);
  put('stance', [...stanceStems.flatMap((stem) => [past(stem), present(stem)]), ...irregular.stance]);
  put('speech', [...speechStems.flatMap((stem) => [past(stem), present(stem)]), ...irregular.speech]);
  put('participle', [
    ...speechStems.map(participle),
    ...irregular.participle,
    'calling',
    'accusing',
    'describing',
  ]);
  put('base', ['say', 'tell', 'write', ...speechStems, 'believe', 'think', 'call']);
  return forms;
};

/** Verbs of saying in other languages, third person; names come before or behind them. */
const others: ReadonlyMap<string, string> = new Map(
  Object.entries({
    de: `sagt sagte sagten erkl\u00e4rt erkl\u00e4rte betont betonte berichtet berichtete meint meinte f\u00fcgte kritisiert
    kritisierte warnt warnte fordert forderte schreibt schrieb erg\u00e4nzt erg\u00e4nzte best\u00e4tigt best\u00e4tigte
    behauptet behauptete versichert versicherte erl\u00e4utert erl\u00e4uterte erz\u00e4hlt erz\u00e4hlte res\u00fcmiert`,
    fr: `dit d\u00e9clare d\u00e9clar\u00e9 affirme affirm\u00e9 explique expliqu\u00e9 ajoute ajout\u00e9 indique indiqu\u00e9 pr\u00e9cise pr\u00e9cis\u00e9
    souligne soulign\u00e9 estime estim\u00e9 assure assur\u00e9 raconte racont\u00e9 annonce annonc\u00e9 r\u00e9pond r\u00e9pondu confie confi\u00e9
    rappelle rappel\u00e9 poursuit conclut`,
    es: `dijo dice afirma afirm\u00f3 asegura asegur\u00f3 explica explic\u00f3 a\u00f1ade a\u00f1adi\u00f3 se\u00f1ala se\u00f1al\u00f3 indica indic\u00f3
    declara declar\u00f3 manifest\u00f3 expres\u00f3 sostiene sostuvo apunta apunt\u00f3 agreg\u00f3 advirti\u00f3 coment\u00f3 detall\u00f3 anunci\u00f3
    inform\u00f3 precis\u00f3 subray\u00f3 reiter\u00f3 record\u00f3 consider\u00f3 cuenta cont\u00f3 destac\u00f3`,
    it: `ha detto dice afferma affermato spiega spiegato dichiara dichiarato aggiunge aggiunto sottolinea sottolineato
    racconta raccontato sostiene conclude commenta commentato annunciato`,
    pt: `disse diz afirma afirmou explica explicou acrescenta acrescentou declara declarou contou conta relatou
    ressaltou destacou informou garante garantiu comentou avalia avaliou lembrou alertou defendeu criticou
    refor\u00e7ou pontuou`,
    nl: `zegt zei zeiden verklaart verklaarde vertelt vertelde stelt stelde meldt meldde schrijft schreef benadrukt
    benadrukte vindt vond laat liet legt`,
  }),
);
/** Too common elsewhere to stand for speech alone. */
const ambiguous = new Set([
  'ha',
  'conta',
  'cuenta',
  'laat',
  'liet',
  'legt',
  'stelt',
  'vond',
  'conclude',
  'assure',
]);

/** The verbs of saying of a language with how each attributes; none where the language is not known here. */
export const speechVerbs = (language: string): ReadonlyMap<string, SpeechForm> =>
  language === 'en'
    ? english()
    : new Map(
        words(others.get(language) ?? '')
          .filter((word) => word !== '' && !ambiguous.has(word))
          .map((word) => [word, 'speech'] as const),
      );

/** Words that lead to the source of a statement: "according to". */
export const accordingTo = (language: string): readonly (readonly string[])[] =>
  ({
    en: [
      ['according', 'to'],
      ['reported', 'by'],
      ['said', 'by'],
    ],
    de: [['laut'], ['nach', 'angaben', 'von'], ['nach', 'angaben', 'der'], ['nach', 'angaben', 'des']],
    fr: [['selon']],
    es: [['seg\u00fan'], ['de', 'acuerdo', 'con']],
    it: [['secondo']],
    pt: [['segundo'], ['de', 'acordo', 'com'], ['conforme']],
    nl: [['volgens']],
  })[language] ?? [];
