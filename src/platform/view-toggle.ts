import browser from 'webextension-polyfill';
import { inject } from './inject.ts';
import { callPage } from './messaging.ts';

const menuItem = 'toggle-view';

/** Opens or closes the clean view in a tab; where that cannot be, the toolbar button says so. */
export const toggleView = async (tab: number | undefined): Promise<void> => {
  if (tab === undefined) return;
  const loaded = await inject(tab, 'detect', 'article');
  const done = loaded && (await callPage(tab, 'view', { action: 'toggle' }).catch(() => undefined));
  if (done && done.ok) return;
  await browser.action.setBadgeText({ tabId: tab, text: '!' });
  const title = browser.i18n.getMessage(loaded ? 'actionNoArticle' : 'actionCannotRead');
  await browser.action.setTitle({ tabId: tab, title });
};

/** The entry in the page's context menu; Firefox for Android has no such menus. */
export const createMenu = async (): Promise<void> => {
  if (!('contextMenus' in browser)) return;
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: menuItem,
    title: browser.i18n.getMessage('commandToggleView'),
    contexts: ['page', 'selection', 'link', 'image'],
    documentUrlPatterns: ['*://*/*', 'file:///*'],
  });
};

/** Listens to menu and shortcut where the browser has them. Top level only. */
export const listenForToggles = (): void => {
  if ('contextMenus' in browser)
    browser.contextMenus.onClicked.addListener((info, tab) => {
      if (info.menuItemId === menuItem) void toggleView(tab?.id);
    });
  if ('commands' in browser)
    browser.commands.onCommand.addListener((command, tab) => {
      if (command === 'toggle-view') void toggleView(tab?.id);
    });
};
