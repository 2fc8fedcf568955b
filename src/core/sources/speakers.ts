import { type Attribution, attributionsIn, type Grammar, isSure } from './attribution.ts';
import { primaryLanguage } from './language-tag.ts';
import { isNameWord, nameEnd, namesIn, type Vocabulary, bare } from './proper-name.ts';
import { accordingTo, speechVerbs } from './speech-verbs.ts';
import { sentenceStarts, type Token, tokenise } from './tokens.ts';

/** All that was caught of what a speaker is said to be. */
const article = /^(?:the|an?|its|his|her|their)$/i;

/** Who is quoted in a story: each once, with the first sentence that says so. */
export interface Speaker {
  readonly name: string;
  readonly affiliation: string;
  readonly named: boolean;
  readonly mentions: number;
  readonly evidence: string;
}

/** More words than this of a story are not read. */
const most = 60_000;
const longestEvidence = 600;

/** The people and organisations that a story attributes speech to, in the order of the text. */
export const findSpeakers = (paragraphs: readonly string[], lang: string): readonly Speaker[] => {
  const language = primaryLanguage(lang) || 'en';
  const grammar: Grammar = { language, verbs: speechVerbs(language), accordingTo: accordingTo(language) };
  const read: { text: string; tokens: readonly Token[] }[] = [];
  let words = 0;
  for (const text of paragraphs) {
    const tokens = tokenise(text);
    words += tokens.length;
    if (words > most) break;
    read.push({ text, tokens });
  }
  const vocabulary = vocabularyOf(read.map(({ tokens }) => tokens));
  const fullNames = fullNamesOf(
    read.map(({ tokens }) => tokens),
    vocabulary,
  );
  const speakers = new Map<string, Speaker>();
  const add = (found: Attribution, text: string): void => {
    const name = found.named ? fullName(found.name, fullNames) : found.name;
    if (found.named && !isSure(found.name, language, new Set(fullNames.keys()))) return;
    const key = name.toLowerCase().replace(/^(?:the|a|an) /, '');
    const known = speakers.get(key);
    const evidence = text.slice(found.start, found.end).trim();
    const affiliation = article.test(found.affiliation) ? '' : found.affiliation;
    speakers.set(
      key,
      known === undefined
        ? { name, affiliation, named: found.named, mentions: 1, evidence: cut(evidence) }
        : { ...known, affiliation: known.affiliation || affiliation, mentions: known.mentions + 1 },
    );
  };
  const labels = transcriptLabels(read.map(({ text }) => text));
  for (const { text, tokens } of read) {
    const label = labelOf(text);
    if (label !== undefined && labels.has(label))
      add({ name: spelled(label), affiliation: '', named: true, start: 0, end: text.length }, text);
    else for (const found of attributionsIn(tokens, grammar, vocabulary)) add(found, text);
  }
  return [...speakers.values()];
};

const cut = (evidence: string): string =>
  evidence.length <= longestEvidence ? evidence : `${evidence.slice(0, longestEvidence - 1)}\u2026`;

/** Which words the story writes small, and which with a capital where no sentence begins. */
const vocabularyOf = (paragraphs: readonly (readonly Token[])[]): Vocabulary => {
  const common = new Set<string>();
  const proper = new Set<string>();
  for (const tokens of paragraphs) {
    const starts = new Set(sentenceStarts(tokens));
    tokens.forEach((token, index) => {
      if (!token.word) return;
      if (!token.capital) common.add(bare(token));
      else if (
        !starts.has(index) &&
        tokens[index - 1]!.quote === undefined &&
        tokens[index - 1]!.text !== '.' &&
        tokens[index - 1]!.text !== ':'
      )
        proper.add(bare(token));
    });
  }
  return { common, proper };
};

/** Full names of the story by their last word; several persons with one surname leave it open who is meant. */
const fullNamesOf = (
  paragraphs: readonly (readonly Token[])[],
  vocabulary: Vocabulary,
): ReadonlyMap<string, ReadonlySet<string>> => {
  const byLast = new Map<string, Set<string>>();
  for (const tokens of paragraphs) {
    const starts = new Set(sentenceStarts(tokens));
    for (let at = 0; at < tokens.length; at++) {
      if (!isNameWord(tokens[at])) continue;
      const end = nameEnd(tokens, at);
      const sentence = starts.has(at) ? at : -1;
      for (const { name, size, organisation } of namesIn(tokens, at, end, sentence, vocabulary)) {
        if (
          size < 2 ||
          size > 4 ||
          organisation ||
          vocabulary.common.has(name.split(' ', 1)[0]!.toLowerCase())
        )
          continue;
        const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
        const known = byLast.get(last);
        if (known === undefined) byLast.set(last, new Set([name]));
        else known.add(name);
      }
      at = Math.max(at, end - 1);
    }
  }
  return byLast;
};

const fullName = (name: string, fullNames: ReadonlyMap<string, ReadonlySet<string>>): string => {
  if (name.includes(' ')) return name;
  const known = fullNames.get(name.toLowerCase());
  return known?.size === 1 ? [...known][0]! : name;
};

const label = /^((?:\p{Lu}[\p{Lu}'\u2019.-]+ ?){1,4}):\s/u;
const labelOf = (text: string): string | undefined => label.exec(text)?.[1]?.trim();

/** Names in capitals before a colon, where paragraphs take turns: a transcript. */
const transcriptLabels = (texts: readonly string[]): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const name = labelOf(text);
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return new Set(counts.size > 1 ? [...counts].filter(([, count]) => count > 1).map(([name]) => name) : []);
};

const spelled = (name: string): string =>
  name.replace(/\p{Lu}+/gu, (word) => word[0]! + word.slice(1).toLowerCase());
