import type { Bylines } from './bylines.ts';

export const hungarian: Bylines = {
  by: [],
  written: ['írta', 'szerkesztette', 'közzétette'],
  author: ['szerző', 'szerzők', 'írta'],
  changed: ['frissítve', 'módosítva', 'utolsó frissítés'],
  published: ['megjelent', 'közzétéve', 'dátum', 'létrehozva'],
  first: ['eredetileg megjelent'],
  source: ['forrás'],
};
