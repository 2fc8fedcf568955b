import { letters } from '../text/letters.ts';
import { outletKey } from './publisher.ts';
import { titleKey } from './title-key.ts';
import { likeness, type Title, titleOf, wordsOf } from './title-likeness.ts';

/** A line of the page that may be the story's headline. */
export interface HeadlineLine {
  readonly text: string;
  /** 1 to 6 of a heading, 7 of a line that is none. */
  readonly level: number;
  /** The page marks it as the headline: microdata, microformats, a link to the page itself. */
  readonly marked: boolean;
  /** It names the site: it leads to the site's front page. */
  readonly site: boolean;
  /** Lines between it and the first paragraph; negative for a line that stands below it. */
  readonly above: number;
  /** It stands in a menu or among crumbs, which name much besides the story. */
  readonly inMenu?: boolean;
}

/** Lines above the first paragraph among which a headline is looked for that no title confirms. */
const near = 14;
/** Lines above the first paragraph that are right above it. */
const right = 2;
/** Letters of the shortest headline that is told from a label by its length. */
const label = 12;
/** What a level more counts, of two headings that titles confirm alike: as much as this many lines nearer to the story. */
const higher = 5;
/** Lines below a heading within which its fuller wording stands. */
const below = 3;
/** A label before its value, behind a headline that ended with a colon. */
const labelled = new RegExp(String.raw` : (?=[${letters}]{3,20}:\s)`);

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
  const titles = told.filter(Boolean).map((title) => titleOf(title, names));
  const rated = lines
    .filter(
      ({ text, site, level }) => !names.has(outletKey(text)) && (!site || level === 1) && text.length < 400,
    )
    .map((line): Rated => {
      const key = titleKey(line.text);
      const said = wordsOf(line.text);
      const likes = key === '' ? [0] : titles.map((title) => likeness(key, said, title));
      const agreed = likes.filter((like) => like > 1).length / Math.max(1, titles.length);
      const begins = titles.some(({ first }) => first === key);
      const shares = titles.some(({ words }) => [...said].some((word) => words.has(word)));
      const fills = titles.some((title) => title.key.includes(key) && 2 * key.length > title.key.length);
      return { ...line, like: Math.max(0, ...likes), agreed, shares, fills, begins };
    });
  const likeliest = pick(rated.filter(isConfirmed));
  const confirmed = likeliest && (nearerThan(likeliest, rated, titles) ?? likeliest);
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
  const best =
    shown !== undefined &&
    (confirmed === undefined ||
      (confirmed.level > 1 && (confirmed.above > shown.above || isPieceBeside(confirmed, shown))))
      ? shown
      : confirmed;
  if (best === undefined) return headingApart(rated)?.text;
  return withoutLabels(fullerThan(best, rated).text, titles);
};

/**
 * Where no line above the story is its headline: a heading right above it, unless that says nothing of what the titles say
 * and the page's only first-level heading, which stands below, says half of it. The kept copy stands above the page's own then.
 */
const headingApart = (rated: readonly Rated[]): Rated | undefined => {
  const nearest = headingAbove(rated);
  if (nearest === undefined || nearest.shares) return nearest;
  const first = rated.filter(({ level, site, inMenu }) => level === 1 && !site && !inMenu);
  const isOne = new Set(first.map(({ text }) => titleKey(text))).size === 1;
  return isOne && first[0]!.like > 0 ? first[0] : nearest;
};

/**
 * Where no line bears a title of the head, which names the site or the section then: the only lower heading above the story,
 * right above it.
 */
const headingAbove = (rated: readonly Rated[]): Rated | undefined => {
  const headings = rated.filter(
    ({ level, above, site, inMenu }) => level < 4 && above > 0 && !site && !inMenu,
  );
  const [only] = headings;
  return headings.length === 1 &&
    only!.above <= right &&
    only!.text.length >= label &&
    !only!.text.endsWith(':')
    ? only
    : undefined;
};

/**
 * What stands nearer to the story than a confirmed line that may be another thing's name: crumbs, which may word the
 * headline otherwise, or the name of a section, which is a short piece of the titles, and not the first.
 */
const nearerThan = (
  confirmed: Rated,
  rated: readonly Rated[],
  titles: readonly Title[],
): Rated | undefined => {
  const own = titleKey(confirmed.text);
  const isNearer = ({ above, level, marked, inMenu, site }: Rated): boolean =>
    above > 0 && above < confirmed.above && !inMenu && !site && (level < 7 || marked);
  if (confirmed.inMenu)
    return pick(
      rated.filter(
        (line) =>
          isNearer(line) &&
          isConfirmed(line) &&
          (line.agreed === 1 || line.marked) &&
          titleKey(line.text) !== own,
      ),
    );
  return isLabel(confirmed) && titles.every(({ first }) => first !== own)
    ? pick(rated.filter((line) => isNearer(line) && line.like > 2 && line.text.length >= label))
    : undefined;
};

/**
 * A confirmed lower heading names a small piece of the titles only, and a first-level one, which is no other piece of them
 * and thus not the site's name, says it otherwise.
 */
const isPieceBeside = ({ marked, fills }: Rated, { level, like, shares, text }: Rated): boolean =>
  !marked && !fills && level === 1 && like < 2 && shares && text.length >= label;

/** So short, and so little of the titles, that it may name a section. */
const isLabel = ({ text, fills }: Rated): boolean => text.length < label && !fills;

/** A heading right below that says the same and goes on: the first was cut, or names the series. */
const fullerThan = (best: Rated, rated: readonly Rated[]): Rated => {
  if (best.text.length < label) return best;
  const key = titleKey(best.text);
  const fuller = rated.find(
    ({ level, above, text }) =>
      level < 7 &&
      above > 0 &&
      above < best.above &&
      above >= best.above - below &&
      text.length > best.text.length &&
      titleKey(text).startsWith(key),
  );
  return fuller ?? best;
};

/** A headline whose element goes on with labels and their values, without these: "A story : Date: …". */
const withoutLabels = (text: string, titles: readonly Title[]): string => {
  // A label without a value before one with a value.
  const empty = text.indexOf(' : , ');
  if (empty > 0) return text.slice(0, empty);
  if (!text.includes(' : ')) return text;
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
  /** It is the first piece of one of them. */
  readonly begins: boolean;
}

/** Titles confirm it; of a lower heading, wholly, and of a label only where it is the page's first heading. */
const isConfirmed = ({ like, level, marked, site, text, above, inMenu, fills, begins }: Rated): boolean => {
  if (site || like === 0) return false;
  // Crumbs may end with the headline, and begin with a section that titles name, too.
  if (inMenu) return like === 3 && (fills || (begins && text.length >= label));
  if (level === 1 || marked) return like > 1 || above > 0;
  // The last piece of a title is the site's name on most pages; a heading right above the story is not.
  if (like === 2.5) return level < 7 && above > 0 && above <= right && text.length >= label;
  return like === 3 && above > 0 && (text.length >= label || above <= 3);
};

const rank = ({ like, agreed, level, marked, above }: Rated): number =>
  (like > 1 ? 1000 : 0) +
  (like !== 2.5 && (level === 1 || marked) ? 300 : level < 7 ? 100 + (6 - level) * higher : 0) +
  agreed * 400 +
  like * 50 +
  (above > 0 ? 50 - Math.min(49, above) : 0);
