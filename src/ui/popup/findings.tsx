import type { JSX } from 'preact';
import type { Result } from '../../contracts/messages.ts';
import type { Report } from '../../contracts/report.ts';
import { PartOfStory } from '../story/part-of-story.tsx';
import { Related } from '../story/related.tsx';
import { Sources } from '../story/sources.tsx';
import { useText } from '../texts.ts';
import { Copies } from './copies.tsx';

interface FindingsProps {
  readonly report: Result<Report> | null;
}

/** What the whole analysis found; grey lines in its place while it runs. */
export const Findings = ({ report }: FindingsProps): JSX.Element => {
  const text = useText();
  if (report === null) {
    return (
      <div class="reading">
        <p class="small-print">{text('popupReading')}</p>
        <div class="skeleton" aria-hidden="true">
          <i />
          <i />
          <i />
          <i />
        </div>
      </div>
    );
  }
  if (!report.ok) return <p class="small-print">{text('popupNoFindings')}</p>;
  const story = report.value.stories[0];
  return (
    <>
      {story && <PartOfStory story={story} />}
      <Copies stories={report.value.stories} />
      <Sources story={story} />
      <Related headlines={story?.related ?? []} mostRead={story?.mostRead} />
    </>
  );
};
