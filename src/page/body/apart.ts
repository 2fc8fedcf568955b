/** Parts of a page that the standards set apart from its text. */
const parts = new Set('NAV ASIDE FORM DIALOG FOOTER FIGCAPTION BUTTON'.split(' '));
const roles = new Set(
  'navigation complementary contentinfo search dialog alert alertdialog banner form menu tablist'.split(' '),
);
/** What pages call such parts in class names and ids. */
const names =
  /(?:^|[^a-z])(?:comments?|commentlist|disqus|respond|related|recommend(?:ed|ations?)?|teasers?|newsletter|subscri(?:be|ption)|sign-?up|promo(?:tion)?|shar(?:e|ing)|social|sidebar|rail|footer|author|bio|byline|advert(?:isement)?|ads?|sponsor(?:ed)?|banner|popup|pop-up|modal|overlay|cookies?|consent|gdpr|paywall|outbrain|taboola|captions?|credits?|copyright|breadcrumbs?|tags?|pagination|menu|login|regwall|tooltip|infobox|disclaimer|disclosure|affiliate|lightbox)(?:$|[^a-z])/;

/** The same below a headline: what is called a teaser there, and leads nowhere, is the story's own. */
export const namesBelowHeadline = new RegExp(names.source.replace('teasers?|', ''));

/** How deep class names are looked at: those far above a paragraph are the page's. */
const depth = 12;

/** Class names and id in lower case, parted at their capitals; what only tells that something is there is no name. */
const namesOf = (element: Element): string =>
  `${element.id} ${element.getAttribute('class') ?? ''}`
    .slice(0, 300)
    .replace(/(?<=[a-z])(?=[A-Z])/g, '-')
    .toLowerCase()
    .replace(/(?:^|[\s_-])(?:has|no|with|is|not)-\S*/g, ' ');

/** The element, or one between it and `top`, is a part that stands apart from the text around it. */
export const isApart = (element: Element, top: Element | null, own = names): boolean => {
  let steps = 0;
  for (let at: Element | null = element; at !== null && at !== top; at = at.parentElement) {
    if (at.tagName === 'BODY' || at.tagName === 'MAIN' || at.tagName === 'ARTICLE') return false;
    if (parts.has(at.tagName) || roles.has(at.getAttribute('role') ?? '')) return true;
    if (++steps <= depth && own.test(namesOf(at))) return true;
  }
  return false;
};

const debris =
  /(?:^|[-_ ])(?:comments?|comment-?list|disqus|related(?:-?(?:content|articles|posts|links|stories|news))?|recommendations?|next-?(?:story|post)|newsletters?|signup|sign-up|subscribe|shar(?:e|ing)|share-?(?:bar|buttons|tools)|social-?(?:links|share|sharing|icons)|author-?(?:box|bio|card|info|description|box-wrap)|about-?(?:the-)?author|article-?author|post-?author|entry-?author|byline(?:-section)?|breadcrumbs?|rating|paywall-?(?:box|notice|message)|cookie-?(?:notice|banner|consent)|affiliate-?(?:text|disclosure|disclaimer)?|disclaimer|disclosure|editorial-disclosure|slide-?count|pagination|teasers?|promo(?:-?box)?|ad-?(?:container|wrapper|slot|block)|advertisement)(?:$|[-_ ])/;

/** The element is named as furniture of an article: a box about its author, for sharing, for a newsletter. */
export const isDebrisNamed = (element: Element): boolean => {
  if (element.tagName === 'ASIDE' || element.tagName === 'NAV' || element.tagName === 'FORM') return true;
  if (roles.has(element.getAttribute('role') ?? '')) return true;
  const called = namesOf(element);
  // A paragraph that is called a teaser is the story's standfirst.
  return debris.test(/^(?:P|H[1-6])$/.test(element.tagName) ? called.replace(/teasers?/g, '') : called);
};
