import browser from 'webextension-polyfill';
import { Store } from './storage.ts';

/** The store over the browser's own storage. */
export const browserStore = (): Store => new Store(browser.storage.sync, browser.storage.local);
