import type { Bylines } from './bylines.ts';

export const romanian: Bylines = {
  by: ['de'],
  written: ['publicat de', 'scris de', 'postat de', 'articol de', 'un articol de'],
  author: ['autor', 'autori', 'text', 'redactor'],
  changed: ['actualizat', 'ultima actualizare', 'modificat'],
  published: ['publicat', 'data publicării', 'data', 'postat'],
  first: ['publicat inițial în', 'publicat inițial pe', 'apărut inițial în'],
  source: ['sursa', 'sursă'],
};
