import type { Headline } from '../contracts/report.ts';
import { datesBeside } from '../core/related/dates.ts';
import { normalise } from '../core/related/normalise.ts';
import { findSections } from '../core/related/sections.ts';
import { languageOfDates } from '../core/sources/date-order.ts';
import { ownerOf } from '../core/sources/host-owner.ts';
import { isoDate } from '../core/sources/published.ts';
import { publisherOfHost } from '../core/sources/publisher.ts';
import type { LivePageText } from './blocks.ts';
import { linesOf } from './headline-links.ts';
import { findTails } from './tails.ts';

/** Where the lists of other stories stand, so that they can be taken out of the article, and what they name. */
export interface RelatedOnPage {
  readonly headlines: readonly Headline[];
  /** What the page calls its most read stories. */
  readonly mostRead: readonly Headline[];
  /** Blocks that are labels and items of such lists. */
  readonly blocks: ReadonlySet<number>;
  /** Blocks that end in headlines run together, with the length of the text before them. */
  readonly tails: ReadonlyMap<number, number>;
}

/** Headlines taken over at most. */
const most = 40;

/** Elements that may be named after stories near the one on the page ("relatedBox", "boxRelated"), and the names that are. */
const maybeNamed = ['elated', 'imilar'].map((name) => `[class*="${name}"],[id*="${name}"]`).join();
const named = /(?:^|[\s_-])(?:related|similar)(?!-?(?:tag|topic|keyword|search))/i;

/** The headlines of other stories that the page offers with this one. Reads the page, changes nothing. */
export const findRelated = (page: LivePageText, title: string): RelatedOnPage => {
  const lines = linesOf(page.blocks);
  const own = normalise(title);
  const related = new Map<string, Headline>();
  const mostRead = new Map<string, Headline>();
  const add = (to: Map<string, Headline>, headline: Headline): void => {
    const key = normalise(headline.title);
    if (key === own || to.size >= most) return;
    const before = to.get(key);
    if (before?.url === undefined) to.set(key, { ...headline, title: before?.title ?? headline.title });
  };
  const language = languageOfDates(globalThis.document.documentElement.lang, globalThis.location.hostname);
  const day = (text = ''): Pick<Headline, 'published'> => {
    const published = text === '' ? undefined : isoDate(text, language);
    return published === undefined ? {} : { published };
  };
  const blocks = new Set<number>();
  const known = new Map<string, string>();
  const holders = holdersOf(page);
  for (const { kind, first, last, items } of findSections(lines, page.containers, holders)) {
    if (kind === 'related' || kind === 'mostRead') for (let i = first; i <= last; i++) blocks.add(i);
    const dates = datesBeside(lines, { first, items });
    for (const { line, title: headline, url } of items) {
      known.set(normalise(headline), headline);
      if (kind === 'related' || kind === 'mostRead')
        add(kind === 'related' ? related : mostRead, {
          title: headline,
          ...(url !== '' && { url, ...outletOf(url) }),
          ...day(dates.get(line)),
        });
    }
  }
  const tails = findTails(page, known, (headline) => {
    const url = lines.find(({ text }) => text === headline)?.links[0]?.url;
    add(related, { title: headline, ...(url !== undefined && { url, ...outletOf(url) }) });
  });
  return { headlines: [...related.values()], mostRead: [...mostRead.values()], blocks, tails };
};

/**
 * The containers that are named after related stories, in order. The browser is asked for all of them at once: it takes
 * half the time where it need not fold the case of every name.
 */
const holdersOf = ({ containers }: LivePageText): number[] => {
  const elements = new Set(
    [...globalThis.document.querySelectorAll(maybeNamed)].filter(
      (element) => named.test(element.getAttribute('class') ?? '') || named.test(element.id),
    ),
  );
  return elements.size === 0
    ? []
    : containers.flatMap(({ element }, index) => (elements.has(element) ? [index] : []));
};

/** Who publishes what a link leads to, where that is another house than this one: many have sites in several countries. */
const outletOf = (url: string): Pick<Headline, 'outlet'> => {
  const { hostname } = new URL(url);
  return ownerOf(hostname) === ownerOf(globalThis.location.hostname)
    ? {}
    : { outlet: publisherOfHost(hostname) };
};
