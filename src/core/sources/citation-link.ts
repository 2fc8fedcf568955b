/** The parts of an address that say where it leads. */
export interface Address {
  readonly protocol: string;
  readonly hostname: string;
  readonly pathname: string;
  readonly search: string;
}

/** Places of a site that lead to lists, to sharing or to the reader's account, not to a work. */
const lists =
  /\/(?:tags?|topics?|themen?|themes?|category|categor(?:ia|ie)s?|author|autor(?:es|en)?|auteurs?|users?|profile|search|suche|login|signin|subscribe|newsletter|hashtag|share|sharer(?:\.php)?|intent)(?:\/|$)/i;
const sharing = /(?:^|\.)(?:addtoany|addthis|sharethis|doubleclick|feedburner)\./i;

/** A link in the text cites a work: it leads to another page, and to none that only lists or shares. */
export const isCitation = (link: Address, page: Address): boolean => {
  if (!/^https?:$/.test(link.protocol) || sharing.test(link.hostname) || lists.test(link.pathname))
    return false;
  if (link.hostname !== page.hostname) return true;
  return link.pathname !== page.pathname && !(link.pathname === '/' && link.search === '');
};
