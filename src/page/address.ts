import { leadsAway } from '../core/related/sponsored.ts';
import type { PageBlock } from './blocks.ts';

/** Where a block's first link leads, absolute; empty where no link of it leads to another page to be read. */
export const addressOf = (block: PageBlock): string => {
  if (block.linked === 0) return '';
  for (const node of block.nodes) {
    const link = /\S/.test(node.data) ? node.parentElement?.closest('a[href]') : undefined;
    if (link instanceof HTMLAnchorElement && isToRead(link)) return link.href;
  }
  return '';
};

/** The link leads to another page to be read, and says nothing of having been paid for. */
export const isToRead = (link: HTMLAnchorElement): boolean =>
  !/(?:^|\s)sponsored(?:\s|$)/i.test(link.getAttribute('rel') ?? '') &&
  leadsAway(link.href, globalThis.location.href);
