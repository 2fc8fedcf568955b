import type { Origin, PageOfArticle } from '../contracts/report.ts';
import { dateInAddress } from '../core/sources/address-date.ts';
import { chooseDates } from '../core/sources/date-choice.ts';
import { readLinkedData } from '../core/sources/json-ld.ts';
import { languageOfDates } from '../core/sources/date-order.ts';
import { languageTag } from '../core/sources/language-tag.ts';
import { isSameOwner } from './metadata/same-owner.ts';
import { linkedDataOf } from './linked-data.ts';
import { metaValues, type MetaValues } from './meta-values.ts';
import { authorsOf, authorsShown } from './metadata/authors.ts';
import { shownDates, toldDates } from './metadata/dates.ts';
import { headlineOf } from './metadata/headline.ts';
import { linesAround, linesBelow } from './metadata/lines.ts';
import { originOf } from './metadata/origin.ts';
import { stampedDate } from './metadata/stamp.ts';
import { pageOfArticle } from './metadata/page-of-article.ts';
import { publisherOf } from './metadata/publisher.ts';
import { sectionOf } from './metadata/section.ts';
import { type Found, type Surroundings, surroundingsOf } from './metadata/surroundings.ts';

/** What the page's own mark-up says about the article. Every field is as found, trimmed; missing where the page says nothing. */
export interface Metadata {
  readonly title?: string;
  readonly publisher?: string;
  readonly byline: readonly string[];
  readonly published?: string;
  /** When it was changed last, where that is later. */
  readonly changed?: string;
  /** Of the paper. */
  readonly section?: string;
  /** Who published it first, where the page is another's. */
  readonly origin?: Origin;
  /** Where the article goes over several pages. */
  readonly page?: PageOfArticle;
  readonly lang: string;
  /** The article's own address. */
  readonly canonical?: string;
  /** Who wrote the first of several stories, and when: what else is told here is told of the page. */
  readonly ofStory?: Pick<Metadata, 'byline' | 'published' | 'changed'>;
}

/** Reads what the page says of its article: linked data, meta elements, microdata, then what is marked in the text. */
export const readMetadata = (document: Document, found: Found): Metadata => {
  const around = surroundingsOf(found);
  const meta = metaValues(document);
  const pageUrl = document.location?.href ?? document.baseURI;
  const link = document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href');
  const linked = readLinkedData(
    linkedDataOf(document),
    [pageUrl, link ?? '', ...meta('og:url')].filter((address) => address !== ''),
  );
  const told = [link, ...meta('og:url')].flatMap((address) => webAddress(address, document) ?? []);
  const canonical = told[0] ?? webAddress(linked.url, document);
  // A page that names another site as its home is not that site's.
  const elsewhere = canonical !== undefined && !isSameOwner(canonical, pageUrl);
  const home = elsewhere && told.length > 0 ? pageUrl : (canonical ?? pageUrl);
  const lang = languageOf(document, meta, linked.lang);
  const publisher = publisherOf(document, meta, linked.publisher, home, around);
  const title = headlineOf(document, meta, linked.headline, publisher ?? '', around);
  const lines = linesAround(around, title);
  const ofDates = languageOfDates(lang, document.location?.hostname ?? '');
  const toldOf = toldDates(document, meta, linked, ofDates);
  const dates = chooseDates({
    ...toldOf,
    fallback: () => stampedDate(around, title, ofDates) ?? toldOf.fallback(),
    ...shownDates(around, lines, ofDates),
    address: dateInAddress(canonical ?? pageUrl),
  });
  const section = sectionOf(document, meta, linked, [title, publisher ?? '']);
  const based = [...meta('original-source', 'syndication-source'), ...told.slice(0, 1), linked.basedOn ?? ''];
  const origin = originOf(around, based, pageUrl);
  const page = pageOfArticle(document);
  const ofStory = storysOwn(found, around, publisher, lang, ofDates);
  return {
    byline: authorsOf(document, meta, linked.authors, publisher, lines, lang),
    lang,
    ...(title && { title }),
    ...(publisher && { publisher }),
    ...dates,
    ...(section !== undefined && { section }),
    ...(origin !== undefined && { origin }),
    ...(page !== undefined && { page }),
    ...(canonical && { canonical }),
    ...(ofStory !== undefined && { ofStory }),
  };
};

/** What stands below the heading of the first story on a page of several; undefined where the page is about its story. */
const storysOwn = (
  { repetitions: { list, scrolled, stories } }: Found,
  around: Surroundings,
  publisher: string | undefined,
  lang: string,
  ofDates: string,
): Metadata['ofStory'] => {
  const heading = stories[0]?.heading;
  if (heading === undefined || !(list || scrolled)) return undefined;
  const lines = linesBelow(around, heading);
  const told = { published: undefined, changed: [], fallback: () => undefined, address: undefined };
  return {
    byline: authorsShown(lines.above, publisher, lang),
    ...chooseDates({ ...told, ...shownDates(around, lines, ofDates) }),
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
