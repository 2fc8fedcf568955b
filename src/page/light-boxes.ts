import { type Rect, inPage } from './frames.ts';

/** Where something is lit up, in pixels of the window. */
export interface Box {
  /** `box`: around a passage; `line`: on a line of a sentence. */
  readonly kind: 'box' | 'line';
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where the boxes are now. */
export type BoxesOf = (windowWidth: number) => readonly Box[];

/** Room between words and their box, and between the box and the window's sides, in pixels. */
const room = { box: 6, line: 1 };
const edge = 3;

/** One box around each range, as for whole paragraphs. */
export const boxesAround =
  (ranges: readonly Range[]): BoxesOf =>
  (windowWidth) =>
    ranges.flatMap((range) =>
      boxOf('box', inPage(range.getBoundingClientRect(), documentOf(range)), windowWidth),
    );

/** One for each line of a range, as a pen marks a sentence: around all of it would be its neighbours' words, too. */
export const linesOf =
  (range: Range): BoxesOf =>
  (windowWidth) =>
    linesIn([...range.getClientRects()].map((rect) => inPage(rect, documentOf(range)))).flatMap((line) =>
      boxOf('line', line, windowWidth),
    );

const documentOf = ({ startContainer }: Range): Document =>
  startContainer.ownerDocument ?? (startContainer as Document);

/** What has no size is gone, what was scrolled aside has no place: no box then. */
const boxOf = (
  kind: Box['kind'],
  { left, right, top, bottom }: Rect,
  windowWidth: number,
): readonly Box[] => {
  const start = Math.max(edge, left - room[kind]);
  const end = Math.min(windowWidth - edge, right + room[kind]);
  if (right <= left || bottom <= top || end <= start) return [];
  const height = bottom - top + 2 * room[kind];
  return [{ kind, left: start, top: top - room[kind], width: end - start, height }];
};

/**
 * The rectangles of a text, joined where they are side by side on one line. A range gives those of an element that it
 * holds, on all lines, and then those of the text in it again.
 */
const linesIn = (rects: readonly Rect[]): readonly Rect[] => {
  const lines: Rect[] = [];
  for (const rect of rects) {
    const index = lines.findLastIndex((line) => isBeside(line, rect));
    const line = lines[index];
    if (line === undefined) lines.push(rect);
    else
      lines[index] = {
        left: Math.min(line.left, rect.left),
        right: Math.max(line.right, rect.right),
        top: Math.min(line.top, rect.top),
        bottom: Math.max(line.bottom, rect.bottom),
      };
  }
  return lines;
};

/** The middle of either is in the other, and they touch: the next column has lines of the same height. */
const isBeside = (line: Rect, rect: Rect): boolean => {
  const middle = (rect.top + rect.bottom) / 2;
  const own = (line.top + line.bottom) / 2;
  const touch = (line.bottom - line.top) / 4;
  return (
    ((middle > line.top && middle < line.bottom) || (own > rect.top && own < rect.bottom)) &&
    rect.left <= line.right + touch &&
    rect.right >= line.left - touch
  );
};
