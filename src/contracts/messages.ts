import type { Way } from '../core/site.ts';
import type { Copy, Report, Verdict } from './report.ts';

/** An error that was expected, told as a value: a code that the reader of it puts into words. */
export type Failure = 'no-text' | 'analysis-failed' | 'page-gone' | 'cannot-script';
export type Result<T, Error = Failure> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Error };

export type ViewAction = 'open' | 'close' | 'toggle' | 'state';
export interface ViewState {
  readonly open: boolean;
}

export type FoldAction = 'fold' | 'unfold' | 'state';
/** What folding in place has done on a page. */
export interface FoldState {
  readonly folded: boolean;
  /** Copies that are folded, or shown again by their bar. */
  readonly copies: number;
  /** Copies that are a part of a longer text: they stay where they are. */
  readonly parts: number;
  /** Copies that the page does not let a reader see: there is nothing to fold. */
  readonly unseen: number;
}

/** Scripts that are put into a page only when they are wanted. */
export type LateScript = 'article' | 'fold';

/** What a page of a switched-on host is to do with its copies. */
export type Wanted = 'nothing' | Way;

/** Which passage of the page is meant. */
export type Passage = CopyReference | SentenceReference;

/** The id finds the copy, the text makes sure that it is still that one. */
export interface CopyReference extends Pick<Copy, 'id' | 'text'> {
  readonly kind: 'copy';
  /** What the reader knows it as: "Copy below the article". */
  readonly label: string;
}

/** A sentence that a source stands in, or words of it. */
export interface SentenceReference {
  readonly kind: 'sentence';
  /** See `Source.evidence`: it may end in "…" where it was cut. */
  readonly text: string;
  /** What the reader knows it as: "The sentence on Anna Example". */
  readonly label: string;
}

/** Why a passage cannot be shown on the page. */
export type ShowFailure = Failure | 'gone' | 'hidden';
export type Shown = Result<undefined, ShowFailure>;

/** Popup, background and the measuring run call the page: name → [what is sent, what comes back]. */
export interface PageCalls {
  /** Answered by detect.js. `unfolded`: shapes of places that hold no copies; without, what the page knows holds. */
  detect: [{ readonly unfolded: readonly string[] } | undefined, Result<Verdict>];
  /** Answered by article.js. */
  analyse: [undefined, Result<Report>];
  /** Answered by article.js. */
  view: [{ readonly action: ViewAction }, Result<ViewState>];
  /** Answered by fold.js. */
  fold: [{ readonly action: FoldAction }, Result<FoldState>];
  /** Closes the view, scrolls the page to a passage and lights it up. Answered by article.js. */
  show: [Passage, Shown];
}

/** The page calls the background. */
export interface BackgroundCalls {
  /** A page of a switched-on host was looked at: the badge follows; the answer says what is to be done. */
  found: [{ readonly verdict: Verdict }, { readonly wanted: Wanted }];
  /** Which places of the asking page's site hold no copies, as the reader said: shapes, to be known before it is looked at. */
  unfolded: [undefined, readonly string[]];
  /** Put a script of ours into the tab that asks. */
  load: [{ readonly script: LateScript }, { readonly loaded: boolean }];
  /** The browser has said yes, maybe without a prompt: finish what was intended. */
  permitted: [undefined, { readonly done: boolean }];
  /** Take everything back that the switch of a host gave. */
  switchOff: [{ readonly host: string }, { readonly done: boolean }];
}

/** The background as a page script may reach it. */
export interface Background {
  call<Name extends keyof BackgroundCalls>(
    name: Name,
    data: BackgroundCalls[Name][0],
  ): Promise<BackgroundCalls[Name][1]>;
  /** False once the extension was updated or removed under the page. */
  isConnected(): boolean;
}
