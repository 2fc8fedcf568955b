import { isHeadline } from '../core/related/headline.ts';
import type { Line, LineLink } from '../core/related/line.ts';
import { type Part, headlineOf } from '../core/related/trim.ts';
import { isToRead } from './address.ts';
import { type PageBlock, printedOf } from './blocks.ts';
import { paidReader } from './paid.ts';

/** Names of elements that hold a headline. */
const title = /(?:^|[\s_-])(?:headline|title|titel|titre|titulo|titolo)/i;
/** Names of elements that only screen readers tell of. */
const unseen = /(?:^|[\s_-])(?:sr-?only|visually-?hidden|screen-?reader|hide|hidden|invisible)/i;
/** Elements between a text and its link among which one may be named after a headline. */
const levels = 3;

type Told = Pick<Line, 'headline' | 'links'>;

/** A block as the search for headlines sees it. What is asked of few lines is made when first asked for. */
class BlockLine implements Line {
  readonly kind: Line['kind'];
  readonly linked: number;
  readonly start: number;
  readonly end: number;
  readonly container: number;
  private readonly block: PageBlock;
  private readonly isPaid: (link: Element) => boolean;
  private told: Told | undefined;

  constructor(block: PageBlock, isPaid: (link: Element) => boolean) {
    ({
      kind: this.kind,
      linked: this.linked,
      start: this.start,
      end: this.end,
      container: this.container,
    } = block);
    this.block = block;
    this.isPaid = isPaid;
  }

  get text(): string {
    return this.block.text;
  }

  /** Figures are left out: many a list numbers its items. */
  get make(): string {
    const { tagName, classList } = this.block.element;
    return `${tagName}.${(classList[0] ?? '').replace(/\d.*$/, '')}`;
  }

  get headline(): string {
    return this.tell().headline;
  }

  get links(): readonly LineLink[] {
    return this.tell().links;
  }

  get lead(): string {
    let lead = '';
    for (const node of this.block.nodes) {
      if (node.parentElement?.closest('a[href]') != null) break;
      lead += printedOf(node);
    }
    return lead.trim();
  }

  private tell(): Told {
    return (this.told ??=
      this.linked === 0 ? { headline: this.text, links: [] } : linksOf(this.block, this.isPaid));
  }
}

/** The lines of a page. */
export const linesOf = (blocks: readonly PageBlock[]): Line[] => {
  const isPaid = paidReader();
  return blocks.map((block) => new BlockLine(block, isPaid));
};

const linksOf = (block: PageBlock, isPaid: (link: Element) => boolean): Told => {
  const parts: Part[] = [];
  const byLink = new Map<HTMLAnchorElement, Part[]>();
  for (const node of block.nodes) {
    const link = node.parentElement?.closest<HTMLAnchorElement>('a[href]') ?? undefined;
    const part = { text: printedOf(node), ...namesOf(node, link ?? block.element) };
    parts.push(part);
    if (link === undefined) continue;
    if (byLink.has(link)) byLink.get(link)!.push(part);
    else byLink.set(link, [part]);
  }
  const links = new Map<string, LineLink>();
  for (const [link, own] of byLink) {
    if (!own.some(({ text }) => /\S/.test(text)) || !isToRead(link) || isPaid(link)) continue;
    const text = inFull(headlineOf(own), link);
    if (text.length > (links.get(link.href)?.text.length ?? 0))
      links.set(link.href, { text, url: link.href });
  }
  const told = [...links.values()];
  const [only] = told;
  const headline = told.length === 1 && isHeadline(only!.text) ? only!.text : headlineOf(parts);
  return { headline, links: told };
};

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
