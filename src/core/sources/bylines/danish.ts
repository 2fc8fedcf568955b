import type { Bylines } from './bylines.ts';

export const danish: Bylines = {
  by: ['af'],
  written: ['skrevet af', 'udgivet af', 'publiceret af', 'tekst af'],
  author: ['forfatter', 'tekst', 'skribent', 'journalist'],
  changed: ['opdateret', 'sidst opdateret', 'ændret', 'senest opdateret'],
  published: ['publiceret', 'offentliggjort', 'udgivet', 'oprettet', 'dato'],
  first: ['oprindeligt udgivet i', 'oprindeligt udgivet på', 'oprindeligt bragt i', 'først bragt i'],
  source: ['kilde'],
};
