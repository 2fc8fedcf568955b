import { isNameWord } from '../name-words.ts';
import { nameEnd, nameStart, namesIn } from '../proper-name.ts';
import type { Sentence } from '../reading.ts';
import { endsClause, type Found, isDash } from './found.ts';

/** A quotation with its author behind a dash: the name ends the sentence. */
export const signature = (sentence: Sentence): Found | undefined => {
  const { tokens, from, to, grammar } = sentence;
  const post = signatureOfPost(sentence);
  if (post !== undefined) return post;
  const last = endsClause(tokens[to - 1]) ? to - 2 : to - 1;
  if (!isNameWord(tokens[last], grammar)) return undefined;
  const start = nameStart(sentence, last);
  if (start - 1 < from || !isDash(tokens[start - 1])) return undefined;
  // A paragraph of its own below the quotation, or the end of the quotation's.
  if (start - 1 > from && !/^["\u201c\u201d\u00bb]$/.test(tokens[start - 2]!.text)) return undefined;
  const names = namesIn(sentence, start, last + 1).filter(({ size }) => size > 1);
  return names.length === 0 ? undefined : { names, affiliation: '' };
};

/** "— Jane Doe (@handle) September 1": how an embedded post is signed. */
const signatureOfPost = (sentence: Sentence): Found | undefined => {
  const { tokens, from, to } = sentence;
  for (let at = from; at + 2 < to; at++) {
    if (!isDash(tokens[at])) continue;
    const end = nameEnd(sentence, at + 1);
    if (end === at + 1 || tokens[end]?.text !== '(' || tokens[end + 1]?.text !== '@') continue;
    const handle = `@${tokens[end + 2]?.text ?? ''}`;
    const names = namesIn(sentence, at + 1, end);
    return names.length === 1 ? { names, affiliation: handle } : undefined;
  }
  return undefined;
};
