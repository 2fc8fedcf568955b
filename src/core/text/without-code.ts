import type { Block } from './block.ts';

/** Signs of programs and data: letters, poems and tables of contents, which are set the same way, have few. */
const sign = /[=<>{}\\]/g;
/** Words to such a sign, at most. */
const mostWords = 20;

/** Blocks without the code of programs: what it prints and compares is said by nobody. */
export const withoutCode = <T extends Pick<Block, 'kind' | 'start' | 'end' | 'text'>>(
  blocks: readonly T[],
): readonly T[] =>
  blocks.filter(
    ({ kind, text, start, end }) =>
      kind !== 'code' || (text.match(sign)?.length ?? 0) * mostWords < end - start,
  );
