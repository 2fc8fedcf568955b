import browser from 'webextension-polyfill';
import { everywhere, isOn, originOf, registrationFor } from '../core/registration.ts';
import { switchedOff } from '../core/site.ts';
import { hostOf } from '../core/tabs.ts';
import { browserStore } from './browser-store.ts';
import { files, inject } from './inject.ts';
import { callPage } from './messaging.ts';

const script = 'auto';

/**
 * Makes the registered content script what settings and permissions say. May run at any time and any number of times.
 * Chrome forgets registrations when the extension is updated; permissions come and go in the browser's own screens.
 */
export const reconcile = (): Promise<void> =>
  // Two runs at once would both find no script and register it twice.
  navigator.locks.request('reconcile', register);

const register = async (): Promise<void> => {
  const store = browserStore();
  const [{ settings }, { origins = [] }] = await Promise.all([store.load(), browser.permissions.getAll()]);
  const wanted = registrationFor(settings, origins);
  const [there] = await browser.scripting.getRegisteredContentScripts({ ids: [script] });
  if (wanted === undefined) {
    if (there !== undefined) await browser.scripting.unregisterContentScripts({ ids: [script] });
    return;
  }
  const registered = {
    id: script,
    js: [files.detect, files.auto],
    matches: [...wanted.matches],
    excludeMatches: [...wanted.excludeMatches],
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (there === undefined) await browser.scripting.registerContentScripts([registered]);
  else if (
    !sameList(there.matches, wanted.matches) ||
    !sameList(there.excludeMatches, wanted.excludeMatches)
  ) {
    // Updating leaves an old list in place where the new one is empty: register anew.
    await browser.scripting.unregisterContentScripts({ ids: [script] });
    await browser.scripting.registerContentScripts([registered]);
  }
};

const sameList = (a: readonly string[] | undefined, b: readonly string[]): boolean =>
  [...(a ?? [])].sort().join(' ') === [...b].sort().join(' ');

/** Ends what the reader began with a switch, once the browser has said yes. */
export const finishIntention = async (): Promise<boolean> => {
  const store = browserStore();
  const { intention } = await store.load();
  if (intention === undefined) return false;
  const { host, tab } = intention;
  const origin = host === null ? everywhere : originOf(host);
  if (!(await browser.permissions.contains({ origins: [origin] }))) return false;
  if (host === null) await store.setPreferences({ everySite: true });
  else await store.changeSite(host, (site) => ({ ...site, on: true }));
  await store.forgetIntention();
  await reconcile();
  if (tab !== null) await inject(tab, 'detect', 'auto');
  return true;
};

/** Takes back all that the switch of a host gave: setting, script, permission, badge, open views and folds. */
export const switchOff = async (host: string): Promise<void> => {
  const store = browserStore();
  const { settings } = await store.load();
  await store.changeSite(host, (site) => switchedOff(site, settings.preferences.everySite));
  await reconcile();
  await giveBack(originOf(host));
  for (const tab of await browser.tabs.query({}))
    if (tab.id !== undefined && hostOf(tab.url) === host) {
      await browser.action.setBadgeText({ tabId: tab.id, text: '' });
      await callPage(tab.id, 'view', { action: 'close' }).catch(() => undefined);
      await callPage(tab.id, 'fold', { action: 'unfold' }).catch(() => undefined);
    }
};

/** "On every site" off: the permission for all hosts goes; chosen sites keep theirs where they have one of their own. */
export const switchOffEverywhere = async (): Promise<void> => {
  const store = browserStore();
  await store.setPreferences({ everySite: false });
  const { settings } = await store.load();
  for (const [host, { on }] of Object.entries(settings.sites))
    if (on === false) await store.changeSite(host, (site) => switchedOff(site, false));
  await giveBack(everywhere);
  await reconcile();
};

/** A permission that the browser does not give back (it came by policy) changes nothing: the setting is off. */
const giveBack = async (origin: string): Promise<void> => {
  await browser.permissions.remove({ origins: [origin] }).catch(() => false);
};

/** True where auto-clean is on for an address and the browser still allows it. */
export const runsOn = async (address: string | undefined): Promise<boolean> => {
  const host = hostOf(address);
  if (host === null) return false;
  const { settings } = await browserStore().load();
  return isOn(settings, host) && browser.permissions.contains({ origins: [originOf(host)] });
};
