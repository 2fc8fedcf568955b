import browser from 'webextension-polyfill';

/** The extension's own, as its manifest has it. */
export const version = (): string => browser.runtime.getManifest().version;
