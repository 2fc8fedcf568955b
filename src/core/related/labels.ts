import { languages } from './languages/index.ts';
import type { LabelWords } from './languages/words.ts';
import { normalise } from './normalise.ts';

/** What a label says of the list under it: see `LabelWords`. */
export type LabelKind = Exclude<keyof LabelWords, 'tags'>;

/** Words that a label with a star may have: "More from the business section", not a sentence. */
const mostWords = 7;
/** Characters of a label, at most. */
const longest = 70;

/** Where a phrase stands in several kinds, the first of these holds: nothing paid for is called related. */
const kinds: readonly LabelKind[] = ['sponsored', 'mostRead', 'related', 'latest'];

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const phrasesOf = (kind: keyof LabelWords): readonly string[] => [
  ...new Set(Object.values(languages).flatMap((words) => words[kind])),
];

/** Each phrase without a star, as `normalise` leaves it. */
const plain = new Map<string, LabelKind>();
const starred: [LabelKind, RegExp][] = [];
for (const kind of kinds) {
  const patterns: string[] = [];
  for (const phrase of phrasesOf(kind)) {
    if (phrase.includes('*'))
      patterns.push(phrase.split('*').map(normalise).join(' \\S+(?: \\S+){0,4} ').trim());
    else if (!plain.has(normalise(phrase))) plain.set(normalise(phrase), kind);
  }
  starred.push([kind, new RegExp(`^(?:${patterns.join('|')})$`, 'u')]);
}

/** What the text says of the list under it, where it is a label and nothing else. */
export const labelKind = (text: string): LabelKind | undefined => {
  if (text.length > longest) return undefined;
  // Tabs that stand in one heading: "Related articlesMore from the author".
  const [first] = text.split(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/u, 1);
  return kindOf(normalise(text)) ?? (first === text ? undefined : kindOf(normalise(first!)));
};

const kindOf = (said: string): LabelKind | undefined => {
  const words = said.replace(/ \d{1,3}$/, '');
  const known = plain.get(words);
  if (known !== undefined || words === '' || words.split(' ').length > mostWords) return known;
  return starred.find(([, pattern]) => pattern.test(words))?.[0];
};

/** The text is a label over a list of related stories and nothing else. */
export const isLabel = (text: string): boolean => labelKind(text) === 'related';

const tagged = new RegExp(`^(?:${phrasesOf('tags').map(normalise).join('|')})(?: |$)`, 'u');

/** The text lists the tags that a story is filed under. */
export const isTagLine = (text: string): boolean => text.length < 400 && tagged.test(normalise(text));

/** The length of a label that a line begins with, up to where its headline starts; 0 where there is none. */
export const labelAhead = (text: string): number => {
  const mark = /^[^:\uff1a|\u2014\u203a\u00bb>]{2,40}[:\uff1a|\u2014\u203a\u00bb>]\s*/u.exec(text);
  return mark !== null && isLabel(mark[0]) ? mark[0].length : 0;
};

// Inside a text only the plain phrases count: "more about the vote" is prose there.
const inside = new RegExp(
  `(?<=^|[\\s.!?\u2026"\u201d\u2019'\u00bb)\\]:])(?:${phrasesOf('related')
    .filter((phrase) => !phrase.includes('*'))
    .map(escape)
    .join('|')})(?=$|[\\s:])`,
  'giu',
);

/** Where labels begin and end that stand inside a text, in UTF-16 units, in order. */
export const labelsInside = (text: string): { readonly start: number; readonly end: number }[] =>
  [...text.matchAll(inside)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
