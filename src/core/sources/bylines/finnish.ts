import type { Bylines } from './bylines.ts';

export const finnish: Bylines = {
  by: [],
  written: ['kirjoittanut'],
  author: ['kirjoittaja', 'teksti', 'toimittaja'],
  changed: ['päivitetty', 'muokattu', 'viimeksi päivitetty'],
  published: ['julkaistu', 'luotu'],
  first: ['julkaistu alun perin'],
  source: ['lähde'],
};
