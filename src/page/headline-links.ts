import { isHeadline } from '../core/related/headline.ts';
import type { Line, LineLink } from '../core/related/line.ts';
import { type Part, headlineOf } from '../core/related/trim.ts';
import { leadsAway } from './address.ts';
import type { PageBlock } from './blocks.ts';

/** Names of elements that hold a headline. */
const title = /(?:^|[\s_-])(?:headline|title|titel|titre|titulo|titolo)/i;
/** Names of elements that only screen readers tell of. */
const unseen = /(?:^|[\s_-])(?:sr-?only|visually-?hidden|screen-?reader|hide|hidden|invisible)/i;
/** Boxes of advertisers among a page's own links. */
const paid =
  '[id*="taboola" i],[class*="taboola" i],[id*="outbrain" i],[class*="outbrain" i],[class*="OUTBRAIN"],[class*="dianomi" i],[class*="revcontent" i],[class*="mgid" i],[class*="sponsored" i],[class*="advertorial" i]';
/** Elements between a text and its link among which one may be named after a headline. */
const levels = 3;

/** A block as the search for headlines sees it. */
export const lineOf = (block: PageBlock): Line => ({
  text: block.text,
  kind: block.kind,
  linked: block.linked,
  start: block.start,
  end: block.end,
  container: block.container,
  make: makeOf(block.element),
  ...(block.linked === 0 ? unlinked(block.text) : linked(block)),
});

const unlinked = (headline: string): Pick<Line, 'headline' | 'links' | 'lead'> => ({
  headline,
  links: [],
  lead: '',
});

/** Figures are left out: many a list numbers its items. */
const makeOf = (element: Element): string =>
  `${element.tagName}.${(element.getAttribute('class') ?? '').replace(/[\d\s].*$/s, '')}`;

const linked = (block: PageBlock): Pick<Line, 'headline' | 'links' | 'lead'> => {
  const parts: Part[] = [];
  const byLink = new Map<HTMLAnchorElement, Part[]>();
  let lead = '';
  for (const node of block.nodes) {
    const link = node.parentElement?.closest<HTMLAnchorElement>('a[href]') ?? undefined;
    const part = { text: textOf(node), ...namesOf(node, link ?? block.element) };
    parts.push(part);
    if (link === undefined) {
      if (byLink.size === 0) lead += part.text;
    } else if (byLink.has(link)) byLink.get(link)!.push(part);
    else byLink.set(link, [part]);
  }
  const links = new Map<string, LineLink>();
  for (const [link, own] of byLink) {
    if (!own.some(({ text }) => /\S/.test(text)) || !leadsAway(link) || link.closest(paid) !== null) continue;
    const text = inFull(headlineOf(own), link);
    if (text.length > (links.get(link.href)?.text.length ?? 0))
      links.set(link.href, { text, url: link.href });
  }
  const told = [...links.values()];
  const [only] = told;
  const headline = told.length === 1 && isHeadline(only!.text) ? only!.text : headlineOf(parts);
  return { headline, links: told, lead: lead.trim() };
};

const textOf = (node: Text): string =>
  (node.previousSibling ?? node.parentNode?.previousSibling)?.nodeName === 'BR' ? ` ${node.data}` : node.data;

const namesOf = (node: Text, top: Element): Pick<Part, 'isTitle' | 'isUnseen'> => {
  const found = { isTitle: false, isUnseen: false };
  let at = node.parentElement;
  for (let level = 0; at !== null && at !== top && level < levels; level++, at = at.parentElement) {
    const names = at.getAttribute('class') ?? '';
    if (title.test(names) || at.getAttribute('itemprop') === 'headline') found.isTitle = true;
    if (unseen.test(names)) found.isUnseen = true;
  }
  return found;
};

/** A headline that is cut off, as the link's tooltip has it. */
const inFull = (text: string, link: HTMLAnchorElement): string => {
  const cut = /^(.{8,}?)\s*(?:\u2026|\.\.\.)$/.exec(text)?.[1];
  const full = cut === undefined ? '' : link.title.trim();
  return cut !== undefined &&
    full.startsWith(cut) &&
    full.length > cut.length &&
    full.length <= 1.5 * cut.length
    ? full
    : text;
};
