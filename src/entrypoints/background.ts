import { finishIntention, reconcile, runsOn, switchOff } from '../platform/auto-clean.ts';
import { onBrowserChange, onInstalled, setBadge, unfoldedOn, wantedOn } from '../platform/background.ts';
import { inject } from '../platform/inject.ts';
import { answerBackground, isOwnPage } from '../platform/messaging.ts';
import { createMenu, listenForToggles } from '../platform/view-toggle.ts';

// Every listener at the top level and nothing kept in the module: the worker dies after half a minute.
answerBackground({
  found: async ({ verdict }, { tab }) => {
    const on = await runsOn(tab?.url);
    if (tab?.id !== undefined && on) await setBadge(tab.id, verdict);
    return { wanted: on && verdict.copies > 0 ? await wantedOn(tab?.url) : 'nothing' };
  },
  unfolded: async (_, { tab }) => unfoldedOn(tab?.url),
  load: async ({ script }, { tab }) => ({
    loaded:
      tab?.id !== undefined && (script === 'article' || script === 'fold') && (await inject(tab.id, script)),
  }),
  permitted: async (_, sender) => ({ done: isOwnPage(sender) && (await finishIntention()) }),
  switchOff: async ({ host }, sender) => {
    if (!isOwnPage(sender)) return { done: false };
    await switchOff(host);
    return { done: true };
  },
});
listenForToggles();
onInstalled(async () => {
  await createMenu();
  await reconcile();
});
onBrowserChange({ granted: finishIntention, changed: reconcile });
