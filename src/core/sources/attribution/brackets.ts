import type { Sentence } from '../reading.ts';

/** Tokens between two brackets, at most. */
const farthest = 28;

/** Token of the bracket that the one at `close` closes; -1 where it is far or in another sentence. */
export const openingBracket = ({ tokens, from }: Sentence, close: number): number => {
  for (let at = close; at >= from && close - at < farthest; at--) if (tokens[at]!.text === '(') return at;
  return -1;
};
