/**
 * What the news sites of one language print over, before and beside their lists of other stories. In lower case, as it
 * is printed, accents included; punctuation, and a count behind it, are left aside when texts are compared. A star
 * stands for one to five words: "more about *".
 */
export interface LabelWords {
  /** Over stories near the one on the page, or before the link to one of them. */
  readonly related: readonly string[];
  /** Before the link to such a story, with a colon: alone it may be a button or a part of the site. */
  readonly ahead?: readonly string[];
  /** Over the most read, most shared or most discussed stories of the site. */
  readonly mostRead: readonly string[];
  /** Over the newest stories, and over others that have nothing to do with the one on the page. */
  readonly latest: readonly string[];
  /** Beside what somebody has paid for. */
  readonly sponsored: readonly string[];
  /** Words that a line of tags begins with. */
  readonly tags: readonly string[];
}
