/** What linked data (JSON-LD, schema.org) says of an article; values as written. */
export interface LinkedArticle {
  readonly headline?: string;
  readonly authors: readonly string[];
  readonly publisher?: string;
  readonly published?: string;
  readonly changed?: string;
  /** The part of the paper that it stands in. */
  readonly section?: string;
  /** The last but one of the page's crumbs. */
  readonly crumb?: string;
  /** What it is based on: another publisher's article. */
  readonly basedOn?: string;
  readonly lang?: string;
  readonly url?: string;
}

type Node = Readonly<Record<string, unknown>>;

const postings = new Set(['BlogPosting', 'LiveBlogPosting', 'Report', 'Review', 'SocialMediaPosting']);
const isArticle = (type: string): boolean => type.endsWith('Article') || postings.has(type);
/** What else a page may be about, by whom and of when. */
const works = new Set([
  'Recipe',
  'VideoObject',
  'PodcastEpisode',
  'HowTo',
  'FAQPage',
  'QAPage',
  'DiscussionForumPosting',
]);
const isWork = (type: string): boolean => works.has(type);
const isSite = (type: string): boolean => type === 'WebSite' || type === 'NewsMediaOrganization';
const isPage = (type: string): boolean => type.endsWith('WebPage');
const isTrail = (type: string): boolean => type === 'BreadcrumbList';

/** Characters of a script and nodes of all scripts that are looked at; a page may hold a whole catalogue. */
const longest = 500_000;
const most = 2000;

/**
 * The article that a page's linked data describes: the one at the page's own address, or the first.
 *
 * @param scripts contents of the page's `application/ld+json` scripts; broken ones are passed over
 */
export const readLinkedData = (scripts: readonly string[], addresses: readonly string[]): LinkedArticle => {
  const nodes = scripts.flatMap((script) => topNodes(parse(script))).slice(0, most);
  const byId = new Map(
    nodes.flatMap((node) => (typeof node['@id'] === 'string' ? [[node['@id'], node]] : [])),
  );
  const articles = nodes.filter((node) => hasType(node, isArticle));
  const own = new Set(addresses.map(bare));
  const article =
    articles.find((node) => addressesOf(node).some((address) => own.has(bare(address)))) ?? articles[0];
  const site = nodes.find((node) => hasType(node, isSite));
  const page = nodes.find((node) => hasType(node, isPage));
  const main = article ?? nodes.find((node) => hasType(node, isWork)) ?? page;
  const publisher =
    namesOf(article?.['publisher'], byId)[0] ??
    namesOf(article?.['sourceOrganization'], byId)[0] ??
    namesOf(page?.['publisher'], byId)[0] ??
    (site && text(site['name']));
  return {
    authors: [...namesOf(main?.['author'] ?? main?.['creator'], byId)],
    ...optional('headline', text(article?.['headline']) ?? text(article?.['name'])),
    ...optional('publisher', publisher),
    ...optional(
      'published',
      text(main?.['datePublished']) ?? text(main?.['uploadDate']) ?? text(main?.['dateCreated']),
    ),
    ...optional('changed', text(main?.['dateModified'])),
    ...optional('section', text(article?.['articleSection'])),
    ...optional('crumb', crumbIn(nodes)),
    ...optional('basedOn', addressIn(article?.['isBasedOn'] ?? article?.['isBasedOnUrl'])),
    ...optional('lang', namesOf(main?.['inLanguage'], byId)[0]),
    ...optional('url', text(article?.['url']) ?? addressesOf(article ?? {})[0]),
  };
};

/** The last but one of the page's crumbs: the last is the article itself. */
const crumbIn = (nodes: readonly Node[]): string | undefined => {
  const trail = nodes.find((node) => hasType(node, isTrail));
  const crumbs = list(trail?.['itemListElement'])
    .filter(isNode)
    .sort((a, b) => Number(a['position']) - Number(b['position']));
  const crumb = crumbs.length > 2 ? crumbs.at(-2) : undefined;
  const item = crumb?.['item'];
  return crumb && (text(crumb['name']) ?? (isNode(item) ? text(item['name']) : undefined));
};

const addressIn = (value: unknown): string | undefined =>
  list(value)
    .map((item) => text(isNode(item) ? (item['url'] ?? item['@id']) : item))
    .find((address) => address !== undefined && /^https?:/.test(address));

const optional = (key: string, value: string | undefined): Readonly<Record<string, string>> =>
  value === undefined ? {} : { [key]: value };

const parse = (script: string): unknown => {
  if (script.length > longest) return undefined;
  try {
    return JSON.parse(script);
  } catch {
    try {
      return JSON.parse(repaired(script));
    } catch {
      return undefined;
    }
  }
};

/** The common slips: a comment or CDATA around it, raw line breaks in strings, a comma or semicolon too many. */
const repaired = (script: string): string =>
  script
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/, '')
    .replace(/[\s;]+$/, '')
    // oxlint-disable-next-line no-control-regex -- these are what JSON does not allow
    .replace(/[\u0000-\u001f]+/g, ' ')
    .replace(/,(\s{0,20}[\]}])/g, '$1');

/** The nodes that stand for the page: arrays, graphs and main entities opened; what they list or link to left alone. */
const topNodes = (value: unknown): readonly Node[] => {
  const nodes: Node[] = [];
  const waiting: unknown[] = [value];
  for (let looked = 0; waiting.length > 0 && looked < most; looked++) {
    const next = waiting.shift();
    if (Array.isArray(next)) waiting.push(...(next as unknown[]).slice(0, most));
    else if (isNode(next)) {
      nodes.push(next);
      waiting.push(
        ...[next['@graph'], next['mainEntity'], next['mainEntityOfPage'], next['breadcrumb']].filter(isOpen),
      );
    }
  }
  return nodes;
};

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isOpen = (value: unknown): boolean => typeof value === 'object' && value !== null;

/** A type may be written as an address: "https://schema.org/NewsArticle". */
const hasType = (node: Node, isType: (type: string) => boolean): boolean =>
  list(node['@type']).some(
    (name) =>
      typeof name === 'string' &&
      isType(name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('#')) + 1)),
  );

const list = (value: unknown): readonly unknown[] =>
  value === undefined || value === null
    ? []
    : Array.isArray(value)
      ? (value as unknown[]).slice(0, 50)
      : [value];

const text = (value: unknown): string | undefined => {
  const first = list(value)[0];
  const printed = isNode(first) ? first['@value'] : first;
  if (typeof printed === 'number') return String(printed);
  return typeof printed === 'string' && printed.trim() !== '' ? printed.trim() : undefined;
};

/** Names of persons, organisations or languages: a string, a node with a name, a reference to one, or several. */
const namesOf = (value: unknown, byId: ReadonlyMap<string, Node>): readonly string[] =>
  list(value).flatMap((item) => {
    if (!isNode(item)) return text(item) ?? [];
    const named = list(item['name']).flatMap((name) => text(name) ?? []);
    if (named.length > 0) return named;
    const id = item['@id'];
    const meant = typeof id === 'string' ? byId.get(id) : undefined;
    return list(meant?.['name'] ?? item['alternateName'] ?? item['@value']).flatMap(
      (name) => text(name) ?? [],
    );
  });

const addressesOf = (node: Node): readonly string[] =>
  [node['url'], node['@id'], node['mainEntityOfPage']].flatMap((value) =>
    list(value).flatMap((item) => text(isNode(item) ? (item['@id'] ?? item['url']) : item) ?? []),
  );

/** An address without what does not change the page it leads to. */
const bare = (address: string): string =>
  address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/[#?].*$|\/$/g, '');
