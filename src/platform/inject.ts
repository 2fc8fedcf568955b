import browser from 'webextension-polyfill';

/** Files of the build, as `scripting` wants them: in Firefox a path without the slash fails silently. */
export const files = {
  detect: '/src/entrypoints/detect.js',
  auto: '/src/entrypoints/auto.js',
  article: '/src/entrypoints/article.js',
  fold: '/src/entrypoints/fold.js',
} as const;

/**
 * Puts scripts of ours into a tab's top frame, in order. Each of them does nothing the second time.
 *
 * @returns false where the browser forbids it or the tab is gone
 */
export const inject = async (tab: number, ...names: readonly (keyof typeof files)[]): Promise<boolean> => {
  try {
    const [result] = await browser.scripting.executeScript({
      target: { tabId: tab },
      files: names.map((name) => files[name]),
    });
    // Firefox reports a failure here and does not reject; on pages of its own it gives no result at all.
    return result !== undefined && (!('error' in result) || result.error == null);
  } catch {
    return false;
  }
};
