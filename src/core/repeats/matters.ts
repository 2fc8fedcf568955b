import type { NumberOf } from '../text/number-words.ts';
import { digits, hasDigit, isCapital, letters } from '../text/letters.ts';

/** What a difference touches that changes what is said: a number, a name, a "not". */
export type Matter = 'figure' | 'name' | 'negation';

/** Words that turn a sentence round, in the languages that news come in most. */
const negations = new Set(
  `no not never none nobody nothing nor neither without cannot nicht nichts kein keine keinen keinem keiner nie niemals niemand ohne
   ne pas jamais rien aucun aucune sans nunca jamás nada nadie ningún ninguno ninguna sin ni non mai niente nessuno nessuna senza não
   nem ninguém nenhum nenhuma sem niet geen nooit niemand zonder не нет ни никогда никто ничего без nie nigdy nikt nic bez`
    .split(/\s+/)
    .filter(Boolean),
);

/** "O’Hara": more letters than a capital. */
const nameLike = new RegExp(`^.['’]?[${letters}]`);
/** A word with its accents and what is glued to it: "don't", "1.5", "2,001". */
const word = new RegExp(`[${letters}${digits}]+(?:['’.,][${letters}${digits}]+)*`, 'g');

/**
 * What of weight two readings of a place differ in.
 *
 * @param before the words before it, by which the first word of a sentence is told from a name
 * @param numberOf reads numbers that are written in letters
 */
export const mattersOf = (kept: string, copy: string, before: string, numberOf: NumberOf): Matter[] => {
  const [one, other] = [wordsOf(kept, before), wordsOf(copy, before)];
  const differ = (pick: (words: readonly Spelled[]) => string[]): boolean =>
    pick(one).sort().join(' ') !== pick(other).sort().join(' ');
  const matters: Matter[] = [];
  if (
    differ((words) =>
      words.flatMap(({ text }) =>
        hasDigit(text) ? text.replace(/[.,]/g, '') : (numberOf(text.toLowerCase()) ?? []),
      ),
    )
  )
    matters.push('figure');
  if (differ((words) => words.filter(isNegation).map(({ text }) => text.toLowerCase())))
    matters.push('negation');
  if (differ((words) => words.filter(isName).map(({ text }) => text.toLowerCase()))) matters.push('name');
  return matters;
};

interface Spelled {
  readonly text: string;
  /** It begins a sentence, where a capital says nothing. */
  readonly first: boolean;
}

const wordsOf = (text: string, before: string): Spelled[] => {
  let end = 0;
  return [...text.matchAll(word)].map((match) => {
    const between = end === 0 && match.index === 0 ? before : text.slice(end, match.index);
    const first = (end === 0 && before === '') || /[.!?…:]["”’»)]*\s*["“‘«(]*$/u.test(between.trimEnd());
    end = match.index + match[0].length;
    return { text: match[0].replace(/’/g, "'"), first };
  });
};

const isNegation = ({ text }: Spelled): boolean => negations.has(text.toLowerCase()) || /n['’]t$/i.test(text);

const isName = ({ text, first }: Spelled): boolean =>
  !first && isCapital(text) && nameLike.test(text) && text !== text.toUpperCase();
