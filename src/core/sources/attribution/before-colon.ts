import { nameEnd, namesIn } from '../proper-name.ts';
import type { Sentence } from '../reading.ts';
import type { Found } from './found.ts';

/** "Jane Doe: “It is late.”": a sentence that is nothing but a name of two words or more, a colon and a quotation. */
export const beforeColon = (sentence: Sentence): Found | undefined => {
  const { tokens, from } = sentence;
  const end = nameEnd(sentence, from);
  if (end === from || tokens[end]?.text !== ':' || tokens[end + 1]?.quote !== 'open') return undefined;
  const names = namesIn(sentence, from, end);
  return names.length === 1 && names[0]!.size > 1 && tokens[from]!.capital
    ? { names, affiliation: '' }
    : undefined;
};
