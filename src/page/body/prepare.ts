import { embedOf } from './embeds.ts';

/** Quotations of posts, as the networks' own embedding code writes them. */
const posts =
  'blockquote:is(.twitter-tweet, .twitter-video, .instagram-media, .tiktok-embed, .bluesky-embed, .mastodon-embed, .reddit-embed-bq, .text-post-media, .fb-post)';
/** Words of a hover card are links: that many, at least, beside a picture. */
const fewestLinks = 2;

/**
 * Makes a clone of the page fit for Readability, which drops what it does not know: embedded posts stay quotations,
 * embedded videos become cards, cards that open over a word go. Linear in the elements.
 */
export const prepare = (body: Element): void => {
  for (const card of body.querySelectorAll('p span:has(img):has(a), p [role="tooltip"]'))
    if (isHoverCard(card)) card.remove();
  for (const post of body.querySelectorAll(posts)) freeOfWrappers(post);
  for (const frame of body.querySelectorAll('iframe, lite-youtube, amp-youtube, lite-vimeo')) {
    const embed = embedOf(addressOf(frame));
    if (embed !== undefined)
      frame.replaceWith(cardOf(body.ownerDocument, embed.url, titleOf(frame), embed.host));
  }
};

/** A picture and several links inside of a sentence, and no words beside them. */
const isHoverCard = (element: Element): boolean => {
  if (element.getAttribute('role') === 'tooltip') return true;
  const links = [...element.querySelectorAll('a')];
  if (links.length < fewestLinks) return false;
  const linked = links.reduce((sum, { textContent }) => sum + lettersOf(textContent), 0);
  return (
    linked >= 0.9 * lettersOf(element.textContent) &&
    lettersOf(element.parentElement?.textContent ?? '') > linked
  );
};

const lettersOf = (text: string): number => text.replace(/\s+/g, '').length;

/** Elements that hold nothing but the post go: their names say "social", and Readability takes them for buttons. */
const freeOfWrappers = (post: Element): void => {
  const letters = lettersOf(post.textContent);
  for (let around = post.parentElement; around !== null; around = post.parentElement) {
    if (
      !/^(?:DIV|FIGURE|SPAN|SECTION|ASIDE)$/.test(around.tagName) ||
      lettersOf(around.textContent) > letters
    )
      break;
    around.replaceWith(post);
  }
  post.removeAttribute('class');
  post.removeAttribute('id');
};

const addressOf = (frame: Element): string => {
  const youtube = frame.getAttribute('videoid') ?? frame.getAttribute('data-videoid');
  if (youtube !== null)
    return frame.tagName === 'LITE-VIMEO'
      ? `https://player.vimeo.com/video/${youtube}`
      : `https://www.youtube.com/embed/${youtube}`;
  for (const name of ['src', 'data-src', 'data-lazy-src']) {
    const value = frame.getAttribute(name)?.trim() ?? '';
    if (/^(?:https?:)?\/\//.test(value)) return new URL(value, 'https://localhost').href;
  }
  return '';
};

const titleOf = (frame: Element): string =>
  (
    frame.getAttribute('title') ??
    frame.getAttribute('aria-label') ??
    frame.getAttribute('playlabel') ??
    ''
  ).trim();

/** A figure with a link: nothing of the other site is loaded. */
const cardOf = (document: Document, url: string, title: string, host: string): Element => {
  const card = document.createElement('figure');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title === '' || title === host ? host : `${title} (${host})`;
  card.append(link);
  return card;
};
