import { letters } from '../../core/text/letters.ts';
import { chooseAuthors } from '../../core/sources/author-choice.ts';
import { cleanByline, turnName } from '../../core/sources/byline.ts';
import { nameBesideDay } from '../../core/sources/byline-date.ts';
import { bylineReader, namesInMarked } from '../../core/sources/byline-line.ts';
import { plainText } from '../../core/sources/entities.ts';
import { isOfHost, outletKey, publisherOfHost } from '../../core/sources/publisher.ts';
import type { PageBlock } from '../blocks.ts';
import { markedAuthors } from '../marked-up.ts';
import type { MetaValues } from '../meta-values.ts';
import type { Lines } from './lines.ts';
import { isSameOwner } from './same-owner.ts';

/** A link that leads to an author's page says so in its address. */
const authorPage =
  /\/(?:authors?|autor(?:en|in|es|as)?|auteurs?|autore|autori|redakteure?|journalist(?:en|as?|es)?|reporters?|contributors?|columnists?|writers?|skribenter?|staff)\/[^/]/i;
/** One that leads to a member's page of a forum or a community. */
const memberPage =
  /\/(?:profiles?|profils?|users?|members?|mitglied(?:er)?|benutzer|usuarios?)(?:\.php\?|\/)(?!(?:log|sign|regist|account|passw|setting|new|edit|me\b|anmeld|konto))[^/]/i;
/** Menus hold links to the reader's own page. */
const menu = 'li, nav, footer, [role="navigation"], [role="menu"]';
/** Names that publishing systems share for what holds the author's name. */
const authorNames =
  '[rel~="author"], [itemprop~="author"], [class*="author" i], [class*="byline" i], [class~="autor" i], [class*="autor-" i], [class*="-autor" i], .p-author';
/** Longest line that an author's name fills. */
const longest = 60;
/** Begins a link to what else an author wrote. */
const more = new RegExp(
  `^(?:more|all|view|show|see|read|follow|weitere|alle|mehr|zum|zur|tous|toutes|voir|plus|ver|todos|m\u00e1s|mais|altri|tutti|meer|fler|flere|wi\u0119cej|\u0432\u0441\u0435)(?![${letters}])`,
  'i',
);
/** Elements around a line that may be named after the author. */
const around = 2;

/** The authors, as the page shows them and as its mark-up tells. */
export const authorsOf = (
  document: Document,
  meta: MetaValues,
  linked: readonly string[],
  publisher: string | undefined,
  lines: Lines,
  lang: string,
): readonly string[] => {
  const outlets = publisher === undefined ? [] : [publisher];
  const host = document.location?.hostname ?? '';
  const site = publisherOfHost(host);
  const read = bylineReader(lang);
  const first = (lists: Iterable<readonly string[]>, own = [...outlets, site]): readonly string[] => {
    for (const values of lists) {
      const names = cleanByline(values.map(plainText), own);
      if (names.length > 0) return names;
    }
    return [];
  };
  const fields = [
    linked,
    meta('citation_author', 'citation_authors').map(turnName),
    meta('parsely-author'),
    meta('author', 'authors'),
    meta('article:author', 'og:article:author', 'og:author'),
    meta('byl', 'byline', 'sailthru.author', 'dc.creator', 'dcterms.creator', 'dc.contributor'),
  ];
  const said = first(fields);
  const isOfHouse = (name: string): boolean => isHouse(name, host);
  // "ann-l" in one field, "Ann Lee" in another.
  const full =
    said.length > 0 && said.every(isOfHouse)
      ? first(fields.map((names) => names.filter((name) => !isOfHouse(name))))
      : [];
  const told = full.length > 0 ? full : said;
  const shown = first(authorsInLines(lines.above, lang, read, told));
  const signed = [...lines.opening, ...lines.below];
  const chosen = chooseAuthors(told, shown, () => {
    const lists = markedAuthors(document);
    const marked = first(namedIn(lists, read));
    if (marked.length > 0) return marked;
    const further = first(authorsInLines(signed, lang, read));
    // Many a blog bears its author's name.
    if (further.length > 0) return further;
    const member = first(linkedIn(lines.above, isMember));
    if (member.length > 0) return member;
    const dated = first(lines.above.filter(isPlain).map(({ text }) => [nameBesideDay(text, lang) ?? '']));
    if (dated.length > 0) return dated;
    const namesake = first([...authorsInLines(lines.above, lang, read), ...lists], []);
    return namesake.length > 0 ? namesake : first(fields, outlets);
  });
  if (chosen.length === 0 || !chosen.every(isOfHouse)) return chosen;
  const persons = first(authorsByWords(signed, read)).filter((name) => name.includes(' '));
  return persons.length > 0 ? persons : chosen;
};

