import { normalise } from '../related/normalise.ts';

/**
 * What stands where a text is broken off for those who have not paid, by language, as `normalise` writes it, each with a
 * word that it holds: expressions are made of those alone that may stand in a line.
 */
const phrases: readonly (readonly [holds: string, phrase: string])[] = [
  // English
  ['subscribe', 'subscribe (to (read|continue|unlock|keep reading)|now to read)'],
  [' in to ', '(sign|log) in to (read|continue reading)'],
  ['to read', 'to read (the full|the rest of the|this|the) (article|story)'],
  ['reading', 'to (continue|keep) reading (the full|the rest of the|this|the) (article|story)'],
  [
    'subscribers',
    '(article|story|content) is (only )?(for|available to|reserved for) (\\S+ ){0,2}subscribers',
  ],
  ['members', '(article|story|content) is (only )?(for|available to|reserved for) (\\S+ ){0,2}members'],
  ['already a', 'already a subscriber'],
  ['unlock this', 'unlock this (article|story)'],
  // German
  [
    'weiterlesen',
    'jetzt weiterlesen|sie mochten weiterlesen|weiterlesen mit|mit \\S+ weiterlesen|diesen artikel weiterlesen',
  ],
  ['lesen sie weiter', 'lesen sie weiter mit'],
  ['abonnent', 'fur abonnenten|bereits abonnent'],
  ['freischalten', 'artikel freischalten'],
  // French
  ['abonne', 'article reserve aux abonnes|deja abonne'],
  ['est reserve', '(la suite|cet article) est reserve'],
  ['pour lire la suite', 'pour lire la suite'],
  ['il vous reste', 'il vous reste \\d+ (\\S+ )?de cet article'],
  // Spanish, Portuguese, Italian, Dutch
  [
    'suscri',
    '(contenido|articulo|noticia) (exclusiv[oa] )?(para|solo para) suscriptores|suscribete para (leer|seguir leyendo)|ya eres suscriptor',
  ],
  ['para seguir leyendo', 'para seguir leyendo'],
  ['conteudo exclusivo', 'conteudo exclusivo para assinantes'],
  ['assine para', 'assine para (ler|continuar)'],
  ['abbonati', 'contenuto riservato (agli|ai) abbonati|abbonati per (leggere|continuare)'],
  ['lezen', '(verder lezen|lees verder) met'],
  ['lees verder', 'lees verder met'],
  ['alleen voor', 'alleen voor abonnees'],
];
/** Longer lines are text. */
const longest = 300;

/** The line says that the rest of the text is for those who subscribe. */
export const isPaywall = (text: string): boolean => {
  if (text.length > longest) return false;
  const line = normalise(text);
  return phrases.some(
    ([holds, phrase]) => line.includes(holds) && new RegExp(`(?:^| )(?:${phrase})(?= |$)`).test(line),
  );
};
