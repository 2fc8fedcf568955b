/** What certain parts of a page are called. */
export type PartNames = ReadonlySet<string>;

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

/** Hyphens are left out: "sign-up" and "signup" are one name. */
const namesOf = (table: Table): PartNames =>
  new Set(Object.values(table).flatMap((names) => names.replaceAll('-', '').split(' ')));
/** What is called a teaser below the headline, or is a line, is the story's own standfirst. */
const withoutTeasers = (table: Table): PartNames =>
  namesOf(Object.fromEntries(Object.entries(table).filter(([part]) => part !== 'teasers')));

/** Of parts that stand apart from the text around them. */
export const apartNames = namesOf(apart);
export const apartNamesBelowHeadline = withoutTeasers(apart);
/** Of furniture of an article: a box about its author, for sharing, for a newsletter. */
export const debrisNames = namesOf(debris);
/** The same for one line. */
export const debrisNamesOfLine = withoutTeasers(debris);

/** Of the lines that sum a story up between its headline and its text. */
export const standfirstNames: PartNames = new Set(
  'standfirst subtitle subheadline subheading subhead subhed dek deck lede lead teaser intro introtext introduction summary excerpt chapo chapeau bajada entradilla sottotitolo sommario vorspann untertitel ingress manchet'.split(
    ' ',
  ),
);

/** Words of the longest name: "about-the-author". */
const mostWords = 3;
/** Says that something is there, or is not: what follows is no name. */
const states = new Set(['has', 'no', 'with', 'is', 'not']);

const wordsOf = (name: string): readonly string[] => {
  const lower = name.toLowerCase();
  const parted = lower === name ? name : name.replace(/[a-z](?=[A-Z])/g, '$&-').toLowerCase();
  return parted.split(/[^a-z]+/);
};

/** One of the names, each of words with hyphens or other signs between them, is or holds one of the names of such parts. */
export const isNamed = (names: readonly string[], known: PartNames): boolean =>
  names.some((name) => {
    const words = wordsOf(name);
    for (let i = 0; i < words.length && !states.has(words[i]!); i++)
      for (let j = i + 1; j <= i + mostWords; j++) if (known.has(words.slice(i, j).join(''))) return true;
    return false;
  });
