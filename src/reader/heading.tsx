import type { JSX } from 'preact';
import { dateIn } from '../core/text/date.ts';
import { countIn, type Lookup, plural } from '../core/text/plural.ts';
import type { Story } from '../contracts/report.ts';
import { outletsOf } from '../ui/story/copy-words.ts';
import { PageLink } from '../ui/story/link.tsx';
import { PartOfStory } from '../ui/story/part-of-story.tsx';
import { useText } from '../ui/texts.ts';
import { Facts } from '../ui/widgets/facts.tsx';

/** Words that a reader takes in within a minute; for languages without spaces a word is about two signs. */
const pace = 230;
/** Authors that the heading names; the sources name all of them. */
const cap = 5;

/** Headline, outlet, author, dates, reading time, and whether it is all of the story. */
export const Heading = ({ story }: { readonly story: Story }): JSX.Element => {
  const text = useText();
  const minutes = Math.max(1, Math.round(story.words / pace));
  const outlets = outletsOf(text, story.outlets);
  return (
    <header class="heading">
      {story.publisher !== undefined && (
        <p class="outlet">
          <Facts>
            {story.publisher}
            {story.section !== undefined && <span class="soft">{story.section}</span>}
          </Facts>
        </p>
      )}
      <h1>{story.title || text('viewNoTitle')}</h1>
      <p class="facts">
        {story.byline.length > 0 && <span class="byline">{authorsOf(text, story.byline)}</span>}
        {story.published !== undefined && (
          <time dateTime={story.published} dir="auto">
            {dateIn(text, story.published)}
          </time>
        )}
        {story.changed !== undefined && (
          <time dateTime={story.changed} dir="auto">
            {text('storyChanged', [dateIn(text, story.changed)])}
          </time>
        )}
        <bdi>{plural(text, 'viewMinutes', minutes)}</bdi>
      </p>
      {story.origin !== undefined && (
        <p class="small-print origin">
          <bdi>
            <PageLink url={story.origin.url}>{text('storyOrigin', [story.origin.name])}</PageLink>
          </bdi>
        </p>
      )}
      <PartOfStory story={story} />
      {outlets !== undefined && (
        <p class="small-print">
          <bdi>{outlets}</bdi>
        </p>
      )}
    </header>
  );
};

/** "Jane Doe, Ravi Example and 12 more". */
const authorsOf = (text: Lookup, names: readonly string[]): string => {
  const left = names.length - cap;
  // One name more is as short as the word that one is left.
  return left < 2
    ? names.join(', ')
    : text('viewMoreAuthors', [names.slice(0, cap).join(', '), countIn(text, left)]);
};
