import { allWords, isCapital } from '../text/letters.ts';
import { normalise } from './normalise.ts';

/** What headlines are compared with. */
export interface Told {
  readonly title: string;
  readonly text: string;
}

/** Letters of a word that says something, at least. */
const least = 4;
/** What a word counts that the story's headline has, that is a name in its text, and that merely stands in its text. */
const weight = { title: 3, name: 2, text: 0.5 };

/**
 * Headlines in the order of their nearness to a story: those that share more words with it first, words of its headline
 * and names before others, and words that few of the headlines have before those that many have. Headlines alike near
 * stay in their order. Linear in the words of all.
 */
export const byNearness = <T extends { readonly title: string }>(
  headlines: readonly T[],
  { title, text }: Told,
): T[] => {
  if (headlines.length < 2) return [...headlines];
  const told = headlines.map((headline) => ({ headline, words: wordsOf(headline.title) }));
  const shared = new Map<string, number>();
  for (const { words } of told) for (const word of words) shared.set(word, (shared.get(word) ?? 0) + 1);
  const inTitle = wordsOf(title);
  const inText = wordsOf(text);
  const names = namesOf(text);
  const worth = (word: string): number =>
    (inTitle.has(word) ? weight.title : names.has(word) ? weight.name : inText.has(word) ? weight.text : 0) /
    Math.sqrt(shared.get(word)!);
  return told
    .map(({ headline, words }) => ({
      headline,
      nearness: [...words].reduce((sum, word) => sum + worth(word), 0) / Math.sqrt(words.size || 1),
    }))
    .sort((a, b) => b.nearness - a.nearness)
    .map(({ headline }) => headline);
};

/** The words of a text that say something; of Chinese and Japanese, which part no words, pairs of characters. */
const wordsOf = (text: string): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const word of normalise(text).split(' '))
    if (/[\u3040-\u30ff\u3400-\u9fff]/.test(word))
      for (let i = 0; i + 1 < word.length; i++) words.add(word.slice(i, i + 2));
    else if (word.length >= least || /^\d\d/.test(word)) words.add(word);
  return words;
};

/** Words that stand in a text with a capital and never without: names, and the nouns of German. */
const namesOf = (text: string): ReadonlySet<string> => {
  const words = new Set(allWords(text));
  const names = new Set<string>();
  for (const word of words) if (isCapital(word) && !words.has(word.toLowerCase())) names.add(normalise(word));
  return names;
};
