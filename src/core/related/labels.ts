import { everyWord, glued, withoutAccents } from '../text/letters.ts';
import { languages } from './languages/index.ts';
import type { LabelWords } from './languages/words.ts';
import { normalise } from './normalise.ts';
import { type Starred, isSaid, starredBy } from './starred.ts';

/** What a label says of the list under it: see `LabelWords`. */
export type LabelKind = Exclude<keyof LabelWords, 'tags' | 'ahead'>;

/** Characters of a label, at most. */
const longest = 70;
/** Words of what a line of tags begins with, at most. */
const mostTagWords = 2;

/** Where a phrase stands in several kinds, the first of these holds: nothing paid for is called related. */
const kinds: readonly LabelKind[] = ['sponsored', 'mostRead', 'related', 'latest'];

/**
 * A phrase of the tables as `normalise` leaves what pages print. The tables hold neither capitals nor punctuation, so
 * that this is quick: there are thousands of them to be read before the first page can be.
 */
export const phraseKey = (phrase: string): string =>
  /^[a-z *]*$/.test(phrase) ? phrase : withoutAccents(phrase.normalize('NFD')).normalize('NFC');

const phrasesOf = (kind: keyof LabelWords): readonly string[] =>
  Object.values(languages).flatMap((words) => words[kind] ?? []);

const plain = new Map<string, LabelKind>();
const starred = new Map<string, Starred<LabelKind>[]>();
for (const kind of kinds)
  for (const phrase of phrasesOf(kind)) {
    const key = phraseKey(phrase);
    if (key.includes('*')) starredBy(starred, key, kind);
    else if (!plain.has(key)) plain.set(key, kind);
  }
const ahead = new Set(phrasesOf('ahead').map(phraseKey));
const tags = new Set(phrasesOf('tags').map(phraseKey));

/** What the text says of the list under it, where it is a label and nothing else. */
export const labelKind = (text: string): LabelKind | undefined => {
  if (text.length > longest) return undefined;
  const kind = kindOf(normalise(text));
  if (kind !== undefined) return kind;
  // Tabs that stand in one heading: "Related articlesMore from the author".
  const tab = text.search(glued);
  return tab < 0 ? undefined : kindOf(normalise(text.slice(0, tab)));
};

const kindOf = (said: string): LabelKind | undefined => {
  const words = said.replace(/ \d{1,3}$/, '');
  return plain.get(words) ?? isSaid(starred, words);
};

/** The text is a label over a list of related stories and nothing else. */
export const isLabel = (text: string): boolean => labelKind(text) === 'related';

/** The text lists the tags that a story is filed under. */
export const isTagLine = (text: string): boolean => {
  if (text.length >= 400) return false;
  const words = normalise(text.slice(0, longest)).split(' ', mostTagWords + 1);
  return words.some((_, i) => i < mostTagWords && tags.has(words.slice(0, i + 1).join(' ')));
};

/** The length of a label that a line begins with, up to where its headline starts; 0 where there is none. */
export const labelAhead = (text: string, leads: (label: string) => boolean = isLabel): number => {
  const mark = /^[^:\uff1a|\u2014\u203a\u00bb>]{2,40}[:\uff1a|\u2014\u203a\u00bb>]\s*/u.exec(text);
  return mark !== null && leads(mark[0]) ? mark[0].length : 0;
};

/** What stands in the text before a link to another story: a label, or a word with a colon, "[READ:". */
export const isLead = (text: string): boolean =>
  isLabel(text) || (/[:\uff1a]\s*$/.test(text) && ahead.has(normalise(text)));

/** Words of a label inside a text, at most: there "more about the vote" is prose, so that phrases with a star do not count. */
const mostWords = 7;

/** Where labels begin and end that stand inside a text, in UTF-16 units, in order: where a sentence or a part of it has ended. */
export const labelsInside = (text: string): { readonly start: number; readonly end: number }[] => {
  const words = [...everyWord(text)];
  const said = words.map(([word]) => normalise(word));
  const found: { readonly start: number; readonly end: number }[] = [];
  for (let i = 0; i < words.length; i++)
    for (let length = Math.min(mostWords, words.length - i); length > 0; length--) {
      if (plain.get(said.slice(i, i + length).join(' ')) !== 'related') continue;
      const start = words[i]!.index;
      const last = words[i + length - 1]!;
      const end = last.index + last[0].length;
      if (end - start > longest) continue;
      found.push({ start, end });
      i += length - 1;
      break;
    }
  return found;
};
