import { chooseHeadline, type HeadlineLine } from '../../core/sources/headline-choice.ts';
import { cleanHeadline } from '../../core/sources/publisher.ts';
import type { MetaValues } from '../meta-values.ts';
import { crumbTrail } from './section.ts';
import type { Surroundings } from './surroundings.ts';

/** Headlines by microdata, and by the class names of microformats. */
const marks = '[itemprop~="headline"], .entry-title, .p-name';
/** Lines before the story that may be a headline though they are no headings. */
const linesAbove = 12;
/** More headings than this are a list of headlines. */
const most = 60;
/** First-level headings among which those in menus are looked for. */
const mostInMenus = 5;
/** Words of a line that is a headline, at most. */
const longest = 40;
/** Characters of a longer heading that is one: scripts without blanks have as many words as characters, or nearly. */
const longestUnspaced = 120;

/** The story's headline: as the page shows it, else as the head tells it without the site's name. */
export const headlineOf = (
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
  const shown = chooseHeadline(
    linesOf(document, around),
    [...told, document.title],
    [publisher, ...meta('og:site_name')],
  );
  return cleanHeadline(shown ?? told[0] ?? document.title, publisher);
};

const linesOf = (document: Document, { blocks, nameOf, first }: Surroundings): readonly HeadlineLine[] => {
  const lines: HeadlineLine[] = [];
  const anyMarked = document.querySelector(marks) !== null;
  for (const [index, block] of blocks.entries()) {
    const { kind, element, nodes, start, end } = block;
    const above = first < 0 ? 1 : first - index;
    if (lines.length === most || end - start > (kind === 'heading' ? longestUnspaced : longest)) continue;
    if (end - start > longest && block.text.length > longestUnspaced) continue;
    const heading = kind === 'heading' ? (/^H[1-6]$/.exec(nameOf(index)) ?? ['H6']) : null;
    const marked = anyMarked && isMarked(element, nodes[0]?.parentElement);
    if (heading === null && !marked && (above <= 0 || above > linesAbove)) continue;
    const level = heading === null ? 7 : Number(heading[0].slice(1));
    if (above < 0 && level > 1 && !marked) continue;
    const target = targetOf(element);
    lines.push({
      text: block.text.replaceAll('\u00ad', ''),
      level,
      marked: marked || (heading !== null && target === 'here'),
      site: target === 'home',
      above,
      inMenu: level === 1 && element.closest(crumbTrail) !== null,
    });
  }
  return [...lines, ...headingsInMenus(document, first < 0 ? 1 : first)];
};

/** First-level headings in menus, which the page's blocks leave out: the last of its crumbs is the story on many a page. */
const headingsInMenus = (document: Document, above: number): readonly HeadlineLine[] =>
  [...document.getElementsByTagName('h1')]
    .slice(0, mostInMenus)
    .filter((heading) => heading.closest('nav, [role="navigation"]') !== null)
    .map((heading) => ({
      text: (heading.textContent ?? '').slice(0, 400).replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim(),
      level: 1,
      marked: false,
      site: false,
      above,
      inMenu: true,
    }));

/** Marked itself, or by the element right around it or in it. */
const isMarked = (element: Element, inner: Element | null | undefined): boolean => {
  const mark = inner?.closest(marks) ?? null;
  return mark !== null && (element.contains(mark) || element.parentElement === mark);
};

/**
 * Where a line leads: to the front page of a host, or to what the page lies under, the start of a blog in a folder; to the
 * page itself, as the headlines of many blogs do.
 */
const targetOf = (element: Element): 'home' | 'here' | undefined => {
  const href = (element.closest('a[href]') ?? element.querySelector('a[href]'))?.getAttribute('href') ?? '';
  const page = element.ownerDocument.baseURI;
  if (href === '' || !URL.canParse(href, page)) return undefined;
  const { pathname, search, href: target } = new URL(href, page);
  const folder = target.replace(/(?:#.*|\/)$/, '');
  const isAbove = pathname === '/' || (page.startsWith(`${folder}/`) && page.length > folder.length + 1);
  if (search === '' && isAbove) return 'home';
  return target === page.replace(/#.*$/, '') ? 'here' : undefined;
};
