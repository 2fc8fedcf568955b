import { frameOf, topOf } from './frames.ts';

/** Share of a window that is left above what is scrolled to: headers stick there. */
const above = 0.2;

/**
 * Scrolls a page, and whatever scrolls within it, until a place can be seen.
 *
 * @param top where the place is now, in pixels from the top of its document's window
 * @param element around the place
 * @returns the way back: all is scrolled as it was
 */
export const bringIntoSight = (element: Element, top: () => number): (() => void) => {
  const scrollers = scrollersAround(element);
  const before = scrollers.map(({ scrollTop, scrollLeft }) => ({ top: scrollTop, left: scrollLeft }));
  for (const scroller of scrollers) {
    const { ownerDocument } = scroller;
    const box =
      scroller === ownerDocument.scrollingElement
        ? { top: 0, height: scroller.clientHeight }
        : scroller.getBoundingClientRect();
    const place = top() + topOf(element.ownerDocument) - topOf(ownerDocument);
    scroller.scrollBy({ top: place - box.top - above * box.height, behavior: 'instant' });
  }
  return () =>
    scrollers.forEach((scroller, index) => scroller.scrollTo({ ...before[index], behavior: 'instant' }));
};

/** What can be scrolled around an element, frames and all, and the element itself where it can; innermost first, the page last. */
export const scrollersAround = (element: Element): Element[] => {
  const scrollers: Element[] = [];
  for (let at: Element | null = element; at !== null; at = parentOf(at) ?? frameOf(at.ownerDocument))
    if (at === at.ownerDocument.scrollingElement || (at.scrollHeight > at.clientHeight && overflows(at)))
      scrollers.push(at);
  return scrollers;
};

const overflows = (element: Element): boolean => {
  const view = element.ownerDocument.defaultView;
  return (
    view !== null &&
    /auto|scroll/.test(view.getComputedStyle(element).overflowY) &&
    !isWindowsOverflow(view, element)
  );
};

/** What the page's own element says of overflow holds for the window, and what the body says where that says nothing (CSS Overflow 3, § 3.3). */
export const isWindowsOverflow = (view: Window, element: Element): boolean => {
  const { body, documentElement } = element.ownerDocument;
  return (
    element === documentElement ||
    (element === body && view.getComputedStyle(documentElement).overflowX === 'visible')
  );
};

/** The element around an element, out of a shadow root, too. */
export const parentOf = (element: Element): Element | null =>
  element.parentElement ?? (element.parentNode as Partial<ShadowRoot> | null)?.host ?? null;
