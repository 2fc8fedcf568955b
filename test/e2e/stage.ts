import { afterAll, beforeAll, beforeEach } from 'vitest';
import * as drive from './driver.ts';
import { type Site, serve } from './server.ts';

/**
 * One browser with the extension and one made-up site, for all tests of a group. Each begins without a popup.
 *
 * @param opened gets them before the first test
 */
export const stage = (
  start: () => Promise<drive.Browser>,
  opened: (browser: drive.Browser, site: Site) => void,
): void => {
  let browser: drive.Browser | undefined;
  let site: Site | undefined;
  beforeAll(async () => {
    [browser, site] = await Promise.all([start(), serve()]);
    opened(browser, site);
    await browser.page.bringToFront();
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });
  beforeEach(async () => {
    if ((await drive.inPopup(browser!, 'true')) !== null) await drive.closePopup(browser!);
  });
};
