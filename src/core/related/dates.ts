import { dayBeside, hasDay } from './headline.ts';
import type { Line } from './line.ts';
import type { Section } from './sections.ts';

/** Lines around a headline among which its date is looked for. */
const near = 4;

/**
 * The dates that a list prints beside its headlines, as they are written: in the line of the headline, else below it, or
 * above it where a date stands above the first. By line.
 */
export const datesBeside = (
  lines: readonly Line[],
  { first, items }: Pick<Section, 'first' | 'items'>,
): ReadonlyMap<number, string> => {
  const dates = new Map<number, string>();
  const dayOf = (index: number): string | undefined => dayBeside(lines[index]!.text);
  const above = items[0] !== undefined && range(first, items[0].line).some((index) => dayOf(index));
  items.forEach(({ line, title }, i) => {
    const own = lines[line]!.text.replace(title, ' ');
    const around = above
      ? range(Math.max(items[i - 1]?.line ?? first, line - near - 1), line)
      : range(line, Math.min(items[i + 1]?.line ?? line + near + 1, lines.length));
    const beside = hasDay(own) ? own : firstOf(around, dayOf);
    if (beside !== undefined) dates.set(line, beside);
  });
  return dates;
};

/** The indices between two. */
const range = (after: number, before: number): number[] =>
  Array.from({ length: Math.max(0, before - after - 1) }, (_, i) => after + 1 + i);

const firstOf = <T>(indices: readonly number[], tell: (index: number) => T | undefined): T | undefined => {
  for (const index of indices) {
    const told = tell(index);
    if (told !== undefined) return told;
  }
  return undefined;
};
