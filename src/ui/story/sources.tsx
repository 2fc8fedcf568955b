import type { JSX } from 'preact';
import type { Story } from '../../contracts/report.ts';
import { useText } from '../texts.ts';
import { Section } from '../widgets/section.tsx';
import { Cited } from './cited.tsx';
import { Imprint } from './imprint.tsx';
import { StoryLanguage } from './in-language.ts';
import { Quoted, Unnamed } from './quoted.tsx';

/** Who published the story, whom and what it rests on. */
export const Sources = ({ story }: { readonly story: Story | undefined }): JSX.Element => {
  const text = useText();
  if (story === undefined || isSilent(story))
    return (
      <Section title={text('popupSources')} class="story-sources">
        <p class="soft">{text('popupNoSources')}</p>
      </Section>
    );
  const told = story.sources.filter(({ role }) => role === 'quoted' || role === 'cited');
  const named = told.filter((source) => source.named);
  return (
    <StoryLanguage value={story}>
      <Section title={text('popupSources')} class="story-sources">
        <Imprint story={story} />
        <Quoted sources={named.filter(({ role }) => role === 'quoted')} />
        <Cited sources={named.filter(({ role }) => role === 'cited')} />
        {story.quotesUnread === true ? (
          <p class="soft">{text('popupQuotesUnread')}</p>
        ) : (
          told.length === 0 && <p class="soft">{text('popupNobodyNamed')}</p>
        )}
        <Unnamed sources={told.filter((source) => !source.named)} />
      </Section>
    </StoryLanguage>
  );
};

/** It does not say where it comes from. */
const isSilent = ({ sources, byline, publisher, published, origin }: Story): boolean =>
  sources.length === 0 && byline.length === 0 && !publisher && !published && origin === undefined;
