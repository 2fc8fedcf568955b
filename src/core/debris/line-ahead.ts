import { normalise } from '../related/normalise.ts';
import { hasDigit, letters } from '../text/letters.ts';

/** Words of the name of a section over a story, or of who wrote it, at most. */
const longestName = 3;
/** Words of a line that says who wrote it, at most. */
const longestByline = 14;
const ends = new RegExp(`[${letters}]$`);
const sentence = new RegExp(`[${letters}][.!?\u2026]["\u201d\u00bb]?$`);

/** A line before the first paragraph of a story that is none of it: the section, or the author's name. */
export const isNameAhead = (text: string, words: number): boolean =>
  words <= longestName && ends.test(text) && !hasDigit(text);

/** Controls of pages, players and galleries, as `normalise` writes them: what they do, without a word of what it is about. */
const controls = new Set(
  `menu menue search close open skip navigation toggle share print zoom play pause mute fullscreen expand collapse previous next caption captions more less
  photo photos foto fotos gallery galerie video
  suche suchen schliessen schlie\u00dfen offnen vollbild drucken teilen abspielen vergrossern vergr\u00f6\u00dfern zuruck weiter
  fermer recherche rechercher chercher partager imprimer agrandir buscar cerrar compartir imprimir ampliar pesquisar fechar
  compartilhar cerca chiudi condividi stampa zoeken sluiten delen szukaj zamknij udostepnij hledat zavrit sok stang sog luk lukk
  ara kapat paylas`.split(/\s+/),
);

/**
 * A line of which each word is the label of a control: "Menu", "Menu / Search". Before the first paragraph of a story and
 * below a picture it says nothing else.
 */
export const isControl = (text: string, words: number): boolean =>
  words <= longestName &&
  normalise(text)
    .split(' ')
    .every((word) => controls.has(word));

/**
 * A line at the beginning of a story that says who wrote it.
 *
 * @param authorsIn reads whom a line names as authors
 */
export const isBylineAhead = (
  text: string,
  words: number,
  authorsIn: (line: string) => readonly string[],
): boolean => words <= longestByline && !sentence.test(text) && authorsIn(text).length > 0;
