import browser from 'webextension-polyfill';
import type { Wanted } from '../contracts/messages.ts';
import type { Verdict } from '../contracts/report.ts';
import { siteOf } from '../core/settings.ts';
import { hostOf } from '../core/tabs.ts';
import { browserStore } from './browser-store.ts';

/** Installed, updated, or the browser has started. */
export const onInstalled = (run: () => Promise<void>): void => {
  browser.runtime.onInstalled.addListener(() => void run());
  browser.runtime.onStartup.addListener(() => void run());
};

/** Permissions and settings change in the browser's own screens, on other computers and in pages of ours. */
export const onBrowserChange = (on: {
  granted: () => Promise<boolean>;
  changed: () => Promise<void>;
}): void => {
  browser.permissions.onAdded.addListener(() => void on.granted().then(on.changed));
  browser.permissions.onRemoved.addListener(() => void on.changed());
  browser.storage.onChanged.addListener((changes) => {
    if (Object.keys(changes).some((key) => /(?:^|:)site:|preferences$/.test(key))) void on.changed();
  });
};

/** The number of copies on the toolbar button; nothing where no story repeats, be there repeated passages. */
export const setBadge = async (tab: number, verdict: Verdict): Promise<void> => {
  const text = verdict.copies > 0 ? String(verdict.copies) : '';
  try {
    await browser.action.setBadgeText({ tabId: tab, text });
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#3b5168' });
    await browser.action.setBadgeTextColor({ tabId: tab, color: '#ffffff' });
  } catch {
    // The tab was closed meanwhile.
  }
};

/** What auto-clean is to do on a page that repeats its story, beside showing the badge. */
export const wantedOn = async (address: string | undefined): Promise<Wanted> => {
  const { settings } = await browserStore().load();
  const host = hostOf(address);
  return settings.preferences.action === 'open' && host !== null ? siteOf(settings, host).way : 'nothing';
};

/** Shapes of the places that hold no copies, as the reader said of the site. */
export const unfoldedOn = async (address: string | undefined): Promise<readonly string[]> => {
  const host = hostOf(address);
  return host === null ? [] : siteOf((await browserStore().load()).settings, host).unfolded;
};
