import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { plural } from '../core/text/plural.ts';
import type { Story } from '../contracts/report.ts';
import type { ViewModel } from '../contracts/view.ts';
import { outletsOf } from '../ui/story/copy-words.ts';
import { useText } from '../ui/texts.ts';
import { CappedList } from '../ui/widgets/capped-list.tsx';
import { Facts } from '../ui/widgets/facts.tsx';
import { Section } from '../ui/widgets/section.tsx';
import { Folded } from './folded/folded.tsx';
import { Paragraphs } from './folded/paragraphs.tsx';
import { inLanguageOf } from '../ui/story/in-language.ts';

/** Stories shown before "Show all". */
const cap = 8;

/** The other stories of the page, each with its own copies; nothing where there is one story only. */
export const Also = ({ model }: { readonly model: ViewModel }): JSX.Element | null => {
  const text = useText();
  const others = model.report.stories.slice(1);
  if (others.length === 0) return null;
  return (
    <Section title={text('alsoTitle')} class="also">
      <CappedList
        class="stories"
        items={others.map((story) => ({ model, story }))}
        cap={cap}
        draw={drawStory}
      />
    </Section>
  );
};

interface OtherStoryProps {
  readonly model: ViewModel;
  readonly story: Story;
}

const OtherStory = ({ model, story }: OtherStoryProps): JSX.Element => {
  const text = useText();
  const [open] = useState(() =>
    story.copies.some(({ id }) => model.at?.kind === 'copy' && id === model.at.id),
  );
  const facts = [
    outletsOf(text, story.outlets),
    story.copies.length > 0 ? plural(text, 'popupCopies', story.copies.length) : undefined,
    plural(text, 'viewWords', story.words),
  ].filter((fact) => fact !== undefined);
  return (
    <details class="story" open={open}>
      <summary>
        <h3 {...inLanguageOf(story)}>{story.title || text('viewNoTitle')}</h3>
        <p class="small-print">
          <Facts>{facts}</Facts>
        </p>
      </summary>
      <Paragraphs text={story.text} story={story} />
      {story.copies.length > 0 && <Folded model={model} story={story} level={4} />}
    </details>
  );
};

const drawStory = (props: OtherStoryProps): JSX.Element => <OtherStory {...props} />;
