import { embedOf, hostOf, scriptedEmbedOf, scriptedEmbeds } from './embeds.ts';
import { freeOfWrappers } from './free.ts';
import { loaded } from './loaded.ts';

const frames = 'iframe, lite-youtube, amp-youtube, lite-vimeo';

/**
 * Makes embedded posts and videos, and the page's own video and sound, cards with a link: nothing of another site is
 * loaded, and no media either. A card has the picture that the page has loaded in its place.
 *
 * @param body a clone; its document has the page's address
 */
export const makeCards = (body: Element): void => {
  for (const frame of body.querySelectorAll(frames)) {
    const embed = embedOf(frameAddress(frame));
    if (embed !== undefined) replace(frame, embed.url, embed.host);
  }
  for (const player of body.querySelectorAll('video, audio')) {
    const { baseURI, URL: page } = player.ownerDocument;
    const poster = absolute(player.getAttribute('poster'), baseURI);
    const media =
      absolute(player.getAttribute('src'), baseURI) ??
      absolute(player.querySelector('source[src]')?.getAttribute('src'), baseURI) ??
      // Played from a script's own buffer: it can be seen on the page alone.
      (poster === undefined ? undefined : absolute(page, page));
    if (media !== undefined) replace(player, media, hostOf(media), poster);
  }
};

/**
 * Does the same for elements that a script of another site would make an embed of. What they say until then stays, with
 * a link.
 */
export const makeScriptedCards = (body: Element): void => {
  for (const element of body.querySelectorAll(scriptedEmbeds)) {
    const embed = scriptedEmbedOf(element);
    if (embed === undefined) continue;
    if (!/\S/.test(element.textContent ?? '')) replace(element, embed.url, embed.host);
    // Words that stand for the post until the script has come: they stay, with a link to it.
    else if (element.querySelector(`a[href^="${CSS.escape(embed.url)}"]`) === null) {
      const link = body.ownerDocument.createElement('a');
      link.href = embed.url;
      link.textContent = embed.host;
      element.append(' ', link);
    }
    element.removeAttribute('class');
  }
};

const replace = (media: Element, url: string, host: string, poster?: string): void => {
  const title = titleOf(media) ?? (media.matches('video, audio') ? captionOf(media) : undefined);
  freeOfWrappers(media);
  const picture = poster ?? media.querySelector(`img[${loaded}]`)?.getAttribute('src') ?? undefined;
  media.replaceWith(
    cardOf(
      media.ownerDocument,
      url,
      title === undefined || title === host ? host : `${title} (${host})`,
      picture,
    ),
  );
};

const titleOf = (media: Element): string | undefined =>
  ['title', 'aria-label', 'playlabel', 'data-title', 'data-video-title']
    .map((name) => media.getAttribute(name)?.trim())
    .find(Boolean);

/** Characters of a caption that is a title, at most. */
const longestTitle = 160;

/** What the caption beside the page's own video says: taken away there, since the card says it. */
const captionOf = (media: Element): string | undefined => {
  const figure = media.closest('figure');
  const caption = figure?.querySelector('figcaption');
  if (figure === null || caption === null || caption === undefined) return undefined;
  if (figure.querySelectorAll('img, video, audio, iframe').length > 1) return undefined;
  const says = (caption.textContent ?? '').replace(/\s+/g, ' ').trim();
  if (says === '' || says.length > longestTitle || caption.querySelector('a[href]') !== null)
    return undefined;
  caption.remove();
  return says;
};

/** A figure that is a link. Its words are a caption: they are none of the text. */
const cardOf = (document: Document, url: string, says: string, picture: string | undefined): Element => {
  const card = document.createElement('figure');
  const link = document.createElement('a');
  link.href = url;
  if (picture !== undefined) {
    const image = document.createElement('img');
    image.src = picture;
    image.alt = '';
    image.setAttribute(loaded, '');
    link.append(image);
  }
  const caption = document.createElement('figcaption');
  caption.textContent = says;
  link.append(caption);
  card.append(link);
  return card;
};

const absolute = (address: string | null | undefined, base: string): string | undefined => {
  if (address === null || address === undefined || address.trim() === '' || !URL.canParse(address, base))
    return undefined;
  const url = new URL(address, base);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
};

/** The address of what a frame shows or will show. */
export const frameAddress = (frame: Element): string => {
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
