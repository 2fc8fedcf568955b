import { normalise } from '../related/normalise.ts';

/**
 * What pages print between and below the paragraphs of a story that is none of it, by language, as `normalise` writes it:
 * the beginning of the line; a dollar sign where the line must end too.
 */
const beginnings: Readonly<Record<string, readonly string[]>> = {
  advertisement: [
    'advertisement$|advertisements$|advertisment$|sponsored( content)?$|story continues below( advertisement)?$|article continues (below|after)( this)?( ad| advertisement)?$|continue reading below$',
    'anzeige$|werbung$|advertorial$|publicite$|publicidad(e)?$|anuncio$|pubblicita$|advertentie$|reklama$|reklam$|annonce$|annons$|mainos$|реклама$',
  ],
  newsletter: [
    'subscribe (to|now|today|here)|sign up (for|to|here|now|today)|get (the|our|breaking|more|daily) (\\p{L}+ ){0,6}(inbox|newsletters?|emails?|alerts?)|click here to (subscribe|sign up|get)|join our (newsletter|mailing list)',
    '(abonniere(n sie)?|bestelle(n sie)?) (\\p{L}+ ){0,3}newsletter|jetzt (\\p{L}+ ){0,4}(anmelden|abonnieren)$|melde(n sie)? (dich|sich) (\\p{L}+ ){0,6}newsletter|(inscrivez|abonnez) vous|recevez (\\p{L}+ ){0,4}newsletter|suscr[ií]b(ete|ase)|inscreva se|assine (\\p{L}+ ){0,3}newsletter|iscriviti|schrijf je in|meld je aan|zapisz sie|prenumerera',
  ],
  sharing: [
    'share (this|on|via|with)|share$|like this (story|article|post)|follow us|follow (him|her|them|me|\\p{L}+( \\p{L}+)?) on (twitter|facebook|instagram|x|bluesky|mastodon|linkedin)|you can follow|print this|email this|tweet this',
    '(diesen )?(artikel|beitrag|seite) (\\p{L}+ ){0,2}(teilen|bewerten|drucken|empfehlen)$|teilen$|folge(n sie)? uns|partage[rz]|partager cet article|suivez nous|comparte|compartir$|compartilhe|compartilhar$|condividi|delen$|deel dit|udostepnij|siga nos|nos siga|s[ií]guenos|seguici|volg ons',
  ],
  comments: [
    '\\d+ comments?$|no comments( yet)?$|comments are closed|leave a (comment|reply)|post a comment|log ?in to (comment|reply)|you must be (logged in|registered)|join the (conversation|discussion)',
    '\\d+ kommentare?$|keine kommentare|kommentare( insgesamt)?( \\d+)?$|schreibe? (einen|den ersten) kommentar|kommentar (schreiben|verfassen|hinterlassen)|du musst (\\p{L}+ )?(eingeloggt|angemeldet|registriert) sein|laisse[rz] un commentaire|aucun commentaire|deja un comentario|deixe (um|seu) comentario|lascia un commento|\\d+ (commentaires?|comentarios?|commenti|reacties|komentarzy)$|atencao comentarios',
  ],
  rights: [
    '(c|copyright) (\\p{L}+ ){0,4}(19|20)\\d\\d|copyright$|all rights reserved|(\\p{L}+ ){0,6}all rights reserved$|this material may not be published',
    'alle rechte vorbehalten|tous droits reserves|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|alle rechten voorbehouden|wszelkie prawa zastrzezone',
  ],
  affiliates: [
    '(\\p{L}+ ){0,8}(may|might) (earn|receive) (\\p{L}+ ){0,5}(commission|compensation)|this (post|article|page|story) (may )?contains? (\\p{L}+ ){0,4}(affiliate|references to products)|(\\p{L}+ ){0,3}affiliate links?$|as an amazon associate',
    '(letzte aktualisierung .{0,30})?bei den verlinkungen handelt es sich um affiliate|(\\p{L}+ ){0,6}affiliate links? (handelt|gekennzeichnet|enthalten)',
  ],
  way: [
    'next (page|article|post|story)$|previous (page|article|post|story)$|back to (top|overview|home|the overview)$|load more$|show more$|view comments$|read (the )?full (story|article)|make (\\p{L}+ ){1,3}(my|your) home ?page|(click|tap) here to|see more photos$|click here$|image \\d+ of \\d+$|table of contents$|jump to( recipe)?$',
    'zur (ubersicht|startseite)$|zuruck( zur \\p{L}+)?$|nach oben$|nachste seite$|weiter(lesen)?$|inhaltsverzeichnis$|inhalt$|retour (en haut|a l accueil)$|lire la suite$|volver( arriba)?$|voltar( ao topo)?$|torna su$|terug( naar boven)?$|powrot$|czytaj dalej$|sommaire$|escucha esta nota aqui$',
  ],
};

/** The sign is no letter, and is not in a normalised line. */
const rights = /^\u00a9 ?(?:\S{1,20} ){0,4}(?:19|20)\d\d/;
/** Lines longer than this are text. */
const longest = 300;

const notice = new RegExp(
  `^(?:${Object.values(beginnings)
    .flat()
    .flatMap((line) => line.split(/\|(?![^(]*\))/))
    .map((phrase) => (phrase.endsWith('$') ? phrase : `${phrase}(?= |$)`))
    .join('|')})`,
  'u',
);

/** The line asks to subscribe, share or comment, tells of rights or advertisements, or leads on. */
export const isNotice = (text: string): boolean =>
  text.length <= longest && (rights.test(text) || notice.test(normalise(text)));
