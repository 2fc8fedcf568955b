import type { JSX } from 'preact';
import { dateIn } from '../core/text/date.ts';
import { plural } from '../core/text/plural.ts';
import type { Story } from '../contracts/report.ts';
import { outletsOf } from '../ui/story/copy-words.ts';
import { PageLink } from '../ui/story/link.tsx';
import { PartOfStory } from '../ui/story/part-of-story.tsx';
import { useText } from '../ui/texts.ts';

/** Words that a reader takes in within a minute; for languages without spaces a word is about two signs. */
const pace = 230;

/** Headline, outlet, author, dates, reading time, and whether it is all of the story. */
export const Heading = ({ story }: { readonly story: Story }): JSX.Element => {
  const text = useText();
  const minutes = Math.max(1, Math.round(story.words / pace));
  const outlets = outletsOf(text, story.outlets);
  return (
    <header class="heading">
      {story.publisher !== undefined && (
        <p class="outlet">
          {story.publisher}
          {story.section !== undefined && <span class="soft"> · {story.section}</span>}
        </p>
      )}
      <h1>{story.title || text('viewNoTitle')}</h1>
      <p class="facts">
        {story.byline.length > 0 && <span class="byline">{story.byline.join(', ')}</span>}
        {story.published !== undefined && (
          <time dateTime={story.published}>{dateIn(text, story.published)}</time>
        )}
        {story.changed !== undefined && (
          <time dateTime={story.changed}>{text('storyChanged', [dateIn(text, story.changed)])}</time>
        )}
        <span>{plural(text, 'viewMinutes', minutes)}</span>
      </p>
      {story.origin !== undefined && (
        <p class="small-print origin">
          <PageLink url={story.origin.url}>{text('storyOrigin', [story.origin.name])}</PageLink>
        </p>
      )}
      <PartOfStory story={story} />
      {outlets !== undefined && <p class="small-print">{outlets}</p>}
    </header>
  );
};
