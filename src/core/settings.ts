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

/** `true`: always cleaned; `false`: an exception to "On every site". The key is the exact host, as in `location.hostname`. */
export type Sites = Readonly<Record<string, boolean>>;

export interface Settings {
  readonly preferences: Preferences;
  readonly sites: Sites;
}

export const defaults: Settings = {
  preferences: { version: 1, everySite: false, action: 'open', theme: 'system', textSize: 100 },
  sites: {},
};
