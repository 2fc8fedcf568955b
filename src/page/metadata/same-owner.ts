import { ownerOf } from '../../core/sources/host-owner.ts';

/** Two addresses are of one owner, as far as their hosts tell; false where one is no address. */
export const isSameOwner = (a: string, b: string): boolean =>
  URL.canParse(a) && URL.canParse(b) && ownerOf(new URL(a).hostname) === ownerOf(new URL(b).hostname);
