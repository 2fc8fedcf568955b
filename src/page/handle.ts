import type { Report, Verdict } from '../contracts/report.ts';
import { type Detection, detect } from './detect.ts';
import { type Change, observe } from './observe.ts';

/** What detect.js leaves in the isolated world for auto.js and article.js, which are built apart from it. */
export interface PageHandle {
  /** Looks at the page afresh. */
  detect(): Detection;
  /** The newest look, made again only if the page has changed since. */
  current(): Detection;
  /** Calls back when the page has changed and settled, or another story was navigated to. Returns the way to stop. */
  onChange(listener: (verdict: Verdict, change: Change) => void): () => void;
  /** Filled in by article.js. */
  article?: ArticleHandle;
}

export interface ArticleHandle {
  /** The whole analysis of the page as it stands. */
  analyse(): Report | undefined;
  open(): Promise<boolean>;
  close(): void;
}

declare global {
  var unecho: PageHandle | undefined;
}

export const createHandle = (document: Document): PageHandle => {
  let latest: Detection | undefined;
  let stale = true;
  const listeners = new Set<(verdict: Verdict, change: Change) => void>();
  const look = (): Detection => {
    stale = false;
    return (latest = detect(document));
  };
  const handle: PageHandle = {
    detect: look,
    current: () => (latest === undefined || stale ? look() : latest),
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  observe(document, {
    touched: () => (stale = true),
    settled: (change) => {
      if (listeners.size === 0) return;
      const { verdict } = handle.current();
      for (const listener of listeners) listener(verdict, change);
    },
  });
  return handle;
};
