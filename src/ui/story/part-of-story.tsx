import type { JSX } from 'preact';
import { countIn } from '../../core/text/plural.ts';
import type { Story } from '../../contracts/report.ts';
import { useText } from '../texts.ts';
import { PageLink } from './link.tsx';

/** Says that the page holds a part of the story only: its beginning, or one page of several. */
export const PartOfStory = ({
  story: { preview, page },
}: {
  readonly story: Pick<Story, 'preview' | 'page'>;
}): JSX.Element | null => {
  const text = useText();
  if (preview !== true && page === undefined) return null;
  return (
    <p class="small-print part-of-story">
      {preview === true && <bdi>{text('storyPreview')}</bdi>}
      {page && (
        <bdi>
          {page.of === undefined
            ? text('storyPage', [countIn(text, page.number)])
            : text('storyPageOf', [countIn(text, page.number), countIn(text, page.of)])}
        </bdi>
      )}
      {page?.next !== undefined && <PageLink url={page.next}>{text('storyNextPage')}</PageLink>}
    </p>
  );
};
