import { digits, letters, withoutSigns } from '../text/letters.ts';
import { plainText } from './entities.ts';
import { outletKey } from './publisher.ts';

/** A line of the page that may be the story's headline. */
export interface HeadlineLine {
  readonly text: string;
  /** 1 to 6 of a heading, 7 of a line that is none. */
  readonly level: number;
  /** The page marks it as the headline: microdata, microformats. */
  readonly marked: boolean;
  /** It names the site: it leads to the site's front page. */
  readonly site: boolean;
  /** Lines between it and the first paragraph; negative for a line that stands below it. */
  readonly above: number;
  /** It stands in a menu or among crumbs, which name much besides the story. */
  readonly inMenu?: boolean;
}

/** What parts the pieces of a page's title. */
const separator =
  /\s+[|\u00b7\u2022\u00ab\u00bb\u203a\u2039\u2013\u2014:/-]+\s+|\s*[|\uff5c]\s*|\s+::\s+|:\s+/;
/** Lines above the first paragraph among which a headline is looked for that no title confirms. */
const near = 14;
/** Lines above the first paragraph that are right above it. */
const right = 2;
/** Letters of the shortest headline that is told from a label by its length. */
const label = 12;
/** What a level more counts, of two headings that titles confirm alike: as much as this many lines nearer to the story. */
const higher = 5;
/** Pieces of a title that are looked at. */
const most = 12;

const longWord = new RegExp(`[${letters}${digits}]{4,}`, 'g');
/** A label before its value, behind a headline that ended with a colon. */
const labelled = new RegExp(String.raw`\s+:\s+(?=[${letters}]{3,20}:\s)`);

/** Letters and figures alone, as titles are compared. */
export const titleKey = (text: string): string => withoutSigns(text.normalize('NFKC').toLowerCase());

/** All runs of a title's pieces between separators, as keys; those that are the last piece alone apart. */
const titleOf = (text: string, names: ReadonlySet<string>): Title => {
  const pieces = text.split(separator).slice(0, most);
  const parts = pieces.map(titleKey);
  const runs = parts.flatMap((_, i) => parts.slice(i).map((_part, j) => parts.slice(i, i + j + 1).join('')));
  const last = parts.length > 1 && !names.has(outletKey(pieces[0]!)) ? parts.at(-1)! : '';
  return {
    key: titleKey(text),
    pieces: new Set([titleKey(text), ...runs.filter((run) => run !== last)]),
    last,
    words: wordsOf(text),
  };
};

/**
 * How well a title of the page confirms a line: 3 it is the title or a piece of it, 2.5 its last piece, where most sites
 * put their name, 2 most of it, 1 half of its words, 0 not.
 */
const likeness = (own: string, said: ReadonlySet<string>, { key, pieces, last, words }: Title): number => {
  if (pieces.has(own)) return 3;
  if (own === last) return 2.5;
  const [short, long] = own.length < key.length ? [own, key] : [key, own];
  if (short.length > 9 && long.includes(short) && 2 * short.length > long.length) return 2;
  const both = [...said].filter((word) => words.has(word)).length;
  return both > 1 && 2 * both >= Math.min(said.size, words.size) ? 1 : 0;
};

interface Title {
  readonly key: string;
  readonly pieces: ReadonlySet<string>;
  readonly last: string;
  readonly words: ReadonlySet<string>;
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(longWord));

/**
 * The line that the page shows as the story's headline.
 *
 * A heading that the titles of the page's head confirm comes first, the page's first-level heading before others, then the
 * one nearest above the story. A first-level heading right above the story counts without being confirmed: publishers write
 * another title for search engines than for readers.
 *
 * @param told titles that the head of the page tells
 * @param outlets names of the site, which is no headline
 * @returns undefined where the page shows none
 */
export const chooseHeadline = (
  lines: readonly HeadlineLine[],
  told: readonly string[],
  outlets: readonly string[],
): string | undefined => {
  const names = new Set(outlets.map(outletKey).filter((key) => key !== ''));
  const titles = told.filter(Boolean).map((title) => titleOf(plainText(title), names));
  const rated = lines
    .filter(
      ({ text, site, level }) => !names.has(outletKey(text)) && (!site || level === 1) && text.length < 400,
    )
    .map((line): Rated => {
      const key = titleKey(line.text);
      const said = wordsOf(line.text);
      const likes = key === '' ? [0] : titles.map((title) => likeness(key, said, title));
      const agreed = likes.filter((like) => like > 1).length / Math.max(1, titles.length);
      const shares = titles.some(({ words }) => [...said].some((word) => words.has(word)));
      const fills = titles.some((title) => title.key.includes(key) && 2 * key.length > title.key.length);
      return { ...line, like: Math.max(0, ...likes), agreed, shares, fills };
    });
  const confirmed = pick(rated.filter(isConfirmed));
  // What stands below the story is another's, what stands there twice is one.
  const first = lines.filter(({ level, above, inMenu }) => level === 1 && above > 0 && !inMenu);
  const alone = new Set(first.map(({ text }) => titleKey(text))).size === 1;
  const shown = pick(
    rated.filter(
      ({ level, marked, site, above, text, shares, inMenu }) =>
        (level === 1 || marked) &&
        !site &&
        !inMenu &&
        above > 0 &&
        (above <= near || (level === 1 && alone)) &&
        (text.length >= label || shares || (level === 1 && above <= right)),
    ),
  );
  // A confirmed line of the text is no headline where the page shows a heading: it may be a crumb or a label.
  if (
    shown !== undefined &&
    (confirmed === undefined || (confirmed.level > 1 && confirmed.above > shown.above))
  )
    return withoutLabels(shown.text, titles);
  const best = confirmed ?? shown;
  return best && withoutLabels(best.text, titles);
};

/** A headline whose element goes on with labels and their values, without these: "A story : Date: …". */
const withoutLabels = (text: string, titles: readonly Title[]): string => {
  // A label without a value before one with a value.
  const empty = text.indexOf(' : , ');
  if (empty > 0) return text.slice(0, empty);
  const [lead = '', rest = ''] = text.split(labelled);
  const own = titleKey(lead);
  return rest !== '' && titles.some(({ pieces }) => pieces.has(own)) ? lead : text;
};

const pick = (fits: readonly Rated[]): Rated | undefined =>
  fits.reduce<Rated | undefined>((a, b) => (a === undefined || rank(b) > rank(a) ? b : a), undefined);

interface Rated extends HeadlineLine {
  readonly like: number;
  /** Share of the titles that confirm it. */
  readonly agreed: number;
  /** It has a word in common with one of them. */
  readonly shares: boolean;
  /** It is most of one of them. */
  readonly fills: boolean;
}

/** Titles confirm it; of a lower heading, wholly, and of a label only where it is the page's first heading. */
const isConfirmed = ({ like, level, marked, site, text, above, inMenu, fills }: Rated): boolean => {
  if (site || like === 0) return false;
  // Crumbs may end with the headline, and begin with a section that titles name, too.
  if (inMenu) return like === 3 && fills;
  if (level === 1 || marked) return like > 1 || above > 0;
  return like === 3 && above > 0 && (text.length >= label || above <= 3);
};

const rank = ({ like, agreed, level, marked, above }: Rated): number =>
  (like > 1 ? 1000 : 0) +
  (like !== 2.5 && (level === 1 || marked) ? 300 : level < 7 ? 100 + (6 - level) * higher : 0) +
  agreed * 400 +
  like * 50 +
  (above > 0 ? 50 - Math.min(49, above) : 0);
