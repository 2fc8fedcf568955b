import browser from 'webextension-polyfill';
import type { OptionsPort } from '../contracts/ports.ts';
import { everywhere, originOf } from '../core/registration.ts';
import { parseExport, toExport } from '../core/settings.ts';
import { switchOff, switchOffEverywhere } from './auto-clean.ts';
import { browserStore } from './browser-store.ts';
import { follow } from './follow.ts';
import { intentionKey } from './storage.ts';
import { text } from './text.ts';

/** What the options page needs, over the browser's own API. */
export const createOptionsPort = (): OptionsPort => {
  const store = browserStore();

  /** In the click: the intention is on its way before the prompt opens, and nothing is awaited. */
  const ask = (host: string | null): void => {
    void browser.storage.local.set({ [intentionKey]: { host, tab: null } });
    void follow(
      browser.permissions.request({ origins: [host === null ? everywhere : originOf(host)] }),
      host,
      store,
    );
  };

  return {
    load: async () => {
      const [{ settings, notices }, { origins = [] }] = await Promise.all([
        store.load(),
        browser.permissions.getAll(),
      ]);
      const allowedEverywhere = origins.includes(everywhere) || origins.includes('<all_urls>');
      const allowed = Object.keys(settings.sites).filter(
        (host) => allowedEverywhere || origins.includes(originOf(host)),
      );
      return { settings, notices, allowed, allowedEverywhere };
    },
    subscribe: (listener) => {
      const changed = (): void => listener();
      browser.storage.onChanged.addListener(changed);
      browser.permissions.onAdded.addListener(changed);
      browser.permissions.onRemoved.addListener(changed);
      return () => {
        browser.storage.onChanged.removeListener(changed);
        browser.permissions.onAdded.removeListener(changed);
        browser.permissions.onRemoved.removeListener(changed);
      };
    },
    setPreferences: (change) => store.setPreferences(change),
    removeSite: async (host) => {
      const { settings } = await store.load();
      // An exception has no permission of its own to give back.
      if (settings.sites[host]?.on === true) await switchOff(host);
      await store.removeSite(host);
    },
    forgetUnfolded: async (host) => {
      await store.changeSite(host, (site) => ({ ...site, unfolded: [] }));
    },
    allowSite: ask,
    switchEverySite: (on) => (on ? ask(null) : void switchOffEverywhere()),
    dismiss: (notice) => void store.dismiss(notice),
    exportSettings: async () => toExport((await store.load()).settings),
    importSettings: async (json) => {
      const read = parseExport(json);
      if (typeof read === 'string') return { ok: false, error: read };
      await store.import(read);
      return { ok: true, sites: Object.keys(read.sites).length };
    },
    reset: async () => {
      await store.reset();
      const { origins = [] } = await browser.permissions.getAll();
      for (const origin of origins)
        await browser.permissions.remove({ origins: [origin] }).catch(() => false);
    },
    text,
  };
};
