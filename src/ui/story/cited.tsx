import type { JSX } from 'preact';
import type { Source, Work } from '../../contracts/report.ts';
import { useText } from '../texts.ts';
import { Facts } from '../widgets/facts.tsx';
import { Evidence } from './evidence.tsx';
import { useStoryLanguage } from './in-language.ts';
import { hostOf, PageLink } from './link.tsx';
import { mentionsOf } from './mentions.ts';
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
          sources={sources.filter(({ work = 'page' }) => work === kind)}
          draw={drawWork}
        />
      ))}
    </>
  );
};

const CitedWork = ({ source }: { readonly source: Source }): JSX.Element => {
  const text = useText();
  const language = useStoryLanguage();
  const mentions = mentionsOf(text, source);
  const host = hostOf(source.url);
  return (
    <div dir={language.dir}>
      <p {...language}>
        <Facts>
          <PageLink url={source.url}>{source.name}</PageLink>
          {source.affiliation !== undefined && <span class="soft">{source.affiliation}</span>}
          {host !== null && host !== source.name && <span class="aside">{host}</span>}
          {mentions !== undefined && <span class="aside">{mentions}</span>}
        </Facts>
      </p>
      <Evidence source={source} />
    </div>
  );
};

const drawWork = (source: Source): JSX.Element => <CitedWork source={source} />;
