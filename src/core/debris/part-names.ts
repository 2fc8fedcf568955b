/** Tells whether names, in lower case, are those of certain parts of a page. */
export type PartNames = (names: string) => boolean;

type Table = Readonly<Record<string, string>>;

/**
 * What pages call parts that stand apart from an article's text, in class names and ids. A hyphen may be left out or be an
 * underscore; a word may follow any other sign than a letter.
 */
const apart: Table = {
  reactions: 'comment comments commentlist disqus respond',
  stories: 'related recommend recommended recommendation recommendations rail outbrain taboola',
  teasers: 'teaser teasers',
  offers: 'newsletter subscribe subscription sign-up promo promotion',
  payment: 'paywall regwall login',
  sharing: 'share sharing social',
  authors: 'author bio byline',
  advertising: 'advert advertisement ad ads sponsor sponsored banner affiliate',
  layers: 'popup pop-up modal overlay tooltip lightbox',
  consent: 'cookie cookies consent gdpr',
  pictures: 'caption captions credit credits',
  ways: 'sidebar footer breadcrumb breadcrumbs tag tags pagination menu',
  notes: 'copyright infobox disclaimer disclosure',
};

/** What they call furniture within an article's body; told by whole names, since a body's own parts are named alike. */
const debris: Table = {
  reactions: 'comment comments comment-list disqus rating',
  stories:
    'related related-content related-articles related-posts related-links related-stories related-news recommendation recommendations next-story next-post',
  teasers: 'teaser teasers',
  offers: 'newsletter newsletters sign-up subscribe promo promo-box',
  payment: 'paywall-box paywall-notice paywall-message',
  sharing:
    'share sharing share-bar share-buttons share-tools social-links social-share social-sharing social-icons',
  authors:
    'author-box author-boxes author-bio author-card author-info author-profile author-details author-desc author-description author-box-wrap autor-box saboxplugin-wrap about-author about-the-author article-author post-author entry-author byline byline-section',
  advertising:
    'ad-container ad-wrapper ad-slot ad-block advertisement affiliate affiliate-text affiliate-disclosure affiliate-disclaimer',
  consent: 'cookie-notice cookie-banner cookie-consent',
  ways: 'breadcrumb breadcrumbs pagination slide-count',
  notes: 'disclaimer disclosure editorial-disclosure',
};

const matcher = (table: Table, edge: string): PartNames => {
  const words = Object.values(table).filter(Boolean).join(' ').replaceAll('-', '[-_]?').replaceAll(' ', '|');
  const pattern = new RegExp(`(?:^|${edge})(?:${words})(?:$|${edge})`);
  return (names) => pattern.test(names);
};
const letters = '[^a-z]';
const names = '[-_ ]';
/** What is called a teaser below the headline, or is a line, is the story's own standfirst. */
const without = (table: Table): Table => ({ ...table, teasers: '' });

/** Of parts that stand apart from the text around them. */
export const apartNames = matcher(apart, letters);
export const apartNamesBelowHeadline = matcher(without(apart), letters);
/** Of furniture of an article: a box about its author, for sharing, for a newsletter. */
export const debrisNames = matcher(debris, names);
/** The same for one line. */
export const debrisNamesOfLine = matcher(without(debris), names);
