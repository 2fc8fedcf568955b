import { makeCards, makeScriptedCards } from './cards.ts';
import { keepOneRendering } from './formulas.ts';
import { freeOfWrappers, lettersOf } from './free.ts';
import { removeSignUps } from './sign-up.ts';

/** Quotations of posts, as the networks' own embedding code writes them. */
const posts =
  'blockquote:is(.twitter-tweet, .twitter-video, .instagram-media, .tiktok-embed, .bluesky-embed, .mastodon-embed, .reddit-embed-bq, .text-post-media, .fb-post)';
/** Words of a hover card are links: that many, at least, beside a picture. */
const fewestLinks = 2;

/**
 * Makes a clone of the page fit for Readability, which drops what it does not know: embedded posts stay quotations,
 * embedded videos become cards, formulas are there once, cards that open over a word, boxes to sign up in and empty places of
 * advertisers go.
 * Linear in the elements.
 */
export const prepare = (body: Element): void => {
  for (const card of body.querySelectorAll('p span:has(img):has(a), p [role="tooltip"]'))
    if (isHoverCard(card)) card.remove();
  removeSignUps(body);
  const quoted = [...body.querySelectorAll(posts)];
  makeScriptedCards(body);
  for (const post of quoted) {
    freeOfWrappers(post);
    post.removeAttribute('class');
    post.removeAttribute('id');
  }
  // Where an advertiser's script would have put its picture: shown as the mark of an edit that says nothing.
  for (const empty of body.querySelectorAll('ins:empty')) empty.remove();
  makeCards(body);
  keepOneRendering(body);
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
