/** How a site is cleaned: in the clean view, or on the page itself. */
export type Way = 'view' | 'place';

/** What the reader decided on for one host. */
export interface Site {
  /** `true`: always cleaned; `false`: an exception to "On every site"; undefined: not decided on. */
  readonly on: boolean | undefined;
  readonly way: Way;
  /** Shapes of places that hold no copies, as the reader said; the newest last. See `Copy.shape`. */
  readonly unfolded: readonly string[];
}

export const plainSite: Site = { on: undefined, way: 'view', unfolded: [] };

/** The newest are kept. */
const mostShapes = 50;
/** Signs of one shape; a longer one could be no shape of ours. */
export const longestShape = 500;
/** Signs of all shapes of a site: sync storage takes 8 KiB an item. */
const roomForShapes = 6000;

const isShape = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= longestShape;

/** Each shape once, the newest as many as fit. */
const bounded = (shapes: readonly string[]): string[] => {
  let room = roomForShapes;
  return [...new Set([...shapes].reverse())]
    .slice(0, mostShapes)
    .filter((shape) => (room -= shape.length + 3) >= 0)
    .reverse();
};

/** The reader said "Not a copy" of a place of this shape. */
export const leaveUnfolded = (site: Site, shape: string): Site => ({
  ...site,
  unfolded: isShape(shape) ? bounded([...site.unfolded, shape]) : site.unfolded,
});

/** The reader took that back. */
export const foldAgain = (site: Site, shapes: readonly string[]): Site => ({
  ...site,
  unfolded: site.unfolded.filter((known) => !shapes.includes(known)),
});

/** Always-clean is taken back: what was said about places stays, it has nothing to do with it. */
export const switchedOff = (site: Site, everySite: boolean): Site => ({
  ...plainSite,
  on: everySite ? false : undefined,
  unfolded: site.unfolded,
});

/**
 * Reads what is stored for a site: a boolean, which is all that there was at first, or an object.
 *
 * @returns undefined where it says nothing; what in it cannot be used is replaced by its default
 */
export const parseSite = (stored: unknown): Site | undefined => {
  if (typeof stored === 'boolean') return { ...plainSite, on: stored };
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return undefined;
  const { on, way, unfolded } = stored as Readonly<Record<keyof Site, unknown>>;
  const site: Site = {
    on: typeof on === 'boolean' ? on : undefined,
    way: way === 'place' ? 'place' : 'view',
    unfolded: Array.isArray(unfolded) ? bounded(unfolded.filter(isShape)) : [],
  };
  return toStored(site) === undefined ? undefined : site;
};

/** As short as it can be said, undefined where there is nothing to say. */
export const toStored = ({ on, way, unfolded }: Site): unknown => {
  if (way === 'view' && unfolded.length === 0) return on;
  return {
    ...(on !== undefined && { on }),
    ...(way !== 'view' && { way }),
    ...(unfolded.length > 0 && { unfolded }),
  };
};
