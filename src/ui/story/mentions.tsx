import type { JSX } from 'preact';
import { plural } from '../../core/text/plural.ts';
import type { Source } from '../../contracts/report.ts';
import { useText } from '../texts.ts';

/** How often the story speaks of a source; nothing where it does so once. */
export const Mentions = ({ source: { mentions } }: { readonly source: Source }): JSX.Element | null => {
  const text = useText();
  return mentions < 2 ? null : (
    <span class="aside">
      {' · '}
      <bdi>{plural(text, 'mentions', mentions)}</bdi>
    </span>
  );
};
