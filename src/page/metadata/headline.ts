import { chooseHeadline, type HeadlineLine } from '../../core/sources/headline-choice.ts';
import type { Surroundings } from './surroundings.ts';

/** Headlines by microdata, and by the class names of microformats. */
const marks = '[itemprop~="headline"], .entry-title, .p-name';
/** Lines before the story that may be a headline though they are no headings. */
const linesAbove = 12;
/** More headings than this are a list of headlines. */
const most = 60;
/** Words of a headline, at most. */
const longest = 40;

/** The headline as the page shows it; undefined where it shows none. */
export const shownHeadline = (
  around: Surroundings,
  told: readonly string[],
  outlets: readonly string[],
): string | undefined => chooseHeadline(linesOf(around), told, outlets);

const linesOf = ({ blocks, nameOf, first }: Surroundings): readonly HeadlineLine[] => {
  const lines: HeadlineLine[] = [];
  for (const [index, { kind, text, element, nodes, start, end }] of blocks.entries()) {
    const above = first < 0 ? 1 : first - index;
    if (lines.length === most || end - start > longest) continue;
    const heading = /^H[1-6]$/.exec(nameOf(index)) ?? (kind === 'heading' ? ['H6'] : null);
    const marked = isMarked(element, nodes[0]?.parentElement);
    if (heading === null && !marked && (above <= 0 || above > linesAbove)) continue;
    const level = heading === null ? 7 : Number(heading[0].slice(1));
    if (above < 0 && level > 1 && !marked) continue;
    lines.push({ text: text.replaceAll('\u00ad', ''), level, marked, site: leadsHome(element), above });
  }
  return lines;
};

/** Marked itself, or by the element right around it or in it. */
const isMarked = (element: Element, inner: Element | null | undefined): boolean => {
  const mark = inner?.closest(marks) ?? null;
  return mark !== null && (element.contains(mark) || element.parentElement === mark);
};

const leadsHome = (element: Element): boolean => {
  const link = element.closest('a[href]') ?? element.querySelector('a[href]');
  if (link === null) return false;
  try {
    const { pathname, search, origin } = new URL(
      link.getAttribute('href') ?? '',
      element.ownerDocument.baseURI,
    );
    return pathname === '/' && search === '' && origin === new URL(element.ownerDocument.baseURI).origin;
  } catch {
    return false;
  }
};
