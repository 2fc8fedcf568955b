import type { Grammar } from './grammar.ts';

/** Endings of names of peoples, parties and creeds: "Italians", "African-Americans", "Communists". */
const endings = ['ians', 'ists', '-americans'];
/** Letters before one of them, at least. */
const stem = 3;

/** The name is of people by party, nation or creed, not of somebody. */
export const isGroup = (name: string, { groups }: Grammar): boolean =>
  groups.has(name.toLowerCase()) || hasEnding(name.toLowerCase());

const hasEnding = (name: string): boolean =>
  !name.includes(' ') &&
  endings.some((ending) => name.endsWith(ending) && name.length >= stem + ending.length);
