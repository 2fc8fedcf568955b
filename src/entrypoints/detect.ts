import { createHandle } from '../page/handle.ts';
import { answer, background } from '../platform/bare-messaging.ts';

// Firefox does not dedupe injections.
if (globalThis.unecho === undefined) {
  const handle = createHandle(document);
  handle.background = background;
  globalThis.unecho = handle;
  answer('detect', async (sent) => {
    try {
      if (sent) handle.leaveUnfolded(sent.unfolded);
      return { ok: true, value: (await handle.current()).verdict };
    } catch {
      return { ok: false, error: 'analysis-failed' };
    }
  });
}
