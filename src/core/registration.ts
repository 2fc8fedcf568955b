import { type Settings, siteOf } from './settings.ts';

/** All hosts, as the manifest's optional permission names them. */
export const everywhere = '*://*/*';

/** The permission for one host and no other: both schemes, every port, no subdomain. */
export const originOf = (host: string): string => `*://${host}/*`;

/** Which pages auto-clean runs on. */
export interface Registration {
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
}

/**
 * Which pages auto-clean runs on by the settings, as far as the browser allows it.
 *
 * @param granted the origins that the browser has granted
 * @returns undefined for none
 */
export const registrationFor = (
  { preferences, sites }: Settings,
  granted: readonly string[],
): Registration | undefined => {
  const all = granted.some((origin) => origin === everywhere || origin === '<all_urls>');
  if (preferences.everySite && all) {
    const exceptions = Object.keys(sites).filter((host) => sites[host]?.on === false);
    return { matches: [everywhere], excludeMatches: exceptions.sort().map(originOf) };
  }
  const hosts = Object.keys(sites).filter(
    (host) => sites[host]?.on === true && (all || granted.includes(originOf(host))),
  );
  return hosts.length === 0 ? undefined : { matches: hosts.sort().map(originOf), excludeMatches: [] };
};

/** Auto-clean is switched on for a host, whether the browser allows it or not. */
export const isOn = (settings: Settings, host: string): boolean =>
  siteOf(settings, host).on ?? settings.preferences.everySite;
