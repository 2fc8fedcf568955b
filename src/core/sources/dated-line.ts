import { beginningOf } from '../text/beginning.ts';
import { glued, hasDigit, letters } from '../text/letters.ts';
import { cuesOf, lowerCase, placesOf } from './bylines/cues.ts';
import { datesIn } from './published.ts';

/** A date that stands in a line of the page. */
export interface DatedLine {
  readonly iso: string;
  /** What the line says of it; undefined where it says nothing. */
  readonly of: 'published' | 'changed' | undefined;
  /** The line is hardly more than that. */
  readonly bare: boolean;
}

/** Letters before a date among which its cue is looked for. */
const lead = 40;
/** Words beside its dates from which on a line is no longer bare. */
const words = 8;
/** Longest line that is looked at. */
const longest = 120;
/** Between a date and a verb behind it: "wurde am 3. Mai 2024 um 10:30 Uhr ge\u00e4ndert". */
const untilVerb = /^[\s:(]*(?:(?:,\s)?(?:um\s)?\d{1,2}[:.]\d\d(?:\suhr)?[\s:(]+)?/;
/** Letters of such a verb, at least: "vom" is none. */
const verb = 6;

const word = new RegExp(`[${letters}]{2,}`, 'g');

/** Reads the dates of lines of a page in one language: what each is the date of, by the words before it. */
export const dateReader = (language: string): ((line: string) => readonly DatedLine[]) => {
  const changed = cuesOf('changed');
  const published = cuesOf('published');
  return (text) => {
    if (!hasDigit(text)) return [];
    const line = beginningOf(text, longest).replace(glued, ' ');
    const lower = lowerCase(line);
    const dates = datesIn(line, language);
    const beside = dates.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), line);
    const bare = text.length <= longest && (beside.match(word) ?? []).length < words;
    return dates.map(({ iso, start, end }, index) => {
      const before = lower.slice(Math.max(dates[index - 1]?.end ?? 0, start - lead), start);
      const change = placesOf(before, changed).at(-1)?.end ?? 0;
      const publication = placesOf(before, published).at(-1)?.end ?? 0;
      const behind = index === dates.length - 1 ? lower.slice(end, end + lead).replace(untilVerb, '') : '';
      const beginsWith = (cues: readonly string[]): boolean => {
        const [first] = placesOf(behind, cues);
        return first?.start === 0 && first.end >= verb;
      };
      const of =
        change > 0 && change >= publication
          ? 'changed'
          : publication > 0
            ? 'published'
            : beginsWith(changed)
              ? 'changed'
              : beginsWith(published)
                ? 'published'
                : undefined;
      return { iso, of, bare };
    });
  };
};
