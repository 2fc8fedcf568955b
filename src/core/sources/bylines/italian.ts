import type { Bylines } from './bylines.ts';

export const italian: Bylines = {
  by: ['di'],
  written: [
    'pubblicato da',
    'scritto da',
    'postato da',
    'a cura di',
    'articolo di',
    'testo di',
    'intervista di',
    'inviato da',
  ],
  author: ['autore', 'autrice', 'autori', 'redazione', 'testo'],
  changed: [
    'aggiornato',
    'aggiornata',
    'ultimo aggiornamento',
    'modificato',
    'ultima modifica',
    'modifica il',
  ],
  published: ['pubblicato', 'pubblicata', 'pubblicazione', 'data', 'creato'],
  first: [
    'pubblicato originariamente su',
    'pubblicato originariamente da',
    'pubblicato per la prima volta su',
    'apparso originariamente su',
    'articolo originale di',
  ],
  source: ['fonte', 'fonte originale'],
};
