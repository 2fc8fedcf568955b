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
    '(article|story|content|post|video) is (only )?(for|available to|reserved for) (\\S+ ){0,2}subscribers',
  ],
  [
    'members',
    '(article|story|content|post|video) is (only )?(for|available to|reserved for) (\\S+ ){0,2}members',
  ],
  ['unlock this', 'unlock this (article|story)'],
  // German
  [
    'weiterlesen',
    'jetzt weiterlesen|sie mochten weiterlesen|weiterlesen mit|mit \\S+ weiterlesen|diesen artikel weiterlesen',
  ],
  ['lesen sie weiter', 'lesen sie weiter mit'],
  ['abonnenten', 'fur abonnenten'],
  ['freischalten', 'artikel freischalten'],
  // French
  ['abonne', 'article reserve aux abonnes'],
  ['est reserve', '(la suite|cet article) est reserve'],
  ['pour lire la suite', 'pour lire la suite'],
  ['il vous reste', 'il vous reste \\d+ (\\S+ )?de cet article'],
  // Spanish, Portuguese, Italian, Dutch
  [
    'suscri',
    '(contenido|articulo|noticia) (exclusiv[oa] )?(para|solo para) suscriptores|suscribete para (leer|seguir leyendo)',
  ],
  ['para seguir leyendo', 'para seguir leyendo'],
  ['conteudo exclusivo', 'conteudo exclusivo para assinantes'],
  ['assine para', 'assine para (ler|continuar)'],
  ['abbonati', 'contenuto riservato (agli|ai) abbonati|abbonati per (leggere|continuare)'],
  ['lezen', '(verder lezen|lees verder) met'],
  ['lees verder', 'lees verder met'],
  ['alleen voor', 'alleen voor abonnees'],
];
/** The same of languages without blanks. */
const unspaced = [
  '\u6709\u6599\u4f1a\u54e1\u9650\u5b9a',
  '\u4f1a\u54e1\u9650\u5b9a\u8a18\u4e8b',
  '\u7d9a\u304d\u3092\u8aad\u3080\u306b\u306f',
  '\u4ed8\u8d39\u9605\u8bfb',
];
/** Longer lines are text. */
const longest = 300;

/** The line says that the rest of the text is for those who subscribe; to ask subscribers to log in says nothing of the text. */
export const isPaywall = (text: string): boolean => {
  if (text.length > longest) return false;
  const line = normalise(text);
  if (unspaced.some((phrase) => line.includes(phrase))) return true;
  return phrases.some(
    ([holds, phrase]) => line.includes(holds) && new RegExp(`(?:^| )(?:${phrase})(?= |$)`).test(line),
  );
};
