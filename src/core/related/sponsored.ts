/** Sites whose links are advertising under a headline, whatever domain they end in. */
const advertising = new Set(
  'taboola outbrain revcontent mgid dianomi nativo ntv plista ligatus adnow engageya zemanta sharethrough triplelift doubleclick zergnet googleadservices googlesyndication'.split(
    ' ',
  ),
);
/** Where a story is shared, not read. */
const sharing = new Set(
  'facebook twitter x linkedin pinterest whatsapp telegram t reddit tumblr instagram youtube'.split(' '),
);

/** The parts of an address by which it is told where it leads. */
interface Parts {
  readonly host: string;
  readonly path: string;
  readonly query: string;
}

/** @returns undefined for what is no address of the web */
export const partsOf = (address: string): Parts | undefined => {
  const found = /^https?:\/\/([^/?#]*)([^?#]*)(\?[^#]*)?/.exec(address);
  return found === null ? undefined : { host: found[1]!, path: found[2]!, query: found[3] ?? '' };
};

/** An address leads to another page to be read: not to this one, not to where it is shared, and not to an advertiser. */
export const leadsAway = (address: string, here: string): boolean => {
  const parts = partsOf(address);
  if (parts === undefined || isSamePage(parts, partsOf(here))) return false;
  const [site = '', domain = ''] = parts.host.split('.').slice(-2);
  return !advertising.has(site) && !(sharing.has(site) && (domain === 'com' || domain === 'me'));
};

/** Whatever is added to the address for counting where its readers come from. */
const isSamePage = (one: Parts, other: Parts | undefined): boolean =>
  one.host === other?.host &&
  one.path === other.path &&
  (one.query === other.query || (one.path !== '/' && (one.query === '' || other.query === '')));
