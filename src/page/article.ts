import type { FoundStory } from '../core/repeats/stories.ts';
import { oursIn } from '../core/text/plural.ts';
import type { Failure, Passage, Result, Shown, ViewAction, ViewState } from '../contracts/messages.ts';
import type { Report } from '../contracts/report.ts';
import type { RememberedPlaces, Unfolded } from '../contracts/unfolding.ts';
import type { OpenView, OpenViewOver, ViewModel } from '../contracts/view.ts';
import { type Analysis, type Readers, analyse } from './analyse.ts';
import type { Detection } from './detect.ts';
import type { PageHandle } from './handle.ts';
import { inViewFirst } from './in-view.ts';
import { sanitise } from './sanitise.ts';
import { type ShownPassage, findShown, showIn } from './show.ts';

/** What the article needs of the outside: the view and the reader's wishes. */
export interface Surroundings {
  readonly readers: Readers;
  readonly openView: OpenViewOver;
  readonly preferences: () => Promise<ViewModel['preferences']>;
  readonly places: RememberedPlaces;
  readonly text: ViewModel['text'];
  /** Of the extension. */
  readonly version: string;
}

/** The page's article and its clean view: at most one view is open, and it follows the page. */
export interface Article {
  /** The newest analysis; made again only where the page has changed. */
  analyse(): Promise<Result<Report>>;
  /** The whole analysis and what the view shows, made afresh. */
  measure(): Promise<Report>;
  /** From the page to what the view shows, made afresh, without sources and related headlines. */
  measureBody(): Promise<unknown>;
  view(action: ViewAction): Promise<Result<ViewState>>;
  /** Closes the view and lights a passage up on the page, with a way back. */
  show(passage: Passage): Promise<Shown>;
}

