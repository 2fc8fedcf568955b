import { workOf } from './work.ts';

/** The parts of an address that say where it leads. */
export interface Address {
  readonly protocol: string;
  readonly hostname: string;
  readonly pathname: string;
  readonly search: string;
}

/** Places of a site that lead to lists, to sharing or to the reader's account, not to a work. */
const lists = new Set(
  'tag tags topic topics theme themen themes category categoria categorias categorie categories author autor autores autoren auteur auteurs user users profile search suche login signin subscribe newsletter hashtag share sharer sharer.php intent'.split(
    ' ',
  ),
);
const sharing = new Set('addtoany addthis sharethis doubleclick feedburner'.split(' '));
/** Short addresses that posts of a network print in the place of others: nobody can tell where they lead. */
const shortened = new Set(['t.co', 'pic.twitter.com', 'pic.x.com']);

/** A link in the text cites a work: it leads to another page, and to none that only lists or shares. */
export const isCitation = (link: Address, page: Address): boolean => {
  if (link.protocol !== 'https:' && link.protocol !== 'http:') return false;
  if (link.hostname.split('.').some((label) => sharing.has(label)) || shortened.has(link.hostname))
    return false;
  // A post stands below its author's account: "/profile/jane/post/1".
  if (isListed(link.pathname) && workOf(link) !== 'post') return false;
  if (link.hostname !== page.hostname) return true;
  return link.pathname !== page.pathname && !(link.pathname === '/' && link.search === '');
};

const isListed = (pathname: string): boolean =>
  pathname
    .toLowerCase()
    .split('/')
    .some((part) => lists.has(part));
