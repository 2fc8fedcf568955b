import { createHandle } from '../page/handle.ts';
import { answerPage, callBackground, isConnected } from '../platform/messaging.ts';

// Firefox does not dedupe injections.
if (globalThis.unecho === undefined) {
  const handle = createHandle(document);
  handle.background = { call: callBackground, isConnected };
  globalThis.unecho = handle;
  answerPage({
    detect: async (sent) => {
      if (sent) handle.leaveUnfolded(sent.unfolded);
      return { ok: true, value: (await handle.current()).verdict };
    },
  });
}
