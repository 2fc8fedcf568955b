/** Marks a clone's picture that the page has loaded: the view may show it without a request of its own. */
export const loaded = 'data-unecho-loaded';

/** Pixels up to which a loaded picture may hold the place of another one that is still to come. */
const placeholder = 200;
/** Pictures that are written into the page hold places, too, at any size. */
const file = /^https?:/i;

/** The page shows the picture by now, and it is no place held for another one. Asks for no layout. */
export const isLoaded = ({ complete, naturalWidth, currentSrc }: HTMLImageElement): boolean =>
  complete && naturalWidth > placeholder && file.test(currentSrc);

/**
 * Gives a clone's picture the very file that the page shows, so that the view does not choose another one from a set of
 * sizes and load it. A picture that is not there yet stays as it is. Asks for no layout.
 *
 * @param original on the page
 * @param twin its clone
 */
export const settlePicture = (original: Element, twin: Element): void => {
  if (original.localName !== 'img') return;
  const isThere = isLoaded(original as HTMLImageElement);
  if (isThere) {
    // Readability would take any address among them for the picture's own.
    for (const name of twin.getAttributeNames())
      if (name.startsWith('data-') || name === 'srcset' || name === 'sizes') twin.removeAttribute(name);
    twin.setAttribute('src', (original as HTMLImageElement).currentSrc);
  }
  twin.toggleAttribute(loaded, isThere);
};
