import type { JSX } from 'preact';
import { plural } from '../../core/text/plural.ts';
import type { Source } from '../../contracts/report.ts';
import { useText } from '../texts.ts';
import { CappedList } from '../widgets/capped-list.tsx';
import { Facts } from '../widgets/facts.tsx';
import { Evidence } from './evidence.tsx';
import { mentionsOf } from './mentions.ts';
import { SourceGroup } from './source-group.tsx';
import { useStoryLanguage } from './in-language.ts';

/** The people and organisations that are quoted by their names. */
export const Quoted = ({ sources }: { readonly sources: readonly Source[] }): JSX.Element => (
  <SourceGroup title={useText()('popupQuoted')} items={sources} draw={drawSpeaker} />
);

/** "Officials", "he": shown as what they are, apart from the named. */
export const Unnamed = ({ sources }: { readonly sources: readonly Source[] }): JSX.Element | null => {
  const text = useText();
  if (sources.length === 0) return null;
  return (
    <details class="unnamed">
      <summary class="small-print">{plural(text, 'popupUnnamed', sources.length)}</summary>
      <CappedList class="sources" items={sources} cap={8} draw={drawSpeaker} />
    </details>
  );
};

const Speaker = ({ source }: { readonly source: Source }): JSX.Element => {
  const text = useText();
  const language = useStoryLanguage();
  const mentions = mentionsOf(text, source);
  return (
    <div dir={language.dir}>
      <p {...language}>
        <Facts>
          <b>{source.name}</b>
          {source.affiliation !== undefined && <span class="soft">{source.affiliation}</span>}
          {mentions !== undefined && <span class="aside">{mentions}</span>}
        </Facts>
      </p>
      <Evidence source={source} />
    </div>
  );
};

const drawSpeaker = (source: Source): JSX.Element => <Speaker source={source} />;
