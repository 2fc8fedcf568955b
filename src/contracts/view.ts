import type { Preferences } from '../core/settings.ts';
import type { Passage, SentenceReference, Shown } from './messages.ts';
import type { Report } from './report.ts';
import type { Unfolding } from './unfolding.ts';

/** What the clean view draws and what it may ask for; `reader` takes it, `entrypoints/article.ts` gives it. */
export interface ViewModel {
  readonly report: Report;
  /** The main story's body, already sanitised, made for the document it is put into. A fresh copy at each call. */
  readonly body: () => DocumentFragment;
  readonly preferences: Pick<Preferences, 'theme' | 'textSize'>;
  /** "Not a copy". */
  readonly unfolding: Unfolding;
  /** Of the extension, for bug reports. */
  readonly version: string;
  /** The passage that the reader comes back from: the view opens where it is told of. Left out, it opens at the story. */
  readonly at?: Passage;
  /** Closes the view and shows a passage on the page. */
  readonly show: (passage: Passage) => Promise<Shown>;
  /** Marks a sentence in a text of the view and scrolls there; false where it does not stand in it. */
  readonly mark: (text: Element, sentence: SentenceReference) => boolean;
  /** Looks a text of `_locales` up. */
  readonly text: (key: string, substitutions?: readonly string[]) => string;
}

/** An open clean view. */
export interface OpenView {
  /** Draws a newer analysis in place: the reader's place in the text is kept. */
  update(model: ViewModel): void;
  /** Takes the view away; focus and scroll position of the page are as they were before. */
  close(): void;
}

/** Opens the clean view over `document`. `onClose` is called when the reader closes it (Esc, close button), not by `close()`. */
export type OpenViewOver = (
  document: Document,
  model: ViewModel,
  onClose: () => void,
) => OpenView | Promise<OpenView>;
