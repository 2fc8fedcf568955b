import { plainText } from '../../core/sources/entities.ts';
import { outletKey } from '../../core/sources/publisher.ts';
import type { MetaValues } from '../meta-values.ts';

/** The crumbs of a page, as microdata and RDFa mark them. */
export const crumbTrail = '[itemtype$="BreadcrumbList"], [typeof~="BreadcrumbList"]';
/** The section, as microdata and RDFa mark it in the text; those of the head are read by their names. */
const markedSection =
  '[itemprop~="articleSection"]:not(meta), [property~="articleSection"]:not(meta), [property~="schema:articleSection"]:not(meta)';
/** Longest name of a section. */
const longest = 40;

/**
 * The part of the paper that the article stands in.
 *
 * @param linked what linked data says: the article's own section, and the last crumb before the article
 */
export const sectionOf = (
  document: Document,
  meta: MetaValues,
  linked: { readonly section?: string; readonly crumb?: string },
  besides: readonly string[],
): string | undefined => {
  const others = new Set(besides.map(outletKey));
  return [
    linked.section ?? '',
    ...meta(
      'article:section',
      'og:article:section',
      'articlesection',
      'parsely-section',
      'section',
      'dc.subject.section',
    ),
    document.querySelector(markedSection)?.textContent?.trim() ?? '',
    linked.crumb ?? '',
    markedCrumb(document),
  ]
    .map(plainText)
    .find(
      (name) =>
        name !== '' && name.length <= longest && !others.has(outletKey(name)) && !/^https?:/.test(name),
    );
};

/** The last crumb but the article itself, by microdata or RDFa. */
const markedCrumb = (document: Document): string => {
  const trail = document.querySelector(crumbTrail);
  const crumbs = [...(trail?.querySelectorAll('[itemprop="name"], [property="name"]') ?? [])].slice(0, 10);
  return crumbs.length > 2 ? (crumbs.at(-2)!.textContent ?? '').trim() : '';
};
