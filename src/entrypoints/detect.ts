import { createHandle } from '../page/handle.ts';
import { answerPage } from '../platform/messaging.ts';

// Firefox does not dedupe injections.
if (globalThis.unecho === undefined) {
  const handle = createHandle(document);
  globalThis.unecho = handle;
  answerPage({ detect: async () => ({ ok: true, value: (await handle.current()).verdict }) });
}
