/** A place that the reader has just said holds no copy. */
export interface Unfolded {
  /** See `Copy.shape`. */
  readonly shape: string;
  /** It is kept for the site; false on a page without one, and where it could not be stored. */
  readonly remembered: boolean;
}

/** "Not a copy" and its undo, for whatever lists the copies of a page. */
export interface Unfolding {
  /** Null where the page has none: then nothing can be remembered. */
  readonly host: string | null;
  /** What was said on this page, the newest last. */
  readonly recent: readonly Unfolded[];
  /** Shapes that are remembered from before; left out where they are not to be told of. */
  readonly earlier?: readonly string[];
  leaveUnfolded(shape: string): void;
  foldAgain(shapes: readonly string[]): void;
}

/** What is remembered of a site's places. Nothing here rejects. */
export interface RememberedPlaces {
  readonly host: string | null;
  /** Shapes of places that hold no copies; undefined where the page has no site. */
  load(): Promise<readonly string[] | undefined>;
  /** @returns whether it is kept now */
  leaveUnfolded(shape: string): Promise<boolean>;
  foldAgain(shapes: readonly string[]): Promise<void>;
}
