import type { JSX } from 'preact';
import { dateIn } from '../../core/text/date.ts';
import type { Headline } from '../../contracts/report.ts';
import { useText } from '../texts.ts';
import { CappedList } from '../widgets/capped-list.tsx';
import { Facts } from '../widgets/facts.tsx';
import { Section } from '../widgets/section.tsx';
import { PageLink } from './link.tsx';

interface RelatedProps {
  readonly headlines: readonly Headline[];
  readonly mostRead?: readonly Headline[] | undefined;
}

/** Headlines that the page offers to read next; what is read most on the site stands apart. */
export const Related = ({ headlines, mostRead = [] }: RelatedProps): JSX.Element => {
  const text = useText();
  return (
    <Section title={text('popupRelated')}>
      {headlines.length === 0 && <p class="soft">{text('popupNoRelated')}</p>}
      <CappedList class="related" items={headlines} cap={5} draw={drawHeadline} />
      {mostRead.length > 0 && (
        <details class="most-read">
          <summary class="small-print">{text('mostRead')}</summary>
          <CappedList class="related" items={mostRead} cap={5} draw={drawHeadline} />
        </details>
      )}
    </Section>
  );
};

const HeadlineItem = ({ headline }: { readonly headline: Headline }): JSX.Element => {
  const text = useText();
  const { title, url, outlet, published } = headline;
  return (
    <div dir="auto">
      <p>
        <PageLink url={url}>{title}</PageLink>
      </p>
      {(outlet !== undefined || published !== undefined) && (
        <p class="small-print">
          <Facts>
            {outlet}
            {published !== undefined && <time dateTime={published}>{dateIn(text, published)}</time>}
          </Facts>
        </p>
      )}
    </div>
  );
};

const drawHeadline = (headline: Headline): JSX.Element => <HeadlineItem headline={headline} />;
