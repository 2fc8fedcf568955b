/**
 * The words that news sites print over their lists of other stories, in the languages that we know them in. Normalised
 * as `normalise` does; a star stands for any words ("more about *").
 */
const phrases = [
  // English
  'related|related (articles|stories|news|content|posts|coverage|reading|links|items|reads|headlines|stories and articles)',
  'read more|read also|also read|read next|read this next|see also|see more|keep reading|further reading|up next',
  'more on this|more on this (story|topic|subject)|more on the story|more (on|about|from|in) *|more (stories|news|articles|headlines|reading)',
  'more like this|more (like|related) stories|more top stories|more * (news|stories|coverage|headlines)',
  'recommended|recommended (for you|reading|stories|articles|posts)|we recommend|you may also like|you might also like',
  'you may like|you might like|you may also be interested in|you might be interested in|you might also be interested in',
  'don t miss|dont miss|similar (articles|stories|posts)|other (stories|articles|news|headlines)|on this topic|in this story|what to read next',
  // German
  'mehr zum thema|zum thema|lesen sie (auch|mehr|dazu)|lesen sie auch *|auch interessant|das konnte sie auch interessieren',
  'weitere (artikel|meldungen|nachrichten|beitrage|themen)|ahnliche (artikel|beitrage)|verwandte (artikel|beitrage|themen)|mehr dazu|mehr (uber|zu|aus|von) *|passend dazu',
  // French
  'lire aussi|a lire aussi|lire egalement|a lire egalement|a lire|voir aussi|sur le meme (sujet|theme)|articles? (lies|similaires|connexes|associes)|en lien|vous aimerez aussi|dans la meme rubrique|plus sur *',
  // Spanish
  'le[ae] tambien|leer tambien|leer mas|lee mas|ver tambien|ver mas|(te|le) puede interesar|tambien (te|le) puede interesar|te podria interesar|(noticias|articulos|notas|temas) relacionad[ao]s|relacionad[ao]s?|mas (noticias|sobre *|de *|en *)',
  // Portuguese
  'leia (tambem|mais)|veja (tambem|mais)|saiba mais|(noticias|artigos|materias|conteudos?) relacionad[ao]s?|mais (noticias|sobre *|de *)',
  // Italian
  'leggi anche|leggi di piu|vedi anche|potrebbe(ro)? interessarti( anche)?|ti potrebbe(ro)? interessare( anche)?|(articoli|notizie) correlat[ie]|correlati|altre notizie|per approfondire',
  // Dutch
  'lees (ook|meer|verder)|meer over( *)?|meer nieuws|gerelateerd|gerelateerde (artikelen|berichten)|bekijk ook',
  // Scandinavian and Finnish
  'las (mer|ocksa|aven)|relaterat|relaterade artiklar|laes (ogsa|mere)|l[eæ]s (ogsa|mere)|les (ogsa|mer)|relaterte (artikler|saker)|lue (myos|lisaa)|aiheesta lisaa',
  // Polish, Czech, Slovak, Hungarian, Romanian
  '(czytaj|zobacz|przeczytaj) (takze|tez|rowniez|wiecej)|polecamy|powiazane( artykuly)?|ctete take|prectete si take|souvisejici( clanky)?|mohlo by vas zajimat|suvisiace( clanky)?|kapcsolodo (cikkek|cikkeink|hirek)|olvassa el ezt is|citeste si|vezi si|articole similare',
  // Turkish, Indonesian, Malay, Vietnamese
  '(ilgili|benzer) haberler|bunlar da ilginizi cekebilir|(baca|lihat) juga|(berita|artikel) (terkait|lainnya)|tin lien quan|xem them|bai lien quan',
  // Russian, Ukrainian, Greek
  '(читаите|смотрите) (также|еще)|(материалы )?по теме|похожие (новости|материалы|статьи)|еще по теме|читаите також|за темою|διαβαστε (επισης|ακομα|ακομη)|σχετικα (αρθρα|νεα)|δειτε επισης',
  // Arabic, Persian, Hebrew, Hindi
  '\u0627\u0642\u0631\u0623 \u0623\u064a\u0636\u0627|\u0627\u0642\u0631\u0627 \u0627\u064a\u0636\u0627|(\u0623\u062e\u0628\u0627\u0631|\u0645\u0648\u0627\u0636\u064a\u0639|\u0645\u0642\u0627\u0644\u0627\u062a|\u0627\u062e\u0628\u0627\u0631) \u0630\u0627\u062a \u0635\u0644\u0629|(\u0627\u062e\u0628\u0627\u0631|\u0645\u0637\u0627\u0644\u0628) \u0645\u0631\u062a\u0628\u0637|\u05e2\u05d5\u05d3 \u05d1\u05e0\u05d5\u05e9\u05d0|\u05db\u05ea\u05d1\u05d5\u05ea \u05e0\u05d5\u05e1\u05e4\u05d5\u05ea|\u092f\u0939 \u092d\u0940 \u092a\u0922\u093c\u0947\u0902',
  // Chinese, Japanese, Korean
  '\u76f8\u5173(\u65b0\u95fb|\u9605\u8bfb|\u6587\u7ae0|\u62a5\u9053|\u63a8\u8350)|\u76f8\u95dc(\u65b0\u805e|\u95b1\u8b80|\u6587\u7ae0|\u5831\u5c0e)|\u5ef6\u4f38\u95b1\u8b80|\u5ef6\u4f38\u9605\u8bfb|\u63a8\u8350\u9605\u8bfb|\u95a2\u9023(\u8a18\u4e8b|\u30cb\u30e5\u30fc\u30b9)|\u3042\u308f\u305b\u3066\u8aad\u307f\u305f\u3044|\uad00\ub828 ?(\uae30\uc0ac|\ub274\uc2a4)',
];

