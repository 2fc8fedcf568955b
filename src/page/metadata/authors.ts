import { bylineReader, namesInMarked } from '../../core/sources/byline-line.ts';
import type { PageBlock } from '../blocks.ts';

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

/** Lists of authors that lines of the page name: by their words, by a link to the author's page, by the mark-up around. */
export function* authorsInLines(lines: readonly PageBlock[], language: string): Generator<readonly string[]> {
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
    yield namesInMarked(text);
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
