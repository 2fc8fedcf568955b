import { normalise } from '../related/normalise.ts';

/** Where one can follow somebody. */
const networks = '(bluesky|facebook|google|instagram|linkedin|mastodon|telegram|twitter|whatsapp|x)';

/**
 * What pages print between and below the paragraphs of a story that is none of it, as `normalise` writes it: how the line
 * begins; a dollar sign where the line must end too. Each begins with three letters of its own, or with a number.
 */
const beginnings: readonly string[] = [
  // Advertisements
  'advert(isement|isements|isment)$|sponsored( content)?$|story continues below( advertisement)?$|article continues (below|after)( this)?( ad| advertisement)?$|continue reading below$',
  'anzeige$|werbung$|advertorial$|publicite$|publicidade?$|anuncio$|pubblicita$|advertentie$|reklama?$|annonce$|annons$|mainos$|реклама$|iklan$|continua depois da publicidade$|continua despues de la publicidad$|la suite apres la publicite$',
  // Newsletters
  'subscribe (to|now|today|here)|sign up (for|to|here|now|today)|get (the|our|breaking|more|daily) (\\S+ ){0,6}(inbox|newsletters?|emails?|alerts?)|click here to (subscribe|sign up|get)|join our (newsletter|mailing list)',
  'abonniere(n sie)? (\\S+ ){0,3}newsletter|bestelle(n sie)? (\\S+ ){0,3}newsletter|jetzt (\\S+ ){0,4}(anmelden|abonnieren)$|melde(n sie)? (dich|sich) (\\S+ ){0,6}newsletter',
  'inscrivez vous|abonnez vous|recevez (\\S+ ){0,4}newsletter|suscrib(ete|ase)|inscreva se|assine (\\S+ ){0,3}newsletter|iscriviti|schrijf je in|meld je aan|zapisz sie|prenumerera',
  'want more (stories|news) like this|do you have a (story|news tip|tip)( for us| to share| to tell)?( email| contact| get in touch| please|$)|got a (story|news tip|tip)( for us| to share| to tell)?( email| contact| get in touch| please|$)|support (independent|our|quality|local|fearless|free) journalism|become an? (\\S+ )?(member|supporter|subscriber) (today|now|and|for|from)|read the original (article|story|post)',
  'apuntate (aqui|gratis)|unete a nuestro (canal|grupo)|unisciti al (nostro )?(canale|gruppo)|entre no (nosso )?(canal|grupo)|participe do (nosso )?(canal|grupo)|receba (as )?(\\S+ ){0,4}no (seu )?(whatsapp|email|celular)|rejoignez nous sur|rejoignez notre (chaine|canal)',
  // Following: of a long name, which may be words of the story, two networks tell
  `follow us|follow our (\\S+ ){1,3}(channel|page)|follow (\\S+ ){1,2}on ${networks}|follow (?!th(is|ese) )(\\S+ ){3,7}on ${networks} (\\S+ ){0,3}${networks}|you can follow`,
  `folge(n sie)? uns|folgt uns|folge(n sie)? (\\S+ ){1,3}auf ${networks}|suivez nous|suivez (\\S+ ){1,4}sur ${networks}|volg ons`,
  `siga nos|nos siga|siga (o|a) (\\S+ ){1,3}no ${networks}|siguenos|sigue toda la informacion|puedes seguir (a|nos) (\\S+ ){1,4}en ${networks}|seguici`,
  // Sharing
  'share (this|on|via|with)|share$|like this (story|article|post)|like this$|like loading$|print this|email this|tweet this|print article$|order reprints$|text size$|read later$',
  'diesen (artikel|beitrag) (\\S+ ){0,2}(teilen|bewerten|drucken|empfehlen)$|diese seite (\\S+ ){0,2}(teilen|bewerten|drucken|empfehlen)$|artikel (\\S+ ){0,2}(teilen|bewerten|drucken|empfehlen)$|beitrag (\\S+ ){0,2}(teilen|bewerten|drucken|empfehlen)$|seite (\\S+ ){0,2}(teilen|bewerten|drucken|empfehlen)$|teilen$|drucken$|druckansicht$',
  'partage[rz]|partager cet article|comparte|compartir$|compartilhe|compartilhar$|condividi|delen$|deel dit|udostepnij|imprimer( cette page)?$|imprimir$|stampa$|drukuj$',
  // Ratings and counters
  'rate this (post|article|recipe|story)|post views|0 views$|gd star rating|rating \\d[\\d ]*( votes?( cast)?)?$|was this (article|page|post|story|recipe) helpful|did you (like|enjoy) this (article|post|story|recipe)$',
  'rezept (\\S+ ){0,2}bewerten$|bewerte(n sie)? (diesen|dieses|den|das) (artikel|beitrag|rezept)|wie (bewerten|gefallt|gefiel|hat|fanden) (\\S+ ){1,3}(artikel|beitrag|rezept)|war (der|dieser|das|dieses) (artikel|beitrag|rezept) hilfreich|fand(en|est) (sie|du) (den|diesen) (artikel|beitrag) hilfreich',
  'notez cet article|valora este articulo|califica este articulo|avalie (este|esse) artigo|vota (questo|l) articolo|beoordeel dit artikel|ocen (ten )?artykul',
  // Reading time
  '0 min(s|utes?)? read$|0 min(uten)? (lesezeit|lesedauer|leestijd|lezen)$|0 min(utos?|utes?)? de (lectura|leitura|lecture)$|0 min(uti)? di lettura$|0 minut[ay]? czytania$',
  'estimated read(ing)? time( \\S+){1,4}$|read(ing)? time( \\S+){1,4}$|lesezeit( \\S+){1,4}$|lesedauer( \\S+){1,4}$|tiempo de lectura( \\S+){1,4}$|tempo de leitura( \\S+){1,4}$|temps de lecture( \\S+){1,4}$|tempo di lettura( \\S+){1,4}$|leestijd( \\S+){1,4}$|czas czytania( \\S+){1,4}$|ten tekst przeczytasz w( \\S+){1,4}$|lukuaika( \\S+){1,4}$|lastid( \\S+){1,4}$|lesetid( \\S+){1,4}$|okuma suresi( \\S+){1,4}$',
  // Comments
  'comments?$|0 comments?$|no comments( yet)?$|add( a)? comment$|post comment$|comments are closed|leave a (comment|reply)|post a comment|log ?in to (comment|reply)|you must be (logged in|registered)|join the (conversation|discussion)',
  '0 (kommentare?|commentaires?|comentarios?|commenti|reacties|komentarzy)$|keine kommentare|kommentare( insgesamt)?( \\d+)?$|schreibe? (einen|den ersten) kommentar|kommentar (schreiben|verfassen|hinterlassen)|du musst (\\S+ )?(eingeloggt|angemeldet|registriert) sein',
  'laisse[rz] un commentaire|aucun commentaire|deja un comentario|deixe (um|seu) comentario|lascia un commento|atencao comentarios',
  // Rights
  'copyright (\\S+ ){0,4}(19|20)\\d\\d|copyright$|this material may not be published',
  'alle rechte vorbehalten|tous droits reserves|todos (los derechos|os direitos) reservados|tutti i diritti riservati|alle rechten voorbehouden|wszelkie prawa zastrzezone',
  // Paid links
  'this (post|article|page|story) (may )?contains? (\\S+ ){0,4}(affiliate|references to products)|as an amazon associate',
  // Ways on
  'next (page|article|post|story)$|previous (page|article|post|story)$|back to (top|overview|home|gallery|the overview)$|load more$|loading( (content|comments|more|video|player))?$|show more$|view comments$|read (the )?full (story|article)|make (\\S+ ){1,3}(my|your) home ?page|click here to|tap here to|see more photos$|click here$|image \\d+ of \\d+$|table of contents$|jump to( recipe)?$',
  'zur (ubersicht|startseite)$|zuruck( zur \\S+)?$|nach oben$|seitenanfang$|zum (seiten)?anfang$|nachste seite$|weiter(lesen)?$|inhaltsverzeichnis$|inhalt$|retour (en haut|a l accueil)$|lire la suite$|volver( arriba)?$|voltar( ao topo)?$|torna su$|terug( naar boven)?$|powrot$|czytaj dalej$|sommaire$|escucha esta nota aqui$',
];

