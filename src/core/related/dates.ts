import { foldWord } from '../sources/month-names.ts';
import { hasDay, isDated } from './headline.ts';
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
  const isDay = (index: number): boolean => isDated(lines[index]!.text) && hasDay(lines[index]!.text);
  const above = items[0] !== undefined && range(first, items[0].line).some(isDay);
  items.forEach(({ line, title }, i) => {
    const own = lines[line]!.text.replace(title, ' ');
    const around = above
      ? range(Math.max(items[i - 1]?.line ?? first, line - near - 1), line)
      : range(line, Math.min(items[i + 1]?.line ?? line + near + 1, lines.length));
    const beside = hasDay(own) ? own : lines[around.find(isDay) ?? -1]?.text;
    if (beside !== undefined) dates.set(line, beside);
  });
  return dates;
};

/** The indices between two. */
const range = (after: number, before: number): number[] =>
  Array.from({ length: Math.max(0, before - after - 1) }, (_, i) => after + 1 + i);

const dayThenMonth =
  /(\d{1,2})(?:st|nd|rd|th|\.)?\s(?:de\s)?(\p{L}{3,12})\.?,?\s(?:de\s|del\s)?((?:19|20)\d\d)/u;
const monthThenDay = /(\p{L}{3,12})\.?\s(\d{1,2}),?\s((?:19|20)\d\d)/u;

/**
 * A date with the name of its month as a number, year first: what reads dates would else ask the platform for the names
 * of all months at each of them.
 *
 * @param months numbers by what `foldWord` makes of their names
 */
export const numbered = (text: string, months: () => ReadonlyMap<string, number>): string => {
  const [whole, day, name, year] = dayThenMonth.exec(text) ?? swapped(monthThenDay.exec(text));
  const month = name === undefined ? undefined : months().get(foldWord(name));
  return month === undefined ? text : text.replace(whole!, `${year}-${month}-${day}`);
};

const swapped = (match: RegExpExecArray | null): readonly (string | undefined)[] =>
  match === null ? [] : [match[0], match[2], match[1], match[3]];
