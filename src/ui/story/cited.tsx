import type { JSX } from 'preact';
import type { Source, Work } from '../../contracts/report.ts';
import { useText } from '../texts.ts';
import { Facts } from '../widgets/facts.tsx';
import { Evidence } from './evidence.tsx';
import { useStoryLanguage } from './in-language.ts';
import { quotesBeyond } from './quotes.tsx';
import { hostOf, PageLink } from './link.tsx';
import { mentionsOf } from './mentions.ts';
import { shortName } from './short-address.ts';
import { SourceGroup } from './source-group.tsx';

/** What a story rests on most comes first. */
const kinds: readonly (readonly [Work, string])[] = [
  ['study', 'citedStudies'],
  ['document', 'citedDocuments'],
  ['post', 'citedPosts'],
  ['page', 'citedPages'],
];

/** The works that are cited, by kind. */
export const Cited = ({ sources }: { readonly sources: readonly Source[] }): JSX.Element => {
  const text = useText();
  return (
    <>
      {kinds.map(([kind, key]) => (
        <SourceGroup
          key={kind}
          title={text(key)}
          items={bySentence(sources.filter(({ work = 'page' }) => work === kind))}
          draw={drawSentence}
        />
      ))}
    </>
  );
};

/** Works above one sentence at most: not a hundred that "Show all" would have to show. */
const most = 5;

/** Works that one sentence cites stand together above it: said once, as all else here. */
const bySentence = (sources: readonly Source[]): Source[][] => {
  const groups: Source[][] = [];
  for (const source of sources) {
    const group = groups.at(-1) ?? [];
    const { evidence } = source;
    const joins = evidence !== '' && group[0]?.evidence === evidence && quotesBeyond(source).length === 0;
    if (joins && group.length < most) group.push(source);
    else groups.push([source]);
  }
  return groups;
};

/** All works of a sentence, then the sentence. */
const Sentence = ({ sources }: { readonly sources: readonly Source[] }): JSX.Element => (
  <div dir={useStoryLanguage().dir}>
    {sources.map((source, place) => (
      <Work key={place} source={source} />
    ))}
    <Evidence source={sources[0]!} />
  </div>
);

const drawSentence = (sources: readonly Source[]): JSX.Element => <Sentence sources={sources} />;

const Work = ({ source }: { readonly source: Source }): JSX.Element => {
  const text = useText();
  const language = useStoryLanguage();
  const mentions = mentionsOf(text, source);
  const host = hostOf(source.url);
  const name = shortName(source.name);
  // An address says its host itself.
  const hostSaid = name.split('/', 1)[0]!.toLowerCase() === host;
  return (
    <p {...language}>
      <Facts>
        <PageLink url={source.url} title={name === source.name ? undefined : (source.url ?? source.name)}>
          {name}
        </PageLink>
        {source.affiliation !== undefined && <span class="soft">{source.affiliation}</span>}
        {host !== null && !hostSaid && <span class="aside">{host}</span>}
        {mentions !== undefined && <span class="aside">{mentions}</span>}
      </Facts>
    </p>
  );
};
