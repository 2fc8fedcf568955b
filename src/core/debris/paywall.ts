import { normalise } from '../related/normalise.ts';

/** What stands where a text is broken off for those who have not paid, by language, as `normalise` writes it. */
const phrases = [
  'subscribe to (read|continue|unlock|keep reading)|(sign|log) in to (read|continue reading)|to (read|continue reading|keep reading) (the full|the rest of the|this|the) (article|story)|(this )?(article|story|content) is (only )?(for|available to|reserved for) (\\S+ ){0,2}(subscribers|members)|already a subscriber|unlock this (article|story)|subscribe now to read',
  'jetzt weiterlesen|sie mochten weiterlesen|weiterlesen mit|lesen sie weiter mit|mit \\S+ weiterlesen|(exklusiv )?fur abonnenten|diesen artikel weiterlesen|artikel freischalten|bereits abonnent',
  'article reserve aux abonnes|(la suite|cet article) est reserve|pour lire la suite|il vous reste \\d+ (\\S+ )?de cet article|deja abonne',
  '(contenido|articulo|noticia) (exclusiv[oa] )?(para|solo para) suscriptores|suscribete para (leer|seguir leyendo)|para seguir leyendo|ya eres suscriptor|conteudo exclusivo para assinantes|assine para (ler|continuar)|contenuto riservato (agli|ai) abbonati|abbonati per (leggere|continuare)|(verder lezen|lees verder) met|alleen voor abonnees',
];
const pattern = new RegExp(`(?:^| )(?:${phrases.join('|')})(?= |$)`);
/** Longer lines are text. */
const longest = 300;

/** The line says that the rest of the text is for those who subscribe. */
export const isPaywall = (text: string): boolean => text.length <= longest && pattern.test(normalise(text));
