import { digits, hasDigit, letters } from '../core/text/letters.ts';
import type { Copy, Difference, Hiding, Place } from '../contracts/report.ts';
import { once } from '../core/once.ts';
import { compare } from '../core/repeats/compare.ts';
import type { Span } from '../core/repeats/passages.ts';
import { mattersOf } from '../core/repeats/matters.ts';
import { novelPassages } from '../core/repeats/novel.ts';
import type { FoundCopy, FoundStory } from '../core/repeats/stories.ts';
import { primaryLanguage } from '../core/sources/language-tag.ts';
import { type NumberOf, numbersIn } from '../core/text/number-words.ts';
import { holdsWords, locateWords } from '../core/text/words.ts';
import { type LivePageText, beginningOf, rangeOf, textOf, wordsOf } from './blocks.ts';
import { coverOfBlocks } from './cover.ts';
import { hidingOf, isDrawnAway } from './hiding.ts';
import { outletsByPlace } from './outlets.ts';
import { shapeOfCopy } from './shape.ts';

/** Words shown on either side of a difference. */
const context = 4;

/**
 * Describes the copies of a story: where each stands, what it says, how like it is, what only it has. Reads the page,
 * changes nothing.
 *
 * @param first the id of the first copy; the others are counted on from it
 * @param lang of the story, a language tag or empty: numbers in letters are read by it
 * @param isListed a passage that only a copy has is told elsewhere: headlines glued to it
 */
export const describeCopies = (
  page: LivePageText,
  story: FoundStory,
  first: number,
  lang = '',
  isListed: (passage: string) => boolean = () => false,
): Copy[] => {
  const whole = once(() => print(page, story.kept.blocks));
  const numberOf = once(() => numbersIn(primaryLanguage(lang)));
  const outlets = once(() => outletsByPlace(page, story));
  return story.copies.map((copy, index) =>
    describe(page, story, copy, {
      id: first + index,
      outlet: () => outlets()[index + 1],
      keptBlocks: (copy.of ?? story.kept).blocks,
      whole,
      numberOf,
      isListed,
    }),
  );
};

interface Setting {
  readonly id: number;
  /** Who prints it. */
  readonly outlet: () => string | undefined;
  /** The place that it repeats. */
  readonly keptBlocks: readonly number[];
  /** All that is kept, printed once for all copies. */
  readonly whole: () => Printed;
  readonly numberOf: () => NumberOf;
  readonly isListed: (passage: string) => boolean;
}

/** What takes long is made when it is first asked for: most copies are counted, and never looked at. */
const describe = (
  page: LivePageText,
  story: FoundStory,
  copy: FoundCopy,
  { id, outlet, keptBlocks, whole: wholeKept, numberOf, isListed }: Setting,
): Copy => {
  const own = once(() => print(page, copy.blocks));
  const kept = once(() => {
    const compared = comparedBlocks(page, keptBlocks, own().words);
    return compared.length === story.kept.blocks.length && keptBlocks === story.kept.blocks
      ? wholeKept()
      : print(page, compared);
  });
  const place = once(() => placeOf(page, story, copy, outlet()));
  const aligned = once(() => compare(kept().words, own().words));
  const whole = once(() => coverOfBlocks(page, copy.blocks).rest.length === 0);
  const unique = once(() =>
    aligned().differences.length === 0
      ? []
      : novelPassages(kept().words, own().words)
          .map((span) => cut(own(), span))
          .filter((passage) => !isListed(passage)),
  );
  const differences = once(() =>
    aligned().differences.map((spans) => differenceOf(kept(), own(), spans, numberOf())),
  );
  return {
    id,
    scope: copy.scope,
    words: copy.blocks.reduce((sum, block) => sum + page.blocks[block]!.end - page.blocks[block]!.start, 0),
    get text() {
      return own().text;
    },
    get place() {
      return place();
    },
    get hidden() {
      return place().hiding !== undefined;
    },
    get shape() {
      return shapeOfCopy(page, copy);
    },
    get whole() {
      return whole();
    },
    get similarity() {
      return Math.round(aligned().similarity * 1000) / 1000;
    },
    get unique() {
      return unique();
    },
    get differences() {
      return differences();
    },
  };
};

/** A copy is read against the running text: it lacks nothing where it has no headline, subheads and captions. */
const comparedBlocks = (page: LivePageText, kept: readonly number[], own: Int32Array): readonly number[] => {
  const compared = kept.filter((index) => {
    const { kind, start, end } = page.blocks[index]!;
    return (kind !== 'heading' && kind !== 'caption') || holdsWords(own, page.words.subarray(start, end));
  });
  return compared.length > 0 ? compared : kept;
};

