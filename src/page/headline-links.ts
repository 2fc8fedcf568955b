import { withoutCredit } from '../core/debris/credit.ts';
import { isHeadline } from '../core/related/headline.ts';
import type { Line, LineLink } from '../core/related/line.ts';
import { type Part, headlineOf, withoutDay, withoutMarks } from '../core/related/trim.ts';
import { isToRead } from './address.ts';
import { type PageBlock, printedOf } from './blocks.ts';
import { paidReader } from './paid.ts';

/** Names of elements that hold a headline. */
const title = ['headline', 'title', 'titel', 'titre', 'titulo', 'titolo'];
/** Names of elements that hold what stands over or beside a headline. */
const kicker =
  'kicker eyebrow overline topline roofline label tag category categories section rubric rubrik badge flag flair pill chip dachzeile spitzmarke vorspann surtitre antetitulo pretitle pre-title supertitle'.split(
    ' ',
  );
/** Names of elements that only screen readers tell of, and of signs. */
const unseen = [
  'sr-only',
  'sronly',
  'visually-hidden',
  'visuallyhidden',
  'screen-reader',
  'screenreader',
  'hide',
  'hidden',
  'invisible',
  'icon',
];
/** Elements between a text and its link among which one may be named after a headline. */
const levels = 3;
/** Letters of a headline that is cut off, at least. */
const shortestCut = 8;

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
    const text = inFull(withoutDay(withoutMarks(headlineOf(own))), link);
    if (text.length > (links.get(link.href)?.text.length ?? 0))
      links.set(link.href, { text, url: link.href });
  }
  const told = [...links.values()];
  const [only] = told;
  const headline = told.length === 1 && isHeadline(only!.text) ? only!.text : headlineOf(parts);
  return { headline, links: told };
};

const namesOf = (node: Text, top: Element): Omit<Part, 'text'> => {
  const found = { isTitle: false, isKicker: false, isUnseen: false };
  let at = node.parentElement;
  for (let level = 0; at !== null && at !== top && level < levels; level++, at = at.parentElement) {
    const names = (at.getAttribute('class') ?? '').toLowerCase();
    if (nameBegins(names, title) || at.getAttribute('itemprop') === 'headline') found.isTitle = true;
    else if (nameBegins(names, kicker)) found.isKicker = true;
    if (nameBegins(names, unseen)) found.isUnseen = true;
  }
  if (found.isTitle) found.isKicker = false;
  return found;
};

/** One of the names begins with one of the words, or goes on with it behind a hyphen. */
const nameBegins = (names: string, words: readonly string[]): boolean =>
  words.some((word) => {
    let at = names.indexOf(word);
    while (at > 0 && !' _-'.includes(names[at - 1]!)) at = names.indexOf(word, at + 1);
    return at >= 0;
  });

/** A headline that is cut off, as the link's tooltip has it. */
const inFull = (text: string, link: HTMLAnchorElement): string => {
  const dots = ['\u2026', '...'].find((end) => text.endsWith(end));
  if (dots === undefined) return text;
  const cut = text.slice(0, -dots.length).trimEnd();
  const full = withoutCredit(link.title.replace(/\s+/g, ' ').trim());
  return cut.length >= shortestCut &&
    full.startsWith(cut) &&
    full.length > cut.length &&
    full.length <= 1.5 * cut.length
    ? full
    : text;
};
