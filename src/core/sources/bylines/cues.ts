import { standsApart } from '../../text/letters.ts';
import type { Bylines } from './bylines.ts';
import { languages } from './languages.ts';

/** Scripts that are written without blanks between words. */
const unspaced = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Where a cue stands in a line. */
export interface CuePlace {
  readonly start: number;
  readonly end: number;
}

/**
 * The cues of one kind. Most are read in whatever language the page is: a theme is often not in the language of its text.
 *
 * @param only tags of the languages that are read; all where left out
 */
export const cuesOf = (kind: keyof Bylines, only?: readonly string[]): readonly string[] => [
  ...new Set(
    Object.entries(languages).flatMap(([tag, cues]) =>
      only === undefined || only.includes(tag) ? (cues[kind] ?? []) : [],
    ),
  ),
];

/** The cues that stand anywhere in some lines: few of hundreds do, and the others need not be looked for in each. */
export const cuesIn = (lines: readonly string[], cues: readonly string[]): readonly string[] => {
  const all = lowerCase(lines.join('\n'));
  return cues.filter((cue) => all.includes(cue));
};

/** A line in the case of the cues, letter for letter. */
export const lowerCase = (line: string): string => {
  const lower = line.toLowerCase();
  return lower.length === line.length ? lower : line;
};

/**
 * The places of cues in a line in lower case, each as a word of its own, from left to right; where one begins with another,
 * the longer. Looked for one by one: a pattern of some hundred cues takes milliseconds to be made.
 */
export const placesOf = (line: string, cues: readonly string[]): readonly CuePlace[] => {
  const ends = new Map<number, number>();
  for (const cue of cues)
    for (let start = line.indexOf(cue); start >= 0; start = line.indexOf(cue, start + 1)) {
      const end = start + cue.length;
      const apart = unspaced.test(cue) || standsApart(line, start, end);
      if (apart && end > (ends.get(start) ?? 0)) ends.set(start, end);
    }
  return [...ends].map(([start, end]) => ({ start, end })).sort((a, b) => a.start - b.start);
};
