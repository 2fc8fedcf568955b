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

/** Another story that the page offers to read. */
export interface Headline {
  readonly title: string;
  readonly url?: string;
  /** Who publishes it, where that is not who publishes this story. */
  readonly outlet?: string;
  /** ISO 8601, where the page prints it beside the headline. */
  readonly published?: string;
}

export type SourceRole = 'publisher' | 'agency' | 'byline' | 'quoted' | 'cited';

/** What is cited: a page of the web, a study, a document that states something, or a post of a social network. */
export type Work = 'page' | 'study' | 'document' | 'post';

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
  /** The sentence that says so, as it stands on the page; empty where only the page's mark-up says it. */
  readonly evidence: string;
  /** Of who is quoted: the words between quotation marks that are theirs, in the order of the text, without the marks. */
  readonly quotes?: readonly string[];
  /** Of what is cited; `page` where left out. */
  readonly work?: Work;
}

/** Who published a story first, where the page is another's. */
export interface Origin {
  readonly name: string;
  readonly url?: string;
}

/** Which part of an article that goes over several pages this is. */
export interface PageOfArticle {
  readonly number: number;
  /** Left out where the page does not say how many there are. */
  readonly of?: number;
  /** The address of the page after this one. */
  readonly next?: string;
}

export interface Story {
  readonly title: string;
  readonly byline: readonly string[];
  readonly publisher?: string;
  /** Left out where the publisher of the page is the story's own. */
  readonly origin?: Origin;
  /** Of the paper: "Politics". */
  readonly section?: string;
  /** Who prints this story on the page, where several do: the kept place first. */
  readonly outlets: readonly string[];
  /** ISO 8601, as exact as the page says it: a date, or a date and a time, the zone only where it is known. */
  readonly published?: string;
  /** When it was last changed, where that is not when it was published; as `published`. */
  readonly changed?: string;
  /** BCP 47, or empty where unknown. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The body in paragraphs, parted by a blank line: no headline, no byline. */
  readonly text: string;
  readonly words: number;
  readonly copies: readonly Copy[];
  readonly related: readonly Headline[];
  /** What the page calls its most read stories. */
  readonly mostRead?: readonly Headline[];
  readonly sources: readonly Source[];
  /** The story is in a language that is not read for who speaks in it: nobody found says nothing. */
  readonly quotesUnread?: boolean;
  /** The page holds only the beginning of the story: the rest is for subscribers, or behind a link. */
  readonly preview?: boolean;
  /** Left out where the article stands on one page. */
  readonly page?: PageOfArticle;
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
