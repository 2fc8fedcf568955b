import type { FoldAction, FoldState, Result } from '../../contracts/messages.ts';
import { type Lookup, oursIn, plural } from '../../core/text/plural.ts';
import type { PageHandle } from '../handle.ts';
import { type Bar, type Bars, createBars } from './bars.ts';
import { type Mark, mark } from './mark.ts';
import { type Foldable, type Plan, emptyPlan, planFolds } from './plan.ts';
import { createSheet } from './sheet.ts';
import { steadily } from './steady.ts';

/** Copies folded where they stand. */
export interface Folds {
  act(action: FoldAction): Promise<Result<FoldState>>;
  /** Shows the copy that holds an element, where it is folded. */
  reveal(element: Element): void;
}

/**
 * Folds the copies of a page in place, and keeps them folded while the page changes: whole elements, by one attribute
 * and one stylesheet. No node is moved, split or put in, but the one that holds the bars. Unfolding takes all of it away.
 *
 * @param css of the bars
 */
export const createFolds = (
  document: Document,
  handle: PageHandle,
  { css, text }: { css: string; text: Lookup },
): Folds => {
  const view = document.defaultView!;
  const sheet = createSheet(document);
  let bars: Bars | undefined;
  let active = false;
  let plan: Plan = emptyPlan;
  /** Elements that have the attribute from us, the detached ones too. */
  let marked = new Set<Element>();
  /** What the bars say, looked up ahead: they go on working where the extension was updated under the page. */
  let words: ReadonlyMap<string, Words> = new Map();
  /** Keys of copies that the reader has shown again. */
  const shown = new Set<string>();

  const isShown = ({ key }: Foldable): boolean => shown.has(key);
  const marks = (): Map<Element, Mark> =>
    new Map(
      plan.copies.flatMap((copy) =>
        copy.elements
          .map((element, i): [Element, Mark] => [
            element,
            i === 0 ? (isShown(copy) ? 'shown' : 'gap') : 'away',
          ])
          .filter(([, what]) => what !== 'away' || !isShown(copy)),
      ),
    );
  const dress = (): void => {
    const wanted = marks();
    const roots = new Set(
      [...wanted.keys()].map((element) => element.getRootNode() as Document | ShadowRoot),
    );
    // A page that copies its own nodes copies the attribute with them.
    const found = [document, ...roots].flatMap((root) => [...root.querySelectorAll(`[${mark}]`)]);
    for (const element of [...marked, ...found]) if (!wanted.has(element)) element.removeAttribute(mark);
    for (const [element, what] of wanted)
      if (element.getAttribute(mark) !== what) element.setAttribute(mark, what);
    marked = new Set(wanted.keys());
    sheet.adoptIn(roots);
  };
  const draw = (): void => {
    if (plan.copies.length === 0) {
      bars?.remove();
      bars = undefined;
      return;
    }
    bars ??= createBars(document, { css, label: text('foldBars'), ...oursIn(text) }, press);
    bars.draw(
      plan.copies.map((copy): Bar => ({
        key: copy.key,
        at: copy.elements[0]!,
        shown: isShown(copy),
        ...words.get(copy.key)![isShown(copy) ? 'shown' : 'folded'],
      })),
    );
  };
  const apply = (next: Plan): void => {
    const going = next.copies.flatMap(({ elements }) => elements);
    steadily(document, going, () => {
      plan = next;
      dress();
    });
    words = new Map(plan.copies.map((copy) => [copy.key, wordsOf(text, copy)]));
    draw();
  };

  const look = async (): Promise<void> => {
    const detection = await handle.current();
    if (active) apply(sheet.lifted(() => planFolds(detection)));
  };
  const again = (): void => {
    // A page that pulls its own nodes from under us: the next change looks again.
    if (active) void look().then(followHash, () => undefined);
  };
  const press = (key: string): void => {
    if (!shown.delete(key)) shown.add(key);
    const copy = plan.copies.find((each) => each.key === key);
    steadily(document, copy?.elements ?? [], dress);
    draw();
  };
  const reveal = (element: Element): boolean => {
    const copy = plan.copies.find(
      (each) => !isShown(each) && each.elements.some((part) => part.contains(element)),
    );
    if (copy !== undefined) press(copy.key);
    return copy !== undefined;
  };
  /** A link within the page leads into a copy. */
  const followHash = (): void => {
    const target = document.getElementById(decoded(document.location.hash.slice(1)));
    if (target !== null && reveal(target)) target.scrollIntoView();
  };

  clearOld(document);
  let width = view.innerWidth;
  view.addEventListener('hashchange', followHash);
  // Other screens, other places: what was hidden may be seen now.
  view.addEventListener('resize', () => {
    if (width !== view.innerWidth) again();
    width = view.innerWidth;
  });
  handle.onChange(again);

  const fold = async (): Promise<void> => {
    active = true;
    await look();
    followHash();
  };
  const unfold = (): void => {
    if (active) handle.closedByReader = true;
    active = false;
    shown.clear();
    apply(emptyPlan);
  };
  const state = (): FoldState => ({
    folded: active && plan.copies.length > 0,
    copies: plan.copies.length,
    parts: plan.parts,
    unseen: plan.unseen,
  });
  return {
    reveal: (element) => void reveal(element),
    act: async (action) => {
      try {
        if (action === 'fold') await fold();
        if (action === 'unfold') unfold();
        return { ok: true, value: state() };
      } catch {
        unfold();
        return { ok: false, error: 'analysis-failed' };
      }
    },
  };
};

type Words = Readonly<Record<'folded' | 'shown', Pick<Bar, 'label' | 'action'>>>;

const wordsOf = (text: Lookup, copy: Foldable): Words => ({
  folded: { label: plural(text, 'foldFolded', copy.words), action: text('foldShow') },
  shown: { label: plural(text, 'foldShown', copy.words), action: text('foldHide') },
});

/** Takes away what an older version of the extension has left in the page, which nothing can reach any more. */
const clearOld = (document: Document): void => {
  for (const bars of document.querySelectorAll('unecho-folds')) bars.remove();
  for (const element of document.querySelectorAll(`[${mark}]`)) element.removeAttribute(mark);
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
