/** Depth to which pages nest their elements at most when nobody plays tricks. */
const usual = 100;

/**
 * Takes wrappers (an element around one element and nothing else) out of the given tree where it is nested deeper than
 * pages are. Readability reads the text of each ancestor of a paragraph: its time grows with text times depth.
 */
export const shorten = (root: Element): void => {
  let depth = 0;
  let at: Element | null = root;
  while (at !== null) {
    const inner: Element | null = at.firstElementChild;
    if (depth > usual && inner !== null && isWrapper(at)) {
      at.replaceWith(inner);
      at = inner;
    } else if (inner !== null) {
      at = inner;
      depth++;
    } else {
      while (at !== null && at !== root && at.nextElementSibling === null) {
        at = at.parentElement;
        depth--;
      }
      at = at === null || at === root ? null : at.nextElementSibling;
    }
  }
};

const isWrapper = (element: Element): boolean =>
  (element.tagName === 'DIV' || element.tagName === 'SPAN' || element.tagName === 'SECTION') &&
  element.childElementCount === 1 &&
  [...element.childNodes].every((node) => node.nodeType !== 3 || !/\S/.test((node as Text).data));
