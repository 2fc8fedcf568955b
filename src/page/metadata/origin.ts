import type { Origin } from '../../contracts/report.ts';
import { originReader } from '../../core/sources/origin-line.ts';
import { cleanPublisher, publisherOfHost } from '../../core/sources/publisher.ts';
import { withoutArchive } from '../../core/sources/redirect.ts';
import { isSameOwner } from './same-owner.ts';
import type { PageBlock } from '../blocks.ts';
import type { Surroundings } from './surroundings.ts';

/** Blocks at the story's beginning and at its end in which it says where it appeared first. */
const opening = 2;
const closing = 3;
const below = 6;
/** Words of such a line, at most. */
const longest = 40;

/**
 * Who published the story first, where the page is another's: what its lines say, else the address that the head names.
 *
 * @param told addresses that the head gives as the article's own or as what it is based on
 */
export const originOf = (
  { blocks, first, last }: Surroundings,
  told: readonly string[],
  pageUrl: string,
): Origin | undefined => {
  const lines =
    first < 0
      ? []
      : [
          ...blocks.slice(Math.max(0, last - closing), last + below),
          ...blocks.slice(Math.max(0, first - below), first + opening),
        ].filter(
          ({ kind, start, end }) => kind !== 'heading' && kind !== 'caption' && end - start <= longest,
        );
  const read = originReader(lines.map(({ text }) => text));
  for (const block of lines) {
    const link = linkOf(block, pageUrl);
    const name = read(block.text, link !== undefined);
    if (name === undefined) continue;
    const url = link !== undefined && block.text.includes(link.text) ? link.url : undefined;
    return { name, ...(url !== undefined && { url }) };
  }
  // A page that an archive has kept tells machines the archive's address; it was published at its own.
  const url = told
    .map(withoutArchive)
    .find((address) => URL.canParse(address) && !isSameOwner(address, pageUrl));
  const name = url === undefined ? '' : cleanPublisher(publisherOfHost(new URL(url).hostname));
  return url === undefined || name === '' ? undefined : { name, url };
};

/** The first link of a block that leads to another site. */
const linkOf = (
  { element, linked }: PageBlock,
  pageUrl: string,
): { readonly url: string; readonly text: string } | undefined => {
  if (linked === 0) return undefined;
  for (const link of element.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (!URL.canParse(href, pageUrl)) continue;
    const url = new URL(href, pageUrl).href;
    if (/^https?:/.test(url) && !isSameOwner(url, pageUrl))
      return { url, text: (link.textContent ?? '').replace(/\s+/g, ' ').trim() };
  }
  return undefined;
};
