/** True where a reader does not see the element: `display`, `visibility`, `content-visibility`, no opacity, closed
 * `details`, `aria-hidden`, a box without size that clips, or one moved off the page. Asks for layout only in the last resort. */
export const isHidden = (element: Element): boolean => {
  if (
    !element.checkVisibility({
      visibilityProperty: true,
      opacityProperty: true,
      contentVisibilityAuto: false,
    })
  )
    return true;
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const view = element.ownerDocument.defaultView;
  if (view === null) return false;
  if (right + view.scrollX <= 0 || bottom + view.scrollY <= 0 || (right - left <= 1 && bottom - top <= 1))
    return true;
  return clipped(element, left, top, right, bottom);
};

/** Cut away by an ancestor of (almost) no size that clips, the way collapsed panels and text for screen readers are hidden. */
const clipped = (element: Element, left: number, top: number, right: number, bottom: number): boolean => {
  const view = element.ownerDocument.defaultView;
  for (
    let around: Element | null = element;
    around !== null && view !== null;
    around = around.parentElement
  ) {
    if (around.getAttribute('aria-hidden') === 'true') return true;
    const width = around.clientWidth;
    const height = around.clientHeight;
    if (around.childElementCount + around.childNodes.length === 0) continue;
    const style = view.getComputedStyle(around);
    if (style.display === 'inline' || style.display === 'contents') continue;
    if (style.overflowX !== 'visible' && (width <= 1 || height <= 1)) return true;
    if (style.overflowX !== 'visible' && style.overflowX !== 'auto' && style.overflowX !== 'scroll') {
      const box = around.getBoundingClientRect();
      if (right <= box.left || left >= box.right || bottom <= box.top || top >= box.bottom) return true;
    }
  }
  return false;
};
