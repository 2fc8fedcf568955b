import type { Background } from '../contracts/messages.ts';
import type { Article } from './article.ts';
import { type Detection, detect } from './detect.ts';
import type { Folds } from './fold/folds.ts';
import { type Change, observe } from './observe.ts';

/** What detect.js leaves in the isolated world for auto.js and article.js, which are built apart from it. */
export interface PageHandle {
  /** Looks at the page afresh. */
  detect(): Promise<Detection>;
  /** The newest look, made again only if the page has changed since. */
  current(): Promise<Detection>;
  /** From now on, places of these shapes hold no copies: the reader has said so. Told of as a change of the page. */
  leaveUnfolded(shapes: readonly string[]): void;
  /** Shapes of places that hold no copies. */
  readonly unfolded: ReadonlySet<string>;
  /** Calls back when the page has changed and settled, or another story was navigated to. Returns the way to stop. */
  onChange(listener: (change: Change) => void): () => void;
  /** The way to the background, filled in by detect.js: the others need no messaging of their own. */
  background?: Background;
  /** auto.js is at work. */
  auto?: boolean;
  /** The reader has closed the view, or unfolded the page: neither comes back by itself on this page. */
  closedByReader?: boolean;
  /** Filled in by article.js. */
  article?: Article;
  /** Filled in by fold.js. */
  folds?: Folds;
}

declare global {
  var unecho: PageHandle | undefined;
}

export const createHandle = (document: Document): PageHandle => {
  let latest: Promise<Detection> | undefined;
  let unfolded: ReadonlySet<string> = new Set();
  const listeners = new Set<(change: Change) => void>();
  const tell = (change: Change): void => {
    for (const listener of listeners) listener(change);
  };
  observe(document, {
    touched: () => (latest = undefined),
    settled: tell,
  });
  const look = (): Promise<Detection> => {
    const looking = detect(document, unfolded);
    latest = looking;
    // A look that failed is not the newest one: whoever asks next has the page looked at again.
    looking.catch(() => {
      if (latest === looking) latest = undefined;
    });
    return looking;
  };
  return {
    detect: look,
    current: () => latest ?? look(),
    get unfolded() {
      return unfolded;
    },
    leaveUnfolded: (shapes) => {
      const next = new Set(shapes);
      if (next.size === unfolded.size && shapes.every((shape) => unfolded.has(shape))) return;
      unfolded = next;
      latest = undefined;
      tell('grown');
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
