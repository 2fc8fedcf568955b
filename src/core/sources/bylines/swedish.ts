import type { Bylines } from './bylines.ts';

export const swedish: Bylines = {
  by: ['av'],
  written: ['skriven av', 'publicerad av', 'publicerat av', 'postat av', 'text av'],
  author: ['författare', 'text', 'skribent', 'reporter'],
  changed: ['uppdaterad', 'uppdaterat', 'senast uppdaterad', 'ändrad', 'senast ändrad'],
  published: ['publicerad', 'publicerat', 'datum', 'skapad'],
  first: [
    'ursprungligen publicerad i',
    'ursprungligen publicerad på',
    'först publicerad i',
    'först publicerad på',
    'publicerades först i',
    'publicerades först på',
  ],
  source: ['källa'],
};
