import {
  type PartNames,
  apartNames,
  debrisNames,
  debrisNamesOfLine,
  isNamed,
} from '../../core/debris/part-names.ts';

/** Parts of a page that the standards set apart from its text. */
const parts = new Set('NAV ASIDE FORM DIALOG FOOTER FIGCAPTION BUTTON'.split(' '));
const roles = new Set(
  'navigation complementary contentinfo search dialog alert alertdialog banner form menu tablist'.split(' '),
);
const lines = new Set(['P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6']);
/** How deep class names are looked at: those far above a paragraph are the page's. */
const depth = 12;

/** Characters of class names that are looked at. */
const longest = 300;

/** Class names and id. */
export const namesOf = (element: Element): readonly string[] =>
  `${element.id} ${element.getAttribute('class') ?? ''}`.slice(0, longest).split(/\s+/);

/** The element, or one between it and `top`, is a part that stands apart from the text around it. */
export const isApart = (element: Element, top: Element | null, own: PartNames = apartNames): boolean => {
  let steps = 0;
  for (let at: Element | null = element; at !== null && at !== top; at = at.parentElement) {
    if (at.tagName === 'BODY' || at.tagName === 'MAIN' || at.tagName === 'ARTICLE') return false;
    if (parts.has(at.tagName) || roles.has(at.getAttribute('role') ?? '')) return true;
    if (++steps <= depth && isNamed(namesOf(at), own)) return true;
  }
  return false;
};

/** The element is named as furniture of an article: a box about its author, for sharing, for a newsletter. */
export const isDebrisNamed = (element: Element): boolean => {
  if (element.tagName === 'ASIDE' || element.tagName === 'NAV' || element.tagName === 'FORM') return true;
  if (roles.has(element.getAttribute('role') ?? '')) return true;
  const names = namesOf(element);
  if (lines.has(element.tagName)) return isNamed(names, debrisNamesOfLine);
  // What is called a teaser and leads nowhere is the story's own standfirst.
  return isNamed(names, debrisNames) && (isLink(element) || isNamed(names, debrisNamesOfLine));
};

/** It holds a link, or is one. */
const isLink = (element: Element): boolean =>
  element.querySelector('a[href]') !== null || element.closest('a[href]') !== null;
