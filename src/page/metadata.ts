import { dateInAddress } from '../core/sources/address-date.ts';
import { chooseDates } from '../core/sources/date-choice.ts';
import { chooseAuthors } from '../core/sources/author-choice.ts';
import { cleanByline, turnName } from '../core/sources/byline.ts';
import { plainText } from '../core/sources/entities.ts';
import { readLinkedData } from '../core/sources/json-ld.ts';
import { languageTag } from '../core/sources/language-tag.ts';
import { isoDate } from '../core/sources/published.ts';
import {
  cleanHeadline,
  cleanPublisher,
  publisherInTitle,
  publisherOfHost,
} from '../core/sources/publisher.ts';
import { authorsInLines } from './metadata/authors.ts';
import { linesAround, type Lines, shownDates } from './metadata/dates.ts';
import { shownHeadline } from './metadata/headline.ts';
import { type Found, type Surroundings, surroundingsOf } from './metadata/surroundings.ts';
import { metaValues, type MetaValues } from './meta-values.ts';
import { anyDates, markedAuthors, markedDates } from './marked-up.ts';

/** What the page's own mark-up says about the article. Every field is as found, trimmed; missing where the page says nothing. */
export interface Metadata {
  readonly title?: string;
  readonly publisher?: string;
  readonly byline: readonly string[];
  readonly published?: string;
  /** When it was changed last, where that is later. */
  readonly changed?: string;
  readonly lang: string;
  /** The article's own address. */
  readonly canonical?: string;
}

/** Reads what the page says of its article: linked data, meta elements, microdata, then what is marked in the text. */
export const readMetadata = (document: Document, found: Found): Metadata => {
  const around = surroundingsOf(found);
  const meta = metaValues(document);
  const pageUrl = document.location?.href ?? document.baseURI;
  const link = document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href');
  const scripts = [...document.querySelectorAll('script[type="application/ld+json" i]')].slice(0, 50);
  const linked = readLinkedData(
    scripts.map((script) => script.textContent ?? ''),
    [pageUrl, link ?? '', ...meta('og:url')].filter((address) => address !== ''),
  );
  const canonical = [link, ...meta('og:url'), linked.url]
    .map((address) => webAddress(address, document))
    .find(Boolean);
  const lang = languageOf(document, meta, linked.lang);
  const publisher = publisherOf(document, meta, linked.publisher, canonical ?? pageUrl);
  const title = titleOf(document, meta, linked.headline, publisher ?? '', around);
  const isoOf = (value: string): readonly string[] => [isoDate(value, lang) ?? []].flat();
  const lines = linesAround(around, title);
  const dates = chooseDates({
    published: [linked.published ?? '', ...meta(...publishedNames), ...markedDates(document)].flatMap(isoOf),
    changed: [linked.changed ?? '', ...meta(...changedNames)].flatMap(isoOf),
    ...shownDates(around, lines, lang),
    fallback: () => [...anyDates(document)].flatMap(isoOf)[0],
    address: dateInAddress(canonical ?? pageUrl),
  });
  return {
    byline: bylineOf(document, meta, linked.authors, publisher, lines, lang),
    lang,
    ...(title && { title }),
    ...(publisher && { publisher }),
    ...dates,
    ...(canonical && { canonical }),
  };
};

const webAddress = (address: string | null | undefined, document: Document): string | undefined => {
  if (!address) return undefined;
  try {
    const url = new URL(address, document.baseURI);
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
};

const languageOf = (document: Document, meta: MetaValues, linked: string | undefined): string => {
  const root = document.documentElement;
  return (
    [
      root.lang,
      root.getAttribute('xml:lang') ?? '',
      ...meta('content-language', 'dc.language', 'dcterms.language', 'language', 'inlanguage'),
      linked ?? '',
      ...meta('og:locale'),
    ]
      .map(languageTag)
      .find((tag) => tag !== '') ?? ''
  );
};

const publisherOf = (
  document: Document,
  meta: MetaValues,
  linked: string | undefined,
  address: string,
): string | undefined => {
  const host = hostOf(address);
  return [
    ...meta('og:site_name').map(cleanPublisher),
    cleanPublisher(linked ?? ''),
    ...meta('citation_journal_title', 'publisher', 'dc.publisher', 'dcterms.publisher').map(cleanPublisher),
    publisherInTitle(document.title, host),
    ...meta('application-name', 'apple-mobile-web-app-title').map(cleanPublisher),
    ...meta('article:publisher', 'copyright', 'dc.rights', 'twitter:site').map(cleanPublisher),
    publisherOfHost(host),
  ].find((name) => name !== '');
};

const hostOf = (address: string): string => {
  try {
    return new URL(address).hostname;
  } catch {
    return '';
  }
};

const titleOf = (
  document: Document,
  meta: MetaValues,
  linked: string | undefined,
  publisher: string,
  around: Surroundings,
): string => {
  const told = [
    ...meta('og:title', 'citation_title'),
    linked ?? '',
    ...meta('twitter:title', 'parsely-title', 'sailthru.title', 'dc.title', 'dcterms.title', 'headline'),
  ].filter((title) => title !== '');
  const shown = shownHeadline(around, [...told, document.title], [publisher, ...meta('og:site_name')]);
  return cleanHeadline(shown ?? told[0] ?? document.title, publisher);
};

const publishedNames = [
  'article:published_time',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'citation_publication_date',
  'citation_date',
  'citation_online_date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'published_date',
  'displaydate',
  'date',
];
const changedNames = [
  'article:modified_time',
  'og:updated_time',
  'og:modified_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'lastmod',
];

const bylineOf = (
  document: Document,
  meta: MetaValues,
  linked: readonly string[],
  publisher: string | undefined,
  lines: Lines,
  lang: string,
): readonly string[] => {
  const outlets = publisher === undefined ? [] : [publisher];
  const first = (lists: Iterable<readonly string[]>, own = outlets): readonly string[] => {
    for (const values of lists) {
      const names = cleanByline(values.map(plainText), own);
      if (names.length > 0) return names;
    }
    return [];
  };
  const told = first([
    linked,
    meta('citation_author', 'citation_authors').map(turnName),
    meta('parsely-author'),
    meta('author', 'authors'),
    meta('article:author', 'og:article:author', 'og:author'),
    meta('byl', 'byline', 'sailthru.author', 'dc.creator', 'dcterms.creator', 'dc.contributor'),
  ]);
  const shown = first(authorsInLines(lines.above, lang));
  return chooseAuthors(told, shown, () => {
    const marked = first(markedAuthors(document));
    if (marked.length > 0) return marked;
    const further = first(authorsInLines([...lines.opening, ...lines.below], lang));
    // Many a blog bears its author's name.
    return further.length > 0
      ? further
      : first([...authorsInLines(lines.above, lang), ...markedAuthors(document)], []);
  });
};
