import type { Bylines } from './bylines.ts';

export const spanish: Bylines = {
  by: ['por'],
  written: [
    'publicado por',
    'escrito por',
    'redactado por',
    'texto de',
    'texto por',
    'un artículo de',
    'entrevista de',
    'escribe',
  ],
  author: ['autor', 'autora', 'autores', 'redacción', 'texto', 'periodista'],
  changed: [
    'actualizado',
    'actualizada',
    'última actualización',
    'modificado',
    'última modificación',
    'editado',
  ],
  published: ['publicado', 'publicada', 'publicación', 'fecha', 'creado'],
  first: [
    'publicado originalmente en',
    'publicado originalmente por',
    'publicado por primera vez en',
    'apareció originalmente en',
    'apareció por primera vez en',
    'artículo original de',
  ],
  source: ['fuente', 'fuente original'],
};
