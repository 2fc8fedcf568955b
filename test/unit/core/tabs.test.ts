import { expect, test } from 'vitest';
import { hostOf, tabKind } from '../../../src/core/tabs.ts';

test.each([
  ['https://news.example/story', 'ok', 'news.example'],
  ['http://NEWS.example:8080/', 'ok', 'news.example'],
  ['https://user:secret@news.example/', 'ok', 'news.example'],
  ['http://[::1]:3000/', 'ok', '[::1]'],
  ['https://news.example/paper.PDF?x=1', 'pdf', 'news.example'],
  ['https://chromewebstore.google.com/detail/x', 'store', 'chromewebstore.google.com'],
  ['https://chrome.google.com/webstore/x', 'store', 'chrome.google.com'],
  ['https://addons.mozilla.org/en-US/', 'store', 'addons.mozilla.org'],
  ['https://notaddons.mozilla.org/', 'ok', 'notaddons.mozilla.org'],
  ['chrome://settings/', 'browser-page', null],
  ['about:addons', 'browser-page', null],
  ['moz-extension://x/popup.html', 'browser-page', null],
  ['file:///home/me/a.html', 'file', null],
  ['file:///home/me/a.pdf', 'pdf', null],
  ['', 'unreachable', null],
  [undefined, 'unreachable', null],
])('%s is %s of host %s', (address, kind, host) => {
  expect(tabKind(address)).toBe(kind);
  expect(hostOf(address)).toBe(host);
});
