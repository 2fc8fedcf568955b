import type { Bylines } from './bylines.ts';

export const french: Bylines = {
  by: ['par'],
  written: [
    'publié par',
    'écrit par',
    'rédigé par',
    'posté par',
    'texte de',
    'propos recueillis par',
    'article de',
    'une chronique de',
    'un article de',
  ],
  author: ['auteur', 'auteurs', 'auteure', 'autrice', 'rédaction', 'texte'],
  changed: [
    'mis à jour',
    'mise à jour',
    'modifié',
    'dernière mise à jour',
    'dernière modification',
    'actualisé',
  ],
  published: ['publié', 'publication', 'paru', 'posté', 'créé', 'date'],
  first: [
    'publié initialement par',
    'publié initialement dans',
    'publié initialement sur',
    'initialement publié par',
    'initialement publié dans',
    'initialement publié sur',
    'paru initialement dans',
    'paru à l’origine dans',
    'publié à l’origine sur',
    'publié pour la première fois dans',
  ],
  source: ['source', 'source originale'],
};
