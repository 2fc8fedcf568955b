import { hasDigit } from '../../core/text/letters.ts';
import { cuesOf, lowerCase, placesOf } from '../../core/sources/bylines/cues.ts';
import { dateReader } from '../../core/sources/dated-line.ts';
import { titleKey } from '../../core/sources/title-key.ts';
import type { Surroundings } from './surroundings.ts';

/** Blocks behind a story within which its stamp stands: keywords, notes and links come before it. */
const reach = 30;
/** Words of a stamp, at most. */
const longest = 24;

/**
 * The day of a story as the only line within it or behind it stamps it: "Published: 3 May 2024", "Author: Ann Lee, 3 May
 * 2024", "A story was posted on 3 May 2024 \u2026". Readers' comments have such lines, too, but several.
 */
export const stampedDate = (
  { blocks, first, last }: Surroundings,
  title: string,
  language: string,
): string | undefined => {
  if (first < 0) return undefined;
  const lines = blocks
    .slice(first, last + 1 + reach)
    .filter(({ text, start, end }) => end - start <= longest && hasDigit(text));
  if (lines.length === 0) return undefined;
  const read = dateReader(language);
  const published = cuesOf('published');
  const changed = cuesOf('changed');
  const authors = cuesOf('author');
  const key = titleKey(title);
  const days = lines.flatMap(({ text }) => {
    const dates = read(text);
    const lower = lowerCase(text);
    const isLed = (cues: readonly string[], behind: RegExp): boolean =>
      placesOf(lower, cues).some(({ start, end }) => start === 0 && behind.test(lower.slice(end)));
    const isOfAuthor = (): boolean => isLed(authors, /^\s?[:\uff1a]/);
    const ofStory = key !== '' && titleKey(text).startsWith(key);
    return dates
      .filter(({ of, bare }) =>
        of === 'published'
          ? ofStory || (bare && isLed([...published, ...changed], /^/))
          : of === undefined && bare && isOfAuthor(),
      )
      .map(({ iso }) => iso);
  });
  return new Set(days).size === 1 ? days[0] : undefined;
};
