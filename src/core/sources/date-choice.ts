import type { DatedLine } from './dated-line.ts';

/** What a page says of when its article was published and changed; all dates as ISO 8601. */
export interface DateEvidence {
  /** Told by the mark-up. */
  readonly published: string | undefined;
  /** Told by it of the last change, the surest first. */
  readonly changed: readonly string[];
  /** Shown by the headline, the surest first. */
  readonly shown: readonly DatedLine[];
  /** Shown at the beginning of the text or below it: these do not gainsay the mark-up. */
  readonly nearby: readonly DatedLine[];
  /** Looks further where neither tells anything. */
  readonly fallback: () => string | undefined;
  /** Named in the page's address. */
  readonly address: string | undefined;
}

export interface ChosenDates {
  readonly published?: string;
  readonly changed?: string;
}

const dayLength = 86_400_000;

const dayOf = (iso: string): string => iso.slice(0, 10);
const dayAndMonthSwapped = (iso: string): string =>
  `${iso.slice(0, 5)}${iso.slice(8, 10)}-${iso.slice(5, 7)}`;
const hasZone = (iso: string): boolean => /(?:Z|[+-]\d\d:\d\d)$/.test(iso.slice(10));
const apart = (a: string, b: string): number =>
  Math.abs(Date.parse(dayOf(a)) - Date.parse(dayOf(b))) / dayLength;

/**
 * When the article was published, and when it was last changed where that is another day or hour. What the page shows wins
 * over what its mark-up tells, unless the day shown is told to be that of the change, or the address sides with the mark-up.
 * A day that is shown beside a told moment of another zone is the local one.
 * Where a page gives no date but that of its last change, its text is of then.
 */
export const chooseDates = ({
  published,
  changed,
  shown,
  nearby,
  address,
  fallback,
}: DateEvidence): ChosenDates => {
  const shownChange = [...shown, ...nearby].find(({ of }) => of === 'changed')?.iso;
  const day =
    publishedOf(published, changed, shown, address) ??
    seenIn(nearby)?.iso ??
    address ??
    fallback() ??
    shownChange ??
    changed[0];
  const alike = (iso: string): boolean => shownChange === undefined || dayOf(iso) === dayOf(shownChange);
  const last = changed.find(alike) ?? shownChange;
  return {
    ...(day !== undefined && { published: day }),
    ...(last !== undefined && (day === undefined || isLater(last, day)) && { changed: last }),
  };
};

const seenIn = (shown: readonly DatedLine[]): DatedLine | undefined => {
  const dates = shown.filter(({ of }) => of !== 'changed');
  return dates.find(({ of }) => of === 'published') ?? dates.find(({ bare }) => bare) ?? dates[0];
};

const publishedOf = (
  told: string | undefined,
  changed: readonly string[],
  shown: readonly DatedLine[],
  address: string | undefined,
): string | undefined => {
  const seen = seenIn(shown);
  if (told === undefined) return seen?.iso;
  // Nothing is published after its last change: what is told is of then.
  const change = shown.find(({ of, bare }) => of === 'changed' && bare)?.iso;
  if (seen === undefined && change !== undefined && dayOf(change) < dayOf(told)) return change;
  if (seen === undefined || shown.some(({ iso, of }) => of !== 'changed' && dayOf(iso) === dayOf(told)))
    return told;
  // "11/01/2021" beside a told 1 November: two numbers, read the other way round.
  if (dayAndMonthSwapped(seen.iso) === dayOf(told)) return told;
  if (hasZone(told) && apart(seen.iso, told) <= 1) return seen.iso;
  if (address !== undefined && dayOf(told) === address) return told;
  if (seen.of === 'published') return seen.iso;
  if (changed.some((iso) => dayOf(iso) === dayOf(seen.iso) && dayOf(iso) !== dayOf(told))) return told;
  return seen.bare ? seen.iso : told;
};

/** Another day, or a later hour where both are known in like zones. */
const isLater = (iso: string, than: string): boolean =>
  dayOf(iso) > dayOf(than) ||
  (dayOf(iso) === dayOf(than) && iso.length === than.length && iso.length > 10 && iso > than);
