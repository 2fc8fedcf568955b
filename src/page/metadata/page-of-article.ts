import type { PageOfArticle } from '../../contracts/report.ts';
import { pageNumbers } from './page-number.ts';

/** Links that are looked at, at most. */
const mostLinks = 3000;
/** A number of one or two digits that ends a part of an address. */
const numbered = /(?:^|\D)\d{1,2}(?:\.\w{2,5})?\/?(?:$|[?#&])/;
/** Links that say that they lead to the page after or before this one. */
const marked = '[rel*="next"],[rel*="prev"]';
/** More pages than this are no article's. */
const mostPages = 60;

/**
 * Which page of an article this is, by the links that differ from the page's own address in a page number only, and say
 * that number or are marked as the next page.
 *
 * @returns undefined where the article stands on one page
 */
export const pageOfArticle = (document: Document): PageOfArticle | undefined => {
  const own = document.location?.href ?? '';
  const numbers = new Map<number, string>();
  /** Pages that are told by their number. */
  const counted: number[] = [];
  let number: number | undefined;
  const links = document.querySelectorAll<HTMLAnchorElement | HTMLLinkElement>('a[href], link[rel][href]');
  const related = new Set(document.querySelectorAll(marked));
  for (let i = 0; i < Math.min(links.length, mostLinks); i++) {
    const link = links[i]!;
    // Asked first, since it costs least: most links lead elsewhere.
    const address = link.getAttribute('href')!;
    if (!numbered.test(address) && !related.has(link)) continue;
    const isNext = link.relList.contains('next');
    const isPrevious = link.relList.contains('prev') || link.relList.contains('previous');
    const says = /^\D{0,12}(\d{1,2})\D{0,3}$/.exec(
      link.childElementCount > 3 ? '' : link.textContent.trim().slice(0, 40),
    )?.[1];
    if (says === undefined && !isNext && !isPrevious) continue;
    const pages = pageNumbers(own.replace(/#.*$/, ''), link.href.replace(/#.*$/, ''));
    if (pages === undefined || (number !== undefined && pages.own !== number)) continue;
    const fits = isNext
      ? pages.other === pages.own + 1
      : isPrevious
        ? pages.other === pages.own - 1
        : Number(says) === pages.other;
    if (!fits || pages.other > mostPages) continue;
    number = pages.own;
    numbers.set(pages.other, link.href);
    if (Number(says) === pages.other) counted.push(pages.other);
  }
  if (number === undefined || !(numbers.has(number + 1) || numbers.has(number - 1))) return undefined;
  const next = numbers.get(number + 1);
  // Where the page counts its parts, the row may leave some out in the middle, but never the last one.
  const of = counted.length > 0 || next === undefined ? Math.max(number, ...counted) : undefined;
  return { number, ...(of !== undefined && { of }), ...(next !== undefined && { next }) };
};
