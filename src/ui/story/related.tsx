import type { JSX } from 'preact';
import type { Headline } from '../../contracts/report.ts';
import { useText } from '../texts.ts';
import { CappedList } from '../widgets/capped-list.tsx';
import { Section } from '../widgets/section.tsx';
import { PageLink } from './link.tsx';

const drawHeadline = ({ title, url }: Headline): JSX.Element => <PageLink url={url}>{title}</PageLink>;

/** Headlines that the page offers to read next. */
export const Related = ({ headlines }: { readonly headlines: readonly Headline[] }): JSX.Element => {
  const text = useText();
  return (
    <Section title={text('popupRelated')}>
      {headlines.length === 0 && <p class="soft">{text('popupNoRelated')}</p>}
      <CappedList class="related" items={headlines} cap={5} draw={drawHeadline} />
    </Section>
  );
};
