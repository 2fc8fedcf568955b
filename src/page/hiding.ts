import type { Hiding } from '../contracts/report.ts';
import { isFolded } from './fold/mark.ts';
import { isOutOfReach } from './hidden.ts';
import { parentOf } from './scroll.ts';

/**
 * True where an element is shown and a reader sees nothing of its text all the same: the letters have no size, are moved off
 * the page, or are all clipped. Asks for layout and styles, which the first look at a page does without.
 *
 * @param element around the beginning of the text
 */
export const isDrawnAway = (element: Element, text: Range): boolean => {
  const view = element.ownerDocument.defaultView;
  if (view === null || isFolded(element) || text.getClientRects().length === 0) return false;
  const box = text.getBoundingClientRect();
  return isNothing(box) || isOutOfReach(view, element, box) || isClippedAway(view, element);
};

/** Why a text that is not seen is hidden: by the names around it, else by what hides it. */
export const hidingOf = (element: Element, text: Range): Hiding => {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const names = `${at.id} ${at.getAttribute('class') ?? ''}`.toLowerCase();
    if (/(?:^|[^a-z])(?:mobile|phone|tablet)(?:[^a-z]|$)/.test(names)) return 'mobile';
    if (/(?:^|[^a-z])print(?:able|er)?(?:[^a-z]|$)/.test(names)) return 'print';
    if (at.tagName === 'DETAILS' || /(?:^|[^a-z])(?:collapsed?|accordion)(?:[^a-z]|$)/.test(names))
      return 'collapsed';
  }
  const view = element.ownerDocument.defaultView;
  if (view === null || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    return 'hidden';
  let box = text.getBoundingClientRect();
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    const { display, overflowX } = view.getComputedStyle(at);
    if (overflowX === 'visible' || display === 'inline' || display === 'contents') continue;
    // For screen readers.
    if (at.clientHeight <= 1 && at.clientWidth <= 1) return 'hidden';
    const around = at.getBoundingClientRect();
    if (overflowX === 'auto' || overflowX === 'scroll') box = around;
    // A closed panel, or one that shows its beginning, cuts away what is below.
    else if (box.top >= around.bottom) return 'collapsed';
  }
  return isNothing(box) || isClippedAway(view, element) || element.closest('[aria-hidden="true"]') !== null
    ? 'hidden'
    : 'offscreen';
};

const isNothing = ({ width, height }: DOMRect): boolean => width < 1 || height < 1;

const isClippedAway = (view: Window, element: Element): boolean => {
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    const { clip, clipPath, position } = view.getComputedStyle(at);
    if (clipPath !== 'none' && leavesNothing(clipPath, at.getBoundingClientRect())) return true;
    // It holds for what is positioned alone.
    if (clip !== 'auto' && (position === 'absolute' || position === 'fixed') && isEmptyRect(clip))
      return true;
  }
  return false;
};

/** As visually hidden text is clipped: insets that meet, shapes without an area. */
const leavesNothing = (clipPath: string, { width, height }: DOMRect): boolean => {
  const [, shape, given = ''] = /^(\w+)\(([^)]*)\)/.exec(clipPath) ?? [];
  if (shape === 'circle' || shape === 'ellipse') return /^0(?:px|%)?(?: |$)/.test(given);
  if (shape === 'polygon') return new Set(given.split(/,\s*/)).size === 1;
  if (shape !== 'inset') return false;
  const [top = '', right = top, bottom = top, left = right] = given.replace(/ round .*/, '').split(' ');
  return (
    lengthOf(top, height) + lengthOf(bottom, height) >= height ||
    lengthOf(left, width) + lengthOf(right, width) >= width
  );
};

const lengthOf = (value: string, whole: number): number =>
  value.endsWith('%') ? (parseFloat(value) / 100) * whole : parseFloat(value);

const isEmptyRect = (clip: string): boolean => {
  const [top = NaN, right = NaN, bottom = NaN, left = NaN] = (clip.match(/-?[\d.]+px|auto/g) ?? []).map(
    parseFloat,
  );
  return bottom - top <= 1 || right - left <= 1;
};
