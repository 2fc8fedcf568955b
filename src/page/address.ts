import type { PageBlock } from './blocks.ts';

/** Hosts whose links are advertising under a headline. */
const advertising =
  /(?:^|\.)(?:taboola|outbrain|revcontent|mgid|dianomi|nativo|ntv|plista|ligatus|adnow|engageya|zemanta|sharethrough|triplelift|doubleclick|zergnet|googleadservices|googlesyndication)\./;
/** Where a story is shared, not read. */
const sharing =
  /(?:^|\.)(?:facebook|twitter|x|linkedin|pinterest|whatsapp|telegram|t|reddit|tumblr|instagram|youtube)\.(?:com|me)$/;

/** Where a block's first link leads, absolute; empty where no link of it leads to another page to be read. */
export const addressOf = (block: PageBlock): string => {
  if (block.linked === 0) return '';
  for (const node of block.nodes) {
    const link = /\S/.test(node.data) ? node.parentElement?.closest('a[href]') : undefined;
    if (link instanceof HTMLAnchorElement && leadsAway(link)) return link.href;
  }
  return '';
};

/** The link leads to another page to be read: not to this one, not to where it is shared, and nobody has paid for it. */
export const leadsAway = (link: HTMLAnchorElement): boolean =>
  /^https?:$/.test(link.protocol) &&
  !advertising.test(link.hostname) &&
  !sharing.test(link.hostname) &&
  !/(?:^|\s)sponsored(?:\s|$)/i.test(link.rel) &&
  !isHere(link, globalThis.location);

/** The same page, whatever is added to its address for counting where its readers come from. */
const isHere = (link: HTMLAnchorElement, here: Location): boolean =>
  link.hostname === here.hostname &&
  link.pathname === here.pathname &&
  (link.search === here.search || (link.pathname !== '/' && (here.search === '' || link.search === '')));
