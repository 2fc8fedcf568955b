import type { CopyReference, ShowFailure } from '../contracts/messages.ts';
import type { Detection } from './detect.ts';
import { isHidden } from './hidden.ts';
import { type LightBar, lightUp } from './light.ts';
import { findPassage, rangeOf } from './passage.ts';
import { bringIntoSight } from './scroll.ts';

/** A copy that is being shown on the page. */
export interface ShownCopy {
  /** Takes the light away; the page stays scrolled as it is: the reader reads on there. */
  end(): void;
  /** Takes the light away, and all is scrolled as it was before. */
  giveBack(): void;
}

/** A copy that can be shown, found before anything is closed for it. */
export type FoundPassage =
  | {
      readonly ok: true;
      readonly element: Element;
      readonly show: (bar: LightBar, onEnd: () => void) => ShownCopy;
    }
  | { readonly ok: false; readonly error: ShowFailure };

/**
 * Finds a copy on the page as it is now. Changes nothing.
 *
 * @param told the look at the page that the reader's report was made from; undefined where there is none any more
 * @param current the newest look; asked for only where the page has changed under the copy
 */
export const findShown = async (
  document: Document,
  copy: CopyReference,
  told: Detection | undefined,
  current: () => Promise<Detection>,
): Promise<FoundPassage> => {
  const asTold = told === undefined ? [] : findPassage(told, copy);
  const runs = asTold.length > 0 ? asTold : findPassage(await current(), copy);
  if (runs.length === 0) return { ok: false, error: 'copy-gone' };
  const seen = runs.filter((run) =>
    run.some(({ nodes, element }) => !isHidden(nodes[0]!.parentElement ?? element)),
  );
  const [first] = seen;
  if (first === undefined) return { ok: false, error: 'copy-hidden' };
  return {
    ok: true,
    element: first[0]!.element,
    show: (bar, onEnd) => {
      const ranges = seen.map(rangeOf);
      const scrollBack = bringIntoSight(first[0]!.element, () => ranges[0]!.getBoundingClientRect().top);
      const light = lightUp(document, ranges, bar, onEnd);
      return {
        end: () => light.end(),
        giveBack: () => {
          light.end();
          scrollBack();
        },
      };
    },
  };
};
