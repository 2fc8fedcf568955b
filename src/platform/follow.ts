import { callBackground } from './messaging.ts';
import type { Store } from './storage.ts';

/**
 * Follows a request for a permission to its end, where the page that asked lives on: the answer is passed on to the
 * background, a no is told of. `host` is null for every site.
 */
export const follow = async (answer: Promise<boolean>, host: string | null, store: Store): Promise<void> => {
  if (await answer.catch(() => false)) {
    await callBackground('permitted', undefined);
    return;
  }
  await store.forgetIntention();
  await store.notify({ kind: 'refused', host: host ?? '' });
};
