import type { Copy, Report, Story } from '../../src/contracts/report.ts';

/** One page in the result format of the benchmarks. */
export interface PageResult {
  readonly page: string;
  readonly stories: readonly StoryResult[];
  readonly ms: Report['ms'];
}

export interface StoryResult extends Pick<
  Story,
  'title' | 'published' | 'lang' | 'text' | 'related' | 'sources'
> {
  readonly byline?: string;
  readonly copies: readonly Pick<Copy, 'text' | 'hidden' | 'scope' | 'similarity' | 'unique'>[];
}

/** A report of the extension in the result format of the benchmarks. */
export function toResult(page: string, report: Report): PageResult {
  return { page, stories: report.stories.map(toStory), ms: report.ms };
}

function toStory(story: Story): StoryResult {
  const { title, byline, published, lang, text, copies, related, sources } = story;
  return {
    title,
    ...(byline.length && { byline: byline.join(', ') }),
    ...(published && { published }),
    lang,
    text,
    copies: copies.map(toCopy),
    related,
    sources,
  };
}

const toCopy = ({ text, hidden, scope, similarity, unique }: Copy): StoryResult['copies'][number] => ({
  text,
  hidden,
  scope,
  similarity,
  unique,
});
