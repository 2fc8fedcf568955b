import type { Bylines } from './bylines.ts';

export const czech: Bylines = {
  by: [],
  written: ['napsal', 'napsala', 'vložil', 'vložila', 'přidal'],
  author: ['autor', 'autorka', 'autoři', 'text', 'redakce'],
  changed: ['aktualizováno', 'aktualizace', 'upraveno', 'poslední úprava'],
  published: ['publikováno', 'vydáno', 'zveřejněno', 'vloženo', 'datum'],
  first: ['původně vyšlo v', 'původně publikováno na', 'poprvé vyšlo v'],
  source: ['zdroj'],
};