/** Rather a house, a desk or an account than a person: a line that names one in full says more. */
const isHouse = (name: string, host: string): boolean =>
  !name.includes(' ') || name[0] !== name[0]!.toUpperCase() || isOfHost(name, host);

/** What is marked as a byline may tell more than the name: "created by Ann Lee \u2014 last changed \u2026". */
function* namedIn(
  lists: Iterable<readonly string[]>,
  read: (line: string) => readonly string[],
): Generator<readonly string[]> {
  for (const values of lists)
    yield values.flatMap((value) => {
      const names = read(value);
      return names.length > 0 ? names : value;
    });
}

/** Lists of authors that lines of the page name by their words. */
function* authorsByWords(
  lines: readonly PageBlock[],
  read: (line: string) => readonly string[],
): Generator<readonly string[]> {
  for (const { text } of lines.filter(isPlain)) {
    const names = read(text);
    if (names.length > 0) yield names;
  }
}

/** Lists of authors that lines of the page name: by their words, by a link to the author's page, by the mark-up around. */
function* authorsInLines(
  lines: readonly PageBlock[],
  language: string,
  read: (line: string) => readonly string[],
  told: readonly string[] = [],
): Generator<readonly string[]> {
  yield* authorsByWords(lines, read);
  yield* linkedIn(lines, (link) => link.matches('[rel~="author"]') || authorPage.test(hrefOf(link)));
  const marked = lines.filter(
    ({ element, text, kind }) =>
      (kind !== 'heading' || /^h[456]$/.test(element.localName)) &&
      kind !== 'caption' &&
      text.length <= longest &&
      isAuthors(element),
  );
  // A list of authors has each in a line; what else is in it tells of them.
  const known = told.length > 1 ? told.map(outletKey) : [];
  const items = known.length > 0 ? marked.filter(({ kind }) => kind === 'item') : [];
  yield items
    .flatMap(({ text }) => namesInMarked(text, language))
    .filter((name) => known.some((key) => outletKey(name).startsWith(key)));
  for (const { text } of marked) yield namesInMarked(text, language);
}

/** Lists of names that are links of lines. */
function* linkedIn(
  lines: readonly PageBlock[],
  isAuthor: (link: Element) => boolean,
): Generator<readonly string[]> {
  for (const { element, linked } of lines) {
    if (linked === 0) continue;
    const names = [
      ...element.querySelectorAll('a[href]'),
      ...(element.closest('a[href]') ? [element.closest('a[href]')!] : []),
    ]
      .filter(isAuthor)
      .map(nameOf)
      .filter((name) => name !== '');
    if (names.length > 0 && names.length < 10) yield names;
  }
}

const hrefOf = (link: Element): string => link.getAttribute('href') ?? '';

/** It leads to a member of this site, and is no part of a menu. */
const isMember = (link: Element): boolean => {
  const href = hrefOf(link);
  if (!memberPage.test(href) || link.closest(menu) !== null || !URL.canParse(href, link.baseURI))
    return false;
  return isSameOwner(new URL(href, link.baseURI).href, link.baseURI);
};

const nameOf = (link: Element): string => {
  const text = (link.textContent ?? '').slice(0, 200).replace(/\s+/g, ' ').trim();
  return text.length <= longest && text.split(' ').length <= 5 && !more.test(text) ? text : '';
};

const isPlain = ({ kind }: PageBlock): boolean => kind !== 'heading' && kind !== 'caption';

const isAuthors = (element: Element): boolean => {
  let at: Element | null = element;
  for (
    let i = 0;
    at !== null && i <= around && at.localName !== 'body' && at.localName !== 'article';
    i++, at = at.parentElement
  )
    if (at.matches(authorNames) && (at.textContent ?? '').trim().length < 4 * longest) return true;
  return false;
};
