import type { JSX } from 'preact';
import { dateIn } from '../../core/text/date.ts';
import { plural } from '../../core/text/plural.ts';
import type { Source, SourceRole, Story } from '../../contracts/report.ts';
import { useText } from '../texts.ts';
import { CappedList } from '../widgets/capped-list.tsx';
import { Section } from '../widgets/section.tsx';
import { Evidence } from './evidence.tsx';
import { hostOf, PageLink } from './link.tsx';

const unevidenced = (role: SourceRole, name: string): Source => ({
  role,
  name,
  named: true,
  mentions: 1,
  evidence: '',
});

/** Who published, delivered and wrote the story, and when. */
const Imprint = ({ story }: { readonly story: Story }): JSX.Element => {
  const text = useText();
  const of = (role: SourceRole, otherwise: readonly string[]): readonly Source[] => {
    const found = story.sources.filter((source) => source.role === role && source.named);
    return found.length > 0 ? found : otherwise.map((name) => unevidenced(role, name));
  };
  const rows = [
    { key: 'popupPublisher', sources: of('publisher', story.publisher ? [story.publisher] : []) },
    { key: 'popupAgency', sources: of('agency', []) },
    { key: 'popupAuthor', sources: of('byline', story.byline) },
  ];
  return (
    <dl class="imprint">
      {rows.map(
        ({ key, sources }) =>
          sources.length > 0 && (
            <div key={key}>
              <dt>{text(key)}</dt>
              {sources.map((source) => (
                <dd key={source.name}>
                  <PageLink url={source.url}>{source.name}</PageLink>
                  <Evidence source={source} />
                </dd>
              ))}
            </div>
          ),
      )}
      {story.published !== undefined && (
        <div>
          <dt>{text('popupDate')}</dt>
          <dd>
            <time dateTime={story.published}>{dateIn(text, story.published)}</time>
          </dd>
        </div>
      )}
    </dl>
  );
};

const drawPerson = (source: Source): JSX.Element => (
  <>
    <p>
      <b>{source.name}</b>
      {source.affiliation !== undefined && <span class="soft"> · {source.affiliation}</span>}
    </p>
    <Evidence source={source} />
  </>
);

const drawWork = (source: Source): JSX.Element => (
  <>
    <p>
      <PageLink url={source.url}>{source.name}</PageLink>
      {source.url !== undefined && <span class="soft"> {hostOf(source.url)}</span>}
    </p>
    <Evidence source={source} />
  </>
);

/** A list under its own small heading; nothing where it is empty. */
const Group = ({
  title,
  sources,
  draw,
}: {
  readonly title: string;
  readonly sources: readonly Source[];
  readonly draw: (source: Source) => JSX.Element;
}): JSX.Element | null =>
  sources.length === 0 ? null : (
    <div class="group">
      <h3>{title}</h3>
      <CappedList class="sources" items={sources} cap={4} draw={draw} />
    </div>
  );

/** Whom and what the story rests on. */
export const Sources = ({ story }: { readonly story: Story | undefined }): JSX.Element => {
  const text = useText();
  const told = (story?.sources ?? []).filter(({ role }) => role === 'quoted' || role === 'cited');
  const unnamed = told.filter(({ named }) => !named);
  const quoted = told.filter(({ named, role }) => named && role === 'quoted');
  const cited = told.filter(({ named, role }) => named && role === 'cited');
  const nothing =
    !story ||
    (story.sources.length === 0 && !story.publisher && !story.published && story.byline.length === 0);
  return (
    <Section title={text('popupSources')}>
      {nothing && <p class="soft">{text('popupNoSources')}</p>}
      {story && <Imprint story={story} />}
      <Group title={text('popupQuoted')} sources={quoted} draw={drawPerson} />
      <Group title={text('popupCited')} sources={cited} draw={drawWork} />
      {!nothing && told.length === 0 && <p class="soft">{text('popupNobodyNamed')}</p>}
      {unnamed.length > 0 && (
        <details class="unnamed">
          <summary class="small-print">{plural(text, 'popupUnnamed', unnamed.length)}</summary>
          <CappedList class="sources" items={unnamed} cap={8} draw={drawPerson} />
        </details>
      )}
    </Section>
  );
};
