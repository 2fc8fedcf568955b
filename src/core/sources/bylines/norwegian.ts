import type { Bylines } from './bylines.ts';

export const norwegian: Bylines = {
  by: ['av'],
  written: ['skrevet av', 'publisert av', 'tekst av', 'lagt ut av'],
  author: ['forfatter', 'tekst', 'skribent', 'journalist'],
  changed: ['oppdatert', 'sist oppdatert', 'endret', 'sist endret'],
  published: ['publisert', 'opprettet', 'dato'],
  first: ['opprinnelig publisert i', 'opprinnelig publisert på', 'først publisert i', 'først publisert på'],
  source: ['kilde'],
};
