import { type PartNames, apartNames, debrisNames, debrisNamesOfLine } from '../../core/debris/part-names.ts';

/** Parts of a page that the standards set apart from its text. */
const parts = new Set('NAV ASIDE FORM DIALOG FOOTER FIGCAPTION BUTTON'.split(' '));
const roles = new Set(
  'navigation complementary contentinfo search dialog alert alertdialog banner form menu tablist'.split(' '),
);
/** How deep class names are looked at: those far above a paragraph are the page's. */
const depth = 12;

/** Class names and id in lower case, parted at their capitals; what only tells that something is there is no name. */
const namesOf = (element: Element): string =>
  `${element.id} ${element.getAttribute('class') ?? ''}`
    .slice(0, 300)
    .replace(/(?<=[a-z])(?=[A-Z])/g, '-')
    .toLowerCase()
    .replace(/(?:^|[\s_-])(?:has|no|with|is|not)-\S*/g, ' ');

/** The element, or one between it and `top`, is a part that stands apart from the text around it. */
export const isApart = (element: Element, top: Element | null, own: PartNames = apartNames): boolean => {
  let steps = 0;
  for (let at: Element | null = element; at !== null && at !== top; at = at.parentElement) {
    if (at.tagName === 'BODY' || at.tagName === 'MAIN' || at.tagName === 'ARTICLE') return false;
    if (parts.has(at.tagName) || roles.has(at.getAttribute('role') ?? '')) return true;
    if (++steps <= depth && own(namesOf(at))) return true;
  }
  return false;
};

/** The element is named as furniture of an article: a box about its author, for sharing, for a newsletter. */
export const isDebrisNamed = (element: Element): boolean => {
  if (element.tagName === 'ASIDE' || element.tagName === 'NAV' || element.tagName === 'FORM') return true;
  if (roles.has(element.getAttribute('role') ?? '')) return true;
  const names = namesOf(element);
  if (/^(?:P|H[1-6])$/.test(element.tagName)) return debrisNamesOfLine(names);
  // What is called a teaser and leads nowhere is the story's own standfirst.
  return debrisNames(names) && (isLink(element) || debrisNamesOfLine(names));
};

/** It holds a link, or is one. */
const isLink = (element: Element): boolean =>
  element.querySelector('a[href]') !== null || element.closest('a[href]') !== null;
