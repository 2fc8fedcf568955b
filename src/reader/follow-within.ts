/**
 * Follows a link from one place of the view to another: the view has no address of its own, so the browser would go to the
 * page's. Reading goes on at the place, for the keyboard and for those who listen, too.
 */
export const followWithin = (event: Event): void => {
  const link = (event.target as Element).closest?.('a[href^="#"]');
  if (link === null || link === undefined) return;
  event.preventDefault();
  const place = link.ownerDocument.getElementById(link.getAttribute('href')!.slice(1));
  if (place === null) return;
  place.closest('details')?.setAttribute('open', '');
  if (!place.matches('a[href]')) place.tabIndex = -1;
  place.scrollIntoView({ block: 'start', behavior: 'instant' });
  place.focus({ preventScroll: true });
};
