import type { Grammar } from './grammar.ts';

/** Names of peoples, parties and creeds by their endings: "Italians", "African-Americans", "Communists". */
const endings = /^(?:[a-z]+-americans|[a-z]{3,}(?:ians|ists)|g\.?o\.?p\.?ers)$/i;

/** The name is of people by party, nation or creed, not of somebody. */
export const isGroup = (name: string, { groups }: Grammar): boolean =>
  groups.has(name.toLowerCase()) || endings.test(name);
