/**
 * Headline, authors and dates as the page's elements mark them, for pages whose head says nothing: microdata, link
 * relations, `time`, and the class names that publishing systems share.
 */

/** What is inside of these tells of another article or of a reader. */
const elsewhere =
  'aside, nav, footer, [class*="comment" i], [id*="comment" i], [class*="related" i], [class*="sidebar" i], [id*="sidebar" i], [class*="widget" i], [itemprop~="review"], [itemprop~="comment"], [class*="review" i], [itemprop~="suggestedAnswer"], [itemprop~="acceptedAnswer"]';

/** More elements than this of one kind are a list. */
const most = 30;

const longestName = 160;
const longestDate = 120;

const textOf = (element: Element): string =>
  (element.textContent ?? '').slice(0, 2000).replace(/\s+/g, ' ').trim();

const find = (document: Document, selector: string): readonly Element[] =>
  [...document.querySelectorAll(selector)].slice(0, most).filter((element) => !isElsewhere(element));

/** The page as a whole may be named after a part of it: "has-sidebar". */
const isElsewhere = (element: Element): boolean => {
  const { body, documentElement } = element.ownerDocument;
  for (let at = element.closest(elsewhere); at !== null; at = at.parentElement?.closest(elsewhere) ?? null)
    if (at !== body && at !== documentElement && at.querySelector('h1, article, main') === null) return true;
  return false;
};

/** Marks of lists of authors, the surest first. */
const lists = [
  '[itemprop~="author"] [itemprop~="name"], [property~="author"] [property~="name"], [property~="schema:author"] [property~="schema:name"]',
  '[itemprop~="author"], [property~="author"]:not(meta), [property~="schema:author"]:not(meta)',
  'a[rel~="author"]',
];
/** Class names of what holds one author's name. */
const names = [
  '[class*="byline" i]',
  '[class~="author" i], [class*="author-name" i], [class*="author_name" i], [class*="authorname" i]',
];
const anyMark = [...lists, ...names].join();

/** Lists of authors, the surest first. The browser is asked once: most pages have none of the marks. */
export const markedAuthors = (document: Document): readonly (readonly string[])[] => {
  const marked = [...document.querySelectorAll(anyMark)];
  const namesBy = (selector: string): readonly string[] =>
    marked
      .filter((element) => element.matches(selector))
      .slice(0, most)
      .filter((element) => !isElsewhere(element))
      .map(nameOf);
  return [
    ...lists.map(namesBy),
    ...names.map((selector) =>
      namesBy(selector)
        .filter((name) => name.length > 1 && name.length <= longestName)
        .slice(0, 1),
    ),
  ];
};

const nameOf = (element: Element): string => {
  const content = element.getAttribute('content');
  if (content !== null) return content;
  const name = textOf(element);
  return name.length <= longestName ? name : '';
};

/** Texts that are marked as the day of publication, the surest first. */
export function* markedDates(document: Document): Generator<string> {
  yield* find(
    document,
    '[itemprop~="datePublished"], [property~="datePublished"], [property~="schema:datePublished"]',
  ).map(dateOf);
  yield* find(document, 'time[pubdate]').map(dateOf);
  yield* find(document, '.dt-published, .published, time.entry-date, time[class*="publi" i]').map(dateOf);
}

/** Texts that are marked as a date. */
export function* anyDates(document: Document): Generator<string> {
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
