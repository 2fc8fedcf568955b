import { whenVisible } from '../page/visible.ts';

const handle = globalThis.unecho;
const background = handle?.background;
if (handle !== undefined && background !== undefined && handle.auto !== true) {
  handle.auto = true;
  let asked = false;
  /** Tells the background what stands here, and does what it says is wanted. */
  const report = async (): Promise<void> => {
    await whenVisible(document);
    // The extension was updated under this page: its scripts are orphans, the page stays as it is.
    if (!background.isConnected()) return stop();
    // What the reader said of the site's places counts from the first look on.
    if (!asked) {
      const shapes = await background.call('unfolded', undefined);
      asked = true;
      handle.leaveUnfolded(shapes);
    }
    const { verdict } = await handle.current();
    const { wanted } = await background.call('found', { verdict });
    if (wanted === 'nothing' || handle.closedByReader === true) return;
    if (wanted === 'place') {
      if (handle.folds === undefined) await background.call('load', { script: 'fold' });
      await handle.folds?.act('fold');
    } else {
      if (handle.article === undefined) await background.call('load', { script: 'article' });
      await handle.article?.view('open');
    }
  };
  const quietly = (): void => void report().catch(() => undefined);
  const stop = handle.onChange((change) => {
    if (change === 'navigated') handle.closedByReader = false;
    quietly();
  });
  quietly();
}
