import type { Bylines } from './bylines.ts';

export const portuguese: Bylines = {
  by: ['por'],
  written: [
    'publicado por',
    'escrito por',
    'postado por',
    'texto de',
    'texto por',
    'reportagem de',
    'artigo de',
  ],
  author: ['autor', 'autora', 'autores', 'redação', 'texto', 'repórter'],
  changed: [
    'atualizado',
    'atualizada',
    'última atualização',
    'modificado',
    'última modificação',
    'editado',
    'actualizado',
  ],
  published: ['publicado', 'publicada', 'publicação', 'data', 'criado', 'postado'],
  first: [
    'publicado originalmente em',
    'publicado originalmente por',
    'publicado originalmente no',
    'publicado originalmente na',
    'publicado pela primeira vez em',
  ],
  source: ['fonte', 'fonte original'],
};
