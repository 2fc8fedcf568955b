import type { Address } from './citation-link.ts';
import { isOfSite } from './site.ts';

/** Paths of sites that only send a reader on. */
const forwarding = new Set(
  'url l l.php link links out outbound go goto exit leave away away.php redir redirect redirector redirect.php linkfilter external click clk jump deeplink'.split(
    ' ',
  ),
);
/** An address is given whole: with its protocol. */
const whole = /^https?:\/\/[^\s/]+\.[^\s/]/i;

/** Hosts that do nothing else, whatever the path: what guards mail, and what counts sales. */
const forwarders =
  'safelinks.protection.outlook.com go.skimresources.com go.redirectingat.com redirect.viglink.com slack-redir.net'.split(
    ' ',
  );

/** The Internet Archive keeps a page under the page's own address, behind the time of the copy. */
const archived = /^https?:\/\/web\.archive\.org\/web\/\d{1,14}[a-z_]{0,4}\/(?=https?:\/\/)/i;

/** The address that an archive's copy was taken from; any other address as it is. */
export const withoutArchive = (address: string): string => address.replace(archived, '');

/** A search engine's: the goal in base64, behind two characters that say so. */
const engine = { host: 'bing.com', path: '/ck/a', mark: 'a1' };

/**
 * Where a redirect leads that carries its goal: a parameter that is a whole address, on the path of a redirect
 * ("/url?q=https://…", "/l.php?u=https://…") or on a host of redirects. Undefined for an address that is none.
 *
 * @param parameters the values of the address's parameters, decoded
 * @param decode from base64 as addresses have it; empty for what is none
 */
export const goalOfRedirect = (
  { hostname, pathname }: Pick<Address, 'hostname' | 'pathname'>,
  parameters: Iterable<string>,
  decode: (base64: string) => string,
): string | undefined => {
  const last = pathname.replace(/\/$/, '').split('/').pop()!.toLowerCase();
  if (forwarding.has(last) || isOfSite(hostname, forwarders)) {
    for (const value of parameters) if (whole.test(value)) return value;
  } else if (pathname === engine.path && isOfSite(hostname, [engine.host]))
    for (const value of parameters) {
      const goal = value.startsWith(engine.mark) ? decode(value.slice(engine.mark.length)) : '';
      if (whole.test(goal)) return goal;
    }
  return undefined;
};