/** The same of lines that begin anyhow: by words that they hold. */
const within: readonly (readonly [holds: string, line: RegExp])[] = [
  ['all rights reserved', /^(?:\S+ ){0,6}all rights reserved$|^all rights reserved/],
  ['commission', /^(?:\S+ ){0,8}(?:may|might) (?:earn|receive) (?:\S+ ){0,5}commission(?= |$)/],
  ['compensation', /^(?:\S+ ){0,8}(?:may|might) (?:earn|receive) (?:\S+ ){0,5}compensation(?= |$)/],
  [
    'affiliate',
    /^(?:\S+ ){0,3}affiliate links?$|^(?:\S+ ){0,6}affiliate links? (?:handelt|gekennzeichnet|enthalten)(?= |$)|^(?:letzte aktualisierung .{0,30})?bei den verlinkungen handelt es sich um affiliate/,
  ],
];

/** What a line is filed under. */
const keyOf = (line: string): string => line.slice(0, 3).replace(/^\d.*/, '0');

/**
 * The phrases by what they begin with. They are made to an expression only when a line begins like them: all of them
 * together would take longer to be made than the rest of an article to be read.
 */
const filed = new Map<string, string[]>();
for (const phrase of beginnings.flatMap((line) => line.split(/\|(?![^(]*\))/))) {
  const known = filed.get(keyOf(phrase));
  if (known === undefined) filed.set(keyOf(phrase), [phrase]);
  else known.push(phrase);
}
const made = new Map<string, RegExp>();

