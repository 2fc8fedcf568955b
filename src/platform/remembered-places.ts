import type { RememberedPlaces } from '../contracts/unfolding.ts';
import { siteOf } from '../core/settings.ts';
import { type Site, foldAgain, leaveUnfolded } from '../core/site.ts';
import type { Store } from './storage.ts';

/**
 * What a site's settings say of its places.
 *
 * @param store opened anew each time: in a page whose extension was updated that fails, and nothing is remembered
 */
export const rememberedPlaces = (host: string | null, store: () => Store): RememberedPlaces => {
  const shapes = async (): Promise<readonly string[] | undefined> => {
    if (host === null) return undefined;
    try {
      return siteOf((await store().load()).settings, host).unfolded;
    } catch {
      return undefined;
    }
  };
  const change = async (make: (site: Site) => Site): Promise<readonly string[] | undefined> => {
    try {
      if (host !== null) await store().changeSite(host, make);
    } catch {
      return undefined;
    }
    // What is there now counts: storage that is full or broken does not complain.
    return shapes();
  };
  return {
    host,
    load: shapes,
    leaveUnfolded: async (shape) =>
      (await change((site) => leaveUnfolded(site, shape)))?.includes(shape) === true,
    foldAgain: async (given) => {
      await change((site) => foldAgain(site, given));
    },
  };
};
