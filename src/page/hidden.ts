import { isFolded } from './fold/mark.ts';
import { isWindowsOverflow, parentOf } from './scroll.ts';

/** True where the page does not show an element; what is folded in place by us counts as shown. */
export const isHidden = (element: Element): boolean => isOutOfSight(element) && !isFolded(element);

/** True where a reader does not see the element, whoever hides it: `display`, `visibility`, `content-visibility`, no opacity, closed
 * `details`, `aria-hidden`, a box without size that clips, or one moved off the page. Asks for layout only in the last resort. */
export const isOutOfSight = (element: Element): boolean => {
  if (
    !element.checkVisibility({
      visibilityProperty: true,
      opacityProperty: true,
      contentVisibilityAuto: false,
    })
  )
    return true;
  const view = element.ownerDocument.defaultView;
  if (view === null) return false;
  const box = element.getBoundingClientRect();
  return (box.width <= 1 && box.height <= 1) || isOutOfReach(view, element, box);
};

/**
 * Cut away by an ancestor of (almost) no size that clips, the way collapsed panels and text for screen readers are hidden, or
 * above or left of where the page and what scrolls in it can be scrolled to.
 */
export const isOutOfReach = (
  view: Window,
  element: Element,
  inside: Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>,
): boolean => {
  if (element.closest('[aria-hidden="true"]') !== null) return true;
  let { left, right, top, bottom } = inside;
  for (let around: Element | null = element; around !== null; around = parentOf(around)) {
    const box = around.getBoundingClientRect();
    // A box around all of it cuts nothing away, whatever its style: styles are asked for where boxes leave a doubt.
    if (
      box.left <= left &&
      box.right >= right &&
      box.top <= top &&
      box.bottom >= bottom &&
      box.width > 1 &&
      box.height > 1
    )
      continue;
    const { display, overflowX, direction } = view.getComputedStyle(around);
    if (overflowX === 'visible' || display === 'inline' || display === 'contents') continue;
    if (isWindowsOverflow(view, around)) continue;
    if (around.clientWidth <= 1 || around.clientHeight <= 1) return true;
    if (overflowX === 'auto' || overflowX === 'scroll') {
      if (bottom - box.top + around.scrollTop <= 0) return true;
      if (direction === 'ltr' && right - box.left + around.scrollLeft <= 0) return true;
      // What it holds can be scrolled into it: from here on it is its own box that counts.
      ({ left, right, top, bottom } = box);
      continue;
    }
    if (right <= box.left || left >= box.right || bottom <= box.top || top >= box.bottom) return true;
  }
  return right + view.scrollX <= 0 || bottom + view.scrollY <= 0;
};
