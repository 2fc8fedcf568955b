/**
 * The words with which a page of one language says who wrote an article, when it was published or changed, and where it
 * appeared first. In lower case; a sign that belongs to a word ("文／") stands with it.
 */
export interface Bylines {
  /** Leads a name and says nothing else: "by". Read as a cue at the start of a line only, since sentences begin so too. */
  readonly by: readonly string[];
  /** Leads a name wherever it stands in a line: "posted by", "text by". */
  readonly written: readonly string[];
  /** Labels a name, with a colon or alone at the start of a line: "author". */
  readonly author: readonly string[];
  /** Follows a name: "記者". */
  readonly after?: readonly string[];
  /** Says that the date behind it is that of a change. */
  readonly changed: readonly string[];
  /** Says that the date behind it is that of publication. */
  readonly published: readonly string[];
  /** Leads the name of who published the article first: "originally published by". */
  readonly first: readonly string[];
  /** Labels it, with a colon: "source". */
  readonly source: readonly string[];
}
