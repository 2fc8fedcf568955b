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
    ranges.flatMap((range) => boxOf('box', range.getBoundingClientRect(), windowWidth));

/** One for each line of a range, as a pen marks a sentence: around all of it would be its neighbours' words, too. */
export const linesOf =
  (range: Range): BoxesOf =>
  (windowWidth) =>
    linesIn([...range.getClientRects()]).flatMap((line) => boxOf('line', line, windowWidth));

type Rect = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

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

/** The rectangles of a text, in its order, joined where they are of one line: links and emphasis have their own. */
const linesIn = (rects: readonly Rect[]): readonly Rect[] => {
  const lines: Rect[] = [];
  for (const rect of rects) {
    const line = lines.at(-1);
    if (line === undefined || !sharesLine(line, rect)) lines.push(rect);
    else
      lines[lines.length - 1] = {
        left: Math.min(line.left, rect.left),
        right: Math.max(line.right, rect.right),
        top: Math.min(line.top, rect.top),
        bottom: Math.max(line.bottom, rect.bottom),
      };
  }
  return lines;
};

/** The middle of either is in the other. */
const sharesLine = (line: Rect, rect: Rect): boolean => {
  const middle = (rect.top + rect.bottom) / 2;
  const own = (line.top + line.bottom) / 2;
  return (middle > line.top && middle < line.bottom) || (own > rect.top && own < rect.bottom);
};
