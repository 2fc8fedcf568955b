import type { Passage, SentenceReference, ShowFailure } from '../contracts/messages.ts';
import type { Detection } from './detect.ts';
import { boxesAround, linesOf } from './light-boxes.ts';
import { type LightBar, lightUp } from './light.ts';
import { findPassage } from './passage.ts';
import { bringIntoSight } from './scroll.ts';
import { elementAround, sentenceIn, textNodesIn } from './sentence.ts';

/** A passage that is being shown. */
export interface ShownPassage {
  /** Takes the light away; all stays scrolled as it is: the reader reads on there. */
  end(): void;
  /** Takes the light away, and all is scrolled as it was before. */
  giveBack(): void;
}

/** A passage that can be shown, found before anything is closed for it. */
export type FoundPassage =
  | {
      readonly ok: true;
      readonly element: Element;
      readonly show: (bar: LightBar, onEnd: () => void) => ShownPassage;
    }
  | { readonly ok: false; readonly error: ShowFailure };

/**
 * Finds a passage on the page as it is now. Changes nothing.
 *
 * @param told the look at the page that the reader's report was made from; undefined where there is none any more
 * @param current the newest look; asked for only where the page has changed under the passage
 */
export const findShown = async (
  document: Document,
  passage: Passage,
  told: Detection | undefined,
  current: () => Promise<Detection>,
): Promise<FoundPassage> => {
  const asTold = told === undefined ? [] : findPassage(told, passage);
  const stretches = asTold.length > 0 ? asTold : findPassage(await current(), passage);
  if (stretches.length === 0) return { ok: false, error: 'gone' };
  const seen = stretches.filter(({ hidden }) => !hidden);
  const [first] = seen;
  if (first === undefined) return { ok: false, error: 'hidden' };
  const { element } = first;
  const ranges = seen.map(({ range }) => range);
  return {
    ok: true,
    element,
    show: (bar, onEnd) => showRanges(document, element, ranges, passage.kind, bar, onEnd),
  };
};

/**
 * Shows a sentence of a text that is no part of the page: the clean view's. What it is closed away in is opened.
 *
 * @returns undefined where the sentence does not stand in it
 */
export const showIn = (
  text: Element,
  sentence: SentenceReference,
  bar: LightBar,
  onEnd: () => void,
): ShownPassage | undefined => {
  const [range] = sentenceIn(textNodesIn(text), sentence.text);
  if (range === undefined) return undefined;
  const element = elementAround(range.startContainer);
  let closed = element.closest('details');
  for (; closed !== null; closed = closed.parentElement?.closest('details') ?? null) closed.open = true;
  return showRanges(text.ownerDocument, element, [range], 'sentence', bar, onEnd);
};

const showRanges = (
  document: Document,
  element: Element,
  ranges: readonly Range[],
  kind: Passage['kind'],
  bar: LightBar,
  onEnd: () => void,
): ShownPassage => {
  const scrollBack = bringIntoSight(element, () => ranges[0]!.getBoundingClientRect().top);
  const boxes = kind === 'copy' ? boxesAround(ranges) : linesOf(ranges[0]!);
  const light = lightUp(document, boxes, bar, onEnd);
  return {
    end: () => light.end(),
    giveBack: () => {
      light.end();
      scrollBack();
    },
  };
};
