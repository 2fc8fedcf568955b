/** What the page's own mark-up says about the article. Every field is as found, trimmed; missing where the page says nothing. */
export interface Metadata {
  readonly title?: string;
  readonly publisher?: string;
  readonly byline: readonly string[];
  readonly published?: string;
  readonly lang: string;
  /** The article's own address. */
  readonly canonical?: string;
}

/** Reads what the page says of its article. */
export const readMetadata = (document: Document): Metadata => ({
  byline: [],
  lang: document.documentElement.lang,
});
