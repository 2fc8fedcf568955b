import browser from 'webextension-polyfill';

/** Looks a text of `_locales` up; the key itself where it is missing, so that a gap is seen. */
export const text = (key: string, substitutions: readonly string[] = []): string =>
  browser.i18n.getMessage(key, [...substitutions]) || key;
