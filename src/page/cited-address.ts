import { isCitation } from '../core/sources/citation-link.ts';
import { goalOfRedirect } from '../core/sources/redirect.ts';
import { isTracking } from '../core/sources/tracking.ts';

/** Redirects within redirects that are followed. */
const mostNested = 3;

/** Where a link leads, if that is a work: without its redirect, its tracking and its place on the page. */
export const citedAddress = (href: string, page: URL): URL | undefined => {
  try {
    const link = new URL(href, page);
    if (!isCitation(link, page)) return undefined;
    const goal = withoutTracking(withoutRedirect(link));
    goal.hash = '';
    return isCitation(goal, page) ? goal : undefined;
  } catch {
    return undefined; // No address.
  }
};

const decoded = (base64: string): string => {
  try {
    return atob(base64.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return ''; // No base64.
  }
};

/** Firefox lets a content script go through the parameters themselves, but not through their names or values alone. */
const parametersOf = ({ searchParams }: URL): readonly (readonly [name: string, value: string])[] => [
  ...searchParams,
];

const withoutRedirect = (link: URL): URL => {
  let at = link;
  for (let depth = 0; depth < mostNested; depth++) {
    const goal = goalOfRedirect(
      at,
      parametersOf(at).map(([, value]) => value),
      decoded,
    );
    if (goal === undefined) return at;
    at = new URL(goal);
  }
  return at;
};

/** What has nothing to take out keeps its spelling. */
const withoutTracking = (url: URL): URL => {
  const tracking = parametersOf(url)
    .map(([name]) => name)
    .filter(isTracking);
  const clean = new URL(url);
  for (const name of tracking) clean.searchParams.delete(name);
  return clean;
};