const differenceOf = (
  kept: Printed,
  own: Printed,
  differing: { readonly kept: Span; readonly copy: Span },
  numberOf: NumberOf,
): Difference => {
  const spans = inWholeFigures(kept, own, differing);
  const { start, end } = spans.copy;
  const [said, instead] = [cut(kept, spans.kept), cut(own, spans.copy)];
  const before = cut(own, { start: Math.max(0, start - context), end: start });
  return {
    kind: said === '' ? 'inserted' : instead === '' ? 'removed' : 'changed',
    kept: said,
    copy: instead,
    before,
    after: cut(own, { start: end, end: Math.min(own.words.length, end + context) }),
    matters: mattersOf(said, instead, before, numberOf),
  };
};

const placeOf = (
  page: LivePageText,
  story: FoundStory,
  copy: FoundCopy,
  outlet: string | undefined,
): Place => {
  const kept = copy.scope === 'fragment' ? (copy.of ?? story.kept) : story.kept;
  const [first, last] = [kept.blocks[0] ?? 0, kept.blocks.at(-1) ?? 0];
  const where = copy.blocks.at(-1)! < first ? 'above' : copy.blocks[0]! > last ? 'below' : 'within';
  const hiding = hidingOfCopy(page, copy);
  return { where, ...(hiding && { hiding }), ...(outlet !== undefined && { outlet }) };
};

/** Grown to whole figures on both sides: "1,900" and "1,700" differ, not their "900" and "700". */
const inWholeFigures = (
  kept: Printed,
  own: Printed,
  spans: { readonly kept: Span; readonly copy: Span },
): { readonly kept: Span; readonly copy: Span } => {
  let [before, behind] = [0, 0];
  const { kept: a, copy: b } = spans;
  while (isWithinFigure(kept, a.start - before) || isWithinFigure(own, b.start - before)) before++;
  while (isWithinFigure(kept, a.end + behind) || isWithinFigure(own, b.end + behind)) behind++;
  return {
    kept: { start: Math.max(0, a.start - before), end: Math.min(kept.words.length, a.end + behind) },
    copy: { start: Math.max(0, b.start - before), end: Math.min(own.words.length, b.end + behind) },
  };
};

/** Between the word before an index and the word at it stands one sign, and a digit on either side: "1,900". */
const isWithinFigure = ({ text, places, words }: Printed, index: number): boolean => {
  if (index <= 0 || index >= words.length) return false;
  const [end, start] = [places[2 * index - 1]!, places[2 * index]!];
  return (
    start === end + 1 &&
    '.,:\u2019'.includes(text[end]!) &&
    hasDigit(text[end - 1]!) &&
    hasDigit(text[start]!)
  );
};

/** A text in words, so that spans of words can be printed. */
class Printed {
  readonly text: string;
  readonly words: Int32Array;
  private located: Int32Array | undefined;

  constructor(text: string, words: Int32Array) {
    this.text = text;
    this.words = words;
  }

  /** Where the words stand. Made when first asked for: a copy without differences needs none. */
  get places(): Int32Array {
    this.located ??= locateWords(this.text);
    return this.located;
  }
}

const print = (page: LivePageText, blocks: readonly number[]): Printed =>
  new Printed(textOf(page, blocks), wordsOf(page, blocks));

const cut = ({ text, places }: Printed, { start, end }: Span): string =>
  end <= start ? '' : text.slice(places[2 * start], punctuated(text, places[2 * end - 1]!)).trim();

const signs = new RegExp(`^[^\\s${letters}${digits}]+`);

/** Takes the full stop and the closing quote along. */
const punctuated = (text: string, end: number): number => {
  const rest = signs.exec(text.slice(end, end + 4));
  return end + (rest?.[0].length ?? 0);
};

/** Why a reader does not see a copy; undefined where most of what is longest in it is seen. */
const hidingOfCopy = (page: LivePageText, { blocks }: FoundCopy): Hiding | undefined => {
  const sample = blocks
    .map((index) => page.blocks[index]!)
    .sort((a, b) => b.end - b.start - (a.end - a.start))
    .slice(0, 3);
  const unseen = sample.filter((block) => block.hidden || isDrawnAway(beginningOf(block), rangeOf([block])));
  const [longest] = unseen;
  return longest === undefined || unseen.length * 2 <= sample.length
    ? undefined
    : hidingOf(longest.element, rangeOf([longest]));
};
