import { capitals } from '../text/letters.ts';

const run = new RegExp(`[${capitals}]+`, 'g');

/** A name in capitals as it is otherwise written: "ANN LEE" as "Ann Lee". */
export const withoutCapitals = (name: string): string =>
  name.replace(run, (word) => word[0]! + word.slice(1).toLowerCase());
