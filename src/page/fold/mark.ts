/** The one attribute that folding in place gives to elements of a page. */
export const mark = 'data-unecho-folded';

/** `gap`: its content is hidden and a bar lies in its place; `away`: gone; `shown`: unfolded, with room for its bar above. */
export type Mark = 'gap' | 'away' | 'shown';

/** In an element that is folded in place. */
export const isFolded = (element: Element): boolean =>
  element.closest(`[${mark}]:not([${mark}='shown'])`) !== null;
