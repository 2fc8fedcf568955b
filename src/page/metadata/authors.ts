import { chooseAuthors } from '../../core/sources/author-choice.ts';
import { cleanByline, turnName, turnOneName } from '../../core/sources/byline.ts';
import { nameBeforeHour, nameBesideDay } from '../../core/sources/byline-date.ts';
import { bylineReader, namesInMarked } from '../../core/sources/byline-line.ts';
import { plainText } from '../../core/sources/entities.ts';
import { hasDigit } from '../../core/text/letters.ts';
import { isOfHost, outletKey, publisherOfHost } from '../../core/sources/publisher.ts';
import type { PageBlock } from '../blocks.ts';
import { markedAuthors } from '../marked-up.ts';
import type { MetaValues } from '../meta-values.ts';
import { isAuthorLink, isMember, isSetAlike, linkedIn } from './author-links.ts';
import type { Lines } from './lines.ts';
import { asLinked, withoutUnlinked } from './linked-names.ts';
import { signature } from './signature.ts';

/** Names that publishing systems share for what holds the author's name. */
const authorNames =
  '[rel~="author"], [itemprop~="author"], [class*="author" i], [class*="byline" i], [class~="autor" i], [class*="autor-" i], [class*="-autor" i], .p-author';
/** Longest line that an author's name fills. */
const longest = 60;
/** Begins a line with a label. */
const label = /^[^:\uff1a]{2,24}[:\uff1a]/;
/** Words of a name. */
const longestName = 5;
/** And for what holds the sections or the subjects of a story, which may stand in its byline. */
const sectionNames =
  '[rel~="category"], [rel~="tag"], [class~="cat"], [class~="cats"], [class*="categor" i], [class~="tags" i], [class*="breadcrumb" i]';
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
  const first = (lists: Iterable<readonly string[]>, own = [...outlets, site]): readonly string[] =>
    firstNamed(lists, own);
  const fields = [
    linked,
    meta('citation_author', 'citation_authors').map(turnName),
    meta('parsely-author'),
    meta('author', 'authors'),
    meta('article:author', 'og:article:author', 'og:author'),
    [
      ...meta('byl', 'byline', 'sailthru.author'),
      ...meta('dc.creator', 'dcterms.creator', 'dc.contributor').map(turnOneName),
    ],
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
  const chosen = chooseAuthors(told, shown, () => {
    const marked = markedAuthors(document);
    const further = first(furtherAuthors(marked, lines, lang, read));
    if (further.length > 0) return further;
    // Many a blog bears its author's name.
    const namesake = first([...authorsInLines(lines.above, lang, read), ...marked], []);
    return namesake.length > 0 ? namesake : first(fields, outlets);
  });
  if (chosen.length === 0 || !chosen.every(isOfHouse)) return chosen;
  const persons = first(inFull(personsNear(lines, lang, read)));
  return persons.length > 0 ? persons : chosen;
};

/** The authors of one of several stories, as the lines between its headline and its text name them. */
export const authorsShown = (
  lines: readonly PageBlock[],
  publisher: string | undefined,
  lang: string,
): readonly string[] =>
  firstNamed(authorsInLines(lines, lang, bylineReader(lang)), publisher === undefined ? [] : [publisher]);

/** The first of several lists that names somebody beside the outlets of its own. */
const firstNamed = (lists: Iterable<readonly string[]>, outlets: readonly string[]): readonly string[] => {
  for (const values of lists) {
    const names = cleanByline(values.map(plainText), outlets);
    if (names.length > 0) return names;
  }
  return [];
};

/** Lists of authors that say less surely who wrote the story than what stands above it, the surest first. */
function* furtherAuthors(
  marked: readonly (readonly string[])[],
  lines: Lines,
  lang: string,
  read: (line: string) => readonly string[],
): Generator<readonly string[]> {
  yield* namedIn(marked, lang, read);
  yield* authorsInLines([...lines.opening, ...lines.below], lang, read);
  yield* linkedIn(lines.above, isMember);
  yield* besideDays(lines.above, lang);
  for (const { text } of [...lines.above, ...lines.below].filter(isPlain)) yield [nameBeforeHour(text) ?? ''];
  yield labelled(lines.within, read);
  yield signature(lines.below);
}

