import { beginningOf } from '../../core/text/beginning.ts';
import { letters } from '../../core/text/letters.ts';
import type { DateEvidence } from '../../core/sources/date-choice.ts';
import { dateReader, type DatedLine } from '../../core/sources/dated-line.ts';
import { isoDate, datesIn } from '../../core/sources/published.ts';
import { titleSeparator } from '../../core/sources/title-parts.ts';
import type { MetaValues } from '../meta-values.ts';
import { anyDates, markedDates } from '../marked-up.ts';
import type { Lines } from './lines.ts';
import type { Surroundings } from './surroundings.ts';

const publishedNames = [
  'article:published_time',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'citation_publication_date',
  'citation_date',
  'citation_online_date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'published_date',
  'displaydate',
  'date',
];
const changedNames = [
  'article:modified_time',
  'og:updated_time',
  'og:modified_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'lastmod',
];

/** Where MediaWiki tells of the last change. */
const wikiChange = '#footer-info-lastmod';

/** Paragraphs at the beginning of a story that may open with a date. */
const opening = 4;
/** Letters at the start of a paragraph within which a dateline stands: "Berlin, 26 January 2022 – ". */
const dateline = 45;

/** The dates that linked data, the head and marked elements tell, each the surest first. */
export const toldDates = (
  document: Document,
  meta: MetaValues,
  linked: { readonly published?: string; readonly changed?: string },
  language: string,
): Pick<DateEvidence, 'published' | 'changed' | 'fallback'> => {
  const read = (values: Iterable<string>): readonly string[] =>
    [...values].flatMap((value) => isoDate(value, language) ?? []);
  return {
    published:
      read([linked.published ?? '', ...meta(...publishedNames)])[0] ?? read(markedDates(document))[0],
    changed: read([
      linked.changed ?? '',
      ...meta(...changedNames),
      document.querySelector(wikiChange)?.textContent ?? '',
    ]),
    fallback: () => dateInTitle(document.title, language) ?? read(anyDates(document))[0],
  };
};

/** Letters of a title that are looked at. */
const longestTitle = 300;

/** The day that is a piece of the page's title: "A story | Daily Example | 3 May 2024". */
const dateInTitle = (title: string, language: string): string | undefined => {
  const [, ...pieces] = beginningOf(title, longestTitle).split(titleSeparator);
  for (const piece of pieces.map((text) => text.trim())) {
    const [date] = datesIn(piece, language, 1);
    if (date !== undefined && date.start === 0 && date.end === piece.length) return date.iso;
  }
  return undefined;
};

/** The dates that the page shows by the story's headline, and those nearby, each the surest first. */
export const shownDates = (
  around: Surroundings,
  lines: Lines,
  language: string,
): { readonly shown: readonly DatedLine[]; readonly nearby: readonly DatedLine[] } => {
  const read = dateReader(language);
  return {
    shown: lines.above.flatMap(({ text }) => read(text)),
    nearby: [
      ...lines.opening.flatMap(({ text }) => read(text)).filter(({ bare }) => bare),
      ...openingDates(around, language),
      ...lines.below.flatMap(({ text }) => read(text)).filter(({ bare, of }) => bare || of !== undefined),
    ],
  };
};

/** What may stand before a date that a story opens with. */
const fewWords = new RegExp(`^[^${letters}]*(?:[${letters}]+[^${letters}]+){0,3}$`);

/** The dates that the story's first paragraphs begin with: "Berlin, 26 January 2022 – ". */
const openingDates = ({ blocks, first }: Surroundings, language: string): readonly DatedLine[] =>
  (first < 0 ? [] : blocks.slice(first, first + opening)).flatMap(({ text }) => {
    const start = beginningOf(text, dateline);
    return datesIn(start, language, 1).flatMap(({ iso, start: at, end }) =>
      fewWords.test(start.slice(0, at)) && /^\s?[.:)|\u2013\u2014-]/.test(start.slice(end))
        ? [{ iso, of: undefined, bare: true }]
        : [],
    );
  });
