/** Why a tab can or cannot be read: `ok`, or what stands in the way. */
export type TabKind = 'ok' | 'browser-page' | 'store' | 'pdf' | 'file' | 'unreachable';

const stores = new Set(['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com']);

/**
 * Tells from its address whether scripts of ours may run in a tab.
 *
 * @param address as the browser gives it; undefined where it keeps it to itself
 */
export const tabKind = (address: string | undefined): TabKind => {
  const url = parse(address);
  if (url === undefined) return 'unreachable';
  if (url.protocol === 'file:') return /\.pdf$/i.test(url.pathname) ? 'pdf' : 'file';
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'browser-page';
  if (
    stores.has(url.hostname) ||
    (url.hostname === 'chrome.google.com' && url.pathname.startsWith('/webstore'))
  )
    return 'store';
  return /\.pdf$/i.test(url.pathname) ? 'pdf' : 'ok';
};

/** The exact host of a web page, null for every other kind of address. */
export const hostOf = (address: string | undefined): string | null => {
  const url = parse(address);
  return url !== undefined && (url.protocol === 'http:' || url.protocol === 'https:') && url.hostname !== ''
    ? url.hostname
    : null;
};

interface Address {
  readonly protocol: string;
  readonly hostname: string;
  readonly pathname: string;
}

/** The core has no `URL`; a tab's address comes normalised from the browser. */
const parse = (address: string | undefined): Address | undefined => {
  const parts = /^([a-z][a-z\d+.-]*:)(?:\/\/(?:[^/?#]*@)?(\[[^\]]*\]|[^/?#:]*)(?::\d*)?)?([^?#]*)/i.exec(
    address ?? '',
  );
  if (parts === null) return undefined;
  return {
    protocol: parts[1]!.toLowerCase(),
    hostname: (parts[2] ?? '').toLowerCase(),
    pathname: parts[3] ?? '',
  };
};
