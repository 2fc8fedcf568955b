import { digits, letters } from '../text/letters.ts';
import { plainText } from './entities.ts';
import { outletKey } from './publisher.ts';
import { titleKey } from './title-key.ts';
import { pieceSeparator } from './title-parts.ts';

/** A title that the head of the page tells, ready to be compared. */
export interface Title {
  readonly key: string;
  readonly pieces: ReadonlySet<string>;
  /** Keys of its first piece, and of its last, where the site's name may stand there. */
  readonly first: string;
  readonly last: string;
  readonly words: ReadonlySet<string>;
}

/** Pieces of a title that are looked at. */
const most = 12;

/** Words by which two wordings of a title are known: shorter ones stand in many. */
const longWord = new RegExp(`[${letters}${digits}]{4,}`, 'g');

/** All runs of a title's pieces between separators, as keys; those that are the last piece alone apart. */
export const titleOf = (told: string, names: ReadonlySet<string>): Title => {
  const text = plainText(told);
  const pieces = text.split(pieceSeparator).slice(0, most);
  const parts = pieces.map(titleKey);
  const runs = parts.flatMap((_, i) => parts.slice(i).map((_part, j) => parts.slice(i, i + j + 1).join('')));
  const last = parts.length > 1 && !names.has(outletKey(pieces[0]!)) ? parts.at(-1)! : '';
  return {
    key: titleKey(text),
    pieces: new Set([titleKey(text), ...runs.filter((run) => run !== last)]),
    first: parts[0]!,
    last,
    words: wordsOf(text),
  };
};

/**
 * How well a title of the page confirms a line: 3 it is the title or a piece of it, 2.5 its last piece, where most sites
 * put their name, 2 most of it, 1 half of its words, 0 not.
 */
export const likeness = (
  own: string,
  said: ReadonlySet<string>,
  { key, pieces, last, words }: Title,
): number => {
  if (pieces.has(own)) return 3;
  if (own === last) return 2.5;
  const [short, long] = own.length < key.length ? [own, key] : [key, own];
  if (short.length > 9 && long.includes(short) && 2 * short.length > long.length) return 2;
  const both = [...said].filter((word) => words.has(word)).length;
  return both > 1 && 2 * both >= Math.min(said.size, words.size) ? 1 : 0;
};

/** The longer words of a title, each once. */
export const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(longWord));
