import { callBackground, isConnected } from '../platform/messaging.ts';
import { whenVisible } from '../page/visible.ts';

const handle = globalThis.unecho;
if (handle !== undefined && handle.auto !== true) {
  handle.auto = true;
  /** Tells the background what stands here, and opens the view if it is wanted. */
  const report = async (): Promise<void> => {
    await whenVisible(document);
    // The extension was updated under this page: its scripts are orphans, the page stays as it is.
    if (!isConnected()) return stop();
    const { verdict } = await handle.current();
    const { open } = await callBackground('found', { verdict });
    if (!open || handle.closedByReader === true) return;
    if (handle.article === undefined) await callBackground('loadArticle', undefined);
    await handle.article?.view('open');
  };
  const quietly = (): void => void report().catch(() => undefined);
  const stop = handle.onChange((change) => {
    if (change === 'navigated') handle.closedByReader = false;
    quietly();
  });
  quietly();
}
