import { chooseAuthors } from '../../core/sources/author-choice.ts';
import { cleanByline, turnName } from '../../core/sources/byline.ts';
import { bylineReader, namesInMarked } from '../../core/sources/byline-line.ts';
import { plainText } from '../../core/sources/entities.ts';
import { publisherOfHost } from '../../core/sources/publisher.ts';
import type { PageBlock } from '../blocks.ts';
import { markedAuthors } from '../marked-up.ts';
import type { MetaValues } from '../meta-values.ts';
import type { Lines } from './lines.ts';

/** A link that leads to an author's page says so in its address. */
const authorPage =
  /\/(?:authors?|autor(?:en|in|es|as)?|auteurs?|autore|autori|redakteure?|journalist(?:en|as?|es)?|reporters?|contributors?|columnists?|writers?|skribenter?)\/[^/]/i;
/** Names that publishing systems share for what holds the author's name. */
const authorNames =
  '[rel~="author"], [itemprop~="author"], [class*="author" i], [class*="byline" i], [class~="autor" i], [class*="autor-" i], [class*="-autor" i], .p-author';
/** Longest line that an author's name fills. */
const longest = 60;
/** Begins a link to what else an author wrote. */
const more =
  /^(?:more|all|view|show|see|read|follow|weitere|alle|mehr|zum|zur|tous|toutes|voir|plus|ver|todos|m\u00e1s|mais|altri|tutti|meer|fler|flere|wi\u0119cej|\u0432\u0441\u0435)(?!\p{L})/iu;
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
  const site = publisherOfHost(document.location?.hostname ?? '');
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
  const told = first(fields);
  const shown = first(authorsInLines(lines.above, lang));
  return chooseAuthors(told, shown, () => {
    const marked = first(markedAuthors(document));
    if (marked.length > 0) return marked;
    const further = first(authorsInLines([...lines.opening, ...lines.below], lang));
    // Many a blog bears its author's name.
    if (further.length > 0) return further;
    const namesake = first([...authorsInLines(lines.above, lang), ...markedAuthors(document)], []);
    return namesake.length > 0 ? namesake : first(fields, outlets);
  });
};

/** Lists of authors that lines of the page name: by their words, by a link to the author's page, by the mark-up around. */
function* authorsInLines(lines: readonly PageBlock[], language: string): Generator<readonly string[]> {
  const read = bylineReader(language);
  for (const { text, kind } of lines) {
    if (kind === 'heading' || kind === 'caption') continue;
    const names = read(text);
    if (names.length > 0) yield names;
  }
  for (const { element, linked } of lines) {
    if (linked === 0) continue;
    const names = [
      ...element.querySelectorAll('a[href]'),
      ...(element.closest('a[href]') ? [element.closest('a[href]')!] : []),
    ]
      .filter((link) => link.matches('[rel~="author"]') || authorPage.test(link.getAttribute('href') ?? ''))
      .map(nameOf)
      .filter((name) => name !== '');
    if (names.length > 0 && names.length < 10) yield names;
  }
  for (const { element, text, kind } of lines) {
    if (kind === 'heading' || kind === 'caption' || text.length > longest || !isAuthors(element)) continue;
    yield namesInMarked(text, language);
  }
}

const nameOf = (link: Element): string => {
  const text = (link.textContent ?? '').slice(0, 200).replace(/\s+/g, ' ').trim();
  return text.length <= longest && text.split(' ').length <= 5 && !more.test(text) ? text : '';
};

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
