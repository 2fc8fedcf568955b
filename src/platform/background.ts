import browser from 'webextension-polyfill';
import type { Verdict } from '../contracts/report.ts';
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

/** The number of copies on the toolbar button; nothing where nothing repeats. */
export const setBadge = async (tab: number, verdict: Verdict): Promise<void> => {
  const text = verdict.kind === 'repeated' ? String(verdict.copies) : '';
  try {
    await browser.action.setBadgeText({ tabId: tab, text });
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#3b5168' });
    await browser.action.setBadgeTextColor({ tabId: tab, color: '#ffffff' });
  } catch {
    // The tab was closed meanwhile.
  }
};

/** Auto-clean is to open the clean view, not only to show the badge. */
export const wantsView = async (): Promise<boolean> => {
  const { settings } = await browserStore().load();
  return settings.preferences.action === 'open';
};
