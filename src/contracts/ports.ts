import type { Preferences, Settings } from '../core/settings.ts';
import type { Way } from '../core/site.ts';
import type { TabKind } from '../core/tabs.ts';
import type { FoldAction, FoldState, Passage, Result, Shown, ViewAction, ViewState } from './messages.ts';
import type { Report, Verdict } from './report.ts';

export type { TabKind };

/** Something went otherwise than asked for, to be said once in words. */
export type Notice =
  /** The reader said no to the browser's prompt for `host`. */
  | { readonly kind: 'refused' | 'unanswered'; readonly host: string }
  /** Settings are kept on this computer only: sync storage is full. */
  | { readonly kind: 'sync-full' }
  /** Stored settings could not be read; the defaults hold and what was there is kept under another key. */
  | { readonly kind: 'corrupt' };

export interface SiteState {
  /** Exact host, or null where the page has none (a file, a browser page). */
  readonly host: string | null;
  readonly tab: TabKind;
  /** The switch "Always clean host". */
  readonly on: boolean;
  /** The browser's permission for the host is there. */
  readonly allowed: boolean;
  /** How its pages are cleaned. */
  readonly way: Way;
  /** Shapes of its places that hold no copies, as the reader said. */
  readonly unfolded: readonly string[];
  /** "On every site" is on: the switch then writes an exception. */
  readonly everySite: boolean;
  readonly notices: readonly Notice[];
}

/** All that the popup needs of the browser; given by `platform`, a fake in tests. */
export interface PopupPort {
  site(): Promise<SiteState>;
  detect(): Promise<Result<Verdict>>;
  analyse(): Promise<Result<Report>>;
  view(action: ViewAction): Promise<Result<ViewState>>;
  fold(action: FoldAction): Promise<Result<FoldState>>;
  /** "Not a copy": places of this shape hold no copies, on this page at once, and on the site's other pages. */
  leaveUnfolded(shape: string): Promise<{ readonly remembered: boolean }>;
  /** Takes that back. */
  foldAgain(shapes: readonly string[]): Promise<void>;
  setWay(host: string, way: Way): Promise<void>;
  show(passage: Passage): Promise<Shown>;
  /** Must be called in the click itself and awaits nothing: the browser's prompt closes the popup. */
  switchSite(host: string, on: boolean): void;
  dismiss(notice: Notice): void;
  openOptions(): void;
  /** Opens a link in a new tab. */
  openLink(url: string): void;
  closePopup(): void;
  preferences(): Promise<Preferences>;
  text(key: string, substitutions?: readonly string[]): string;
}

export interface OptionsState {
  readonly settings: Settings;
  /** Hosts of `settings.sites` that the browser allows here. */
  readonly allowed: readonly string[];
  /** The browser allows all hosts. */
  readonly allowedEverywhere: boolean;
  readonly notices: readonly Notice[];
}

export type ImportResult =
  | { readonly ok: true; readonly sites: number }
  | { readonly ok: false; readonly error: 'not-json' | 'not-settings' };

/** All that the options page needs of the browser. */
export interface OptionsPort {
  load(): Promise<OptionsState>;
  /** Calls back on every change, from wherever it comes. Returns the way to stop. */
  subscribe(listener: () => void): () => void;
  setPreferences(change: Partial<Omit<Preferences, 'version' | 'everySite'>>): Promise<void>;
  removeSite(host: string): Promise<void>;
  /** Takes every "Not a copy" of a host back. */
  forgetUnfolded(host: string): Promise<void>;
  /** In the click itself: asks the browser for the host. */
  allowSite(host: string): void;
  /** In the click itself: asks the browser for all hosts, or gives them back. */
  switchEverySite(on: boolean): void;
  dismiss(notice: Notice): void;
  /** Settings as a JSON text to be saved. */
  exportSettings(): Promise<string>;
  importSettings(json: string): Promise<ImportResult>;
  /** Defaults, no sites, permissions given back. */
  reset(): Promise<void>;
  text(key: string, substitutions?: readonly string[]): string;
}
