import type { JSX } from 'preact';
import type { Result } from '../../contracts/messages.ts';
import type { Report } from '../../contracts/report.ts';
import { useText } from '../texts.ts';
import { Related } from '../story/related.tsx';
import { Sources } from '../story/sources.tsx';

/** What the whole analysis found; grey lines in its place while it runs. */
export const Findings = ({ report }: { readonly report: Result<Report> | null }): JSX.Element => {
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
      <Sources story={story} />
      <Related headlines={story?.related ?? []} />
    </>
  );
};