const beginsLike = (key: string): RegExp | undefined => {
  const phrases = filed.get(key);
  if (phrases === undefined) return undefined;
  const expression =
    made.get(key) ?? new RegExp(`^(?:${phrases.map((phrase) => `(?:${phrase})(?= |$)`).join('|')})`);
  made.set(key, expression);
  return expression;
};

/** The signs are no letters, and are not in a normalised line. */
const rights = /^(?:\u00a9|\([cC]\)) ?(?:\S{1,20} ){0,4}(?:19|20)\d\d/;
/** What a paid line begins with, before its text. */
const paid =
  /^(?:anzeige\s?[:\u2013-]|(?:werbung|advertorial|advertisement|publicit\u00e9|publicidade?|advertentie|reklama)\s[\u2013-])\s/i;
/** Lines longer than this are text. */
const longest = 300;

/** Characters that a line's first three letters are among, whatever signs stand before them. */
const beginning = 24;

/** A number at its beginning is any number. */
const asLine = (text: string): string => normalise(text).replace(/^\d+/, '0');

/** The line asks to subscribe, share or comment, tells of rights or advertisements, or leads on. */
export const isNotice = (text: string): boolean => {
  if (text.length > longest) return false;
  const begun = beginsLike(
    /^[A-Za-z ]{3}/.test(text) ? text.slice(0, 3).toLowerCase() : keyOf(asLine(text.slice(0, beginning))),
  );
  const lower = text.toLowerCase();
  const held = within.filter(([holds]) => lower.includes(holds));
  // Most lines neither begin nor go on like one: they need not be normalised.
  if (begun === undefined && held.length === 0) return rights.test(text) || paid.test(text);
  const line = asLine(text);
  return (
    begun?.test(line) === true ||
    rights.test(text) ||
    paid.test(text) ||
    held.some(([, form]) => form.test(line))
  );
};
