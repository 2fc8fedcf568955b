import type { Span } from './passages.ts';

export const lengthOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** Words that stand in both lists of spans, each sorted. Linear in both. */
export const overlap = (a: readonly Span[], b: readonly Span[]): number => {
  let words = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [x, y] = [a[i]!, b[j]!];
    words += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
    if (x.end < y.end) i++;
    else j++;
  }
  return words;
};

/** Sorted and without overlap: paragraphs may have moved, and one place may serve twice. */
export const merged = (spans: readonly Span[]): Span[] => {
  const result: { start: number; end: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else result.push({ ...span });
  }
  return result;
};

/** From first to last, but for stray words at the edges: a kicker or a date that chanced to match. */
export const trimmed = (spans: readonly Span[]): Span => {
  const bears = lengthOf(spans) * 0.1;
  const first = spans.findIndex((_, i) => lengthOf(spans.slice(0, i + 1)) > bears);
  let last = spans.length - 1;
  while (last > first && lengthOf(spans.slice(last)) <= bears) last--;
  return { start: spans[first]!.start, end: spans[last]!.end };
};
