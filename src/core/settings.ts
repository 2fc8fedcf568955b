import { type Site, parseSite, plainSite, toStored } from './site.ts';

/** What auto-clean does on a page that repeats its story. */
export type AutoAction = 'open' | 'badge';
export type Theme = 'system' | 'light' | 'dark';

export interface Preferences {
  readonly version: 1;
  readonly everySite: boolean;
  readonly action: AutoAction;
  readonly theme: Theme;
  /** Percent of the usual size: 80 to 200. */
  readonly textSize: number;
}

/** The key is the exact host, as in `location.hostname`. */
export type Sites = Readonly<Record<string, Site>>;

export interface Settings {
  readonly preferences: Preferences;
  readonly sites: Sites;
}

export const defaults: Settings = {
  preferences: { version: 1, everySite: false, action: 'open', theme: 'system', textSize: 100 },
  sites: {},
};

type Shape = Readonly<Record<string, unknown>>;

/** Turns preferences of version n into those of n + 1; the first entry is for those that had no version. */
const migrations: readonly ((old: Shape) => Shape)[] = [
  (old) => ({ ...defaults.preferences, ...old, version: 1 }),
];

/**
 * Reads stored preferences of whatever age.
 *
 * @returns undefined where they are no preferences at all; a single value out of range is replaced by its default
 */
export const parsePreferences = (stored: unknown): Preferences | undefined => {
  if (!isShape(stored)) return undefined;
  const version = typeof stored['version'] === 'number' ? stored['version'] : 0;
  const { everySite, action, theme, textSize } = migrations
    .slice(version)
    .reduce((old, migrate) => migrate(old), stored);
  const { preferences } = defaults;
  return {
    version: 1,
    everySite: typeof everySite === 'boolean' ? everySite : preferences.everySite,
    action: action === 'open' || action === 'badge' ? action : preferences.action,
    theme: theme === 'system' || theme === 'light' || theme === 'dark' ? theme : preferences.theme,
    textSize:
      typeof textSize === 'number' && textSize >= 80 && textSize <= 200 ? textSize : preferences.textSize,
  };
};

/** What holds for a host, decided on or not. */
export const siteOf = ({ sites }: Settings, host: string): Site =>
  Object.hasOwn(sites, host) ? sites[host]! : plainSite;

/** The settings as a file. */
export const toExport = ({ preferences, sites }: Settings): string =>
  JSON.stringify(
    {
      unecho: 1,
      preferences,
      sites: Object.fromEntries(Object.entries(sites).map(([host, site]) => [host, toStored(site)])),
    },
    undefined,
    2,
  );

/** Reads an exported file. Hosts that could be no host are left out. */
export const parseExport = (json: string): Settings | 'not-json' | 'not-settings' => {
  let file: unknown;
  try {
    file = JSON.parse(json);
  } catch {
    return 'not-json';
  }
  if (!isShape(file) || file['unecho'] === undefined || !isShape(file['sites'])) return 'not-settings';
  const preferences = parsePreferences(file['preferences']);
  if (preferences === undefined) return 'not-settings';
  return { preferences, sites: parseSites(Object.entries(file['sites'])) };
};

/** Sites by host; what could be no host, and what says nothing of one, is left out. */
export const parseSites = (entries: readonly (readonly [host: string, stored: unknown])[]): Sites =>
  Object.fromEntries(
    entries.flatMap(([host, stored]) => {
      const site = isHost(host) ? parseSite(stored) : undefined;
      return site === undefined ? [] : [[host, site]];
    }),
  );

/** Could be `location.hostname`: a name, an IPv4 or a bracketed IPv6 address. */
export const isHost = (text: string): boolean =>
  text.length <= 253 && /^(?:[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*\.?|\[[\da-f:.]+\])$/iu.test(text);

const isShape = (value: unknown): value is Shape =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
