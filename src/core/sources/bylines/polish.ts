import type { Bylines } from './bylines.ts';

export const polish: Bylines = {
  by: [],
  written: [
    'napisane przez',
    'dodane przez',
    'opublikowane przez',
    'napisał',
    'napisała',
    'opracował',
    'opracowała',
  ],
  author: ['autor', 'autorka', 'autorzy', 'tekst', 'opracowanie', 'redakcja'],
  changed: ['aktualizacja', 'zaktualizowano', 'ostatnia aktualizacja', 'zmodyfikowano'],
  published: ['opublikowano', 'publikacja', 'data publikacji', 'dodano', 'data dodania', 'data'],
  first: ['pierwotnie opublikowano w', 'pierwotnie opublikowany w', 'artykuł ukazał się w'],
  source: ['źródło'],
};