/** Words that a label with a star may have: "More from the business section", not a sentence. */
const mostWords = 7;

const pattern = phrases.join('|').replace(/\*/g, '\\S+(?: \\S+){0,4}');
const whole = new RegExp(`^(?:${pattern})$`, 'u');
// Inside a text only the plain phrases count: "more about the vote" is prose there.
const plain = phrases
  .flatMap((line) => line.split(/\|(?![^(]*\))/))
  .filter((phrase) => !phrase.includes('*'))
  .join('|');
const inside = new RegExp(`(?<=^|[\\s.!?\u2026"\u201d\u2019'\u00bb)\\]:])(?:${plain})(?=$|[\\s:])`, 'giu');

/** As a reader compares two short texts: case, accents, punctuation and white space left aside. */
export const normalise = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mn}+/gu, (marks) => (/[\u0900-\u0dff]|\u3099|\u309a/.test(marks) ? marks : ''))
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();

/** The text is a label over a list of other stories and nothing else. */
export const isLabel = (text: string): boolean => {
  if (text.length > 70) return false;
  const said = normalise(text);
  return said !== '' && said.split(' ').length <= mostWords && whole.test(said);
};

const tagged = new RegExp(
  '^(?:tags?|topics?|keywords?|filed under|labels?|schlagworte?|schlagworter|themen|stichworte|mots cles|etiquetas|palabras clave|temas|palavras chave|assuntos|parole chiave|argomenti|trefwoorden|tagi|теги|темы|метки)(?: |$)',
  'u',
);

/** The text lists the tags that a story is filed under. */
export const isTagLine = (text: string): boolean => text.length < 400 && tagged.test(normalise(text));

/** The length of a label that a line begins with, up to where its headline starts; 0 where there is none. */
export const labelAhead = (text: string): number => {
  const mark = /^[^:|\u2014\u203a\u00bb>]{3,40}[:|\u2014\u203a\u00bb>]\s*/u.exec(text);
  return mark !== null && isLabel(mark[0]) ? mark[0].length : 0;
};

/** Where labels begin and end that stand inside a text, in UTF-16 units, in order. */
export const labelsInside = (text: string): { readonly start: number; readonly end: number }[] =>
  [...text.matchAll(inside)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
