import type { FoundCopy, FoundStory, Region } from '../../core/repeats/stories.ts';
import { type LivePageText, rangeOf } from '../blocks.ts';
import { coverOfBlocks } from '../cover.ts';
import type { Detection } from '../detect.ts';
import { isOutOfSight } from '../hidden.ts';
import { isDrawnAway } from '../hiding.ts';
import { longestOf } from '../shape.ts';

/** A copy that can be folded where it stands. */
export interface Foldable {
  /** The same for the same text in a later look at the page. */
  readonly key: string;
  readonly words: number;
  /** In the order of the page; none lies in another, none holds a word that is not the copy's. */
  readonly elements: readonly Element[];
}

export interface Plan {
  readonly copies: readonly Foldable[];
  /** Copies that are a part of a longer text: no element is theirs alone. */
  readonly parts: number;
  /** Copies that nobody sees where they stand, or of which nobody sees the place that is kept. */
  readonly unseen: number;
}

export const emptyPlan: Plan = { copies: [], parts: 0, unseen: 0 };

/** Says how a copy begins: enough letters to tell it by, with its number where several begin alike. */
const letters = 120;

/**
 * Which elements hide the copies of a page, and nothing else. Copies that nobody sees, and those of which nobody sees the
 * place that is kept (other screens, closed panels), are left alone. Asks for layout; changes nothing.
 */
export const planFolds = ({ page, repetitions }: Detection): Plan => {
  const copies: Foldable[] = [];
  let parts = 0;
  let unseen = 0;
  for (const story of repetitions.stories) {
    for (const copy of story.copies) {
      const kept = placeKeptFor(story, copy);
      if (isUnseen(page, kept) || isUnseen(page, copy)) {
        unseen++;
        continue;
      }
      const { elements, rest } = coverOfBlocks(page, copy.blocks);
      if (rest.length > 0) parts++;
      else if (elements.every((element) => mayHide(page, kept, element))) {
        const start = page.blocks[copy.blocks[0]!]!.text.slice(0, letters);
        const before = copies.filter(({ key }) => key.endsWith(start)).length;
        copies.push({
          key: `${before} ${start}`,
          words: copy.words,
          elements: elements.map((element) => tightened(page, copy, element)),
        });
      }
    }
  }
  return { copies, parts, unseen };
};

/** Of a fragment the one place it repeats, since its story may stand once, its place left to the extractor. */
const placeKeptFor = ({ kept }: FoundStory, { scope, of }: FoundCopy): Region =>
  scope === 'fragment' && of !== undefined ? of : kept;

const isUnseen = (page: LivePageText, region: Region): boolean => {
  if (region.blocks.length === 0) return true;
  const longest = longestOf(page, region);
  return isOutOfSight(longest.element) || isDrawnAway(longest.element, rangeOf([longest]));
};

/** Not the page itself, nothing that holds the kept place, nothing that goes on beyond what was read. */
const mayHide = (page: LivePageText, kept: Region, element: Element): boolean =>
  element !== element.ownerDocument.body &&
  element !== element.ownerDocument.documentElement &&
  !kept.blocks.some((block) => element.contains(page.blocks[block]!.element)) &&
  !(page.truncated && element.contains(page.blocks.at(-1)!.element));

/** Things that are more than text: to play, to fill in, to go elsewhere by. */
const working = 'nav, form, iframe, video, audio, object, embed';

/** The largest element around a copy may hold other things than words: then the one within that does not. */
const tightened = (page: LivePageText, { blocks }: Region, around: Element): Element => {
  let best = around;
  const inside = blocks.map((block) => page.blocks[block]!.element).filter((each) => around.contains(each));
  for (let at = around; ;) {
    const within = [...at.children].find((child) => inside.every((each) => child.contains(each)));
    if (within === undefined) return best;
    if ([...at.children].some((child) => child !== within && holds(child, working))) best = within;
    at = within;
  }
};

const holds = (element: Element, selector: string): boolean =>
  element.matches(selector) || element.querySelector(selector) !== null;