export const createArticle = (
  document: Document,
  handle: PageHandle,
  { readers, openView, preferences, places, text, version }: Surroundings,
): Article => {
  let latest: Analysis | undefined;
  /** The look at the page that it was made from, whichever story was in view then. */
  let looked: Detection | undefined;
  let view: OpenView | undefined;
  /** A passage that is lit up: on the page, or in the view while that is open. */
  let shown: ShownPassage | undefined;
  let recent: readonly Unfolded[] = [];
  let remembered: Promise<void> | undefined;
  // Two clicks are answered one after the other: the second one closes what the first one opened.
  let turn: Promise<unknown> = Promise.resolve();

  /** Once a page: from then on the page knows what the reader says. */
  const remember = async (): Promise<void> => {
    const shapes = await places.load();
    if (shapes !== undefined) handle.leaveUnfolded(shapes);
  };
  /** @param anew where the reader comes from the page: the story is the one in view now */
  const look = async (anew: boolean): Promise<Result<Analysis>> => {
    try {
      await (remembered ??= remember());
      const current = await handle.current();
      if (anew || looked !== current) {
        const detection = inViewFirst(current);
        if (looked !== current || mainOf(latest?.detection) !== mainOf(detection))
          latest = analyse(document, detection, readers);
        looked = current;
      }
      return latest !== undefined && latest.report.stories.length > 0
        ? { ok: true, value: latest }
        : failure('no-text');
    } catch {
      // A page that pulls its own nodes from under us: it is looked at again when asked again.
      latest = looked = undefined;
      return failure('analysis-failed');
    }
  };
  const modelOf = async ({ report, content }: Analysis, at?: Passage): Promise<ViewModel> => ({
    report,
    body: () => (content === undefined ? document.createDocumentFragment() : sanitise(content)),
    preferences: await preferences(),
    unfolding: {
      host: places.host,
      // Taken back in the popup, it is not told of any more.
      recent: recent.filter(({ shape }) => handle.unfolded.has(shape)),
      leaveUnfolded: (shape) => void leaveUnfolded(shape),
      foldAgain: (shapes) => void foldAgain(shapes),
    },
    version,
    ...(at !== undefined && { at }),
    show,
    mark,
    text,
  });
  // Each tells the page, which tells the view; also where nothing could be stored.
  const leaveUnfolded = async (shape: string): Promise<void> => {
    const kept = await places.leaveUnfolded(shape);
    recent = [...recent.filter((known) => known.shape !== shape), { shape, remembered: kept }];
    handle.leaveUnfolded([...handle.unfolded, shape]);
  };
  const foldAgain = async (shapes: readonly string[]): Promise<void> => {
    await places.foldAgain(shapes);
    handle.leaveUnfolded([...handle.unfolded].filter((known) => !shapes.includes(known)));
  };
  const open = async (at?: Passage): Promise<Result<ViewState>> => {
    if (view === undefined) {
      const found = await look(at === undefined);
      if (!found.ok) return found;
      const model = await modelOf(found.value, at);
      if (at === undefined) shown?.end();
      else shown?.giveBack();
      view = await openView(document, model, () => {
        shown?.end();
        view = undefined;
        handle.closedByReader = true;
      });
    }
    return state();
  };
  const close = (): Result<ViewState> => {
    if (view !== undefined) {
      handle.closedByReader = true;
      // It may be lit up in the view.
      shown?.end();
    }
    view?.close();
    view = undefined;
    return state();
  };
  const state = (): Result<ViewState> => ({ ok: true, value: { open: view !== undefined } });
  const act = (action: ViewAction): Result<ViewState> | Promise<Result<ViewState>> => {
    if (action === 'state') return state();
    return action === 'close' || (action === 'toggle' && view !== undefined) ? close() : open();
  };

  const inTurn = <T>(job: () => T | Promise<T>, failed: T): Promise<T> => {
    const answer = turn.then(job).catch(() => failed);
    turn = answer;
    return answer;
  };
  const show = (passage: Passage): Promise<Shown> =>
    inTurn(async (): Promise<Shown> => {
      const found = await findShown(document, passage, latest?.detection, () => handle.current());
      if (!found.ok) return found;
      // Looked up now: an extension that was updated meanwhile has no texts any more.
      const back = text(view === undefined ? 'popupOpenView' : 'lightBack');
      const barred = text('popupViewFailed');
      shown?.end();
      close();
      // What is folded in place is unfolded for it.
      handle.folds?.reveal(found.element);
      shown = found.show(
        {
          ...oursIn(text),
          label: text('lightLabel', [passage.label]),
          back,
          done: text('lightDone'),
          onBack: async () => {
            const opened = await inTurn(() => open(passage), failure('analysis-failed'));
            return opened.ok ? undefined : barred;
          },
        },
        () => (shown = undefined),
      );
      return { ok: true, value: undefined };
    }, failure('analysis-failed'));

  const mark: ViewModel['mark'] = (body, sentence) => {
    shown?.end();
    const bar = {
      ...oursIn(text),
      label: text('lightLabelInView', [sentence.label]),
      back: text('lightBackToSources'),
      done: text('lightDone'),
      onBack: async () => {
        shown?.giveBack();
        return undefined;
      },
    };
    shown = showIn(body, sentence, bar, () => (shown = undefined));
    return shown !== undefined;
  };

  const redraw = async (): Promise<void> => {
    const found = await look(false);
    // What was readable and is no more (a page that clears itself) stays in the view.
    if (!found.ok) return;
    const model = await modelOf(found.value);
    view?.update(model);
  };
  handle.onChange((change) => {
    if (change === 'navigated') {
      recent = [];
      shown?.end();
    }
    // An orphan: the extension was updated, and what is open stays open.
    if (view !== undefined) redraw().catch(() => undefined);
  });
  return {
    analyse: async () => {
      const found = await look(view === undefined);
      // What is made when it is asked for is made now: Firefox passes no getters on.
      return found.ok ? { ok: true, value: structuredClone(found.value.report) } : found;
    },
    measure: async () => {
      const { report, content } = analyse(document, await handle.detect(), readers);
      if (content !== undefined) sanitise(content);
      return report;
    },
    measureBody: async () => {
      const { content } = analyse(document, await handle.detect(), withoutReaders);
      return content && sanitise(content);
    },
    view: (action) => inTurn(() => act(action), failure('analysis-failed')),
    show,
  };
};

const mainOf = (detection: Detection | undefined): FoundStory | undefined =>
  detection?.repetitions.stories[0];

const withoutReaders: Readers = {
  metadata: () => ({ byline: [], lang: '' }),
  sources: () => [],
  related: () => ({ headlines: [], mostRead: [], blocks: new Set(), tails: new Map() }),
  preview: () => false,
  names: () => [],
};

const failure = (error: Failure): { readonly ok: false; readonly error: Failure } => ({ ok: false, error });
