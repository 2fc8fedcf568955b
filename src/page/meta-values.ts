/** The contents of the page's `meta` elements that have one of the names, in the order of the names. */
export type MetaValues = (...names: readonly string[]) => readonly string[];

/** More than this are not read: a page has some dozens. */
const most = 1000;
/** Longest content that is looked at. */
const longest = 2000;

/** What names a meta element. */
const attributes = ['name', 'property', 'itemprop', 'http-equiv'];

/** Reads the `meta` elements of a page once, by name, property, itemprop or http-equiv, whatever the case. */
export const metaValues = (document: Document): MetaValues => {
  const values = new Map<string, string[]>();
  for (const meta of [...document.getElementsByTagName('meta')].slice(0, most)) {
    // Some publishers write "value" where it should be "content".
    const content = (meta.content || (meta.getAttribute('value') ?? '')).slice(0, longest).trim();
    if (content === '') continue;
    const names = new Set<string>();
    for (const attribute of attributes) {
      const name = meta.getAttribute(attribute);
      if (name) names.add(name.trim().toLowerCase());
    }
    for (const name of names) {
      if (name === '') continue;
      const known = values.get(name);
      if (known === undefined) values.set(name, [content]);
      else known.push(content);
    }
  }
  return (...names) => names.flatMap((name) => values.get(name) ?? []);
};
