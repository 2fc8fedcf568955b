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
  const stamps = [...cuesOf('published'), ...cuesOf('changed')];
  const authors = cuesOf('author');
  const key = titleKey(title);
  const days = lines.flatMap(({ text }) => {
    const dates = read(text);
    const lower = lowerCase(text);
    const leads = (cues: readonly string[]) => placesOf(lower, cues).filter(({ start }) => start === 0);
    const isOfAuthor = (): boolean =>
      leads(authors).some(({ end }) => /^\s?[:\uff1a]/.test(lower.slice(end)));
    const ofStory = key !== '' && titleKey(text).startsWith(key);
    return dates
      .filter(({ of, bare }) =>
        of === 'published'
          ? ofStory || (bare && leads(stamps).length > 0)
          : of === undefined && bare && isOfAuthor(),
      )
      .map(({ iso }) => iso);
  });
  return new Set(days).size === 1 ? days[0] : undefined;
};
