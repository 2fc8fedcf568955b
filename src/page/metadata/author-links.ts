import { allWords } from '../../core/text/letters.ts';
import type { PageBlock } from '../blocks.ts';
import { isSameOwner } from './same-owner.ts';

/** A link that leads to an author's page says so in its address: it stands in a folder of this name. */
const authorFolders = new Set(
  'author authors autor autoren autorin autores autoras auteur auteurs autore autori redakteur redakteure journalist journalisten journalista journalistas journalistes reporter reporters contributor contributors columnist columnists writer writers skribent skribenter staff'.split(
    ' ',
  ),
);
/** One that leads to a member's page of a forum or a community. */
const memberPage =
  /\/(?:profiles?|profils?|users?|members?|mitglied(?:er)?|benutzer|usuarios?)(?:\.php\?|\/)(?!(?:log|sign|regist|account|passw|setting|new|edit|me\b|anmeld|konto))[^/?]/i;
/** One that is asked for by its number or name: "member.php?u=77", "index.php?site=profile&id=77". */
const askedMember =
  /(?:user|member|profile?|mitglied|benutzer|usuario)[^#]{0,40}[?&;](?:u|uid|id|user|userid|user_id|member|username)=[^&#]/i;
/** What else a page of members is asked for. */
const notMember = /(?<![a-z])(?:log[-_]?(?:in|out|on)|sign|regist|pass|send|mail|edit|search)/i;
/** Menus hold links to the reader's own page. */
const menu = 'li, nav, footer, [role="navigation"], [role="menu"]';
/** Longest text of a link that is a name. */
const longest = 60;
/** Begins a link to what else an author wrote. */
const more = new Set(
  'more all view show see read follow weitere alle mehr zum zur tous toutes voir plus ver todos m\u00e1s mais altri tutti meer fler flere wi\u0119cej \u0432\u0441\u0435'.split(
    ' ',
  ),
);

/** Names that are links of one list, at most. */
const most = 10;

/** Lists of names that are links of lines: those of lines that are set alike are one list, as on a card of two authors. */
export function* linkedIn(
  lines: readonly PageBlock[],
  isAuthor: (link: Element) => boolean,
): Generator<readonly string[]> {
  const named = lines
    .filter(({ linked }) => linked > 0)
    .map(({ element }) => ({ element, names: linksOf(element).filter(isAuthor).map(nameOf).filter(Boolean) }))
    .filter(({ names }) => names.length > 0 && names.length < most);
  for (const { element } of named) {
    const names = named.filter((line) => isSetAlike(line.element, element)).flatMap((line) => line.names);
    if (names.length < most) yield names;
  }
}

/** In an element, and around it. */
const linksOf = (element: Element): readonly Element[] => {
  const around = element.closest('a[href]');
  return [...element.querySelectorAll('a[href]'), ...(around === null ? [] : [around])];
};

/** Two lines are set alike: by the same elements with the same names, as the authors on one card are. */
export const isSetAlike = (one: Element, other: Element): boolean =>
  makeOf(one) === makeOf(other) && makeOf(one.parentElement) === makeOf(other.parentElement);

const makeOf = (element: Element | null): string =>
  `${element?.localName ?? ''}.${element?.getAttribute('class') ?? ''}`;

/** It says that it leads to an author's page, by its relation or its address. */
export const isAuthorLink = (link: Element): boolean =>
  link.matches('[rel~="author"]') || isInFolder(hrefOf(link), authorFolders);

const isInFolder = (href: string, names: ReadonlySet<string>): boolean => {
  const folders = href.toLowerCase().split('/');
  return folders.some((folder, i) => i > 0 && names.has(folder) && Boolean(folders[i + 1]));
};

const hrefOf = (link: Element): string => link.getAttribute('href') ?? '';

/** It leads to a member of this site, and is no part of a menu. */
export const isMember = (link: Element): boolean => {
  const href = hrefOf(link);
  const isPage = memberPage.test(href) || (askedMember.test(href) && !notMember.test(href));
  if (!isPage || link.closest(menu) !== null || !URL.canParse(href, link.baseURI)) return false;
  return isSameOwner(new URL(href, link.baseURI).href, link.baseURI);
};

/** Beside the name, a link may hold a picture's credit. */
const marked = '[itemprop~="name"], [property~="name"]';

const nameOf = (link: Element): string => {
  const text = ((link.querySelector(marked) ?? link).textContent ?? '')
    .slice(0, 200)
    .replace(/\s+/g, ' ')
    .trim();
  return text.length <= longest &&
    text.split(' ').length <= 5 &&
    !more.has(allWords(text.toLowerCase())[0] ?? '')
    ? text
    : '';
};
