import { isPaywall } from '../../core/debris/paywall.ts';
import type { PageBlock } from '../blocks.ts';
import { linkedDataOf } from '../linked-data.ts';

/** Words of a body from which on it is no preview. */
const whole = 400;
/** Words of a body that says by no mark that it goes on, at most. */
const short = 120;
/** Blocks below the body's last one among which a paywall stands. */
const below = 6;

/** Share of links above which a line is another story's: it, too, may be for subscribers. */
const mostlyText = 0.5;
/** Words of a body whose part for subscribers the page has not got at all, at most: a page that one has paid for may name none. */
const mostBefore = 250;

/** Characters of a script that are looked at. */
const longest = 200_000;

/** Broken off: with an ellipsis. */
const brokenOff = /(?:\u2026|\.\.\.)\s*["'\u201d\u2019\u00bb]?$/u;

/**
 * The page holds only the beginning of its story. Either it says so to machines (schema.org's `isAccessibleForFree`),
 * and the part for subscribers is not there; or it says so to readers, right below a short text.
 *
 * @param paragraphs the body
 */
export const isPreview = (
  document: Document,
  blocks: readonly PageBlock[],
  paragraphs: readonly string[],
  words: number,
): boolean => {
  const end = paragraphs.at(-1);
  if (end === undefined || words >= whole) return false;
  const data = linkedDataOf(document)
    .filter((text) => text.includes('isAccessibleForFree'))
    .map((text) => text.slice(0, longest));
  const isPaid =
    data.some((text) => /"isAccessibleForFree"\s*:\s*"?false\b/i.test(text)) ||
    document.querySelector('meta[itemprop="isAccessibleForFree"][content="false" i]') !== null;
  if (isPaid) {
    const selectors = data.flatMap((text) =>
      [...text.matchAll(/"cssSelector"\s*:\s*"([^"\\]{1,200})"/g)].map((match) => match[1]!),
    );
    if (selectors.length > 0 && selectors.every((selector) => isEmpty(document, selector, words)))
      return true;
    if (brokenOff.test(end) || (selectors.length === 0 && words < short)) return true;
  }
  const last = blocks.findLastIndex(({ text }) => text === end);
  return (
    last >= 0 &&
    blocks
      .slice(last + 1, last + 1 + below)
      .some(({ text, linked }) => linked <= mostlyText && isPaywall(text))
  );
};

const isEmpty = (document: Document, selector: string, words: number): boolean => {
  try {
    const part = document.querySelector(selector);
    return part === null ? words <= mostBefore : part.textContent.trim().length < 200;
  } catch {
    return false; // No selector.
  }
};
