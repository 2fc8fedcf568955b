import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Passage, Shown } from '../contracts/messages.ts';
import type { ViewModel } from '../contracts/view.ts';
import { LeftUnfolded } from '../ui/story/left-unfolded.tsx';
import { Unfolds } from '../ui/story/not-a-copy.tsx';
import { Related } from '../ui/story/related.tsx';
import { Shows } from '../ui/story/showing.ts';
import { Sources } from '../ui/story/sources.tsx';
import { Texts } from '../ui/texts.ts';
import { CloseIcon, Mark } from '../ui/widgets/icons.tsx';
import { Also } from './also.tsx';
import { Body } from './body.tsx';
import { Folded } from './folded/folded.tsx';
import { Heading } from './heading.tsx';

interface ViewProps {
  readonly model: ViewModel;
  readonly onClose: () => void;
}

/** The clean view: the story once, then what was folded, where it leads and where it comes from. */
export const View = ({ model, onClose }: ViewProps): JSX.Element | null => {
  const { report, body, text } = model;
  const [story] = report.stories;
  const place = useRef<HTMLDivElement>(null);
  /** A sentence in the view's own text, where it stands there. */
  const show = async (passage: Passage): Promise<Shown> =>
    passage.kind === 'sentence' && place.current !== null && model.mark(place.current, passage)
      ? { ok: true, value: undefined }
      : model.show(passage);
  if (story === undefined) return null;
  return (
    <Texts value={text}>
      <Shows value={{ show, from: 'view' }}>
        <Unfolds value={model.unfolding}>
          <div class="bar">
            <Mark />
            <button type="button" class="button close" title={text('viewCloseHint')} onClick={onClose}>
              <CloseIcon /> {text('viewClose')}
            </button>
          </div>
          <main>
            <article lang={story.lang || undefined} dir={story.dir}>
              <Heading story={story} />
              <Body body={body} place={place} />
            </article>
            <Folded model={model} story={story} level={2} />
            <LeftUnfolded />
            <div class="after">
              <Also model={model} />
              <Sources story={story} />
              <Related headlines={story.related} mostRead={story.mostRead} />
            </div>
          </main>
        </Unfolds>
      </Shows>
    </Texts>
  );
};
