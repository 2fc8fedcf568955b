import { type Lookup, plural } from '../../core/text/plural.ts';
import type { Source } from '../../contracts/report.ts';

/** How often the story speaks of a source; undefined where it does so once. */
export const mentionsOf = (text: Lookup, { mentions }: Source): string | undefined =>
  mentions < 2 ? undefined : plural(text, 'mentions', mentions);
