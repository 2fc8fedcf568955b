import type { Address } from './citation-link.ts';
import { isOfSite } from './site.ts';

/** What is cited, besides a page of the web. */
export type KnownWork = 'study' | 'document' | 'post';

/** A DOI within an address (DOI Handbook, 2.2): publishers link to their own copies by it. */
const doi = /\/10\.\d{4,9}\/\S/;
/** Archives of studies. */
const studies =
  'doi.org arxiv.org pubmed.ncbi.nlm.nih.gov europepmc.org biorxiv.org medrxiv.org ssrn.com jstor.org semanticscholar.org psyarxiv.com eartharxiv.org chemrxiv.org'.split(
    ' ',
  );
const studiesOfNcbi = /^\/(?:pmc|pubmed)\//;
/** Journals whose addresses have no DOI: what the path of a study begins with, or holds. */
const journals: readonly (readonly [sites: readonly string[], ...parts: string[]])[] = [
  // "/articles/d41586-…" is the journal's news.
  [['nature.com'], '/articles/s', '/articles/nature', '/articles/ncomms', '/articles/srep'],
  [['thelancet.com', 'cell.com'], '/article/', '/fulltext', '/abstract'],
  [['jamanetwork.com'], '/fullarticle/', '/article-abstract/'],
  [['sciencedirect.com'], '/science/article/'],
  [['academic.oup.com'], '/article/', '/article-abstract/'],
  [['bmj.com'], '/content/'],
  [['link.springer.com'], '/article/', '/chapter/'],
  [['biomedcentral.com', 'frontiersin.org'], '/articles/'],
  [['cambridge.org'], '/core/journals/'],
  [['ieeexplore.ieee.org'], '/document/'],
  [['nber.org'], '/papers/'],
  [['journals.plos.org'], '/article'],
  [['ahajournals.org', 'science.org', 'nejm.org', 'pnas.org'], '/doi/'],
  [['osf.io'], '/preprints/'],
  [['researchsquare.com'], '/article/'],
];
/** Archives of court papers, laws and filings. */
const documents =
  'documentcloud.org courtlistener.com eur-lex.europa.eu curia.europa.eu hudoc.echr.coe.int legislation.gov.uk govinfo.gov federalregister.gov gesetze-im-internet.de legifrance.gouv.fr'.split(
    ' ',
  );
const filings = /^\/(?:archives\/edgar|bill)\//i;
const file = /\.(?:pdf|docx?|odt|rtf|xlsx?|csv|pptx?)$/i;

/** Posts of social networks: the sites, and the path with the author's handle, where it is in it. */
const posts: readonly (readonly [sites: readonly string[], path: RegExp])[] = [
  [['twitter.com', 'x.com'], /^\/([^/]+)\/status(?:es)?\/\d/],
  [['bsky.app'], /^\/profile\/([^/]+)\/post\//],
  [['threads.net', 'threads.com'], /^\/@([^/]+)\/post\//],
  [['instagram.com'], /^\/(?:([^/]+)\/)?(?:p|reel|tv)\/[^/]/],
  [['facebook.com'], /^\/([^/]+)\/(?:posts|videos|photos)\/[^/]/],
  [['tiktok.com'], /^\/@([^/]+)\/video\/\d/],
  [['t.me', 'telegram.me'], /^\/(?:s\/)?([^/]+)\/\d/],
  [['truthsocial.com'], /^\/(?:users\/)?@?([^/]+)\/(?:posts|statuses)\/\d/],
  [['vk.com'], /^\/wall-?\d/],
  [['weibo.com', 'weibo.cn'], /^\/\d+\/[a-z\d]{6}/i],
  [['linkedin.com'], /^\/(?:posts\/([^/_]+)_|feed\/update\/)/],
  [['reddit.com'], /^\/r\/[^/]+\/comments\//],
];
/** Mastodon and its kin: any host, a handle and a number. */
const fediverse = /^\/@([^/]+)\/\d{9,}$/;

/** What an address leads to; undefined for a page like any other. */
export const workOf = ({ hostname, pathname }: Address): KnownWork | undefined => {
  if (postForm(hostname, pathname) !== undefined) return 'post';
  if (isOfSite(hostname, studies) || doi.test(pathname)) return 'study';
  if (isOfSite(hostname, ['ncbi.nlm.nih.gov']) && studiesOfNcbi.test(pathname)) return 'study';
  if (
    journals.some(
      ([sites, ...parts]) => isOfSite(hostname, sites) && parts.some((part) => pathname.includes(part)),
    )
  )
    return 'study';
  if (isOfSite(hostname, documents) || file.test(pathname)) return 'document';
  return hostname.endsWith('.gov') && filings.test(pathname) ? 'document' : undefined;
};

/** What the path of a post looks like, with the author's handle in it; undefined for what is no post. */
const postForm = (hostname: string, pathname: string): RegExp | undefined =>
  [...posts.filter(([sites]) => isOfSite(hostname, sites)).map(([, path]) => path), fediverse].find((path) =>
    path.test(pathname),
  );

/** Names of paths that stand where a handle could. */
const noHandles = new Set(['i', 'web', 'watch', 'groups', 'story.php', 'events', 'profile.php']);

/** The author's handle in the address of a post, with its "@"; undefined where the address does not tell. */
export const handleOf = ({ hostname, pathname }: Address): string | undefined => {
  const handle = postForm(hostname, pathname)?.exec(pathname)?.[1];
  return handle === undefined || noHandles.has(handle.toLowerCase()) ? undefined : `@${handle}`;
};
