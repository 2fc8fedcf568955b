import { evidenceOf } from './evidence.ts';

/** Who is quoted in a story: each once, with the first sentence that says so. */
export interface Speaker {
  readonly name: string;
  readonly affiliation: string;
  readonly named: boolean;
  readonly mentions: number;
  readonly evidence: string;
  /** The words between quotation marks that are theirs, in order. */
  readonly quotes: readonly string[];
}

/** One place where somebody speaks. */
export interface Voice {
  readonly name: string;
  readonly affiliation: string;
  readonly named: boolean;
  readonly evidence: string;
}

/** Where speakers are gathered while a story is read. */
export interface Register {
  /** Adds a place where somebody speaks, and returns the key to give quotations to. */
  readonly add: (voice: Voice) => string;
  readonly quote: (key: string, words: string) => void;
  readonly speakers: () => readonly Speaker[];
}

/** All that was caught of what a speaker is said to be. */
const article = /^(?:the|an?|its|his|her|their)$/i;

/** What somebody is said to be, without the marks that the sentence goes on with; a quotation cut off by them is closed. */
const roleIn = (affiliation: string): string => {
  const role = affiliation.replace(/[\s,;:\u2013\u2014-]+$/, '');
  if (article.test(role)) return '';
  return role !== affiliation && role.lastIndexOf('\u201c') > role.lastIndexOf('\u201d')
    ? `${role}\u201d`
    : role;
};

/** An empty register. */
export const register = (): Register => {
  const all = new Map<string, Speaker & { readonly quotes: string[] }>();
  return {
    add: ({ name, affiliation, named, evidence }) => {
      const key = name.toLowerCase().replace(/^(?:the|a|an) /, '');
      const role = roleIn(affiliation);
      const known = all.get(key);
      all.set(
        key,
        known === undefined
          ? { name, affiliation: role, named, mentions: 1, evidence: evidenceOf(evidence), quotes: [] }
          : { ...known, affiliation: known.affiliation || role, mentions: known.mentions + 1 },
      );
      return key;
    },
    quote: (key, words) => {
      all.get(key)?.quotes.push(words);
    },
    speakers: () => [...all.values()],
  };
};