/** Lists of persons who may have written what is told to be of a house: who signs, who stands beside the day. */
function* personsNear(
  lines: Lines,
  lang: string,
  read: (line: string) => readonly string[],
): Generator<readonly string[]> {
  yield* authorsByWords([...lines.opening, ...lines.below], read);
  yield* besideDays(lines.above, lang);
}

/** What of lists is no single word. */
function* inFull(lists: Iterable<readonly string[]>): Generator<readonly string[]> {
  for (const names of lists) yield names.filter(isFull);
}

/** End the name of a part of a house: "Example Times Web Desk". */
const desks = new Set(
  'desk newsroom staff team redaktion r\u00e9daction redacci\u00f3n redazione reda\u00e7\u00e3o'.split(' '),
);

/** Rather a house, a desk or an account than a person: a line that names one in full says more. */
const isHouse = (name: string, host: string): boolean =>
  !name.includes(' ') ||
  desks.has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase()) ||
  name[0] !== name[0]!.toUpperCase() ||
  isOfHost(name, host);

/** What is marked as a byline may tell more than the name: "created by Ann Lee \u2014 last changed \u2026". */
function* namedIn(
  lists: Iterable<readonly string[]>,
  lang: string,
  read: (line: string) => readonly string[],
): Generator<readonly string[]> {
  for (const values of lists)
    yield values.flatMap((value) => {
      const led = read(value);
      const names = led.length === 0 && isMoreThanName(value) ? namesInMarked(value, lang) : led;
      return names.length > 0 ? names : value;
    });
}

/** "Ann Lee 2 reviews", "Ann Lee in conversation with \u2026" */
const isMoreThanName = (value: string): boolean => hasDigit(value) || value.split(' ').length > longestName;

/** Lists of authors that lines of the page name by their words. */
function* authorsByWords(
  lines: readonly PageBlock[],
  read: (line: string) => readonly string[],
): Generator<readonly string[]> {
  for (const line of lines.filter(isPlain)) {
    const names = asLinked(withoutUnlinked(read(line.text), line), line);
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
  yield* linkedIn(lines, isAuthorLink);
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
  const named = marked.map(({ element, text, linked }) => ({
    element,
    linked,
    names: namesInMarked(text, language),
  }));
  // A second author is set as the first one is; what tells of an author is set otherwise.
  for (const { names, element, linked } of named)
    if (names.length > 0)
      yield named
        .filter((line) => line.linked > 0 === linked > 0 && isSetAlike(line.element, element))
        .flatMap((line) => (line.names === names ? names : line.names.filter(isFull)));
}

const isFull = (name: string): boolean => name.includes(' ');

/** Whoever stands beside the day alone: in a line with it, or in the next one, as in a list of what there is to say. */
function* besideDays(lines: readonly PageBlock[], lang: string): Generator<readonly string[]> {
  const plain = lines.filter(isPlain);
  for (const { text } of plain) yield [nameBesideDay(text, lang) ?? ''];
  for (const [i, line] of plain.entries()) {
    const next = plain[i + 1];
    if (next === undefined || next.element.parentElement !== line.element.parentElement) continue;
    const name = nameBesideDay(`${line.text} | ${next.text}`, lang);
    // Sections, too, stand beside the day; these are links.
    if (name !== undefined && [line, next].every(({ text, linked }) => text !== name || linked === 0))
      yield [name];
  }
}

/** Whom the only line of the story names that begins with an author's label: "Author: Ann Lee". */
const labelled = (
  lines: readonly PageBlock[],
  read: (line: string) => readonly string[],
): readonly string[] => {
  const lists = lines
    .filter((line) => isPlain(line) && label.test(line.text))
    .map(({ text }) => read(text).filter(isFull))
    .filter((names) => names.length > 0);
  return lists.length === 1 ? lists[0]! : [];
};

const isPlain = ({ kind }: PageBlock): boolean => kind !== 'heading' && kind !== 'caption';

const isAuthors = (element: Element): boolean => {
  let at: Element | null = element;
  for (
    let i = 0;
    at !== null && i <= around && at.localName !== 'body' && at.localName !== 'article';
    i++, at = at.parentElement
  )
    if (at.matches(authorNames) && (at.textContent ?? '').trim().length < 4 * longest) {
      const section = element.closest(sectionNames);
      return section === null || !at.contains(section);
    }
  return false;
};
