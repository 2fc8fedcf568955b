import type { ComponentChildren, JSX } from 'preact';
import { dateIn } from '../../core/text/date.ts';
import type { Source, SourceRole, Story } from '../../contracts/report.ts';
import { useText } from '../texts.ts';
import { CappedList } from '../widgets/capped-list.tsx';
import { Evidence } from './evidence.tsx';
import { useStoryLanguage } from './in-language.ts';
import { PageLink } from './link.tsx';

/** Authors shown before "Show all". */
const cap = 5;

const unevidenced = (role: SourceRole, name: string): Source => ({
  role,
  name,
  named: true,
  mentions: 1,
  evidence: '',
});

/** Who published, delivered and wrote the story, in which part of the paper, and when. */
export const Imprint = ({ story }: { readonly story: Story }): JSX.Element => {
  const text = useText();
  const of = (role: SourceRole, otherwise: readonly string[]): readonly Source[] => {
    const found = story.sources.filter((source) => source.role === role && source.named);
    return found.length > 0 ? found : otherwise.map((name) => unevidenced(role, name));
  };
  const publishers = of('publisher', story.publisher ? [story.publisher] : []);
  const agencies = of('agency', []);
  const authors = of('byline', story.byline);
  const { origin, section, published, changed } = story;
  return (
    <dl class="imprint">
      <Row name={text('popupPublisher')} shown={publishers.length > 0 || origin !== undefined}>
        <Names sources={publishers} />
        {origin && (
          <p class="origin">
            <PageLink url={origin.url}>{text('storyOrigin', [origin.name])}</PageLink>
          </p>
        )}
      </Row>
      <Row name={text('sourceSection')} shown={section !== undefined}>
        <bdi {...useStoryLanguage()}>{section}</bdi>
      </Row>
      <Row name={text('popupAgency')} shown={agencies.length > 0}>
        <Names sources={agencies} />
      </Row>
      <Row name={text(authors.length > 1 ? 'sourceAuthors' : 'popupAuthor')} shown={authors.length > 0}>
        <Names sources={authors} />
      </Row>
      <Row name={text('popupDate')} shown={published !== undefined}>
        <time dateTime={published}>{published && dateIn(text, published)}</time>
      </Row>
      <Row name={text('sourceChanged')} shown={changed !== undefined}>
        <time dateTime={changed}>{changed && dateIn(text, changed)}</time>
      </Row>
    </dl>
  );
};

interface RowProps {
  readonly name: string;
  readonly shown: boolean;
  readonly children: ComponentChildren;
}

const Row = ({ name, shown, children }: RowProps): JSX.Element | null =>
  shown ? (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  ) : null;

const Names = ({ sources }: { readonly sources: readonly Source[] }): JSX.Element => (
  <CappedList class="names" items={sources} cap={cap} draw={drawName} />
);

const drawName = (source: Source): JSX.Element => (
  <>
    <PageLink url={source.url}>{source.name}</PageLink>
    <Evidence source={source} />
  </>
);
