import type { Matter } from '../core/repeats/matters.ts';

/** What the analysis of one page says: plain data, sent from the page to the popup and drawn by the view. */

/** `article`: a copy of the whole story; `excerpt`: of a good part of it; `fragment`: a caption, lead or line. */
export type Scope = 'article' | 'excerpt' | 'fragment';

export type { Matter } from '../core/repeats/matters.ts';

/** One place where a copy reads otherwise than the text kept. `kept` is empty for an insertion, `copy` for an omission. */
export interface Difference {
  readonly kind: 'inserted' | 'removed' | 'changed';
  readonly kept: string;
  readonly copy: string;
  /** The words right before and after it in the copy, for a reader to find the place by; empty at the ends. */
  readonly before: string;
  readonly after: string;
  readonly matters: readonly Matter[];
}

/** Why a reader does not see a copy on the page. `mobile` and `print` are for other screens and for paper, by their names. */
export type Hiding = 'mobile' | 'print' | 'collapsed' | 'offscreen' | 'hidden';

/** Where on the page a copy stands, seen from the place that is kept. */
export interface Place {
  readonly where: 'above' | 'below' | 'within';
  /** Left out where a reader sees the copy. */
  readonly hiding?: Hiding;
  /** Who printed this copy, where the page says so: "AFP". */
  readonly outlet?: string;
}

/** A passage that says again what the story says. */
export interface Copy {
  /** Tells the copy from all others of the page, for as long as the page stays as it is. */
  readonly id: number;
  readonly place: Place;
  /** The shape of the place it stands in, the same on every page of a site: "Not a copy" is remembered by it. */
  readonly shape: string;
  /** It fills elements of its own, so that it can be folded in place; false where it is a part of a longer text. */
  readonly whole: boolean;
  readonly text: string;
  readonly words: number;
  /** A reader would not have seen it on the page. */
  readonly hidden: boolean;
  readonly scope: Scope;
  /** Likeness to the kept passage, 0 to 1. */
  readonly similarity: number;
  /** Passages that only this copy has, in full. */
  readonly unique: readonly string[];
  readonly differences: readonly Difference[];
}

export interface Headline {
  readonly title: string;
  readonly url?: string;
}

export type SourceRole = 'publisher' | 'agency' | 'byline' | 'quoted' | 'cited';

/** Who or what a story rests on, with the sentence that says so. */
export interface Source {
  readonly role: SourceRole;
  readonly name: string;
  /** What the text says the source is: "a defence researcher at the …". */
  readonly affiliation?: string;
  readonly url?: string;
  /** False for "officials", "a spokesman", "he". */
  readonly named: boolean;
  readonly mentions: number;
  readonly evidence: string;
}

export interface Story {
  readonly title: string;
  readonly byline: readonly string[];
  readonly publisher?: string;
  /** Who prints this story on the page, where several do: the kept place first. */
  readonly outlets: readonly string[];
  /** ISO 8601, as exact as the page says it: a date, or a date and a time, the zone only where it is known. */
  readonly published?: string;
  /** BCP 47, or empty where unknown. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The body in paragraphs, parted by a blank line: no headline, no byline. */
  readonly text: string;
  readonly words: number;
  readonly copies: readonly Copy[];
  readonly related: readonly Headline[];
  readonly sources: readonly Source[];
}

/** The quick answer: what the popup says first. */
export interface Verdict {
  /** `repeated`: a story with copies; `single`: a story that stands once; `list`: many short items; `empty`: no text to speak of. */
  readonly kind: 'repeated' | 'single' | 'list' | 'empty';
  /** Copies of scope `article` or `excerpt`. */
  readonly copies: number;
  /** Words that the clean view folds away, fragments included. */
  readonly foldedWords: number;
  /** Words on the page. */
  readonly words: number;
  /** The page was too large to be read to its end. */
  readonly truncated: boolean;
  /** Stories that are told apart on the page. */
  readonly stories: number;
}

export interface Report {
  readonly url: string;
  readonly verdict: Verdict;
  /** The main story first. */
  readonly stories: readonly Story[];
  /** Main-thread time in milliseconds. */
  readonly ms: { readonly detect: number; readonly total: number };
}
