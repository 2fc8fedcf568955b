import { isNameWord } from './name-words.ts';
import { nameEnd, namesIn, type ProperName } from './proper-name.ts';
import type { Sentence } from './reading.ts';

/** A name that a sentence mentions outside of quotation marks. */
export interface Mention extends ProperName {
  /** Its first token. */
  readonly at: number;
  /** Behind its last token. */
  readonly end: number;
}

/** The names of a sentence in order, whoever they are. */
export const mentionsIn = (sentence: Sentence): readonly Mention[] => {
  const found: Mention[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    if (!isNameWord(sentence.tokens[at], sentence.grammar)) continue;
    const end = Math.min(nameEnd(sentence, at), sentence.to);
    for (const name of namesIn(sentence, at, end)) found.push({ ...name, at, end });
    at = Math.max(at, end - 1);
  }
  return found;
};
