/** Places in a body that something of it leads to, at most. */
const most = 5000;

/**
 * Makes links from one place of a body to another, as of footnotes, lead to that place wherever the body is put: the places
 * get names of ours, in their order, and no other element keeps its own. Changes `content`. Linear in its elements.
 *
 * @param address the page's own, which links may be written with
 */
export const linkWithin = (content: Element, address: string): void => {
  const places = new Map<string, Element>();
  for (const element of content.querySelectorAll('[id], a[name]'))
    for (const name of [element.id, element.getAttribute('name') ?? ''])
      if (name !== '' && !places.has(name)) places.set(name, element);
  const page = address.replace(/#.*$/s, '');
  const links: (readonly [link: Element, place: Element])[] = [];
  for (const link of content.querySelectorAll('a[href*="#"]')) {
    const [before, fragment] = partsOf(link.getAttribute('href')!);
    const place = before === '' || before === page ? places.get(fragment) : undefined;
    if (place !== undefined && links.length < most) links.push([link, place]);
  }
  for (const element of [content, ...content.querySelectorAll('[id]')]) element.removeAttribute('id');
  const named = new Map<Element, string>();
  for (const [link, place] of links) {
    const name = named.get(place) ?? `unecho-${named.size + 1}`;
    named.set(place, name);
    place.id = name;
    link.setAttribute('href', `#${name}`);
  }
};

const partsOf = (href: string): readonly [before: string, fragment: string] => {
  const at = href.indexOf('#');
  const fragment = href.slice(at + 1);
  try {
    return [href.slice(0, at).trim(), decodeURIComponent(fragment)];
  } catch {
    return [href.slice(0, at).trim(), fragment];
  }
};
