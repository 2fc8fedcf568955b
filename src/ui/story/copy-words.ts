/** How copies and passages are spoken of: the same words in popup, view and bug reports. */
import { countIn, languageOf, type Lookup, plural } from '../../core/text/plural.ts';
import type { Passage, ShowFailure } from '../../contracts/messages.ts';
import type { Copy, Difference, Hiding, Matter, Place, Scope } from '../../contracts/report.ts';

const kinds: Record<Scope, string> = {
  article: 'copyKindArticle',
  excerpt: 'copyKindExcerpt',
  fragment: 'copyKindFragment',
};
const places: Record<Place['where'] | Hiding, string> = {
  above: 'copyAbove',
  below: 'copyBelow',
  within: 'copyWithin',
  mobile: 'copyMobile',
  print: 'copyPrint',
  collapsed: 'copyCollapsed',
  offscreen: 'copyOffscreen',
  hidden: 'copyHidden',
};
const reasons: Record<Hiding, string> = {
  mobile: 'copyMobileReason',
  print: 'copyPrintReason',
  collapsed: 'copyCollapsedReason',
  offscreen: 'copyOffscreenReason',
  hidden: 'copyHiddenReason',
};
/** Of words that both sides have, otherwise. */
const changed: Record<Matter, string> = {
  figure: 'differenceFigure',
  name: 'differenceName',
  negation: 'differenceNegation',
};
/** Of words that one side has alone. */
const alone: Record<Matter, string> = {
  figure: 'differenceWithFigure',
  name: 'differenceWithName',
  negation: 'differenceWithNegation',
};

const capitalised = (text: Lookup, label: string): string =>
  label.charAt(0).toLocaleUpperCase(languageOf(text)) + label.slice(1);

/** "Hidden mobile copy", "Excerpt above the article", "As printed by AFP". */
const labelOf = (text: Lookup, { scope, place }: Copy): string => {
  const stands = text(places[place.hiding ?? place.where], [text(kinds[scope])]);
  if (place.outlet === undefined) return capitalised(text, stands);
  const printed = text('copyOutlet', [place.outlet]);
  // Who printed it says more than where it stands, but not that it is hidden or only a part.
  const plain = scope === 'article' && place.hiding === undefined;
  return capitalised(text, plain ? printed : `${stands}, ${printed}`);
};

/** A label for each copy, in their order; those that would be the same are numbered. */
export const labelsOf = (text: Lookup, copies: readonly Copy[]): string[] => {
  const labels = copies.map((copy) => labelOf(text, copy));
  return labels.map((label, index) => {
    if (labels.indexOf(label) === labels.lastIndexOf(label)) return label;
    const number = labels.slice(0, index + 1).filter((other) => other === label).length;
    return text('copyNumbered', [label, countIn(text, number)]);
  });
};

/** Likeness in whole per cent, rounded down: 100 only where nothing differs. */
export const percentOf = ({ similarity, differences, unique }: Copy): number =>
  Math.min(Math.floor(similarity * 100), differences.length + unique.length > 0 ? 99 : 100);

/** "540 words", "97% alike", "part of a longer text". A likeness that rounds to nothing would deny that it is a copy. */
export const factsOf = (text: Lookup, copy: Copy): string[] => [
  plural(text, 'viewWords', copy.words),
  ...(percentOf(copy) > 0 ? [text('copyLikeness', [countIn(text, percentOf(copy))])] : []),
  ...(copy.whole ? [] : [text('copyPart')]),
];

/** Why a copy cannot be shown on the page; undefined where it can. */
export const reasonOf = (text: Lookup, { place, hidden }: Copy): string | undefined =>
  place.hiding !== undefined ? text(reasons[place.hiding]) : hidden ? text('copyHiddenReason') : undefined;

const failures: Record<Passage['kind'], Record<'gone' | 'hidden' | 'other', string>> = {
  copy: { gone: 'copyGone', hidden: 'copyNowHidden', other: 'copyNotShown' },
  sentence: { gone: 'sentenceGone', hidden: 'sentenceHidden', other: 'sentenceNotShown' },
};

/** Why a passage was not shown after all. */
export const failureOf = (text: Lookup, failure: ShowFailure, kind: Passage['kind']): string =>
  text(failures[kind][failure === 'gone' || failure === 'hidden' ? failure : 'other']);

/** What a difference touches: "a number differs"; "with a number", where words stand on one side only. */
export const mattersOf = (text: Lookup, { kind, matters }: Difference): string[] =>
  matters.map((matter) => text((kind === 'changed' ? changed : alone)[matter]));

/** Those that change what is said come first; else in the order of the copy. */
export const weighed = (differences: readonly Difference[]): Difference[] => [
  ...differences.filter((difference) => difference.matters.length > 0),
  ...differences.filter((difference) => difference.matters.length === 0),
];

/** "3 outlets, one text: …"; undefined where fewer than two print the story. */
export const outletsOf = (text: Lookup, outlets: readonly string[]): string | undefined =>
  outlets.length < 2 ? undefined : plural(text, 'storyOutlets', outlets.length, outlets.join(', '));
