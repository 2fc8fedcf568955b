import { isPerson } from '../../core/sources/byline-date.ts';
import type { PageBlock } from '../blocks.ts';

/** Sets a signature apart from the text above it. */
const apart =
  'em, i, strong, b, cite, [align="right" i], [style*="text-align:right"], [style*="text-align: right"]';
/** Letters of a signature. */
const longest = 40;

/** Who signs below the story: a first and a last name alone, set apart, with nothing behind them in the same element. */
export const signature = (below: readonly PageBlock[]): readonly string[] => {
  const line = below.find(
    ({ kind, linked, text }) => kind !== 'caption' && linked === 0 && text.length <= longest,
  );
  return line !== undefined &&
    line.kind !== 'heading' &&
    isPerson(line.text) &&
    isSetApart(line) &&
    isLast(line)
    ? [line.text]
    : [];
};

const isSetApart = ({ nodes, text }: PageBlock): boolean =>
  nodes.every(({ data, parentElement }) => {
    const around = parentElement?.closest(apart) ?? null;
    return data.trim() === '' || (around !== null && (around.textContent ?? '').trim().length <= text.length);
  });

const isLast = ({ element }: PageBlock): boolean => {
  for (let next = element.nextElementSibling; next !== null; next = next.nextElementSibling)
    if ((next.textContent ?? '').trim() !== '') return false;
  return true;
};
