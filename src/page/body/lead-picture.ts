import { type LivePageText, type PageBlock } from '../blocks.ts';
import { isApart } from './apart.ts';
import { headlineAbove } from './headline-above.ts';
import { isLoaded, settlePicture } from './loaded.ts';

/** Elements between a headline and its text that are looked at, at most. */
const most = 300;
/** Shape of a picture that stands for the story: portraits of authors are square, banners are flat. */
const flattest = 4;
const leastWidth = 300;
/** Names that a file of the same picture in another size bears besides. */
const sizes = /[-_](?:\d+x\d+|scaled)(?=\.\w+$)/;

/**
 * The picture between the headline and the text of a story, with its caption. Most pages set it beside the text's own
 * element, where no extractor looks. Only one that the page has loaded: nothing is asked of anybody, and its size tells
 * it from marks and portraits.
 *
 * @param first index of the block that begins the text
 * @returns undefined where there is none, or where the content shows it already
 */
export const leadPicture = (page: LivePageText, first: number, content: Element): Element | undefined => {
  const { blocks } = page;
  const text = blocks[first]!.element;
  const head = headlineAbove(page, first, 'h1');
  if (head < 0) return undefined;
  const between = blocks.slice(head + 1, first);
  const { element } = blocks[head]!;
  const walker = text.ownerDocument.createTreeWalker(text.getRootNode(), NodeFilter.SHOW_ELEMENT);
  walker.currentNode = element;
  for (let i = 0, at = walker.nextNode(); at !== null && i < most; i++, at = walker.nextNode()) {
    if (at === text || (text.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0) break;
    const picture = at as HTMLImageElement;
    if (picture.localName !== 'img' || !isLead(picture)) continue;
    if (isShown(picture, content)) return undefined;
    return copyOf(withCaption(picture, between, [element, text]), picture, content.ownerDocument);
  }
  return undefined;
};

const isLead = (picture: HTMLImageElement): boolean => {
  if (!isLoaded(picture)) return false;
  const { width, height } = picture.getBoundingClientRect();
  return (
    width >= leastWidth &&
    height > 0 &&
    width <= flattest * height &&
    !leadsOn(picture) &&
    !isApart(picture, null)
  );
};

/** A picture that is a link leads to itself in full size; else it is another story's. */
const leadsOn = (picture: HTMLImageElement): boolean => {
  const link = picture.closest<HTMLAnchorElement>('a[href]');
  return link !== null && !/\.(?:jpe?g|png|webp|gif|avif)(?:$|\?)/i.test(link.href);
};

/** The largest element around a picture with no words but captions, between headline and text. */
const withCaption = (picture: Element, between: readonly PageBlock[], ends: readonly Element[]): Element => {
  let whole = picture;
  for (let at = picture.parentElement; at !== null; at = at.parentElement) {
    const around = at;
    if (ends.some((end) => around.contains(end))) break;
    const words = between.filter(({ element }) => around.contains(element));
    if (words.some(({ kind }) => kind !== 'caption') || around.querySelectorAll('img').length > 1) break;
    if (words.length > 0 || around.localName === 'figure' || around.localName === 'picture') whole = around;
  }
  return whole;
};

const isShown = ({ currentSrc }: HTMLImageElement, content: Element): boolean =>
  [...content.querySelectorAll('img')].some(({ src }) => fileOf(src) === fileOf(currentSrc));

/** The name of a picture's file, whatever its size. */
const fileOf = (address: string): string =>
  address.split(/[?#]/, 1)[0]!.split('/').at(-1)!.replace(sizes, '');

const copyOf = (whole: Element, picture: HTMLImageElement, document: Document): Element => {
  const copy = document.importNode(whole, true);
  settlePicture(picture, copy.localName === 'img' ? copy : copy.querySelector('img')!);
  if (copy.localName === 'figure') return copy;
  const figure = document.createElement('figure');
  figure.append(copy);
  return figure;
};
