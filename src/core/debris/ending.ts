import { normalise } from '../related/normalise.ts';

/**
 * What stands over, or before a colon in front of, what follows a story and is none of it: who wrote it, whom to ask, where
 * to read on, what readers say of it. By language, as `normalise` writes it, parted by a bar.
 */
const table = [
  // What readers say of it, in several languages
  'reader comments|readers comments|comments from readers|lesermeinungen|leserkommentare|leserstimmen|leserbriefe|kommentare der leser|kommentare zu diesem artikel|commentaires des lecteurs|vos commentaires|reactions des lecteurs|comentarios de los lectores|comentarios dos leitores|commenti dei lettori|reacties van lezers|komentarze czytelnikow',
  // English
  'about the author|about the authors|about the writer|about the contributor|contact|contacts|contact details|contact information|media contact|media contacts|press contact|press contacts|media enquiries|press enquiries|media inquiries|press inquiries|more information|further information|additional information|for more information|for further information|further reading|notes to editors',
  // German
  'uber den autor|uber die autorin|uber die autoren|uber die autorinnen|uber den autoren|zum weiterlesen|mehr zum thema|links zum thema|weiterfuhrende links|weiterfuhrender link|weiterfuhrende literatur|weiterfuhrende informationen|weitere informationen|weitere infos|weitere informationen zum thema|mehr informationen|mehr informationen zum thema|mehr infos|kontakt|kontakte|pressekontakt|pressekontakte|medienkontakt|kontakt fur medien|kontakt fur ruckfragen|fur ruckfragen|ruckfragen|adresse fur ruckfragen|ansprechpartner|ansprechpartnerin',
  // French
  'a propos de l auteur|a propos de l autrice|pour en savoir plus|en savoir plus|pour aller plus loin|contact presse|contacts presse|plus d informations',
  // Spanish
  'sobre el autor|sobre la autora|acerca del autor|acerca de la autora|mas informacion|para saber mas|contacto|contacto de prensa|contactos de prensa',
  // Portuguese
  'sobre o autor|sobre a autora|sobre os autores|mais informacoes|contato|contatos|contato de imprensa|informacoes a imprensa',
  // Italian
  'l autore|l autrice|sull autore|per approfondire|per saperne di piu|maggiori informazioni|ulteriori informazioni|contatti|contatti stampa|ufficio stampa',
  // Dutch
  'over de auteur|over de auteurs|over de schrijver|meer informatie|verder lezen|perscontact|noot voor de redactie',
  // Danish, Norwegian, Swedish, Finnish
  'om forfatteren|om forfattaren|mere information|mer informasjon|mer information|pressekontakt|presskontakt|kontaktperson|lisatietoja|lisatiedot|yhteystiedot',
  // Polish, Czech, Slovak
  'o autorze|o autorce|wiecej informacji|kontakt dla mediow|o autorovi|o autorce|vice informaci|kontakt pro media|viac informacii|kontakt pre media',
  // Turkish, Russian, Ukrainian
  'yazar hakkinda|iletisim|basin iletisim|об авторе|про автора|контакты|контакти',
];
const labels = new Set(table.flatMap((line) => line.split('|')));
/** Characters of a label, at most. */
const longest = 45;
/** Where the label says to find it: "on our site". */
const place = / (?:auf|bei|on|at|sur|su|op) \S+(?: \S+)?$/;

/** The line opens what stands below a story: it is such a label, or begins with one and a colon. */
export const isEnding = (text: string): boolean => {
  const colon = text.slice(0, longest).search(/[:\uff1a]/);
  if (colon < 0 && text.length > longest) return false;
  return labels.has(normalise(colon < 0 ? text : text.slice(0, colon)).replace(place, ''));
};
