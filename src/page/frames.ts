/** What a place is told by, in pixels of a window. */
export type Rect = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/** The element that shows a document within another one; null for the page's own document, and where the other is a stranger's. */
export const frameOf = (document: Document): Element | null => document.defaultView?.frameElement ?? null;

/** How far the window of a document lies below the top of the page's own, in pixels. */
export const topOf = (document: Document): number => {
  const frame = frameOf(document);
  return frame === null
    ? 0
    : frame.getBoundingClientRect().top + frame.clientTop + topOf(frame.ownerDocument);
};

/** A place in the window of a document as a place in the page's own: as much of it as its frame shows. */
export const inPage = (rect: Rect, document: Document): Rect => {
  const frame = frameOf(document);
  if (frame === null) return rect;
  const box = frame.getBoundingClientRect();
  const [left, top] = [box.left + frame.clientLeft, box.top + frame.clientTop];
  return inPage(
    {
      left: Math.max(left, rect.left + left),
      right: Math.min(left + frame.clientWidth, rect.right + left),
      top: Math.max(top, rect.top + top),
      bottom: Math.min(top + frame.clientHeight, rect.bottom + top),
    },
    frame.ownerDocument,
  );
};
