import type { PageBlock } from './blocks.ts';

/** Hosts whose links are advertising under a headline. */
const advertising = /(?:^|\.)(?:taboola|outbrain|revcontent|mgid|doubleclick|zergnet|googleadservices)\./;
/** Where a story is shared, not read. */
const sharing =
  /(?:^|\.)(?:facebook|twitter|x|linkedin|pinterest|whatsapp|telegram|t|reddit|tumblr)\.(?:com|me)$/;

/** Where a block's first link leads, absolute; empty where no link of it leads to another page to be read. */
export const addressOf = (block: PageBlock): string => {
  if (block.linked === 0) return '';
  for (const node of block.nodes) {
    const link = /\S/.test(node.data) ? node.parentElement?.closest('a[href]') : undefined;
    if (link instanceof HTMLAnchorElement && leadsAway(link)) return link.href;
  }
  return '';
};

const leadsAway = (link: HTMLAnchorElement): boolean =>
  /^https?:$/.test(link.protocol) &&
  !advertising.test(link.hostname) &&
  !sharing.test(link.hostname) &&
  link.href.replace(/#.*$/, '') !== globalThis.location.href.replace(/#.*$/, '');
