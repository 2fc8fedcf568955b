import type { Article } from './article.ts';
import { type Detection, detect } from './detect.ts';
import { type Change, observe } from './observe.ts';

/** What detect.js leaves in the isolated world for auto.js and article.js, which are built apart from it. */
export interface PageHandle {
  /** Looks at the page afresh. */
  detect(): Promise<Detection>;
  /** The newest look, made again only if the page has changed since. */
  current(): Promise<Detection>;
  /** From now on, places of these shapes hold no copies: the reader has said so. */
  leaveUnfolded(shapes: Iterable<string>): void;
  /** Calls back when the page has changed and settled, or another story was navigated to. Returns the way to stop. */
  onChange(listener: (change: Change) => void): () => void;
  /** auto.js is at work. */
  auto?: boolean;
  /** The reader has closed the view on this page: it does not open by itself again. */
  closedByReader?: boolean;
  /** Filled in by article.js. */
  article?: Article;
}

declare global {
  var unecho: PageHandle | undefined;
}

export const createHandle = (document: Document): PageHandle => {
  let latest: Promise<Detection> | undefined;
  let unfolded: ReadonlySet<string> = new Set();
  const listeners = new Set<(change: Change) => void>();
  observe(document, {
    touched: () => (latest = undefined),
    settled: (change) => {
      for (const listener of listeners) listener(change);
    },
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
    leaveUnfolded: (shapes) => {
      unfolded = new Set(shapes);
      latest = undefined;
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
