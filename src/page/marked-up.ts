/**
 * Headline, authors and dates as the page's elements mark them, for pages whose head says nothing: microdata, link
 * relations, `time`, and the class names that publishing systems share.
 */

/** What is inside of these tells of another article or of a reader. */
const elsewhere =
  'aside, nav, footer, [class*="comment" i], [id*="comment" i], [class*="related" i], [class*="sidebar" i], [id*="sidebar" i], [class*="widget" i]';

/** More elements than this of one kind are a list. */
const most = 30;

const longestName = 160;
const longestDate = 120;

const textOf = (element: Element): string =>
  (element.textContent ?? '').slice(0, 2000).replace(/\s+/g, ' ').trim();

const find = (document: Document, selector: string): readonly Element[] =>
  [...document.querySelectorAll(selector)]
    .slice(0, most)
    .filter((element) => element.closest(elsewhere) === null);

const key = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The first heading that one of the page's titles holds: as the reader sees it, and without the outlet's name. */
export const markedHeadline = (document: Document, titles: readonly string[]): string | undefined => {
  const keys = titles.map(key);
  return [...document.querySelectorAll('h1, [itemprop~="headline"]')]
    .slice(0, most)
    .map(textOf)
    .find((heading) => {
      const own = key(heading);
      return own.length > 9 && keys.some((title) => title.includes(own) && 2 * own.length > title.length);
    });
};

/** Lists of authors, the surest first. */
export function* markedAuthors(document: Document): Generator<readonly string[]> {
  yield find(document, '[itemprop~="author"] [itemprop~="name"]').map(nameOf);
  yield find(document, '[itemprop~="author"]').map(nameOf);
  yield find(document, 'a[rel~="author"]').map(nameOf);
  for (const selector of [
    '[class*="byline" i]',
    '[class~="author" i], [class*="author-name" i], [class*="author_name" i], [class*="authorname" i]',
  ]) {
    const first = find(document, selector)
      .map(nameOf)
      .find((name) => name.length > 1 && name.length <= longestName);
    if (first !== undefined) yield [first];
  }
}

const nameOf = (element: Element): string => {
  const content = element.getAttribute('content');
  if (content !== null) return content;
  const name = textOf(element);
  return name.length <= longestName ? name : '';
};

/** Texts that should hold the day of publication, the surest first. */
export function* markedDates(document: Document): Generator<string> {
  yield* find(document, '[itemprop~="datePublished"]').map(dateOf);
  yield* find(document, 'time[pubdate]').map(dateOf);
  yield* find(document, 'time[class*="publi" i], time[class*="entry-date" i]').map(dateOf);
  yield* find(document, 'time').map(dateOf);
  yield* find(
    document,
    '[class*="publi" i], [class*="date" i], [class*="time" i], [class*="posted" i], [class*="byline" i], [class*="meta" i]',
  ).map(dateOf);
}

const dateOf = (element: Element): string => {
  const told = element.getAttribute('datetime') ?? element.getAttribute('content');
  if (told !== null && /\d/.test(told)) return told;
  const text = textOf(element);
  return text.length <= longestDate ? text : '';
};
