/** Share of a window that is left above what is scrolled to: headers stick there. */
const above = 0.2;

/**
 * Scrolls a page, and whatever scrolls within it, until a place can be seen.
 *
 * @param top where the place is now, in pixels from the window's top
 * @param element around the place
 * @returns the way back: all is scrolled as it was
 */
export const bringIntoSight = (element: Element, top: () => number): (() => void) => {
  const scrollers = scrollersAround(element);
  const before = scrollers.map(({ scrollTop, scrollLeft }) => ({ top: scrollTop, left: scrollLeft }));
  const root = element.ownerDocument.scrollingElement;
  for (const scroller of scrollers) {
    const box = scroller === root ? { top: 0, height: root.clientHeight } : scroller.getBoundingClientRect();
    scroller.scrollBy({ top: top() - box.top - above * box.height, behavior: 'instant' });
  }
  return () =>
    scrollers.forEach((scroller, index) => scroller.scrollTo({ ...before[index], behavior: 'instant' }));
};

/** What can be scrolled around an element, and the element itself where it can; innermost first, the page last. */
export const scrollersAround = (element: Element): Element[] => {
  const { scrollingElement: root, defaultView: view } = element.ownerDocument;
  const overflows = (at: Element): boolean =>
    view !== null && /auto|scroll/.test(view.getComputedStyle(at).overflowY) && !isWindowsOverflow(view, at);
  const scrollers: Element[] = [];
  for (let at: Element | null = element; at !== null; at = parentOf(at))
    if (at === root || (at.scrollHeight > at.clientHeight && overflows(at))) scrollers.push(at);
  return scrollers;
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
export const parentOf = (element: Element): Element | null => {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
};
