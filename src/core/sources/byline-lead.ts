import { pictureWords } from '../text/picture-words.ts';
import { setOf } from '../text/word-set.ts';

/** Lead a name: "By Ann Lee", "Autor: Eva Muster". */
const leads = setOf(
  'by byline von par por di door av af author authors autor autoren autorin autorinnen autor/in autor/innen autor:in autor:innen autor*in autor*innen autora autores auteur auteurs autore text texte texto words reporter \u6587 \u64b0\u6587 \u57f7\u7b46 \u4f5c\u8005 \u8a18\u8005 \u8bb0\u8005 \u6587\u30fb\u5199\u771f \u5199\u771f\u30fb\u6587 \u53d6\u6750\u30fb\u6587 \u0e42\u0e14\u0e22',
);
/** Do so with a word for "by" behind them. */
const wrote = setOf(
  'written posted published reported story words text texto article interview ver\u00f6ffentlicht geschrieben publicado publi\u00e9 scritto geplaatst',
);
const by = setOf('by von por par da door de');
/** "Text und Fotos: Eva Muster" */
const texts = setOf('text texte texto story words');
const and = setOf('und & and et e y');
/** What one and the same may have made beside it. */
const besideText = new Set([...pictureWords, 'interview', 'words']);

/** Those that stand before a name alone. */
const prepositions = setOf('by von par por di door av af');
/** Characters of a preposition with a word before it, at most. */
const longestLead = 24;

/** A line with single blanks, without the words that lead the names in it. */
export const withoutLead = (line: string): string => {
  const [first = '', second = '', third = ''] = line.toLowerCase().split(' ', 3);
  const word = withoutColon(first);
  if (wrote.has(first) && by.has(withoutColon(second))) return restAfter(line, `${first} ${second}`);
  const last = withoutColon(third);
  if (
    and.has(second) &&
    ((texts.has(first) && besideText.has(last)) || (besideText.has(first) && texts.has(last)))
  )
    return restAfter(line, `${first} ${second} ${third}`);
  if (leads.has(word)) return restAfter(line, first);
  const colon = first.search(/[:\uff1a\uff0f\uff1d]/);
  return colon > 0 && leads.has(first.slice(0, colon)) ? restAfter(line, first.slice(0, colon)) : line;
};

/** The line is a preposition whose name is not there: "By", "Written by". A label, as "Author", stands over one often. */
export const isLeadAlone = (line: string): boolean => {
  const lower = line.toLowerCase();
  if (lower.length > longestLead) return false;
  const [first = '', second, third] = lower.split(' ');
  return second === undefined
    ? prepositions.has(withoutColon(first))
    : third === undefined && wrote.has(first) && by.has(withoutColon(second));
};

const withoutColon = (word: string): string =>
  word.endsWith(':') || word.endsWith('\uff1a') ? word.slice(0, -1) : word;

const restAfter = (line: string, lead: string): string =>
  line.slice(lead.length).replace(/^\s*[:\uff1a\uff0f\uff1d]?\s*/, '');
